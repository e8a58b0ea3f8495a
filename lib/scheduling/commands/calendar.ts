import { and, eq, sql } from "drizzle-orm"
import { appointmentHistory, appointments, nurses, patients } from "@/db/schema"
import { statement } from "@/db/statement"
import { dataKey } from "@/db/keys"
import { seal, sealedToDatabase } from "@/db/sealed"
import { actorId, isStaff, mayActFor } from "@/lib/access/rules"
import type { Context } from "@/lib/access/types"
import { clockOffsetMs } from "@/lib/core/clock"
import { DomainError, notFound, type ErrorCode } from "@/lib/core/errors"
import { newId } from "@/lib/core/ids"
import { singleton } from "@/lib/core/singleton"
import { patientHasOpenEmergency } from "@/lib/triage/queries"
import { sqlState } from "@/lib/access/context"
import { findAlternatives, isOffered } from "../queries/slots"
import type { Holder, Mode, Slot, VisitType } from "../types/appointments"

/** What the commands of this folder share: how the database is asked for time, and how it refuses. */

export type AppointmentRow = typeof appointments.$inferSelect

export type Visit = {
  id: string
  patientId: string
  /** Of the patient's data key, as `mayBookFor` gave it: a reason is sealed with it. */
  keyId: string
  nurseId: string
  startsAt: Date
  endsAt: Date
  visit: VisitType
  mode: Mode
  reason?: string
  overrideReason?: string
  seriesId?: string
}

/** The clock of the SQL functions is shifted like `ctx.now`. */
const offset = () => sql`make_interval(secs => ${clockOffsetMs() / 1000})`

/**
 * Asks the database for one visit or several, all or nothing. The only statement that takes time; call it once per
 * transaction. Throws `slot_taken` or `patient_busy`, which rolls back what the function freed on its way.
 */
export async function takeTime(
  ctx: Context,
  visits: readonly Visit[],
  how: { holdMinutes?: number; holder?: Holder; override?: boolean },
): Promise<void> {
  const rows = await Promise.all(visits.map((visit) => toJson(ctx, visit)))
  const hold = how.holdMinutes === undefined ? sql`null` : sql`make_interval(mins => ${how.holdMinutes})`
  const [row] = await ctx.db
    .execute<{ outcome: string; at: number }>(
      sql`select outcome, at from calendar_book(${ctx.clinic.id}, ${JSON.stringify(rows)}::jsonb, ${hold},
        ${how.holder?.kind ?? null}, ${how.holder?.id ?? null}, ${how.override ?? false}, ${offset()})`,
    )
    .catch(refuseOverlap)
  if (row!.outcome !== "ok") throw refusal(row!.outcome, visits[row!.at])
}

export async function moveTime(
  ctx: Context,
  input: { id: string; nurseId: string; startsAt: Date; endsAt: Date; override: boolean },
): Promise<void> {
  const [row] = await ctx.db
    .execute<{ outcome: string }>(
      sql`select calendar_move(${ctx.clinic.id}, ${input.id}, ${input.nurseId}, ${input.startsAt.toISOString()}::timestamptz,
        ${input.endsAt.toISOString()}::timestamptz, ${input.override}, ${offset()}) as outcome`,
    )
    .catch(refuseOverlap)
  if (row!.outcome !== "ok") throw refusal(row!.outcome)
}

/** Moves several booked visits of one patient in one step, all or none; throws for the first that is refused. */
export async function moveManyTimes(
  ctx: Context,
  patientId: string,
  moves: readonly { id: string; nurseId: string; startsAt: Date; endsAt: Date }[],
): Promise<void> {
  const rows = moves.map(({ id, nurseId, startsAt, endsAt }) => ({
    id,
    nurse_id: nurseId,
    starts_at: startsAt.toISOString(),
    ends_at: endsAt.toISOString(),
  }))
  const [row] = await ctx.db
    .execute<{ outcome: string; at: number }>(
      sql`select outcome, at from calendar_move_many(${ctx.clinic.id}, ${patientId}, ${JSON.stringify(rows)}::jsonb, false, ${offset()})`,
    )
    .catch(refuseOverlap)
  const refused = moves[row!.at]
  if (row!.outcome !== "ok")
    throw new DomainError(REFUSALS[row!.outcome] ?? "conflict", `the calendar answered ${row!.outcome}`, {
      startsAt: refused?.startsAt.toISOString(),
    })
}

