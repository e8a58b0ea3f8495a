import { bookingSlots } from "@/lib/assistant/understand/booking-slots"
import { comingDate, parseTime } from "@/lib/assistant/understand/time/parse"
import type { SaidTime } from "@/lib/assistant/understand/time/said"
import type { Language } from "@/lib/words/language"
import { load, outside, type Figure } from "./figure"

type Own = { reference: string; cases: { language: Language; text: string; want: SaidTime | null }[] }
type Given = { cases: { text: string; reference: string; type: string; accept?: Record<string, string>[] }[] }
type Turns = {
  meta: { reference_date: string }
  turns: {
    user: string
    system_prev?: string
    slots: Record<string, { value: string; canonical?: string }>
  }[]
}

export function understandingFigures(folder: string | undefined): Figure[] {
  const own = load<Own>("time/cases.json")
  const same = own.cases.filter(
    ({ language, text, want }) =>
      JSON.stringify(sorted(parseTime(text, own.reference, language))) === JSON.stringify(sorted(want)),
  )
  const figures: Figure[] = [
    {
      what: "Dates and times read right",
      set: "tests/eval/time/cases.json",
      n: own.cases.length,
      right: same.length,
      by: "ours, not independent",
      inRepo: true,
    },
  ]
  const given = outside<Given>(folder, "time.json")
  if (given)
    figures.push({
      what: "Dates and times read right",
      set: "time.json (duckling, Recognizers-Text, Schema-Guided Dialogue, negatives)",
      n: given.cases.length,
      right: given.cases.filter(accepted).length,
      by: "others, development half",
      inRepo: false,
    })
  const booking = outside<Turns>(folder, "booking.json")
  if (booking) figures.push(...slotFigures(booking))
  return figures
}

const sorted = (said: SaidTime | null) =>
  said && Object.entries(said).toSorted(([a], [b]) => (a < b ? -1 : 1))

const FIELDS: [string, keyof SaidTime][] = [
  ["date", "date"],
  ["time", "time"],
  ["from", "from"],
  ["to", "to"],
  ["after", "after"],
  ["before", "before"],
  ["from_date", "fromDate"],
  ["after_date", "afterDate"],
]

/** Every field of one accepted answer is met; the last day of a range may be one off, as sources disagree on it. */
function accepted({ text, reference, type, accept = [] }: Given["cases"][number]): boolean {
  const said = parseTime(text, reference, "en")
  if (type === "negative") return !said
  if (!said) return false
  const dated = said.date ?? said.fromDate ?? said.afterDate
  const got: SaidTime = dated ? said : { ...said, date: comingDate(said, reference) }
  return accept.some(
    (want) =>
      FIELDS.every(([theirs, ours]) => want[theirs] === undefined || got[ours] === want[theirs]) &&
      (!want.to_date || Math.abs(Date.parse(got.toDate ?? "") - Date.parse(want.to_date)) <= 86_400_000) &&
      (!want.part || got.part === want.part || inPart(got.from ?? got.time, want.part)),
  )
}

function inPart(time: string | undefined, part: string): boolean {
  if (!time) return false
  const hour = Number(time.slice(0, 2))
  if (part.startsWith("morning")) return hour >= 5 && hour < 12
  if (part.startsWith("afternoon")) return hour >= 12 && hour < 18
  return part === "evening" ? hour >= 16 : hour >= 18 || hour < 5
}

function slotFigures({ meta, turns }: Turns): Figure[] {
  const counts = { date: { hit: 0, miss: 0, extra: 0 }, time: { hit: 0, miss: 0, extra: 0 } }
  for (const { user, system_prev, slots } of turns) {
    const reference = `${meta.reference_date}T09:00:00`
    const got = bookingSlots({ said: user, asked: system_prev ?? "", reference, language: "en" })
    for (const slot of ["date", "time"] as const) {
      const gold = slots[`appointment_${slot}`]
      const want = gold && (gold.canonical ?? gold.value)
      if (want !== undefined && got[slot] === want) counts[slot].hit++
      else if (want !== undefined) counts[slot].miss++
      if (want === undefined && got[slot] !== undefined) counts[slot].extra++
    }
  }
  return (["date", "time"] as const).map((slot) => {
    const { hit, miss, extra } = counts[slot]
    return {
      what: `Booking turns: ${slot}`,
      set: "booking.json (Schema-Guided Dialogue, CC BY-SA 4.0)",
      n: turns.length,
      value: `F1 ${((2 * hit) / (2 * hit + miss + extra)).toFixed(3)}`,
      by: "others, development half",
      inRepo: false,
    }
  })
}
