import { and, eq, ne } from "drizzle-orm"
import { proposals } from "@/db/schema"
import type { Context } from "@/lib/access/types"
import { DomainError, isDomainError, notFound } from "@/lib/core/errors"
import { isId, newId } from "@/lib/core/ids"
import { getVisitType } from "../queries/nurses"
import type { Mode } from "../types/appointments"
import { cancelAppointment, confirmAppointment, holdAppointment, moveAppointment } from "./appointments"
import { mayBookFor, mustBeOffered, readAppointment } from "./calendar"

/** Minutes a patient has to say yes; the hold of a booking lives as long. */
export const PROPOSAL_MINUTES = 5

export type Proposed = { proposalId: string; appointmentId: string; expiresAt: string }

/** Holds a time and asks the patient to confirm it. One open proposal per conversation: a newer one replaces it. */
export async function proposeBooking(
  ctx: Context,
  input: {
    conversationId: string
    patientId: string
    nurseId: string
    startsAt: string
    visitTypeId?: string
    mode?: Mode
    reason?: string
  },
): Promise<Proposed> {
  const { conversationId, ...visit } = input
  const held = await holdAppointment(ctx, {
    ...visit,
    holder: { kind: "conversation", id: conversationId },
    minutes: PROPOSAL_MINUTES,
  })
  return store(ctx, { conversationId, kind: "book", appointmentId: held.appointmentId })
}

/** Asks the patient to confirm a new time of a visit. Nothing is held: the time is taken when they say yes. */
export async function proposeMove(
  ctx: Context,
  input: { conversationId: string; appointmentId: string; nurseId?: string; startsAt: string },
): Promise<Proposed> {
  const { row } = await readAppointment(ctx, input.appointmentId)
  if (row.status !== "booked") throw new DomainError("not_movable", `status ${row.status}`)
  if (row.patientId) await mayBookFor(ctx, row.patientId)
  const nurseId = input.nurseId ?? row.nurseId
  const startsAt = new Date(input.startsAt)
  const visit = await getVisitType(ctx, row.visitTypeId)
  await mustBeOffered(ctx, { nurseId, startsAt, visit, ignoreAppointmentId: row.id })
  const endsAt = new Date(startsAt.getTime() + (row.endsAt.getTime() - row.startsAt.getTime()))
  return store(ctx, {
    conversationId: input.conversationId,
    kind: "move",
    appointmentId: row.id,
    nurseId,
    startsAt,
    endsAt,
  })
}

/** Asks the patient to confirm that a visit is cancelled. */
export async function proposeCancel(
  ctx: Context,
  input: { conversationId: string; appointmentId: string },
): Promise<Proposed> {
  const { row } = await readAppointment(ctx, input.appointmentId)
  if (row.status !== "booked") throw new DomainError("not_cancellable", `status ${row.status}`)
  return store(ctx, { conversationId: input.conversationId, kind: "cancel", appointmentId: row.id })
}

export type Decided = { kind: "book" | "move" | "cancel"; appointmentId: string }

/** The patient said yes, by the card's button or by word. Saying it twice is one effect. */
export async function confirmProposal(ctx: Context, proposalId: string): Promise<Decided> {
  const proposal = await readProposal(ctx, proposalId)
  const done: Decided = { kind: proposal.kind, appointmentId: proposal.appointmentId }
  if (proposal.status === "confirmed") return done
  if (proposal.status !== "open" || proposal.expiresAt <= ctx.now)
    throw new DomainError("hold_expired", `proposal is ${proposal.status}`, { kind: proposal.kind })
  await act(ctx, proposal)
  await decide(ctx, proposal, "confirmed")
  return done
}

/** The patient said no: a held time is let go. Declining twice changes nothing. */
export async function declineProposal(ctx: Context, proposalId: string): Promise<Decided> {
  const proposal = await readProposal(ctx, proposalId)
  if (proposal.status === "open") {
    if (proposal.kind === "book") await letGo(ctx, proposal.appointmentId)
    await decide(ctx, proposal, "declined")
  }
  return { kind: proposal.kind, appointmentId: proposal.appointmentId }
}

type Row = typeof proposals.$inferSelect

/** Each kind's effect is safe to run again (confirm and cancel twice are one; the move has a key), so a crash before
 * the proposal is marked is mended by saying yes once more. */
async function act(ctx: Context, proposal: Row): Promise<void> {
  switch (proposal.kind) {
    case "book":
      await confirmAppointment(ctx, { appointmentId: proposal.appointmentId })
      return
    case "move":
      await moveAppointment(ctx, {
        appointmentId: proposal.appointmentId,
        nurseId: proposal.nurseId ?? undefined,
        startsAt: proposal.startsAt!.toISOString(),
        idempotencyKey: `proposal/${proposal.id}`,
      })
      return
    case "cancel":
      await cancelAppointment(ctx, { appointmentId: proposal.appointmentId })
  }
}

async function letGo(ctx: Context, appointmentId: string): Promise<void> {
  try {
    await cancelAppointment(ctx, { appointmentId })
  } catch (error) {
    if (!(isDomainError(error) && error.code === "not_cancellable")) throw error
  }
}

async function store(
  ctx: Context,
  row: Pick<Row, "conversationId" | "kind" | "appointmentId"> &
    Partial<Pick<Row, "nurseId" | "startsAt" | "endsAt">>,
): Promise<Proposed> {
  const id = newId()
  const expiresAt = new Date(ctx.now.getTime() + PROPOSAL_MINUTES * 60_000)
  await ctx.tx(async (ctx) => {
    await ctx.db
      .update(proposals)
      .set({ status: "replaced", decidedAt: ctx.now })
      .where(
        and(
          eq(proposals.clinicId, ctx.clinic.id),
          eq(proposals.conversationId, row.conversationId),
          eq(proposals.status, "open"),
        ),
      )
    await ctx.db
      .insert(proposals)
      .values({ clinicId: ctx.clinic.id, id, status: "open", expiresAt, createdAt: ctx.now, ...row })
    ctx.emit({
      topic: `conversation:${row.conversationId}`,
      kind: "appointment.changed",
      ref: row.appointmentId,
    })
  })
  return { proposalId: id, appointmentId: row.appointmentId, expiresAt: expiresAt.toISOString() }
}

async function decide(ctx: Context, proposal: Row, status: "confirmed" | "declined"): Promise<void> {
  await ctx.tx(async (ctx) => {
    await ctx.db
      .update(proposals)
      .set({ status, decidedAt: ctx.now })
      .where(
        and(
          eq(proposals.clinicId, ctx.clinic.id),
          eq(proposals.id, proposal.id),
          ne(proposals.status, status),
        ),
      )
    ctx.emit({
      topic: `conversation:${proposal.conversationId}`,
      kind: "appointment.changed",
      ref: proposal.appointmentId,
    })
  })
}

/** A proposal whose appointment the actor may touch, or `not_found`. */
async function readProposal(ctx: Context, id: string): Promise<Row> {
  if (!isId(id)) throw notFound("proposal")
  const [row] = await ctx.db
    .select()
    .from(proposals)
    .where(and(eq(proposals.clinicId, ctx.clinic.id), eq(proposals.id, id)))
  if (!row) throw notFound("proposal")
  await readAppointment(ctx, row.appointmentId)
  return row
}
