import type { Actor } from "@/lib/access/types"
import { fold } from "@/lib/core/fold"

/** A title of a conversation: the patient's first words, cut at a word. */
export function titleFrom(text: string, max = 60): string {
  const line = text.replace(/\s+/g, " ").trim()
  if (line.length <= max) return line
  const cut = line.slice(0, max)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 20)).trimEnd()}…`
}

/** Words of a message that its search finds: folded, three letters or more, each once, at most 200. */
export const searchableWords = (text: string): string[] => [
  ...new Set((fold(text).match(/[\p{L}\p{N}]{3,}/gu) ?? []).slice(0, 200)),
]

/** Order of the queue: red first, then who waits longest for a person, then the newest. Negative: `a` comes first. */
export function queueOrder(
  a: { acuity: number; waitingSince: string | null; lastMessageAt: string },
  b: { acuity: number; waitingSince: string | null; lastMessageAt: string },
): number {
  if (a.acuity !== b.acuity) return a.acuity - b.acuity
  if (a.waitingSince !== b.waitingSince) {
    if (a.waitingSince === null) return 1
    if (b.waitingSince === null) return -1
    return a.waitingSince < b.waitingSince ? -1 : 1
  }
  return a.lastMessageAt > b.lastMessageAt ? -1 : 1
}

/** Whether a finished turn may still speak: nobody took over since it began. */
export const mayAssistantSpeak = (
  conversation: { handler: string; epoch: number; status: string },
  turn: { epoch: number; status: string },
): boolean =>
  conversation.handler === "assistant" &&
  conversation.status === "open" &&
  conversation.epoch === turn.epoch &&
  turn.status === "claimed"

/** Whose conversation it is: its patient's, its guest's, the staff's, or the system's. */
export function mayEnter(actor: Actor, row: { patientId: string | null; guestId: string | null }): boolean {
  switch (actor.kind) {
    case "staff":
      return actor.roles.length > 0
    case "system":
      return true
    case "patient":
      return row.patientId === actor.patientId
    case "guest":
      return row.patientId === null && row.guestId !== null && row.guestId === actor.guestId
    case "token":
      return false
  }
}
