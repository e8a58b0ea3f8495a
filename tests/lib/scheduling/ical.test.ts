import ICAL from "ical.js"
import { expect, test } from "vitest"
import { isInside, fetchOutside } from "@/lib/core/fetch-outside"
import { busyFromIcal } from "@/lib/scheduling/rules/busy-from-ical"
import { calendarFile } from "@/lib/scheduling/rules/calendar-file"

const file = (...events: string[]) =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//test//EN",
    ...events.flatMap((e) => [
      "BEGIN:VEVENT",
      ...e
        .trim()
        .split("\n")
        .map((l) => l.trim()),
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ].join("\r\n")
const FROM = Date.parse("2026-11-20T00:00Z")
const UNTIL = Date.parse("2026-12-20T00:00Z")
const read = (text: string, zone = "America/New_York") =>
  busyFromIcal(text, zone, FROM, UNTIL).map(({ start, end }) => [
    new Date(start).toISOString(),
    new Date(end).toISOString(),
  ])

test("UTC, named, floating and all-day times", () => {
  expect(
    read(
      file(
        "UID:1\nDTSTART:20261127T150000Z\nDTEND:20261127T160000Z",
        "UID:2\nDTSTART;TZID=Asia/Tokyo:20261128T090000\nDTEND;TZID=Asia/Tokyo:20261128T100000",
        "UID:3\nDTSTART:20261129T090000\nDURATION:PT30M",
        "UID:4\nDTSTART;VALUE=DATE:20261201\nDTEND;VALUE=DATE:20261202",
      ),
    ),
  ).toEqual([
    ["2026-11-27T15:00:00.000Z", "2026-11-27T16:00:00.000Z"],
    ["2026-11-28T00:00:00.000Z", "2026-11-28T01:00:00.000Z"],
    ["2026-11-29T14:00:00.000Z", "2026-11-29T14:30:00.000Z"],
    ["2026-12-01T05:00:00.000Z", "2026-12-02T05:00:00.000Z"],
  ])
})

test("free, cancelled and far events are left out, touching ones merge", () => {
  expect(
    read(
      file(
        "UID:1\nDTSTART:20261127T150000Z\nDTEND:20261127T160000Z\nTRANSP:TRANSPARENT",
        "UID:2\nDTSTART:20261127T170000Z\nDTEND:20261127T180000Z\nSTATUS:CANCELLED",
        "UID:3\nDTSTART:20300101T170000Z\nDTEND:20300101T180000Z",
        "UID:4\nDTSTART:20261128T100000Z\nDTEND:20261128T110000Z",
        "UID:5\nDTSTART:20261128T110000Z\nDTEND:20261128T120000Z",
      ),
    ),
  ).toEqual([["2026-11-28T10:00:00.000Z", "2026-11-28T12:00:00.000Z"]])
})

test("a weekly event without end, with one day left out and one moved", () => {
  const starts = read(
    file(
      "UID:w\nDTSTART;TZID=America/New_York:20200107T100000\nDTEND;TZID=America/New_York:20200107T110000\nRRULE:FREQ=WEEKLY;BYDAY=TU\nEXDATE;TZID=America/New_York:20261201T100000",
      "UID:w\nRECURRENCE-ID;TZID=America/New_York:20261208T100000\nDTSTART;TZID=America/New_York:20261209T130000\nDTEND;TZID=America/New_York:20261209T140000",
    ),
  ).map(([start]) => start)
  expect(starts).toEqual(["2026-11-24T15:00:00.000Z", "2026-12-09T18:00:00.000Z", "2026-12-15T15:00:00.000Z"])
})

test("an endless run of events stops somewhere, and what is no calendar is refused", () => {
  const many = file("UID:m\nDTSTART:20261120T000000Z\nDTEND:20261120T000030Z\nRRULE:FREQ=MINUTELY")
  expect(read(many).length).toBeLessThanOrEqual(5000)
  expect(() => read("<html></html>")).toThrow(/./)
})

test("a feed is read back by another parser: stable names, growing numbers, cancellations", () => {
  const visit = (status: "booked" | "cancelled", version: number) => ({
    id: "0190-visit",
    startsAt: "2026-11-27T15:00:00.000Z",
    endsAt: "2026-11-27T15:20:00.000Z",
    status,
    version,
    changedAt: "2026-11-20T10:00:00.000Z",
  })
  const texts = { title: () => "Visit: Clinic, main street; door 2", calendarName: "Clinic", location: null }
  const parse = (text: string) =>
    new ICAL.Event(ICAL.Component.fromString(text).getFirstSubcomponent("vevent")!)
  const booked = parse(calendarFile([visit("booked", 1)], texts))
  const gone = parse(calendarFile([visit("cancelled", 2)], texts))
  expect(gone.uid).toBe(booked.uid)
  expect(gone.sequence).toBeGreaterThan(booked.sequence)
  expect(String(gone.component.getFirstPropertyValue("status"))).toBe("CANCELLED")
  expect(booked.summary).toBe("Visit: Clinic, main street; door 2")
  expect(booked.startDate.toJSDate().toISOString()).toBe("2026-11-27T15:00:00.000Z")
})

test.each([
  "10.0.0.1",
  "127.0.0.1",
  "169.254.169.254",
  "192.168.1.1",
  "172.20.0.1",
  "100.64.0.1",
  "0.0.0.0",
  "::1",
  "fe80::1",
  "fd00::1",
  "::ffff:127.0.0.1",
  "::ffff:7f00:1",
  "64:ff9b::7f00:1",
])("%s is inside", (address) => {
  expect(isInside(address)).toBe(true)
})
test.each(["8.8.8.8", "2606:4700::1111", "172.32.0.1"])("%s is outside", (address) => {
  expect(isInside(address)).toBe(false)
})

test.each([
  ["http://example.com/a.ics", "not_allowed"],
  ["https://127.0.0.1/a.ics", "not_allowed"],
  ["https://[::1]/a.ics", "not_allowed"],
  ["https://0x7f000001/a.ics", "not_allowed"],
  ["https://localhost/a.ics", "not_allowed"],
  ["https://user:pw@example.com/a.ics", "not_allowed"],
  ["https://example.com:8443/a.ics", "not_allowed"],
  ["file:///etc/passwd", "not_allowed"],
  ["not an address", "bad_address"],
])("%s is refused", async (address, code) => {
  await expect(fetchOutside(address)).rejects.toMatchObject({ code })
})
