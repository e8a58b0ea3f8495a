import { and, eq } from "drizzle-orm"
import { appointments, idempotencyKeys } from "@/db/schema"
import { statement } from "@/db/statement"
import { onlyOnce } from "@/lib/access/idempotency"
import { requireStaff } from "@/lib/access/rules"
import type { Context } from "@/lib/access/types"
import { DomainError, isDomainError } from "@/lib/core/errors"
import { newId } from "@/lib/core/ids"
import { getNurse, getVisitType } from "../queries/nurses"
import { isOffered } from "../queries/slots"
import {
  BookAppointment,
  CancelAppointment,
  ConfirmAppointment,
  HoldAppointment,
  MoveAppointment,
} from "../types/appointments"
import {
  announceAppointment,
  confirmTime,
  mayBookFor,
  moveTime,
  notOffered,
  readAppointment,
  recordHistory,
  setReason,
  takeTime,
  withAlternatives,
  type Visit,
} from "./calendar"
import { inNurseLine } from "./nurse-line"
import { afterBooking, afterMoving, auditVisit, cancelOne, keepsLimit, picture } from "./after"

export type Booked = { appointmentId: string; startsAt: string; endsAt: string; nurseId: string }
export type Held = Booked & { holdUntil: string }

/**
 * Keeps a time for a conversation, call or person until it is confirmed or runs out. A conversation holds one time: an
 * earlier hold of it is let go. Throws `slot_taken` or `slot_not_offered` with `alternatives`, `patient_busy`,
 * `booking_stopped`.
 */
export async function holdAppointment(ctx: Context, input: HoldAppointment): Promise<Held> {
  const data = HoldAppointment.parse(input)
  const wish = await readWish(ctx, data)
  const { visit } = wish
  const result = await inLine(ctx, wish, () =>
    onlyOnce(ctx, data.idempotencyKey, "hold", data, async (ctx) => {
      await takeTime(ctx, [visit], {
        holdMinutes: data.minutes,
        holder: data.holder,
        override: wish.override,
      })
      if (!wish.override) await keepsLimit(ctx, visit.patientId, visit.visit)
      await recordHistory(ctx, visit.id, "held", { after: picture(visit) })
      announceAppointment(ctx, { id: visit.id, patientId: visit.patientId, nurseIds: [visit.nurseId] })
      return booked(visit)
    }),
  )
  return { ...result, holdUntil: new Date(ctx.now.getTime() + data.minutes * 60_000).toISOString() }
}

/** Books a time at once. The same refusals as `holdAppointment`; staff may override with a reason. */
export async function bookAppointment(ctx: Context, input: BookAppointment): Promise<Booked> {
  const data = BookAppointment.parse(input)
  const wish = await readWish(ctx, data)
  const { visit } = wish
  return inLine(ctx, wish, () =>
    onlyOnce(ctx, data.idempotencyKey, "book", data, async (ctx) => {
      await takeTime(ctx, [visit], { override: wish.override })
      if (!wish.override) await keepsLimit(ctx, visit.patientId, visit.visit)
      await afterBooking(ctx, visit.id, { override: wish.override })
      return booked(visit)
    }),
  )
}

/** Turns a hold into a booking. Confirming twice is one booking; a hold that ran out is `hold_expired`. */
export async function confirmAppointment(ctx: Context, input: ConfirmAppointment): Promise<Booked> {
  const data = ConfirmAppointment.parse(input)
  const before = await readAppointment(ctx, data.appointmentId)
  if (before.row.patientId) await mayBookFor(ctx, before.row.patientId)
  return onlyOnce(ctx, data.idempotencyKey, "confirm", data, async (ctx) => {
    const was = (await readAppointment(ctx, data.appointmentId, true)).row.status
    await confirmTime(ctx, data.appointmentId)
    if (data.reason) await setReason(ctx, data.appointmentId, data.reason)
    if (was === "pending") await afterBooking(ctx, data.appointmentId, {})
    const { row } = await readAppointment(ctx, data.appointmentId)
    return {
      appointmentId: row.id,
      startsAt: row.startsAt.toISOString(),
      endsAt: row.endsAt.toISOString(),
      nurseId: row.nurseId,
    }
  })
}

/** Moves a booked visit to another time, and to another nurse when one is named, in one step that keeps its history. */
export async function moveAppointment(ctx: Context, input: MoveAppointment): Promise<Booked> {
  const data = MoveAppointment.parse(input)
  if (data.overrideReason) requireStaff(ctx)
  const { row } = await readAppointment(ctx, data.appointmentId)
  if (row.patientId) await mayBookFor(ctx, row.patientId)
  const visit = await getVisitType(ctx, row.visitTypeId)
  const nurseId = data.nurseId ?? row.nurseId
  const startsAt = new Date(data.startsAt)
  const endsAt = new Date(startsAt.getTime() + (row.endsAt.getTime() - row.startsAt.getTime()))
  const wish = {
    visit: { nurseId, patientId: row.patientId, startsAt, endsAt },
    wanted: { nurseId, startsAt, visit, ignoreAppointmentId: row.id },
    override: data.overrideReason !== undefined,
    key: data.idempotencyKey,
  }
  return inLine(ctx, wish, () =>
    onlyOnce(ctx, data.idempotencyKey, "move", data, async (ctx) => {
      await moveTime(ctx, { id: row.id, nurseId, startsAt, endsAt, override: wish.override })
      await afterMoving(ctx, row, data.overrideReason)
      return {
        appointmentId: row.id,
        startsAt: startsAt.toISOString(),
        endsAt: endsAt.toISOString(),
        nurseId,
      }
    }),
  )
}

