import { and, asc, eq, gte } from "drizzle-orm"
import { appointments } from "@/db/schema"
import { onlyOnce } from "@/lib/access/idempotency"
import { requireStaff } from "@/lib/access/rules"
import type { Context } from "@/lib/access/types"
import { DomainError, notFound } from "@/lib/core/errors"
import { newId } from "@/lib/core/ids"
import { getVisitType } from "../queries/nurses"
import { conflictsOf, previewSeries } from "../queries/series"
import { seriesStarts, shiftedStarts } from "../rules/series-starts"
import { BookSeries, CancelRest, MoveRest, type SeriesBooked } from "../types/series"
import { afterBooking, afterMoving, cancelOne, keepsLimit } from "./after"
import {
  mayBookFor,
  moveManyTimes,
  readAppointment,
  takeTime,
  type AppointmentRow,
  type Visit,
} from "./calendar"

/**
 * Books every visit of a series or none. All conflicts are known before anything is written: `slot_not_offered` lists
 * them in `conflicts`; a race that is lost after that is `slot_taken` for the visit it names.
 */
export async function bookSeries(ctx: Context, input: BookSeries): Promise<SeriesBooked> {
  const data = BookSeries.parse(input)
  if (data.overrideReason) requireStaff(ctx)
  const { keyId } = await mayBookFor(ctx, data.patientId)
  const type = await getVisitType(ctx, data.visitTypeId)
  const seriesId = newId()
  const visits: Visit[] = seriesStarts(
    Date.parse(data.startsAt),
    ctx.clinic.zone,
    data.everyWeeks,
    data.count,
  ).map((start) => ({
    id: newId(),
    patientId: data.patientId,
    keyId,
    nurseId: data.nurseId,
    startsAt: new Date(start),
    endsAt: new Date(start + type.lengthMinutes * 60_000),
    visit: type,
    mode: data.mode,
    reason: data.reason,
    overrideReason: data.overrideReason,
    seriesId,
  }))
  return onlyOnce(ctx, data.idempotencyKey, "book-series", data, async (ctx) => {
    if (!data.overrideReason) {
      const conflicts = (await previewSeries(ctx, data)).filter((visit) => visit.conflict)
      if (conflicts.length > 0)
        throw new DomainError("slot_not_offered", "not every visit of the series is free", { conflicts })
    }
    await takeTime(ctx, visits, { override: Boolean(data.overrideReason) })
    if (!data.overrideReason) await keepsLimit(ctx, data.patientId, type)
    for (const visit of visits) await afterBooking(ctx, visit.id, { series: true })
    return { seriesId, appointmentIds: visits.map(({ id }) => id) }
  })
}

/** Moves this visit and all later ones of its series by as many days, to the same clock time; all or none. */
export async function moveRestOfSeries(ctx: Context, input: MoveRest): Promise<{ moved: number }> {
  const data = MoveRest.parse(input)
  const { rows, first } = await rest(ctx, data.appointmentId)
  const to = shiftedStarts(
    first.startsAt.getTime(),
    Date.parse(data.startsAt),
    rows.map((row) => row.startsAt.getTime()),
    ctx.clinic.zone,
  )
  const visit = await getVisitType(ctx, first.visitTypeId)
  const nurse = { id: data.nurseId ?? first.nurseId }
  const asked = await conflictsOf(ctx, { nurse, visit, starts: to, ignore: rows.map(({ id }) => id) })
  const conflicts = asked.filter(({ conflict }) => conflict)
  if (conflicts.length > 0)
    throw new DomainError("slot_not_offered", "not every visit of the series can go there", { conflicts })
  return onlyOnce(ctx, data.idempotencyKey, "move-rest", data, async (ctx) => {
    await moveManyTimes(
      ctx,
      first.patientId!,
      rows.map((row, i) => ({
        id: row.id,
        nurseId: nurse.id,
        startsAt: new Date(to[i]!),
        endsAt: new Date(to[i]! + (row.endsAt.getTime() - row.startsAt.getTime())),
      })),
    )
    for (const row of rows) await afterMoving(ctx, row)
    return { moved: rows.length }
  })
}

/** Cancels this visit and all later ones of its series. */
export async function cancelRestOfSeries(ctx: Context, input: CancelRest): Promise<{ cancelled: number }> {
  const data = CancelRest.parse(input)
  return onlyOnce(ctx, data.idempotencyKey, "cancel-rest", data, async (ctx) => {
    const { rows, nurse } = await rest(ctx, data.appointmentId, true)
    for (const row of rows) await cancelOne(ctx, row, nurse, false)
    return { cancelled: rows.length }
  })
}

/** This visit and the booked ones after it, soonest first. A visit without a series is alone. */
async function rest(ctx: Context, appointmentId: string, lock = false) {
  const { row: first, nurse } = await readAppointment(ctx, appointmentId, lock)
  if (!first.patientId) throw notFound("appointment")
  await mayBookFor(ctx, first.patientId)
  if (!first.seriesId) return { first, nurse, rows: [first] }
  const query = ctx.db
    .select()
    .from(appointments)
    .where(
      and(
        eq(appointments.clinicId, ctx.clinic.id),
        eq(appointments.seriesId, first.seriesId),
        eq(appointments.status, "booked"),
        gte(appointments.startsAt, first.startsAt),
      ),
    )
    .orderBy(asc(appointments.startsAt))
  const rows: AppointmentRow[] = await (lock ? query.for("update") : query)
  if (rows.length === 0) throw new DomainError("not_movable", "nothing of the series lies ahead")
  return { first, nurse, rows }
}
