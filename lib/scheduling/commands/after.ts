import { and, eq, gt, inArray, sql } from "drizzle-orm"
import { appointments } from "@/db/schema"
import { isStaff } from "@/lib/access/rules"
import type { Context } from "@/lib/access/types"
import { recordAudit } from "@/lib/audit/commands"
import { DomainError } from "@/lib/core/errors"
import type { VisitType } from "../types/appointments"
import {
  announceAppointment,
  freeTime,
  readAppointment,
  recordHistory,
  type AppointmentRow,
} from "./calendar"
import { noticeBooked, noticeCancelled, noticeMoved } from "./notices"

/** What follows a change of the calendar, in its transaction: history, notices, live readers, audit. */

export async function afterBooking(ctx: Context, id: string, detail: Record<string, unknown>): Promise<void> {
  const { row, nurse } = await readAppointment(ctx, id)
  await recordHistory(ctx, id, "booked", { after: picture(row) })
  if (row.patientId)
    await noticeBooked(ctx, {
      id,
      patientId: row.patientId,
      nurse,
      startsAt: row.startsAt,
      version: row.version,
    })
  announceAppointment(ctx, { id, patientId: row.patientId, nurseIds: [row.nurseId] })
  await auditVisit(ctx, "appointment.booked", row, detail)
}

/** `before`: the row as it was. */
export async function afterMoving(
  ctx: Context,
  before: AppointmentRow,
  overrideReason?: string,
): Promise<void> {
  const { row, nurse } = await readAppointment(ctx, before.id)
  await recordHistory(ctx, row.id, "moved", {
    before: picture(before),
    after: { ...picture(row), ...(overrideReason ? { override: true } : {}) },
  })
  if (row.patientId)
    await noticeMoved(ctx, {
      id: row.id,
      patientId: row.patientId,
      nurse,
      startsAt: row.startsAt,
      version: row.version,
    })
  announceAppointment(ctx, { id: row.id, patientId: row.patientId, nurseIds: [before.nurseId, row.nurseId] })
  await auditVisit(ctx, "appointment.moved", row, overrideReason ? { override: overrideReason } : {})
}

/** Cancels a visit or lets a hold go, and tells of it. The row is locked by the caller. */
export async function cancelOne(
  ctx: Context,
  row: AppointmentRow,
  nurse: { name: string; userId: string | null },
  reasonGiven: boolean,
): Promise<void> {
  const by = isStaff(ctx.actor) ? "cancelled_by_staff" : "cancelled_by_patient"
  const held = row.status === "pending"
  await freeTime(ctx, row.id, held ? "hold_declined" : by)
  await recordHistory(ctx, row.id, held ? "let_go" : "cancelled", { before: picture(row) })
  if (!held && row.patientId)
    await noticeCancelled(ctx, {
      id: row.id,
      patientId: row.patientId,
      nurse,
      startsAt: row.startsAt,
      version: row.version + 1,
    })
  announceAppointment(ctx, { id: row.id, patientId: row.patientId, nurseIds: [row.nurseId] })
  if (!held) await auditVisit(ctx, "appointment.cancelled", row, reasonGiven ? { reasonGiven: true } : {})
}

/**
 * A patient holds at most so many visits of a type ahead. Called after time was taken: the calendar's lock on the patient
 * is held then, so two requests cannot both be the last one allowed. Throws `limit_reached`, which rolls back.
 */
export async function keepsLimit(ctx: Context, patientId: string, visit: VisitType): Promise<void> {
  if (visit.perPatientOpen === null) return
  const [row] = await ctx.db
    .select({ count: sql<number>`count(*)::int` })
    .from(appointments)
    .where(
      and(
        eq(appointments.clinicId, ctx.clinic.id),
        eq(appointments.patientId, patientId),
        eq(appointments.visitTypeId, visit.id),
        inArray(appointments.status, ["pending", "booked"]),
        gt(appointments.startsAt, ctx.now),
      ),
    )
  if ((row?.count ?? 0) > visit.perPatientOpen)
    throw new DomainError("limit_reached", "the patient has as many visits of this type as allowed", {
      limit: visit.perPatientOpen,
    })
}

export const picture = (row: { startsAt: Date; endsAt: Date; nurseId: string; status?: string }) => ({
  startsAt: row.startsAt.toISOString(),
  endsAt: row.endsAt.toISOString(),
  nurseId: row.nurseId,
  ...(row.status ? { status: row.status } : {}),
})

export const auditVisit = (
  ctx: Context,
  action: string,
  row: { id: string; patientId: string | null },
  detail: Record<string, unknown> = {},
) => recordAudit(ctx, { action, entity: "appointment", entityId: row.id, patientId: row.patientId, detail })
