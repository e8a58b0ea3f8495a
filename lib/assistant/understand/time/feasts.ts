import { dateOf, epochDayOf, weekdayOf } from "@/lib/core/time"

/** A day that people name instead of a date. `on` gives its epoch day in a year. */
type Feast = { names: string; on: (year: number) => number }

const SUNDAY = 0
const MONDAY = 1
const THURSDAY = 4

const fixed =
  (month: number, day: number) =>
  (year: number): number =>
    epochDayOf(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`)

/** The n-th such weekday of a month; -1 is the last. */
const nth =
  (n: number, weekday: number, month: number) =>
  (year: number): number => {
    const first = fixed(month, 1)(year)
    if (n > 0) return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1)
    const end = (month === 12 ? fixed(1, 1)(year + 1) : fixed(month + 1, 1)(year)) - 1
    return end - ((weekdayOf(end) - weekday + 7) % 7)
  }

/** Western Easter by the anonymous Gregorian computus. */
function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return fixed(Math.floor(f / 31), (f % 31) + 1)(year)
}

const thanksgiving = nth(4, THURSDAY, 11)

/** Longest name first where one begins with another. The holidays of the United States, and what Spanish speakers keep there. */
const FEASTS: readonly Feast[] = [
  { names: "(?:christmas|xmas|x-mas) eve", on: fixed(12, 24) },
  { names: "(?:christmas|xmas|x-mas)(?: day)?", on: fixed(12, 25) },
  { names: "boxing day", on: fixed(12, 26) },
  { names: "(?:new year'?s?|nye) eve|nye", on: fixed(12, 31) },
  { names: "new year'?s?(?: day)?", on: fixed(1, 1) },
  { names: "(?:three kings(?: day)?|epiphany)", on: fixed(1, 6) },
  { names: "(?:mlk|martin luther king(?: jr\\.?)?)(?:'?s)?(?: day)?", on: nth(3, MONDAY, 1) },
  { names: "groundhog day", on: fixed(2, 2) },
  { names: "valentine'?s?(?: day)?", on: fixed(2, 14) },
  { names: "president'?s'? day", on: nth(3, MONDAY, 2) },
  { names: "(?:st\\.?|saint) patrick'?s?(?: day)?", on: fixed(3, 17) },
  { names: "good friday", on: (year) => easter(year) - 2 },
  { names: "easter monday", on: (year) => easter(year) + 1 },
  { names: "easter(?: sunday| day)?", on: easter },
  { names: "cinco de mayo", on: fixed(5, 5) },
  { names: "mother'?s'? day", on: nth(2, SUNDAY, 5) },
  { names: "memorial day", on: nth(-1, MONDAY, 5) },
  { names: "father'?s'? day", on: nth(3, SUNDAY, 6) },
  { names: "juneteenth", on: fixed(6, 19) },
  { names: "independence day", on: fixed(7, 4) },
  { names: "labou?r day", on: nth(1, MONDAY, 9) },
  { names: "(?:columbus|indigenous peoples?'?) day", on: nth(2, MONDAY, 10) },
  { names: "hallowe'?en", on: fixed(10, 31) },
  { names: "veteran'?s'? day", on: fixed(11, 11) },
  { names: "black friday", on: (year) => thanksgiving(year) + 1 },
  { names: "cyber monday", on: (year) => thanksgiving(year) + 4 },
  { names: "thanksgiving(?: day)?", on: thanksgiving },
]

/** Each feast as a pattern, with the next day it falls on, `today` included. */
export const feastsFrom = (today: number): { names: string; day: number }[] => {
  const year = Number(dateOf(today).slice(0, 4))
  return FEASTS.map(({ names, on }) => ({ names, day: on(year) >= today ? on(year) : on(year + 1) }))
}
