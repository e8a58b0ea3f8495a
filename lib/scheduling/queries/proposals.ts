import { and, eq } from "drizzle-orm"
import { proposals } from "@/db/schema"
import type { Context } from "@/lib/access/types"
import type { ProposalCard } from "@/lib/conversations/types"
import { notFound } from "@/lib/core/errors"
import { isId } from "@/lib/core/ids"
import { getAppointment } from "./appointments"
import { getNurse } from "./nurses"

/** The picture of a proposal for its card. Throws `not_found` when its appointment is not the actor's. */
export async function getProposalCard(ctx: Context, proposalId: string): Promise<ProposalCard> {
  if (!isId(proposalId)) throw notFound("proposal")
  const [row] = await ctx.db
    .select()
    .from(proposals)
    .where(and(eq(proposals.clinicId, ctx.clinic.id), eq(proposals.id, proposalId)))
  if (!row) throw notFound("proposal")
  const appointment = await getAppointment(ctx, row.appointmentId)
  const moving = row.kind === "move" && row.startsAt && row.endsAt
  const nurse = await getNurse(ctx, (moving && row.nurseId) || appointment.nurseId)
  return {
    proposalId: row.id,
    kind: row.kind,
    appointmentId: row.appointmentId,
    nurseName: nurse.name,
    nurseSpecialty: nurse.specialty,
    visitName: appointment.visitName,
    mode: appointment.mode,
    startsAt: moving ? row.startsAt!.toISOString() : appointment.startsAt,
    endsAt: moving ? row.endsAt!.toISOString() : appointment.endsAt,
    previous: moving
      ? { startsAt: appointment.startsAt, endsAt: appointment.endsAt, nurseName: appointment.nurseName }
      : null,
    reason: appointment.reason,
    zone: ctx.clinic.zone,
    place: ctx.clinic.address,
    expiresAt: row.expiresAt.toISOString(),
    status: row.status === "open" && row.expiresAt <= ctx.now ? "expired" : row.status,
  }
}
