import type { Language } from "@/lib/words/language"

type Window = { weekday: number; startsAt: string; endsAt: string }

/** "Monday to Friday 9:00 to 17:00; Saturday and Sunday 10:00 to 14:00", from windows per weekday. */
export function hoursText(hours: readonly Window[], language: Language): string {
  const byHours = new Map<string, number[]>()
  for (const weekday of [1, 2, 3, 4, 5, 6, 0]) {
    const key = hours
      .filter((h) => h.weekday === weekday)
      .map((h) => `${short(h.startsAt)} ${language === "es" ? "a" : "to"} ${short(h.endsAt)}`)
      .join(", ")
    if (key) byHours.set(key, [...(byHours.get(key) ?? []), weekday])
  }
  return [...byHours].map(([key, days]) => `${daysText(days, language)} ${key}`).join("; ")
}

const short = (time: string): string => time.replace(/^0/, "")

function daysText(days: readonly number[], language: Language): string {
  const name = (day: number) => WEEKDAY[language].format(new Date(Date.UTC(2026, 10, 1 + day)))
  const unbroken = days.every((day, i) => i === 0 || (day || 7) === (days[i - 1]! || 7) + 1)
  if (days.length > 2 && unbroken)
    return `${name(days[0]!)} ${language === "es" ? "a" : "to"} ${name(days.at(-1)!)}`
  return LIST[language].format(days.map(name))
}

// Making a formatter costs more than using it, and every answer of the assistant names the hours.
const weekday = (locale: string) => new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" })
const list = (locale: string) => new Intl.ListFormat(locale, { type: "conjunction" })
const WEEKDAY: Record<Language, Intl.DateTimeFormat> = { en: weekday("en-US"), es: weekday("es-US") }
const LIST: Record<Language, Intl.ListFormat> = { en: list("en"), es: list("es") }
