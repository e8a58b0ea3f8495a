import { and, eq, isNull } from "drizzle-orm"
import { conversations, guests } from "@/db/schema"
import { actingAs } from "@/lib/access/context"
import type { Context, PatientActor } from "@/lib/access/types"
import { bindConversation } from "@/lib/conversations/commands/handling"
import { lockConversation } from "@/lib/conversations/commands/threads"
import { endRunningTurn, openTurn, type ClaimedTurn } from "@/lib/conversations/commands/turns"
import { listMessages } from "@/lib/conversations/queries/threads"
import { bindEmergencies } from "@/lib/triage/commands"

/**
 * A guest has proven to be a patient: their conversations become the patient's, once, and the guest ends, so that the
 * cookie can never open them again. Emergencies noticed before come along. Where the assistant had asked who this is, it
 * now owes a reply: those turns come claimed, for the caller to write (`writeReply`).
 */
export async function identifyVisitor(
  ctx: Context,
  guestId: string,
  patient: PatientActor,
): Promise<ClaimedTurn[]> {
  const asGuest = actingAs(ctx, { kind: "guest", guestId })
  return asGuest.tx(async (ctx) => {
    const mine = await ctx.db
      .select({ id: conversations.id })
      .from(conversations)
      .where(
        and(
          eq(conversations.clinicId, ctx.clinic.id),
          eq(conversations.guestId, guestId),
          isNull(conversations.patientId),
        ),
      )
      .orderBy(conversations.id)
    const owed: ClaimedTurn[] = []
    for (const { id } of mine) {
      const row = await lockConversation(ctx, id)
      const asked = await awaitsIdentity(ctx, row.id)
      await bindConversation(ctx, row, patient.patientId)
      await bindEmergencies(ctx, row.id, patient.patientId)
      if (!asked || row.handler !== "assistant" || row.status !== "open") continue
      await endRunningTurn(ctx, row, "aborted")
      const turn = await openTurn(ctx, row, true)
      ctx.emit({ topic: `conversation:${row.id}`, kind: "turn.started", ref: turn.id })
      owed.push({ turn, conversation: { ...row, patientId: patient.patientId } })
    }
    await ctx.db
      .update(guests)
      .set({ endedAt: ctx.now })
      .where(and(eq(guests.clinicId, ctx.clinic.id), eq(guests.id, guestId)))
    return owed
  })
}

/** Whether the assistant's last word was the question who this is. */
async function awaitsIdentity(ctx: Context, conversationId: string): Promise<boolean> {
  const messages = await listMessages(ctx, conversationId)
  return messages.at(-1)?.extra.askIdentity === true
}
