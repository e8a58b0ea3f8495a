import { expect, test } from "vitest"
import {
  clockMinutes,
  countdown,
  date,
  day,
  dayAndTime,
  dayKey,
  list,
  number,
  percent,
  relativeDay,
  relativeDayAndTime,
  shortDayAndTime,
  time,
  zoneCity,
} from "@/lib/words/format"

const CLINIC = "America/New_York"
// Thursday, November 26, 2026, 16:00 at the clinic.
const NOW = "2026-11-26T21:00:00Z"
const FRIDAY_TEN = "2026-11-27T15:00:00Z"

test("a patient reads the day and a 12-hour time", () => {
  expect(dayAndTime(FRIDAY_TEN, CLINIC, "en")).toBe("Friday, November 27, 10:00 AM")
  expect(relativeDay(FRIDAY_TEN, NOW, CLINIC, "en")).toBe("Tomorrow, Friday, November 27")
  expect(relativeDayAndTime(FRIDAY_TEN, NOW, CLINIC, "en")).toBe("Tomorrow, 10:00 AM")
  expect(relativeDay("2026-12-01T15:00:00Z", NOW, CLINIC, "en")).toBe("Tuesday, December 1")
})

test("staff read a 24-hour time without a leading zero", () => {
  expect(time("2026-11-27T14:05:00Z", CLINIC, "en", "24")).toBe("9:05")
  expect(time("2026-11-27T05:00:00Z", CLINIC, "en", "24")).toBe("0:00")
  expect(shortDayAndTime("2026-11-27T19:30:00Z", CLINIC, "en", "24")).toBe("Fri, Nov 27, 14:30")
})

test("the same moment is another day in another zone", () => {
  const lateEvening = "2026-11-27T04:30:00Z"
  expect(dayKey(lateEvening, CLINIC)).toBe("2026-11-26")
  expect(dayKey(lateEvening, "Europe/Madrid")).toBe("2026-11-27")
  expect(relativeDay(lateEvening, NOW, CLINIC, "en")).toBe("Today, Thursday, November 26")
})

test("tomorrow is a day of the calendar, not 24 hours, when the clocks change", () => {
  // The night of November 1, 2026 has 25 hours in New York.
  expect(relativeDay("2026-11-01T23:00:00Z", "2026-11-01T03:30:00Z", CLINIC, "en")).toContain("Tomorrow")
})

test("Spanish readers get Spanish days", () => {
  expect(day(FRIDAY_TEN, CLINIC, "es")).toBe("viernes, 27 de noviembre")
  expect(relativeDay(FRIDAY_TEN, NOW, CLINIC, "es")).toBe("Mañana, viernes, 27 de noviembre")
})

test("the year is named only when it is not this one", () => {
  expect(date(FRIDAY_TEN, CLINIC, "en", NOW)).toBe("November 27")
  expect(date("2027-02-03T15:00:00Z", CLINIC, "en", NOW)).toBe("February 3, 2027")
})

test.each([
  [252_000, "4:12"],
  [59_001, "1:00"],
  [0, "0:00"],
  [-5_000, "0:00"],
  [3_900_000, "1 h 05"],
])("%i ms left read as %s", (left, expected) => {
  expect(countdown(left)).toBe(expected)
})

test("small things", () => {
  expect(clockMinutes(570)).toBe("9:30")
  expect(clockMinutes(1440)).toBe("24:00")
  expect(zoneCity("America/Argentina/Buenos_Aires")).toBe("Buenos Aires")
  expect(number(1234.5, "en", 1)).toBe("1,234.5")
  expect(percent(0.86, "en")).toBe("86%")
  expect(list(["John", "Maria", "Ana"], "es")).toBe("John, Maria y Ana")
})
