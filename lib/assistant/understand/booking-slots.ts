import type { Language } from "@/lib/words/language"
import { parseTime } from "./time/parse"

/**
 * The day and the start that one turn of a booking asks for. `asked` is what was said to the patient just before: a bare
 * number answers "what time?". `reference` is the clinic's wall clock, local ISO without a zone.
 */
export function bookingSlots(turn: { said: string; asked: string; reference: string; language: Language }): {
  date?: string
  time?: string
} {
  const said = parseTime(turn.said, turn.reference, turn.language)
  const time = said?.time ?? said?.after ?? said?.from ?? said?.before
  return { ...(said?.date ? { date: said.date } : {}), ...(time ? { time } : {}) }
}
