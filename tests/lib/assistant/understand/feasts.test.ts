import { expect, test } from "vitest"
import { feastsFrom } from "@/lib/assistant/understand/time/feasts"
import { dateOf, epochDayOf } from "@/lib/core/time"

const next = (feast: string, from: string): string => {
  const found = feastsFrom(epochDayOf(from)).find(({ names }) => new RegExp(`^(?:${names})$`).test(feast))
  return dateOf(found!.day)
}

// Dates as printed in calendars: timeanddate.com, and the Census Bureau's table of Easter dates.
test.each([
  ["thanksgiving", "2026-01-01", "2026-11-26"],
  ["thanksgiving", "2026-11-26", "2026-11-26"],
  ["thanksgiving", "2026-11-27", "2027-11-25"],
  ["black friday", "2027-01-01", "2027-11-26"],
  ["memorial day", "2026-01-01", "2026-05-25"],
  ["labor day", "2026-01-01", "2026-09-07"],
  ["mother's day", "2026-01-01", "2026-05-10"],
  ["easter", "2024-01-01", "2024-03-31"],
  ["easter", "2025-01-01", "2025-04-20"],
  ["easter", "2026-01-01", "2026-04-05"],
  ["easter", "2027-01-01", "2027-03-28"],
  ["easter", "2038-01-01", "2038-04-25"],
  ["good friday", "2026-01-01", "2026-04-03"],
  ["new years day", "2026-12-31", "2027-01-01"],
  ["christmas eve", "2026-12-25", "2027-12-24"],
])("%s after %s is on %s", (feast, from, on) => expect(next(feast, from)).toBe(on))
