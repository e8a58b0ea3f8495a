import { fold } from "@/lib/core/fold"
import { addDays } from "@/lib/core/time"
import type { Language } from "@/lib/words/language"
import { parseTime } from "./time/parse"
import type { Part, SaidTime, Unsure } from "./time/said"

/** When a visit is wanted, as the search for free times reads it: the clinic's wall clock, "YYYY-MM-DD" and "HH:MM". */
export type When = {
  date?: string
  /** Last day, for "next week" and "Monday to Wednesday". */
  toDate?: string
  /** A start. */
  time?: string
  /** A start not before, not after: "after 3", "in the afternoon". */
  earliest?: string
  latest?: string
  /** Weekdays (0 = Sunday) and days that were ruled out. */
  notWeekdays?: number[]
  notDates?: string[]
  /** "The same time next week": the hour of the visit that is spoken of. */
  sameTime?: true
  unsure?: Unsure[]
}

/** The starts that a part of the day means. */
const STARTS: Record<Part, { earliest: string; latest: string }> = {
  "first thing": { earliest: "00:00", latest: "10:00" },
  morning: { earliest: "00:00", latest: "11:45" },
  lunch: { earliest: "11:00", latest: "13:30" },
  afternoon: { earliest: "12:00", latest: "17:45" },
  evening: { earliest: "17:00", latest: "23:45" },
  night: { earliest: "17:00", latest: "23:59" },
  tonight: { earliest: "17:00", latest: "23:59" },
  daytime: { earliest: "07:00", latest: "18:00" },
}

/** "The soonest", "as early as you can": any start of the coming two weeks, the first one before the others. */
const SOONEST =
  /\b(?:soonest|earliest|a\.?s\.?a\.?p\.?|as (?:soon|early) as (?:possible|you can)|first available|next available|right away|any ?time|any day|whenever|whatever(?:'s| is) (?:first|next))\b|\b(?:la|lo) mas (?:temprano|temprana|pronto)\b|\b(?:cualquier (?:dia|hora|momento)|cuando (?:sea|pueda|puedan)|cuanto antes|lo antes posible|primera (?:hora |cita )?disponible)\b/
const SOON_DAYS = 14

/** "Good morning, I need a visit" asks for no morning. */
const GREETING =
  /\b(?:good (?:morning|afternoon|evening|night)|buen(?:os)? d[ií]as?|buenas (?:tardes|noches))\b/gi

/** When most schools have let their children go. */
const AFTER_SCHOOL =
  /\bafter school\b|\b(?:despues de|saliendo de|al salir de) (?:la |las )?(?:escuela|clases?)\b/

/** The day and time a text asks for, relative to `reference` (local ISO without zone, "2026-11-26T09:00:00"); null when there is none. */
export function parseWhen(message: string, reference: string, language: Language): When | null {
  const text = message.replace(GREETING, " ")
  const said = parseTime(text, reference, language)
  const sameTime = /\bsame (?:time|hour)\b|\bmisma hora\b/.test(fold(text))
  if (!said && SOONEST.test(fold(text))) {
    const today = reference.slice(0, 10)
    return { date: today, toDate: addDays(today, SOON_DAYS) }
  }
  if (!said) return sameTime ? { sameTime: true } : null
  const school = said.part && AFTER_SCHOOL.test(fold(text)) ? { earliest: "15:00" } : {}
  const when = {
    ...daysOf(said),
    ...startsOf(said),
    ...school,
    ...(sameTime ? { sameTime: true as const } : {}),
  }
  return Object.keys(when).length > 0 ? { ...when, ...(said.unsure ? { unsure: said.unsure } : {}) } : null
}

function daysOf(said: SaidTime): Partial<When> {
  const ruledOut = {
    ...(said.notWeekdays ? { notWeekdays: said.notWeekdays } : {}),
    ...(said.notDates ? { notDates: said.notDates } : {}),
  }
  if (said.date) return { date: said.date, ...ruledOut }
  if (said.fromDate) return { date: said.fromDate, toDate: said.toDate!, ...ruledOut }
  // "Starting Monday" leaves the end open: two weeks from there.
  if (said.afterDate) return { date: said.afterDate, toDate: addDays(said.afterDate, 14), ...ruledOut }
  return ruledOut
}

function startsOf(said: SaidTime): Partial<When> {
  if (said.time) return { time: said.time }
  if (said.from && said.to) return { earliest: said.from, latest: minuteBefore(said.to) }
  if (said.after || said.before)
    return {
      ...(said.after ? { earliest: said.after } : {}),
      ...(said.before ? { latest: minuteBefore(said.before) } : {}),
    }
  return said.part ? STARTS[said.part] : {}
}

/** A visit "before 5" starts before 5. */
const minuteBefore = (time: string): string => shifted(time, -1)

/** A clock so many minutes later; one that would leave its day stays as it is. */
export function shifted(time: string, by: number): string {
  const minute = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + by
  return minute < 0 || minute >= 24 * 60
    ? time
    : `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`
}

/**
 * Whether a day or time that was said is another than the one on a card: "yes, but at 11" is no yes to 9:00. `at` is the
 * card's wall clock; a time without am or pm agrees with both halves of the day.
 */
export function contradicts(when: When | null, at: { date: string; time: string }): boolean {
  if (!when) return false
  const half = (time: string) => `${Number(time.slice(0, 2)) % 12}${time.slice(2)}`
  return (
    (when.time !== undefined && half(when.time) !== half(at.time)) ||
    (when.date !== undefined && when.toDate === undefined && when.date !== at.date)
  )
}
