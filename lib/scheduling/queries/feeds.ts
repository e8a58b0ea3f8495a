import { and, asc, desc, eq, gte, inArray, isNull, sql } from "drizzle-orm"
import { appointmentHistory, appointments, busyCalendars, calendarFeeds } from "@/db/schema"
import { requireSignedIn, requireStaff } from "@/lib/access/rules"
import { hashToken } from "@/lib/access/sessions"
import type { Context } from "@/lib/access/types"
import { notFound } from "@/lib/core/errors"
import { mine, ownerOf } from "./feed-owner"
import type { CalendarVisit } from "../rules/calendar-file"
import type { BusyCalendar, Feed } from "../types/feeds"

/** The reader's own live calendar addresses, newest first. */
export async function listFeeds(ctx: Context): Promise<Feed[]> {
  const owner = ownerOf(requireSignedIn(ctx))
  const rows = await ctx.db
    .select()
    .from(calendarFeeds)
    .where(and(mine(ctx, owner), isNull(calendarFeeds.revokedAt)))
    .orderBy(desc(calendarFeeds.createdAt))
  return rows.map(({ id, createdAt, lastReadAt }) => ({
    id,
    createdAt: createdAt.toISOString(),
    lastReadAt: lastReadAt?.toISOString() ?? null,
  }))
}

const KEPT_DAYS = 60
const DAY_MS = 86_400_000

/**
 * What a calendar address shows: booked visits of the last 60 days and ahead, and those that were cancelled, so that
 * calendars take them out. No name and no reason. The address is the permission: unknown and ended ones are not found.
 */
export async function readFeed(ctx: Context, token: string): Promise<{ visits: CalendarVisit[] }> {
  const [feed] = await ctx.db
    .update(calendarFeeds)
    .set({ lastReadAt: ctx.now })
    .where(
      and(
        eq(calendarFeeds.clinicId, ctx.clinic.id),
        eq(calendarFeeds.tokenHash, hashToken(token)),
        isNull(calendarFeeds.revokedAt),
      ),
    )
    .returning()
  if (!feed) throw notFound("calendar")
  const rows = await ctx.db
    .select({
      id: appointments.id,
      startsAt: appointments.startsAt,
      endsAt: appointments.endsAt,
      status: appointments.status,
      version: appointments.version,
      changedAt: sql<
        string | null
      >`(select max(h.at) from ${appointmentHistory} h where h.clinic_id = ${appointments.clinicId} and h.appointment_id = ${appointments.id})`,
      createdAt: appointments.createdAt,
    })
    .from(appointments)
    .where(
      and(
        eq(appointments.clinicId, ctx.clinic.id),
        feed.nurseId ? eq(appointments.nurseId, feed.nurseId) : eq(appointments.patientId, feed.patientId!),
        gte(appointments.startsAt, new Date(ctx.now.getTime() - KEPT_DAYS * DAY_MS)),
        inArray(appointments.status, ["booked", "arrived", "checked-in", "fulfilled", "cancelled"]),
        // A hold that was let go never was a visit.
        sql`coalesce(${appointments.cancelReason}, '') not in ('hold_expired','hold_replaced','hold_declined')`,
      ),
    )
    .orderBy(asc(appointments.startsAt))
    .limit(2000)
  return {
    visits: rows.map((row) => ({
      id: row.id,
      startsAt: row.startsAt.toISOString(),
      endsAt: row.endsAt.toISOString(),
      status: row.status === "cancelled" ? ("cancelled" as const) : ("booked" as const),
      version: row.version,
      changedAt: new Date(row.changedAt ?? row.createdAt).toISOString(),
    })),
  }
}

/** A nurse's other calendars and how their last reading went. Staff only. */
export async function listBusyCalendars(ctx: Context, nurseId: string): Promise<BusyCalendar[]> {
  requireStaff(ctx)
  const rows = await ctx.db
    .select()
    .from(busyCalendars)
    .where(and(eq(busyCalendars.clinicId, ctx.clinic.id), eq(busyCalendars.nurseId, nurseId)))
    .orderBy(asc(busyCalendars.createdAt))
  return rows.map(({ id, label, checkedAt, errorCode }) => ({
    id,
    label,
    checkedAt: checkedAt?.toISOString() ?? null,
    error: errorCode,
  }))
}
