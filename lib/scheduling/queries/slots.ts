import { and, eq, gt, gte, lt, or, sql } from "drizzle-orm"
import { appointments, busyTimes } from "@/db/schema"
import { statement } from "@/db/statement"
import { requireStaff } from "@/lib/access/rules"
import type { Context } from "@/lib/access/types"
import { DomainError } from "@/lib/core/errors"
import { isId } from "@/lib/core/ids"
import { localDay, startOfDay } from "@/lib/core/time"
import { anyNurseSlots } from "../rules/nurse-slots"
import { openSlots } from "../rules/open-slots"
import { whyNotFree } from "../rules/why-not-free"
import { FindOpenSlots, type Nurse, type Slot, type VisitType } from "../types/appointments"
import type { BusyRange, NotFree, NurseTime, SlotSearch } from "../types/slots"
import { findAssignedNurse, getVisitType, listNurses } from "./nurses"
import { rotaOf } from "./rota"

const DAY_MS = 86_400_000

/**
 * Times that can be booked, earliest first; at the same time the patient's own nurse comes first, then the nurse with
 * fewer appointments ahead. Everyone may ask: a free time says nothing of anybody.
 */
export async function findOpenSlots(ctx: Context, input: FindOpenSlots): Promise<Slot[]> {
  const query = FindOpenSlots.parse(input)
  const visit = await getVisitType(ctx, query.visitTypeId)
  const own = query.patientId ? await findAssignedNurse(ctx, query.patientId) : null
  const everyone = await listNurses(ctx)
  const chosen = query.nurseId === "any" ? everyone : everyone.filter((nurse) => nurse.id === query.nurseId)
  if (chosen.length === 0) throw new DomainError("not_found", "no such nurse")
  const from = Date.parse(query.from)
  const to = Math.min(Date.parse(query.to), ctx.now.getTime() + (visit.horizonDays + 1) * DAY_MS)
  if (to <= from) return []
  const calendar = await loadCalendar(ctx, chosen, from, to, idsOf(query.ignoreAppointmentId))
  const length = visit.lengthMinutes * 60_000
  const free = anyNurseSlots(
    chosen.map(({ id, skills, languages }) => ({
      ...calendar.times.get(id)!,
      nurseId: id,
      skills,
      languages,
      load: calendar.load.get(id) ?? 0,
    })),
    searchOf(ctx, visit, calendar.holidays, from, to),
    { ownNurseId: own?.id, skills: query.skills, languages: query.languages },
  )
  const byId = new Map(chosen.map((nurse) => [nurse.id, nurse]))
  return free
    .flatMap(({ start, nurseIds }) => nurseIds.map((id) => toSlot(byId.get(id)!, start, length)))
    .slice(0, query.limit)
}

/** Why a nurse cannot be booked at a start; null when the start is offered. Staff only: it tells what is taken. */
export async function explainNotFree(
  ctx: Context,
  input: { nurseId: string; startsAt: string; visitTypeId?: string },
): Promise<NotFree | null> {
  requireStaff(ctx)
  const visit = await getVisitType(ctx, input.visitTypeId)
  const nurse = (await listNurses(ctx)).find(({ id }) => id === input.nurseId)
  if (!nurse) throw new DomainError("not_found", "no such nurse")
  const start = Date.parse(input.startsAt)
  const calendar = await loadCalendar(ctx, [nurse], start, start + 1)
  const search = searchOf(ctx, visit, calendar.holidays, start, start + 1)
  return whyNotFree({ ...calendar.times.get(nurse.id)!, ...search }, start)
}

/** Whether one start of one nurse is offered right now. The commands ask this before they take any lock. */
export async function isOffered(
  ctx: Context,
  input: { nurseId: string; startsAt: Date; visit: VisitType; ignoreAppointmentId?: string },
): Promise<boolean> {
  const nurse = (await listNurses(ctx)).find((n) => n.id === input.nurseId)
  if (!nurse) throw new DomainError("not_found", "no such nurse")
  const start = input.startsAt.getTime()
  const calendar = await loadCalendar(ctx, [nurse], start, start + 1, idsOf(input.ignoreAppointmentId))
  const search = searchOf(ctx, input.visit, calendar.holidays, start, start + 1)
  return openSlots({ ...calendar.times.get(nurse.id)!, ...search }).includes(start)
}

/** What a nurse's next days look like apart from the hours: taken time and the rules of the clinic's first visit type. */
export async function previewGround(
  ctx: Context,
  nurseId: string,
  days: number,
): Promise<{ busy: BusyRange[]; search: SlotSearch }> {
  requireStaff(ctx)
  const visit = await getVisitType(ctx)
  const from = ctx.now.getTime()
  const to = startOfDay(localDay(from, ctx.clinic.zone) + days, ctx.clinic.zone)
  const calendar = await loadCalendar(ctx, [{ id: nurseId }], from, to)
  return {
    busy: calendar.times.get(nurseId)!.busy,
    search: searchOf(ctx, visit, calendar.holidays, from, to),
  }
}

/** The times nearest to a wanted one: the same nurse around it first, then other nurses. At most `limit`. */
export async function findAlternatives(
  ctx: Context,
  input: {
    nurseId: string
    startsAt: Date
    visitTypeId: string
    limit?: number
    ignoreAppointmentId?: string
  },
): Promise<Slot[]> {
  const wanted = input.startsAt.getTime()
  const around = {
    from: new Date(Math.max(wanted - DAY_MS, ctx.now.getTime())).toISOString(),
    to: new Date(wanted + 3 * DAY_MS).toISOString(),
  }
  const slots = await findOpenSlots(ctx, {
    ...around,
    visitTypeId: input.visitTypeId,
    ignoreAppointmentId: input.ignoreAppointmentId,
    limit: 2000,
  })
  const distance = (slot: Slot) =>
    Math.abs(Date.parse(slot.startsAt) - wanted) + (slot.nurseId === input.nurseId ? 0 : 4 * 3_600_000)
  return slots.sort((a, b) => distance(a) - distance(b)).slice(0, input.limit ?? 3)
}

