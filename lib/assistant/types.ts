import type { MessageExtra, ProposalCard, Source } from "@/lib/conversations/types"

/**
 * What a reply sends beside its text, as parts of AI SDK's UI message stream (`data-<name>`). A stock client shows the
 * text and may ignore them.
 */
export type ChatData = {
  /** The person's own message as it was stored, and the conversation it is in. */
  received: { conversationId: string; messageId: string }
  sources: Source[]
  proposal: ProposalCard
  replies: string[]
  /** The page asks who the patient is. */
  identity: { needed: true }
  /** Something of the thread changed beside this reply (a hand-over, an emergency): load it again. */
  refresh: { why: "emergency" | "handed_over" | "withdrawn" | "not_answering" }
}

export type ReplyExtra = MessageExtra
