import type { Context } from "@/lib/access/types"
import { currentSeqs } from "@/db/events"
import { findRunningTurn, getConversation, listMessages } from "@/lib/conversations/queries/threads"
import { proposalStates } from "@/lib/scheduling/queries/appointments"
import { findEmergencyOf } from "@/lib/triage/queries"
import type { Thread } from "./types"

/** Everything a page of one conversation shows. Throws `not_found` when it is not the actor's. */
export async function readThread(ctx: Context, conversationId: string): Promise<Thread> {
  const topic = `conversation:${conversationId}`
  // The number first: what happens while the rest is read is then told again instead of missed.
  const seq = (await currentSeqs(ctx.db, ctx.clinic.id, [topic])).get(topic) ?? 0
  const conversation = await getConversation(ctx, conversationId)
  const [messages, running, emergency] = await Promise.all([
    listMessages(ctx, conversationId),
    findRunningTurn(ctx, conversationId),
    findEmergencyOf(ctx, conversation),
  ])
  const states = await proposalStates(
    ctx,
    messages.flatMap((message) => message.extra.proposal?.proposalId ?? []),
  )
  for (const { extra } of messages)
    if (extra.proposal) extra.proposal.status = states.get(extra.proposal.proposalId) ?? extra.proposal.status
  return { conversation, messages, running, emergency, seq }
}
