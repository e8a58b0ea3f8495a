// npx tsx scripts/extract-booking.ts: JSON lines {"user","system_prev","reference"} in, one line out each: the slots
// appointment_date ("YYYY-MM-DD") and appointment_time ("HH:MM") that this turn says.
import { createInterface } from "node:readline"
import { bookingSlots } from "@/lib/assistant/understand/booking-slots"
import type { Language } from "@/lib/words/language"

type Line = { user: string; system_prev?: string; reference: string; language?: Language }

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity }))
  if (line.trim()) console.log(JSON.stringify(read(JSON.parse(line) as Line)))

function read({ user, system_prev, reference, language = "en" }: Line): object {
  const { date, time } = bookingSlots({ said: user, asked: system_prev ?? "", reference, language })
  return { ...(date ? { appointment_date: date } : {}), ...(time ? { appointment_time: time } : {}) }
}
