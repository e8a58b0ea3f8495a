import type { Message } from "@/lib/conversations/types"

/**
 * The suggestions below the newest message. Those of a card that has been decided by its buttons are over ("Yes, book 10:00");
 * a message that only reports the decision shows the same card again and keeps its own.
 */
export function lastReplies(messages: readonly Message[]): readonly string[] {
  const last = messages.at(-1)
  const card = last?.extra.proposal
  const reports = messages
    .slice(0, -1)
    .some(({ extra }) => card !== undefined && extra.proposal?.proposalId === card.proposalId)
  return card && !reports ? [] : (last?.extra.replies ?? [])
}