/** Cancels a visit or lets a hold go. Cancelling twice changes nothing; what is over is `not_cancellable`. */
export async function cancelAppointment(ctx: Context, input: CancelAppointment): Promise<void> {
  const data = CancelAppointment.parse(input)
  await onlyOnce(ctx, data.idempotencyKey, "cancel", data, async (ctx) => {
    const { row, nurse } = await readAppointment(ctx, data.appointmentId, true)
    if (row.status === "cancelled") return null
    await cancelOne(ctx, row, nurse, data.reason !== undefined)
    return null
  })
}

const STEPS = {
  "checked-in": ["booked", "arrived"],
  fulfilled: ["checked-in", "arrived", "booked"],
  noshow: ["booked"],
} as const

/** Staff: the patient is here, the visit is done, or nobody came. */
export async function setAppointmentStatus(
  ctx: Context,
  input: { appointmentId: string; status: keyof typeof STEPS },
): Promise<void> {
  requireStaff(ctx)
  await ctx.tx(async (ctx) => {
    const { row } = await readAppointment(ctx, input.appointmentId, true)
    if (row.status === input.status) return
    if (!(STEPS[input.status] as readonly string[]).includes(row.status))
      throw new DomainError("conflict", `from ${row.status} to ${input.status}`, { from: row.status })
    await ctx.db
      .update(appointments)
      .set({ status: input.status, version: row.version + 1 })
      .where(and(eq(appointments.clinicId, ctx.clinic.id), eq(appointments.id, row.id)))
    await recordHistory(ctx, row.id, input.status, { before: { status: row.status } })
    announceAppointment(ctx, { id: row.id, patientId: row.patientId, nurseIds: [row.nurseId] })
    await auditVisit(ctx, `appointment.${input.status}`, row)
  })
}

type Wish = {
  visit: Pick<Visit, "nurseId" | "startsAt" | "endsAt"> & { patientId: string | null }
  wanted: Parameters<typeof withAlternatives>[1]
  override: boolean
  key: string | undefined
}

/** Whoever may not book is told so first. */
async function readWish(
  ctx: Context,
  data: ReturnType<typeof BookAppointment.parse>,
): Promise<Wish & { visit: Visit }> {
  if (data.overrideReason) requireStaff(ctx)
  const type = await getVisitType(ctx, data.visitTypeId)
  const startsAt = new Date(data.startsAt)
  await getNurse(ctx, data.nurseId)
  const { keyId } = await mayBookFor(ctx, data.patientId)
  const visit: Visit = {
    id: newId(),
    patientId: data.patientId,
    keyId,
    nurseId: data.nurseId,
    startsAt,
    endsAt: new Date(startsAt.getTime() + type.lengthMinutes * 60_000),
    visit: type,
    mode: data.mode,
    reason: data.reason,
    overrideReason: data.overrideReason,
  }
  return {
    visit,
    wanted: { nurseId: data.nurseId, startsAt, visit: type },
    override: data.overrideReason !== undefined,
    key: data.idempotencyKey,
  }
}

/** Runs a write in the nurse's line, when the start is offered; a refusal comes with the nearest times that are. */
async function inLine<T>(ctx: Context, wish: Wish, write: () => Promise<T>): Promise<T> {
  const { visit, wanted, override, key } = wish
  try {
    return await inNurseLine(ctx, visit, async () => {
      // A repeated request finds its own booking in the way: that is no refusal, the stored answer follows.
      if (!override && !(await isOffered(ctx, wanted)) && !(await wasAnswered(ctx, key)))
        throw await notOffered(ctx, wanted)
      return write()
    })
  } catch (error) {
    throw isDomainError(error) ? await withAlternatives(ctx, wanted, error) : error
  }
}

async function wasAnswered(ctx: Context, key: string | undefined): Promise<boolean> {
  if (!key) return false
  const rows = await keysNamed(ctx.db, { clinicId: ctx.clinic.id, key })
  return rows.length > 0
}

const keysNamed = statement((db, value: { clinicId: string; key: string }) =>
  db
    .select({ key: idempotencyKeys.key })
    .from(idempotencyKeys)
    .where(and(eq(idempotencyKeys.clinicId, value.clinicId), eq(idempotencyKeys.key, value.key))),
)

const booked = (visit: Visit): Booked => ({
  appointmentId: visit.id,
  startsAt: visit.startsAt.toISOString(),
  endsAt: visit.endsAt.toISOString(),
  nurseId: visit.nurseId,
})
