import fs from "node:fs"
import { describe, expect, test } from "vitest"
import { bookingSlots } from "@/lib/assistant/understand/booking-slots"
import { parseTime } from "@/lib/assistant/understand/time/parse"
import type { SaidTime } from "@/lib/assistant/understand/time/said"
import { parseWhen } from "@/lib/assistant/understand/when"
import type { Language } from "@/lib/words/language"

type Set = { reference: string; cases: { language: Language; text: string; want: SaidTime | null }[] }
const { reference, cases } = JSON.parse(fs.readFileSync("tests/eval/time/cases.json", "utf8")) as Set

describe("what people say about when", () => {
  test.each(cases)("$language: $text", ({ language, text, want }) => {
    expect(parseTime(text, reference, language)).toEqual(want)
  })
})

describe("the calendar's edges", () => {
  const en = (text: string, now: string) => parseTime(text, now, "en")
  test("a day that has gone by this year is next year's", () => {
    expect(en("January 5", "2026-11-27T09:00:00")).toMatchObject({ date: "2027-01-05" })
  })
  test("29 February is in the next leap year, 30 February is no day", () => {
    expect(en("Feb 29", "2026-11-27T09:00:00")).toMatchObject({ date: "2028-02-29" })
    expect(en("Feb 30", "2026-11-27T09:00:00")?.date).toBeUndefined()
  })
  test("the 31st skips a month without one", () => {
    expect(en("the 31st", "2026-11-27T09:00:00")).toMatchObject({ date: "2026-12-31" })
  })
  test("tomorrow on New Year's Eve", () => {
    expect(en("tomorrow at 9", "2026-12-31T22:00:00")).toMatchObject({ date: "2027-01-01", time: "09:00" })
  })
  test("in a month from the 31st ends on the last day", () => {
    expect(en("in one month", "2027-01-31T09:00:00")).toMatchObject({ date: "2027-02-28" })
  })
})

describe("what the search for free times is told", () => {
  const when = (text: string) => parseWhen(text, reference, "en")
  test("after 3 except Friday", () => {
    expect(when("any time after 3 except Friday")).toEqual({ earliest: "15:00", notWeekdays: [5] })
  })
  test("a window ends before its end", () => {
    expect(when("between 9:30 and 11 on Thursday")).toMatchObject({ earliest: "09:30", latest: "10:59" })
  })
  test("the same time next week", () => {
    expect(when("the same time next week")).toMatchObject({ sameTime: true, date: "2026-11-30" })
  })
})

test("a turn of a booking says its day and start", () => {
  const turn = { asked: "What time would you like?", reference, language: "en" as const }
  expect(bookingSlots({ ...turn, said: "the 3rd of December, any time after half past 2" })).toEqual({
    date: "2026-12-03",
    time: "14:30",
  })
  expect(bookingSlots({ ...turn, said: "I can't do tomorrow, book it for next Friday" })).toEqual({
    date: "2026-12-04",
  })
  expect(bookingSlots({ ...turn, said: "somebody who is good with children" })).toEqual({})
})