/** Turns a live hold into a booking; confirming twice is one booking. Throws `hold_expired`. */
export async function confirmTime(ctx: Context, id: string): Promise<void> {
  const [row] = await ctx.db.execute<{ outcome: string }>(
    sql`select calendar_confirm(${ctx.clinic.id}, ${id}, ${offset()}) as outcome`,
  )
  if (row!.outcome !== "ok") throw refusal(row!.outcome === "cancelled" ? "hold_expired" : row!.outcome)
}

/** Why the patient comes, sealed with the patient's own key. */
export async function setReason(ctx: Context, id: string, reason: string): Promise<void> {
  const { row } = await readAppointment(ctx, id)
  if (!row.keyId) throw notFound("appointment")
  const key = await dataKey(ctx.db, row.keyId)
  await ctx.db
    .update(appointments)
    .set({ reason: seal(key, "appointments.reason", id, reason) })
    .where(and(eq(appointments.clinicId, ctx.clinic.id), eq(appointments.id, id)))
}

export async function freeTime(ctx: Context, id: string, reason: string): Promise<void> {
  const [row] = await ctx.db.execute<{ outcome: string }>(
    sql`select calendar_cancel(${ctx.clinic.id}, ${id}, ${reason}) as outcome`,
  )
  if (row!.outcome !== "ok") throw refusal(row!.outcome)
}

/**
 * Who may take time for whom; a patient in an open emergency books nothing until a nurse cleared it. Returns the id of
 * the patient's data key.
 */
export async function mayBookFor(ctx: Context, patientId: string): Promise<{ keyId: string }> {
  if (!mayActFor(ctx.actor, patientId)) throw notFound("patient")
  const [[patient], stopped] = await Promise.all([
    dataKeyOf(ctx.db, { clinicId: ctx.clinic.id, patientId }),
    !isStaff(ctx.actor) && patientHasOpenEmergency(ctx, patientId),
  ])
  if (!patient) throw notFound("patient")
  if (stopped) throw new DomainError("booking_stopped", "an emergency is open for this patient")
  return patient
}

const dataKeyOf = statement((db, value: { clinicId: string; patientId: string }) =>
  db
    .select({ keyId: patients.keyId })
    .from(patients)
    .where(and(eq(patients.clinicId, value.clinicId), eq(patients.id, value.patientId))),
)

/** Refuses a start that the engine does not offer, with the nearest that are: for a wish that takes no time yet. */
export async function mustBeOffered(
  ctx: Context,
  input: { nurseId: string; startsAt: Date; visit: VisitType; ignoreAppointmentId?: string },
): Promise<void> {
  if (!(await isOffered(ctx, input))) throw await withAlternatives(ctx, input, await notOffered(ctx, input))
}

/** Why a start is not offered. */
export async function notOffered(
  ctx: Context,
  input: { nurseId: string; startsAt: Date; visit: VisitType },
): Promise<DomainError> {
  return new DomainError((await isTaken(ctx, input)) ? "slot_taken" : "slot_not_offered", "not offered")
}

/** Adds the nearest free times to a refusal, outside of any transaction. */
export async function withAlternatives(
  ctx: Context,
  wanted: { nurseId: string; startsAt: Date; visit: VisitType; ignoreAppointmentId?: string },
  error: DomainError,
): Promise<DomainError> {
  if (!["slot_taken", "slot_not_offered"].includes(error.code)) return error
  const alternatives = await nearby(ctx, wanted)
  return new DomainError(error.code, error.message, { ...error.details, alternatives })
}

const SHARED_MS = 100

/**
 * Everybody who loses the same time in the same moment gets the same advice: it is looked up once. Nothing is promised by
 * it; whoever books one of them is checked again.
 */
function nearby(
  ctx: Context,
  wanted: { nurseId: string; startsAt: Date; visit: VisitType; ignoreAppointmentId?: string },
): Promise<Slot[]> {
  const { nurseId, startsAt, visit, ignoreAppointmentId = "" } = wanted
  const known = singleton("alternatives", () => new Map<string, Promise<Slot[]>>())
  const key = [ctx.clinic.id, nurseId, startsAt.getTime(), visit.id, ignoreAppointmentId].join("/")
  const running = known.get(key)
  if (running) return running
  const found = findAlternatives(ctx, { ...wanted, visitTypeId: visit.id })
  known.set(key, found)
  const forget = () => void setTimeout(() => known.delete(key), SHARED_MS).unref()
  found.then(forget, () => known.delete(key))
  return found
}

