import type { Conversation, Message, RunningTurn } from "@/lib/conversations/types"
import type { Emergency } from "@/lib/triage/types"

/** Everything a page of one conversation shows. */
export type Thread = {
  conversation: Conversation
  messages: Message[]
  running: RunningTurn | null
  emergency: Emergency | null
  /** Number of the conversation's topic at this reading: where live listening starts. */
  seq: number
}
