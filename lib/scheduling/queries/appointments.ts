import { and, asc, desc, eq, gt, gte, inArray, lt, lte, ne, or, sql, type SQL } from "drizzle-orm"
import { openMany } from "@/db/keys"
import { appointments, nurses, proposals, visitTypes } from "@/db/schema"
import { statement } from "@/db/statement"
import { isStaff, mayActFor, requirePatient, requireStaff } from "@/lib/access/rules"
import type { Context } from "@/lib/access/types"
import { notFound } from "@/lib/core/errors"
import { isId } from "@/lib/core/ids"
import { namesOf } from "@/lib/patients/queries"
import type { Appointment } from "../types/appointments"

const LIVE = ["pending", "booked", "arrived", "checked-in", "fulfilled", "noshow"] as const

/** One appointment of the clinic that the actor may see, or `not_found`. */
export async function getAppointment(ctx: Context, id: string): Promise<Appointment> {
  if (!isId(id)) throw notFound("appointment")
  const [found] = await read(ctx, eq(appointments.id, id), 1)
  if (!found || !(isStaff(ctx.actor) || (found.patientId && mayActFor(ctx.actor, found.patientId))))
    throw notFound("appointment")
  return found
}

/** The asking patient's own visits: `upcoming` soonest first, `past` newest first. Holds are not visits yet. */
export async function listMyAppointments(
  ctx: Context,
  which: "upcoming" | "past",
  limit = 50,
): Promise<Appointment[]> {
  const { patientId } = requirePatient(ctx)
  return listPatientAppointments(ctx, patientId, which, limit)
}

export async function listPatientAppointments(
  ctx: Context,
  patientId: string,
  which: "upcoming" | "past",
  limit = 50,
): Promise<Appointment[]> {
  if (!mayActFor(ctx.actor, patientId)) throw notFound("patient")
  const mine = and(eq(appointments.patientId, patientId), ne(appointments.status, "pending"))!
  return which === "upcoming"
    ? read(
        ctx,
        and(
          mine,
          gt(appointments.endsAt, ctx.now),
          inArray(appointments.status, ["booked", "arrived", "checked-in"]),
        )!,
        limit,
      )
    : read(
        ctx,
        and(
          mine,
          or(
            lte(appointments.endsAt, ctx.now),
            inArray(appointments.status, ["cancelled", "noshow", "fulfilled"]),
          ),
          // A hold that was let go never was a visit.
          or(
            ne(appointments.status, "cancelled"),
            sql`coalesce(${appointments.cancelReason}, '') not in ('hold_expired','hold_replaced','hold_declined')`,
          ),
        )!,
        limit,
        desc(appointments.startsAt),
      )
}

/** What stands in some nurses' calendars between two instants, cancelled ones left out. Staff only. */
export async function listCalendar(
  ctx: Context,
  input: { nurseIds: readonly string[]; from: Date; to: Date },
): Promise<Appointment[]> {
  requireStaff(ctx)
  if (input.nurseIds.length === 0) return []
  return read(
    ctx,
    and(
      inArray(appointments.nurseId, [...input.nurseIds]),
      inArray(appointments.status, [...LIVE]),
      gte(appointments.endsAt, input.from),
      lt(appointments.startsAt, input.to),
      or(ne(appointments.status, "pending"), gt(appointments.holdUntil, ctx.now)),
    )!,
    1000,
  )
}

export type OpenProposal = typeof proposals.$inferSelect

const openProposals = statement((db, value: { clinicId: string; conversationId: string; now: Date }) =>
  db
    .select()
    .from(proposals)
    .where(
      and(
        eq(proposals.clinicId, value.clinicId),
        eq(proposals.conversationId, value.conversationId),
        eq(proposals.status, "open"),
        gt(proposals.expiresAt, value.now),
      ),
    ),
)

/** The proposal a conversation waits for, if it has not run out. The caller has entered the conversation. */
export async function findOpenProposal(ctx: Context, conversationId: string): Promise<OpenProposal | null> {
  const [row] = await openProposals(ctx.db, { clinicId: ctx.clinic.id, conversationId, now: ctx.now })
  return row ?? null
}

/** State of several proposals at once, for the cards of a thread. */
export async function proposalStates(
  ctx: Context,
  ids: readonly string[],
): Promise<Map<string, OpenProposal["status"]>> {
  const valid = ids.filter(isId)
  if (valid.length === 0) return new Map()
  const rows = await ctx.db
    .select({ id: proposals.id, status: proposals.status, expiresAt: proposals.expiresAt })
    .from(proposals)
    .where(and(eq(proposals.clinicId, ctx.clinic.id), inArray(proposals.id, valid)))
  return new Map(
    rows.map((row) => [row.id, row.status === "open" && row.expiresAt <= ctx.now ? "expired" : row.status]),
  )
}

async function read(
  ctx: Context,
  where: SQL,
  limit: number,
  order: SQL = asc(appointments.startsAt),
): Promise<Appointment[]> {
  const rows = await ctx.db
    .select({ appointment: appointments, nurseName: nurses.name, visitName: visitTypes.name })
    .from(appointments)
    .innerJoin(nurses, and(eq(nurses.clinicId, appointments.clinicId), eq(nurses.id, appointments.nurseId)))
    .innerJoin(
      visitTypes,
      and(eq(visitTypes.clinicId, appointments.clinicId), eq(visitTypes.id, appointments.visitTypeId)),
    )
    .where(and(eq(appointments.clinicId, ctx.clinic.id), where))
    .orderBy(order)
    .limit(limit)
  const [names, reasons] = await Promise.all([
    namesOf(ctx, [...new Set(rows.flatMap((row) => row.appointment.patientId ?? []))]),
    openMany(
      ctx.db,
      "appointments.reason",
      rows,
      (r) => r.appointment.id,
      (r) => r.appointment.reason,
    ),
  ])
  return rows.map(({ appointment: a, nurseName, visitName }, i) => ({
    id: a.id,
    nurseId: a.nurseId,
    nurseName,
    patientId: a.patientId,
    patientName: a.patientId ? (names.get(a.patientId) ?? null) : null,
    visitTypeId: a.visitTypeId,
    visitName: visitName[ctx.language] ?? visitName.en ?? "",
    startsAt: a.startsAt.toISOString(),
    endsAt: a.endsAt.toISOString(),
    status: a.status,
    mode: a.mode,
    reason: reasons[i] ?? null,
    holdUntil: a.holdUntil?.toISOString() ?? null,
    cancelReason: a.cancelReason,
    overrideReason: a.overrideReason,
    seriesId: a.seriesId,
    version: a.version,
  }))
}