const toSlot = (nurse: Nurse, start: number, length: number): Slot => ({
  id: slotId(nurse.id, start),
  nurseId: nurse.id,
  nurseName: nurse.name,
  startsAt: new Date(start).toISOString(),
  endsAt: new Date(start + length).toISOString(),
})

/** What a slot is called outside: nurse and start. It grants nothing; booking by it asks the engine again. */
export const slotId = (nurseId: string, start: number): string =>
  `${nurseId}@${new Date(start).toISOString()}`

export function readSlotId(id: string): { nurseId: string; startsAt: string } {
  const [nurseId = "", startsAt = ""] = id.split("@")
  if (!isId(nurseId) || Number.isNaN(Date.parse(startsAt)))
    throw new DomainError("invalid_input", "not a slot id", { field: "slotId" })
  return { nurseId, startsAt: new Date(startsAt).toISOString() }
}

/** How visits of a type are placed, as the engine reads it. */
export const searchOf = (
  ctx: Context,
  visit: VisitType,
  holidays: string[],
  rangeStart: number,
  rangeEnd: number,
): SlotSearch => ({
  zone: ctx.clinic.zone,
  holidays,
  visit: {
    lengthMinutes: visit.lengthMinutes,
    stepMinutes: visit.stepMinutes,
    bufferBeforeMinutes: visit.bufferBefore,
    bufferAfterMinutes: visit.bufferAfter,
    noticeMinutes: visit.noticeMinutes,
    horizonDays: visit.horizonDays,
    maxPerDay: visit.perNursePerDay,
  },
  now: ctx.now.getTime(),
  rangeStart,
  rangeEnd,
})

const idsOf = (id: string | undefined): string[] => (id ? [id] : [])

type TimesBetween = { clinicId: string; nurseIds: string[]; from: Date; to: Date }

const takenTimes = statement((db, value: TimesBetween & { now: Date }) =>
  db
    .select({
      id: appointments.id,
      nurseId: appointments.nurseId,
      startsAt: appointments.startsAt,
      endsAt: appointments.endsAt,
      bufferBefore: appointments.bufferBefore,
      bufferAfter: appointments.bufferAfter,
    })
    .from(appointments)
    .where(
      and(
        eq(appointments.clinicId, value.clinicId),
        sql`${appointments.nurseId} = any(${value.nurseIds})`,
        eq(appointments.blocking, true),
        gte(appointments.startsAt, value.from),
        lt(appointments.startsAt, value.to),
        // A hold that ran out blocks nothing, whether or not the sweeper came by.
        or(sql`${appointments.status} <> 'pending'`, gt(appointments.holdUntil, value.now)),
      ),
    ),
)

/** From the nurse's other calendars. */
const outsideTimes = statement((db, value: TimesBetween) =>
  db
    .select({ nurseId: busyTimes.nurseId, startsAt: busyTimes.startsAt, endsAt: busyTimes.endsAt })
    .from(busyTimes)
    .where(
      and(
        eq(busyTimes.clinicId, value.clinicId),
        sql`${busyTimes.nurseId} = any(${value.nurseIds})`,
        lt(busyTimes.startsAt, value.to),
        gt(busyTimes.endsAt, value.from),
      ),
    ),
)

export type Calendar = { times: Map<string, NurseTime>; load: Map<string, number>; holidays: string[] }

/** Hours, overrides and taken time of some nurses around a range: two reads beside the rota, whatever their number. */
export async function loadCalendar(
  ctx: Context,
  nurses: readonly { id: string }[],
  from: number,
  to: number,
  /** Appointments that are being moved: their own time counts as free. */
  ignore: readonly string[] = [],
): Promise<Calendar> {
  const ids = nurses.map((nurse) => nurse.id)
  // Busy time is needed for whole local days (limits per day) and for the longest buffers beside the range.
  const busyFrom = new Date(from - 2 * DAY_MS)
  const busyTo = new Date(to + 2 * DAY_MS)
  const range = { clinicId: ctx.clinic.id, nurseIds: ids, from: busyFrom, to: busyTo }
  const [rota, taken, outside] = await Promise.all([
    rotaOf(ctx),
    takenTimes(ctx.db, { ...range, now: ctx.now }),
    outsideTimes(ctx.db, range),
  ])
  const load = new Map<string, number>()
  for (const row of taken) load.set(row.nurseId, (load.get(row.nurseId) ?? 0) + 1)
  const times = new Map(
    ids.map((id) => [
      id,
      {
        weeklyHours: rota.weekly.get(id) ?? [],
        overrides: rota.overrides.get(id) ?? [],
        busy: [
          ...taken.filter((a) => a.nurseId === id && !ignore.includes(a.id)).map(toBusy),
          ...outside
            .filter((b) => b.nurseId === id)
            .map((b) => ({ start: b.startsAt.getTime(), end: b.endsAt.getTime() })),
        ],
      },
    ]),
  )
  return { times, load, holidays: rota.holidays }
}

const toBusy = (row: {
  startsAt: Date
  endsAt: Date
  bufferBefore: number
  bufferAfter: number
}): BusyRange => ({
  start: row.startsAt.getTime(),
  end: row.endsAt.getTime(),
  bufferBeforeMinutes: row.bufferBefore,
  bufferAfterMinutes: row.bufferAfter,
  counts: true,
})
