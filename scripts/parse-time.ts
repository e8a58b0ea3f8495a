// npx tsx scripts/parse-time.ts: JSON lines {"text","reference"} (local ISO, no zone) in, one line out each: null or
// {date,time,from,to,from_date,to_date,after,before,after_date,part}. A time without a day gets the day it comes round.
import { createInterface } from "node:readline"
import { comingDate, parseTime } from "@/lib/assistant/understand/time/parse"
import type { Language } from "@/lib/words/language"

type Line = { text: string; reference: string; language?: Language }

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity }))
  if (line.trim()) console.log(JSON.stringify(read(JSON.parse(line) as Line)))

function read({ text, reference, language = "en" }: Line): object | null {
  const said = parseTime(text, reference, language)
  if (!said) return null
  const { fromDate, toDate, afterDate, ...rest } = said
  const dated = said.date ?? fromDate ?? afterDate
  return {
    ...rest,
    ...(dated ? {} : { date: comingDate(said, reference) }),
    ...(fromDate ? { from_date: fromDate, to_date: toDate } : {}),
    ...(afterDate ? { after_date: afterDate } : {}),
  }
}
