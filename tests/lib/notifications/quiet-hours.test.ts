import { expect, test } from "vitest"
import { outsideQuietHours } from "@/lib/notifications/rules"

const quiet = { from: "21:00", until: "08:00" }
const at = (iso: string, latest?: string) =>
  new Date(
    outsideQuietHours(Date.parse(iso), "America/New_York", quiet, latest ? Date.parse(latest) : undefined),
  ).toISOString()

test("a text in the day goes out at once", () => {
  expect(at("2026-11-27T15:00:00Z")).toBe("2026-11-27T15:00:00.000Z")
})
test("a text at night waits for the morning, on either side of midnight", () => {
  expect(at("2026-11-28T03:00:00Z")).toBe("2026-11-28T13:00:00.000Z")
  expect(at("2026-11-28T10:00:00Z")).toBe("2026-11-28T13:00:00.000Z")
})
test("a reminder that would come too late goes out the evening before", () => {
  expect(at("2026-11-28T12:00:00Z", "2026-11-28T12:30:00Z")).toBe("2026-11-28T01:59:00.000Z")
})
test("the night when clocks go back still ends at eight", () => {
  expect(at("2026-11-01T04:30:00Z")).toBe("2026-11-01T13:00:00.000Z")
})
test("equal hours mean no quiet time", () => {
  const never = { from: "00:00", until: "00:00" }
  expect(outsideQuietHours(5, "UTC", never)).toBe(5)
})
