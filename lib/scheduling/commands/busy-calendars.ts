import { and, eq, isNull, lt, or, sql } from "drizzle-orm"
import { clinicKey, openOne } from "@/db/keys"
import { busyCalendars, busyTimes } from "@/db/schema"
import { seal } from "@/db/sealed"
import { requireStaff } from "@/lib/access/rules"
import type { Context } from "@/lib/access/types"
import { recordAudit } from "@/lib/audit/commands"
import { DomainError, notFound } from "@/lib/core/errors"
import { fetchOutside, OutsideError } from "@/lib/core/fetch-outside"
import { isId, newId } from "@/lib/core/ids"
import { getNurse } from "../queries/nurses"
import { busyFromIcal } from "../rules/busy-from-ical"
import { AddBusyCalendar } from "../types/feeds"

const MOST_PER_NURSE = 5
const AGAIN_AFTER_MINUTES = 15
const AHEAD_DAYS = 180
const DAY_MS = 86_400_000

/** Adds another calendar of a nurse; its busy times block visits. The address is sealed: it is a secret of its owner. */
export async function addBusyCalendar(ctx: Context, input: AddBusyCalendar): Promise<{ calendarId: string }> {
  requireStaff(ctx)
  const data = AddBusyCalendar.parse(input)
  await getNurse(ctx, data.nurseId)
  if (!/^(https|webcal):\/\//i.test(data.url))
    throw new DomainError("invalid_input", "an address that begins with https:// or webcal://", {
      field: "url",
    })
  return ctx.tx(async (ctx) => {
    const known = await ctx.db
      .select({ id: busyCalendars.id })
      .from(busyCalendars)
      .where(and(eq(busyCalendars.clinicId, ctx.clinic.id), eq(busyCalendars.nurseId, data.nurseId)))
    if (known.length >= MOST_PER_NURSE)
      throw new DomainError("limit_reached", "as many calendars as allowed", { limit: MOST_PER_NURSE })
    const key = await clinicKey(ctx.db, ctx.clinic.id, "clinic")
    const calendarId = newId()
    await ctx.db.insert(busyCalendars).values({
      clinicId: ctx.clinic.id,
      id: calendarId,
      nurseId: data.nurseId,
      url: seal(key, "busy_calendars.url", calendarId, data.url),
      keyId: key.id,
      label: data.label,
      createdAt: ctx.now,
    })
    await recordAudit(ctx, { action: "busy_calendar.added", entity: "busy_calendar", entityId: calendarId })
    return { calendarId }
  })
}

/** Takes a calendar away, with the busy times it brought. */
export async function removeBusyCalendar(ctx: Context, calendarId: string): Promise<void> {
  requireStaff(ctx)
  if (!isId(calendarId)) throw notFound("calendar")
  await ctx.tx(async (ctx) => {
    const it = and(eq(busyCalendars.clinicId, ctx.clinic.id), eq(busyCalendars.id, calendarId))
    const [row] = await ctx.db.select({ nurseId: busyCalendars.nurseId }).from(busyCalendars).where(it)
    if (!row) throw notFound("calendar")
    await ctx.db.delete(busyTimes).where(timesOf(ctx, calendarId))
    await ctx.db.delete(busyCalendars).where(it)
    ctx.emit({ topic: `nurse:${row.nurseId}`, kind: "hours.changed", ref: row.nurseId })
    await recordAudit(ctx, { action: "busy_calendar.removed", entity: "busy_calendar", entityId: calendarId })
  })
}

/**
 * The job's work: reads the calendars that were not read for a quarter of an hour. A calendar that cannot be read keeps
 * its last busy times (rather too much than too little) and shows why.
 */
export async function refreshBusyCalendars(ctx: Context): Promise<void> {
  for (const row of await takeDue(ctx)) {
    try {
      const url = await openOne(ctx.db, "busy_calendars.url", row.id, row.url)
      if (!url) throw new OutsideError("bad_address")
      const answer = await fetchOutside(url, row.etag ? { "if-none-match": row.etag } : {})
      if (answer.status === 304) {
        await note(ctx, row.id, { errorCode: null })
        continue
      }
      if (answer.status !== 200) throw new OutsideError("bad_answer")
      await replaceTimes(ctx, row, answer.text)
      await note(ctx, row.id, { errorCode: null, etag: answer.etag })
    } catch (error) {
      await note(ctx, row.id, { errorCode: error instanceof OutsideError ? error.code : "bad_answer" })
    }
  }
}

type Row = typeof busyCalendars.$inferSelect

/** Marked before they are read, so that two processes do not read the same one. */
const takeDue = (ctx: Context): Promise<Row[]> =>
  ctx.tx(async (ctx) => {
    const before = new Date(ctx.now.getTime() - AGAIN_AFTER_MINUTES * 60_000)
    const due = ctx.db
      .select({ id: busyCalendars.id })
      .from(busyCalendars)
      .where(
        and(
          eq(busyCalendars.clinicId, ctx.clinic.id),
          or(isNull(busyCalendars.checkedAt), lt(busyCalendars.checkedAt, before)),
        ),
      )
      .orderBy(sql`${busyCalendars.checkedAt} nulls first`)
      .limit(10)
      .for("update", { skipLocked: true })
    return ctx.db
      .update(busyCalendars)
      .set({ checkedAt: ctx.now })
      .where(and(eq(busyCalendars.clinicId, ctx.clinic.id), sql`${busyCalendars.id} in (${due})`))
      .returning()
  })

/** Takes over what a calendar says; exported for files that come another way than by address. */
export async function replaceTimes(
  ctx: Context,
  row: { id: string; nurseId: string },
  text: string,
): Promise<void> {
  const from = ctx.now.getTime() - DAY_MS
  const ranges = busyFromIcal(text, ctx.clinic.zone, from, from + AHEAD_DAYS * DAY_MS)
  await ctx.tx(async (ctx) => {
    await ctx.db.delete(busyTimes).where(timesOf(ctx, row.id))
    for (let i = 0; i < ranges.length; i += 500)
      await ctx.db.insert(busyTimes).values(
        ranges.slice(i, i + 500).map(({ start, end }) => ({
          clinicId: ctx.clinic.id,
          id: newId(),
          nurseId: row.nurseId,
          calendarId: row.id,
          startsAt: new Date(start),
          endsAt: new Date(end),
        })),
      )
    ctx.emit({ topic: `nurse:${row.nurseId}`, kind: "hours.changed", ref: row.nurseId })
  })
}

const timesOf = (ctx: Context, calendarId: string) =>
  and(eq(busyTimes.clinicId, ctx.clinic.id), eq(busyTimes.calendarId, calendarId))

const note = (ctx: Context, id: string, values: Partial<Row>) =>
  ctx.db
    .update(busyCalendars)
    .set(values)
    .where(and(eq(busyCalendars.clinicId, ctx.clinic.id), eq(busyCalendars.id, id)))
