import fc from "fast-check"
import type { Case } from "./reference"

/** Zones and moments at which calendars go wrong; every random case lies around one of them. */
const MOMENTS: [zone: string, middle: string][] = [
  ["America/New_York", "2027-03-14T07:00Z"],
  ["America/New_York", "2027-11-07T06:00Z"],
  ["America/Los_Angeles", "2026-12-31T12:00Z"],
  ["Europe/Berlin", "2027-03-28T01:00Z"],
  ["Europe/Berlin", "2027-10-31T01:00Z"],
  ["Europe/London", "2028-02-29T12:00Z"],
  ["Australia/Lord_Howe", "2027-10-02T15:30Z"],
  ["Australia/Lord_Howe", "2027-04-03T15:00Z"],
  ["Asia/Kathmandu", "2027-01-01T00:00Z"],
  ["Asia/Kolkata", "2026-11-26T00:00Z"],
  ["Pacific/Apia", "2011-12-30T10:00Z"],
  ["Pacific/Chatham", "2027-09-25T14:00Z"],
  ["Pacific/Kiritimati", "2026-12-31T10:00Z"],
  ["America/St_Johns", "2027-03-14T05:30Z"],
  ["America/Havana", "2027-03-14T05:00Z"],
  ["America/Havana", "2026-11-01T05:00Z"],
  ["America/Sao_Paulo", "2018-11-04T03:00Z"],
  ["America/Sao_Paulo", "2018-02-18T02:00Z"],
  ["Asia/Beirut", "2026-03-28T22:00Z"],
  ["Africa/Casablanca", "2026-02-15T02:00Z"],
  ["Asia/Tehran", "2022-03-21T20:30Z"],
  ["UTC", "2028-02-29T00:00Z"],
]

const hhmm = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`

const startTime = fc
  .oneof(
    fc.integer({ min: 0, max: 95 }).map((n) => n * 15),
    fc.integer({ min: 0, max: 1439 }),
  )
  .map(hhmm)
const endTime = fc.oneof({ weight: 4, arbitrary: startTime }, { weight: 1, arbitrary: fc.constant("24:00") })
const interval = fc.oneof(
  { weight: 6, arbitrary: fc.record({ start: startTime, end: endTime }) },
  { weight: 1, arbitrary: fc.constant({ start: "00:00", end: "24:00" }) },
  { weight: 1, arbitrary: fc.constant({ start: "22:00", end: "06:00" }) },
  { weight: 1, arbitrary: fc.constant({ start: "02:00", end: "03:00" }) },
  { weight: 1, arbitrary: fc.constant({ start: "01:30", end: "02:30" }) },
)
const weekday = fc.integer({ min: 0, max: 6 })
const someHours = fc.array(
  fc.tuple(weekday, interval).map(([day, window]) => ({ weekday: day, ...window })),
  { maxLength: 11 },
)
const always = fc.constantFrom("00:00", "09:10").map((time) =>
  [0, 1, 2, 3, 4, 5, 6].map((day) => ({
    weekday: day,
    start: time,
    end: time === "00:00" ? "24:00" : time,
  })),
)

const iso = (minute: number, seconds = 0): string => new Date(minute * 60_000 + seconds * 1000).toISOString()
const near = (days: number): fc.Arbitrary<number> => fc.integer({ min: -days * 1440, max: days * 1440 })

function around(timezone: string, middle: number): fc.Arbitrary<Case> {
  const date = fc.integer({ min: -9, max: 9 }).map((days) => iso(middle + days * 1440).slice(0, 10))
  const range = fc
    .tuple(near(6), fc.oneof(fc.constantFrom(60, 1440, 4320), fc.integer({ min: 0, max: 5760 })))
    .map(([start, length]) => ({ rangeStart: iso(middle + start), rangeEnd: iso(middle + start + length) }))
  return fc
    .record({
      weeklyHours: fc.oneof({ weight: 3, arbitrary: someHours }, { weight: 2, arbitrary: always }),
      dateOverrides: fc.array(fc.record({ date, intervals: fc.array(interval, { maxLength: 3 }) }), {
        maxLength: 5,
      }),
      busy: fc.array(
        fc
          .tuple(near(8), fc.integer({ min: 1, max: 400 }), fc.constantFrom(0, 0, 0, 20))
          .map(([start, length, s]) => ({
            startUTC: iso(middle + start, s),
            endUTC: iso(middle + start + length, s),
          })),
        { maxLength: 25 },
      ),
      slotMinutes: fc.constantFrom(10, 15, 20, 30, 45, 60, 90, 7, 1500),
      stepMinutes: fc.constantFrom(5, 10, 15, 20, 30, 45, 60, 7, 25),
      bufferBefore: fc.constantFrom(0, 0, 5, 15, 60),
      bufferAfter: fc.constantFrom(0, 0, 10, 15, 90),
      minNoticeMinutes: fc.constantFrom(0, 0, 60, 1440),
      now: fc.oneof(
        fc.constant(null),
        near(7).map((minute) => iso(middle + minute)),
      ),
      range,
    })
    .map(({ range: edges, ...rest }) => ({ timezone, ...rest, ...edges }))
}

/** A random case and the minute (since the epoch) around which it lies. */
export const anyCase: fc.Arbitrary<{ one: Case; middle: number }> = fc
  .constantFrom(...MOMENTS)
  .chain(([zone, at]) => {
    const middle = Date.parse(at) / 60_000
    return around(zone, middle).map((one) => ({ one, middle }))
  })