async function isTaken(
  ctx: Context,
  input: { nurseId: string; startsAt: Date; visit: VisitType },
): Promise<boolean> {
  const end = new Date(input.startsAt.getTime() + input.visit.lengthMinutes * 60_000)
  const rows = await ctx.db.execute(
    sql`select 1 from appointments where clinic_id = ${ctx.clinic.id} and nurse_id = ${input.nurseId} and blocking
      and tstzrange(starts_at, ends_at) && tstzrange(${input.startsAt.toISOString()}::timestamptz, ${end.toISOString()}::timestamptz) limit 1`,
  )
  return rows.length > 0
}

/** Writes who did what to an appointment. `before` and `after` hold times, nurse and status, never a reason. */
export async function recordHistory(
  ctx: Context,
  appointmentId: string,
  what: string,
  change: { before?: Record<string, unknown>; after?: Record<string, unknown> } = {},
): Promise<void> {
  await ctx.db.insert(appointmentHistory).values({
    clinicId: ctx.clinic.id,
    id: newId(),
    appointmentId,
    at: ctx.now,
    actorKind: ctx.actor.kind,
    actorId: actorId(ctx.actor),
    what,
    before: change.before ?? null,
    after: change.after ?? null,
  })
}

/** Tells the calendars of these nurses and the patient's pages. */
export function announceAppointment(
  ctx: Context,
  input: { id: string; patientId: string | null; nurseIds: readonly string[] },
): void {
  for (const nurseId of new Set(input.nurseIds))
    ctx.emit({ topic: `nurse:${nurseId}`, kind: "appointment.changed", ref: input.id })
  if (input.patientId)
    ctx.emit({ topic: `patient:${input.patientId}`, kind: "appointment.changed", ref: input.id })
}

/** The appointment's row and its nurse's name and user, when the actor may touch it. `lock` holds the row. */
export async function readAppointment(
  ctx: Context,
  id: string,
  lock = false,
): Promise<{ row: AppointmentRow; nurse: typeof nurses.$inferSelect }> {
  const query = ctx.db
    .select()
    .from(appointments)
    .where(and(eq(appointments.clinicId, ctx.clinic.id), eq(appointments.id, id)))
  const [row] = lock ? await query.for("update") : await query
  if (!row || !(isStaff(ctx.actor) || (row.patientId && mayActFor(ctx.actor, row.patientId))))
    throw notFound("appointment")
  const [nurse] = await ctx.db
    .select()
    .from(nurses)
    .where(and(eq(nurses.clinicId, ctx.clinic.id), eq(nurses.id, row.nurseId)))
  return { row, nurse: nurse! }
}

async function toJson(ctx: Context, visit: Visit): Promise<Record<string, unknown>> {
  const key = visit.reason ? await dataKey(ctx.db, visit.keyId) : null
  return {
    id: visit.id,
    patient_id: visit.patientId,
    nurse_id: visit.nurseId,
    visit_type_id: visit.visit.id,
    starts_at: visit.startsAt.toISOString(),
    ends_at: visit.endsAt.toISOString(),
    buffer_before: visit.visit.bufferBefore,
    buffer_after: visit.visit.bufferAfter,
    series_id: visit.seriesId ?? null,
    mode: visit.mode,
    reason:
      key && visit.reason ? sealedToDatabase(seal(key, "appointments.reason", visit.id, visit.reason)) : null,
    key_id: visit.keyId,
    override_reason: visit.overrideReason ?? null,
    created_by_kind: ctx.actor.kind,
    created_by_id: actorId(ctx.actor),
  }
}

const REFUSALS: Record<string, ErrorCode> = {
  slot_taken: "slot_taken",
  patient_busy: "patient_busy",
  hold_expired: "hold_expired",
  not_movable: "not_movable",
  not_cancellable: "not_cancellable",
  not_found: "not_found",
  conflict: "conflict",
}

function refusal(outcome: string, visit?: Visit): DomainError {
  const details = visit ? { startsAt: visit.startsAt.toISOString(), nurseId: visit.nurseId } : {}
  return new DomainError(REFUSALS[outcome] ?? "conflict", `the calendar answered ${outcome}`, details)
}

/** The exclusion constraints are the backstop: whoever reaches them lost to a writer that did not take the lock. */
function refuseOverlap(error: unknown): never {
  if (sqlState(error) === "23P01") throw new DomainError("slot_taken", "overlaps another appointment")
  throw error
}
