import type { Language } from "./language"

/**
 * Dates, times and numbers as the reader knows them. `zone` is an IANA name; a moment is a Date, epoch milliseconds or
 * an ISO text. Patients read 12-hour times, staff 24-hour ones (`clock`).
 */
export type Moment = Date | number | string
export type Clock = "12" | "24"

const LOCALES: Record<Language, string> = { en: "en-US", es: "es-US" }

/** "Friday, November 27" */
export const day = (at: Moment, zone: string, language: Language): string =>
  formatter(language, zone, { weekday: "long", month: "long", day: "numeric" }).format(moment(at))

/** "Fri, Nov 27" */
export const shortDay = (at: Moment, zone: string, language: Language): string =>
  formatter(language, zone, { weekday: "short", month: "short", day: "numeric" }).format(moment(at))

/** "November 27", with the year when it is not `now`'s */
export const date = (at: Moment, zone: string, language: Language, now?: Moment): string => {
  const sameYear = now !== undefined && dayKey(at, zone).slice(0, 4) === dayKey(now, zone).slice(0, 4)
  return formatter(language, zone, {
    month: "long",
    day: "numeric",
    ...(sameYear ? {} : { year: "numeric" as const }),
  }).format(moment(at))
}

/** "November 2026" */
export const month = (at: Moment, zone: string, language: Language): string =>
  formatter(language, zone, { month: "long", year: "numeric" }).format(moment(at))

/** "10:00 AM" or "10:00" */
export const time = (at: Moment, zone: string, language: Language, clock: Clock = "12"): string =>
  plain(
    formatter(
      language,
      zone,
      clock === "12"
        ? { hour: "numeric", minute: "2-digit", hourCycle: "h12" }
        : { hour: "numeric", minute: "2-digit", hourCycle: "h23" },
    ).format(moment(at)),
  ).replace(/^0(\d)/, "$1")

/** "Friday, November 27, 10:00 AM" */
export const dayAndTime = (at: Moment, zone: string, language: Language, clock: Clock = "12"): string =>
  `${day(at, zone, language)}, ${time(at, zone, language, clock)}`

/** "Fri, Nov 27, 14:30" */
export const shortDayAndTime = (at: Moment, zone: string, language: Language, clock: Clock = "12"): string =>
  `${shortDay(at, zone, language)}, ${time(at, zone, language, clock)}`

/** "Tomorrow, Friday, November 27"; other days stand without a word before them. */
export function relativeDay(at: Moment, now: Moment, zone: string, language: Language): string {
  const word = NEAR[language][daysBetween(now, at, zone)]
  return word ? `${word}, ${day(at, zone, language)}` : day(at, zone, language)
}

/** "Tomorrow, 10:00 AM" within a day, else "Friday, November 27, 10:00 AM". For one line of a list. */
export function relativeDayAndTime(
  at: Moment,
  now: Moment,
  zone: string,
  language: Language,
  clock: Clock = "12",
): string {
  const word = NEAR[language][daysBetween(now, at, zone)]
  return `${word ?? day(at, zone, language)}, ${time(at, zone, language, clock)}`
}

/** What is left, for eyes: "4:12", from an hour on "1 h 05". Negative counts as zero. */
export function countdown(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000))
  const minutes = Math.floor(seconds / 60)
  if (minutes >= 60) return `${Math.floor(minutes / 60)} h ${two(minutes % 60)}`
  return `${minutes}:${two(seconds % 60)}`
}

/** Minutes after 00:00 as staff read them: 570 -> "9:30", 1440 -> "24:00". */
export const clockMinutes = (minutes: number): string => `${Math.floor(minutes / 60)}:${two(minutes % 60)}`

export const number = (value: number, language: Language, digits = 0): string =>
  numbers(language, digits).format(value)

/** 0.86 -> "86%" */
export const percent = (share: number, language: Language): string =>
  `${number(Math.round(share * 100), language)}${language === "es" ? " %" : "%"}`

/** "John, Maria and Ana" */
export const list = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(LOCALES[language], { style: "long", type: "conjunction" }).format(items)

/** The city a zone is named after: "America/New_York" -> "New York". */
export const zoneCity = (zone: string): string => (zone.split("/").at(-1) ?? zone).replaceAll("_", " ")

/** The local day of a moment as "YYYY-MM-DD". */
export const dayKey = (at: Moment, zone: string): string =>
  formatter("iso", zone, { year: "numeric", month: "2-digit", day: "2-digit" }).format(moment(at))

const NEAR: Record<Language, Record<number, string>> = {
  en: { [-1]: "Yesterday", 0: "Today", 1: "Tomorrow" },
  es: { [-1]: "Ayer", 0: "Hoy", 1: "Mañana" },
}

const moment = (at: Moment): Date => (at instanceof Date ? at : new Date(at))

const two = (value: number): string => String(value).padStart(2, "0")

/** Newer engines put a narrow no-break space before AM; server and browser must agree letter by letter. */
const plain = (text: string): string => text.replace(/[\u202f\u00a0]/g, " ")

const daysBetween = (from: Moment, to: Moment, zone: string): number =>
  Math.round((Date.parse(dayKey(to, zone)) - Date.parse(dayKey(from, zone))) / 86_400_000)

// Making a formatter costs a hundred times more than using it.
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(
  language: Language | "iso",
  zone: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${language}|${zone}|${Object.entries(options).flat().join()}`
  const known = formatters.get(key)
  if (known) return known
  // Canada writes the day as "2026-11-27".
  const locale = language === "iso" ? "en-CA" : LOCALES[language]
  const made = new Intl.DateTimeFormat(locale, { timeZone: zone, ...options })
  formatters.set(key, made)
  return made
}

const numberFormats = new Map<string, Intl.NumberFormat>()

function numbers(language: Language, digits: number): Intl.NumberFormat {
  const key = `${language}|${digits}`
  const known = numberFormats.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  numberFormats.set(key, made)
  return made
}
