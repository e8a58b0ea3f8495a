import * as chrono from "chrono-node"
import { fold } from "@/lib/core/fold"
import { addDays, epochDayOf, weekdayOf } from "@/lib/core/time"
import type { Language } from "@/lib/words/language"

/** A day, time or part of a day as somebody said it: the clinic's wall clock, "YYYY-MM-DD" and "HH:MM". */
export type When = {
  date?: string
  /** Last day, for "next week" and "Monday to Wednesday". */
  toDate?: string
  time?: string
  /** Not before, not after (a start), for "after 3", "in the afternoon". */
  earliest?: string
  latest?: string
  words: string
}

const PARTS: { pattern: RegExp; earliest: string; latest: string }[] = [
  { pattern: /\b(first thing|a primera hora)\b/, earliest: "00:00", latest: "10:00" },
  { pattern: /\b(morning|por la manana|en la manana|de la manana)\b/, earliest: "00:00", latest: "11:45" },
  { pattern: /\b(lunch ?time|midday|around noon|mediodia)\b/, earliest: "11:00", latest: "13:30" },
  {
    pattern: /\b(afternoon|por la tarde|en la tarde|de la tarde|after lunch)\b/,
    earliest: "12:00",
    latest: "17:45",
  },
  {
    pattern: /\b(evening|tonight|por la noche|en la noche|de la noche)\b/,
    earliest: "17:00",
    latest: "23:45",
  },
]

