import type { Thread } from "@/lib/desk/types"
import type { Emergency } from "@/lib/triage/types"
import type { Language } from "@/lib/words/language"

/** What the page reads for the chat. */
export type ChatProps = {
  newId: string
  thread: Thread | null
  conversations: { id: string; title: string | null; lastMessageAt: string }[]
  emergency: Emergency | null
  firstName: string | null
  next: { startsAt: string; nurseName: string } | null
  language: Language
  zone: string
  now: number
  numbers: { emergency: string; crisis: string; poison: string }
  signedIn: boolean
}