/** Numbers that are no times: blood pressure, ages, phone numbers, amounts. */
const NOT_TIMES =
  /\b\d{2,3}\s*(?:\/|over|sobre)\s*\d{2,3}\b|\b(?:i am|i'm|im|age|aged|tengo)\s+\d{1,3}(?:\s*(?:years?|anos?))?\b|\+?\d[\d\s().-]{6,}\d|\b\d+(?:[.,]\d+)?\s*(?:mg|ml|mcg|kg|lbs?|pounds?|degrees?|percent|%|years?|anos?|°)/gi

/** The first day or time in a text, relative to `reference` (local ISO without zone, "2026-11-26T09:00:00"); null when there is none. */
export function parseWhen(text: string, reference: string, language: Language): When | null {
  const said = prepare(text, language)
  const [refYear = 0, refMonth = 1, refDay = 1, refHour = 0, refMinute = 0] = reference
    .split(/[-T:]/)
    .map(Number)
  // chrono reads a Date's local fields; this one shows the clinic's wall clock in the process's own zone.
  const ref = new Date(refYear, refMonth - 1, refDay, refHour, refMinute)
  const parser = language === "es" ? chrono.es.casual : chrono.en.casual
  const results = parser.parse(said, ref, { forwardDate: true })
  const today = reference.slice(0, 10)
  let when = null as When | null
  for (const result of results) {
    const { start } = result
    const found: When = { words: result.text }
    if (
      start.isCertain("day") ||
      start.isCertain("weekday") ||
      start.isCertain("month") ||
      /\b(today|tomorrow|tonight|hoy|manana|mañana)\b/i.test(result.text)
    )
      found.date = `${start.get("year")}-${two(start.get("month")!)}-${two(start.get("day")!)}`
    if (start.isCertain("hour")) found.time = clockOf(start, result.text)
    if (!found.date && !found.time) continue
    // "not Monday, Tuesday" and "at 10, actually make it 11": what comes later corrects what came before.
    when = { ...when, ...found, words: [when?.words, found.words].filter(Boolean).join(" ") }
  }
  when = addParts(said, addWeeks(said, when, today))
  if (when?.time && !when.date && !/\b(am|pm|a\.m|p\.m)/i.test(said)) when.time = likelyHour(when.time)
  else if (when?.time && !hasMeridiem(said)) when.time = likelyHour(when.time)
  if (when && when.time === undefined && /\b(after|despues de las?|from)\s+\d/.test(said)) return when
  return when && (when.date || when.time || when.earliest) ? bounds(said, when) : null
}

/** Words the parser does not know, written as words it does. */
function prepare(text: string, language: Language): string {
  let said = fold(text).replace(NOT_TIMES, " ")
  if (language === "en")
    said = said
      .replace(/\bnot (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b,?/g, " ")
      .replace(/\bhalf past (\w+)/g, (_, hour: string) => `${hourOf(hour)}:30`)
      .replace(/\bquarter past (\w+)/g, (_, hour: string) => `${hourOf(hour)}:15`)
      .replace(/\bquarter to (\w+)/g, (_, hour: string) => `${Number(hourOf(hour)) - 1 || 12}:45`)
      .replace(/\b(?:in )?a fortnight\b/g, "in 2 weeks")
      .replace(/\ba week (?:on|from) (\w+day)\b/g, "$1 in a week")
      .replace(
        /\bat (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! thirty)/g,
        (_, hour: string) => `at ${hourOf(hour)}`,
      )
      .replace(/\b(\w+) thirty\b/g, (whole, hour: string) => (HOURS[hour] ? `${HOURS[hour]}:30` : whole))
      .replace(/\b(\d{1,2}) ?o'?clock\b/g, "$1:00")
  else
    said = said
      .replace(/\ba las? (\d{1,2}) y media\b/g, "a las $1:30")
      .replace(/\ba las? (\d{1,2}) y cuarto\b/g, "a las $1:15")
      .replace(
        /\ba las? (una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)\b/g,
        (_, hour: string) => `a las ${HORAS[hour]}`,
      )
      .replace(/\bpasado manana\b/g, "en 2 dias")
      .replace(/\bde la tarde\b/g, "pm")
  return said.replace(/\ba las? (\d{1,2})(?!\d|:)/g, "a las $1:00")
}

const HOURS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  noon: 12,
}
const HORAS: Record<string, number> = {
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
}
const hourOf = (word: string): string => String(HOURS[word] ?? word)

const hasMeridiem = (said: string): boolean =>
  /\d\s*(?:am|pm|a\.m|p\.m)|\b(?:morning|manana|noon|midnight|evening|night|noche)\b/.test(said)

/** A clinic's "2" is 14:00 and its "10" is 10:00: hours before 7 mean the afternoon. */
function likelyHour(time: string): string {
  const hour = Number(time.slice(0, 2))
  return hour >= 1 && hour < 7 ? `${two(hour + 12)}${time.slice(2)}` : time
}

const clockOf = (start: chrono.ParsedComponents, words: string): string | undefined =>
  start.isCertain("minute") || /\d|noon|mediodia|medianoche|midnight/.test(words)
    ? `${two(start.get("hour")!)}:${two(start.get("minute") ?? 0)}`
    : undefined

function addWeeks(said: string, when: When | null, today: string): When | null {
  const monday = (weeks: number) => addDays(today, 7 * weeks - ((weekdayOf(epochDayOf(today)) + 6) % 7))
  if (
    /\bnext week\b|\b(la )?(proxima semana|semana que viene)\b/.test(said) &&
    !/day\b|lunes|martes|miercoles|jueves|viernes|sabado|domingo/.test(said)
  )
    return { words: "next week", ...when, date: monday(1), toDate: addDays(monday(1), 6) }
  if (/\bthis week\b|\besta semana\b/.test(said) && !when?.date)
    return { words: "this week", ...when, date: today, toDate: addDays(monday(0), 6) }
  if (/\bweekend\b|\bfin de semana\b/.test(said) && !when?.date)
    return { words: "weekend", ...when, date: addDays(monday(0), 5), toDate: addDays(monday(0), 6) }
  return when
}

function addParts(said: string, when: When | null): When | null {
  if (when?.time) return when
  const part = PARTS.find(({ pattern }) => pattern.test(said))
  if (!part) return when
  // "manana" alone is tomorrow, not the morning.
  return { words: part.pattern.exec(said)![0], ...when, earliest: part.earliest, latest: part.latest }
}

function bounds(said: string, when: When): When {
  if (!when.time) return when
  const { time, ...rest } = when
  if (/\b(after|later than|from|despues de|a partir de)\b[^.]{0,12}\d/.test(said))
    return { ...rest, earliest: time }
  if (/\b(before|by|until|antes de|hasta)\b[^.]{0,12}\d/.test(said)) return { ...rest, latest: time }
  return when
}

const two = (n: number): string => String(n).padStart(2, "0")
