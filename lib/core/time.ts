/**
 * The one place where a clinic's wall clock becomes an instant and back. Instants are epoch milliseconds (integers);
 * a local day is an epoch day (days since 1970-01-01, an integer) or a "YYYY-MM-DD" text; a zone is an IANA name.
 */
export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
/** 24 hours of real time; a local day may have 23, 23.5, 24.5 or 25 (use `startOfDay`). */
export const DAY = 24 * HOUR

/** What a wall clock in a zone shows. `weekday` 0 = Sunday, `offset` in milliseconds east of UTC. */
export interface LocalParts {
  date: string
  epochDay: number
  weekday: number
  hour: number
  minute: number
  second: number
  offset: number
}

/** Whether this runtime knows the IANA zone. "+05:30" is refused: Postgres reads its sign the other way round. */
export function isZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    clockOf(name)
    return true
  } catch {
    return false
  }
}

/**
 * The instant at which the wall clock in `zone` shows `minute` (minutes after 00:00, may be 1440 and more: it runs
 * into the following days) on a local day. Temporal's "compatible" rule: a skipped time moves forward by the length of
 * the gap, a repeated one is the first. https://tc39.es/proposal-temporal/docs/ambiguity.html
 */
export function localToUtc(epochDay: number, minute: number, zone: string): number {
  const clock = clockOf(zone)
  const wall = epochDay * DAY + minute * MINUTE
  // No offset is wider than 15 hours and no two changes lie within two days: these are the offsets on either side.
  const before = offsetOn(clock, wall - DAY)
  const after = offsetOn(clock, wall + DAY)
  if (before === after) return wall - before
  const early = wall - Math.max(before, after)
  if (offsetOn(clock, early) === wall - early) return early
  const late = wall - Math.min(before, after)
  if (offsetOn(clock, late) === wall - late) return late
  return wall - before
}

/** The first instant of a local day; the day ends where the next one starts. */
export const startOfDay = (epochDay: number, zone: string): number => localToUtc(epochDay, 0, zone)

/** The local day an instant falls on, as an epoch day. */
export const localDay = (instant: number | Date, zone: string): number =>
  Math.floor((Number(instant) + offsetAt(instant, zone)) / DAY)

/** What the wall clock in `zone` shows at an instant (epoch milliseconds or Date). */
export function localParts(instant: number | Date, zone: string): LocalParts {
  const offset = offsetAt(instant, zone)
  const wall = Number(instant) + offset
  const epochDay = Math.floor(wall / DAY)
  const second = Math.floor((wall - epochDay * DAY) / 1000)
  return {
    date: dateOf(epochDay),
    epochDay,
    weekday: weekdayOf(epochDay),
    hour: Math.floor(second / 3600),
    minute: Math.floor(second / 60) % 60,
    second: second % 60,
    offset,
  }
}

/** Milliseconds east of UTC at an instant (epoch milliseconds or Date). */
export const offsetAt = (instant: number | Date, zone: string): number =>
  offsetOn(clockOf(zone), Number(instant))

/** Whether a text is a date of the calendar, "YYYY-MM-DD". */
export const isDate = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && dateOf(epochDayOf(text)) === text

/** "1970-01-02" -> 1. The text must be a date (see `isDate`). */
export const epochDayOf = (date: string): number =>
  Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / DAY

/** 1 -> "1970-01-02". NaN and what lies outside the years 0 to 9999 gives "". */
export const dateOf = (epochDay: number): string => {
  const at = new Date(epochDay * DAY)
  return Number.isNaN(at.getTime()) ? "" : at.toISOString().slice(0, -14)
}

export const addDays = (date: string, days: number): string => dateOf(epochDayOf(date) + days)

/** 0 = Sunday ... 6 = Saturday. */
export const weekdayOf = (epochDay: number): number => (((epochDay + 4) % 7) + 7) % 7

/** "HH:MM" -> minutes after 00:00; "24:00" is 1440. The text must be a time of day. */
export const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

// --- offsets, read through Intl once per stretch of 64 days and zone ---

interface Clock {
  format: Intl.DateTimeFormat
  stretches: Map<number, Stretch>
}

/** `offsets[i]` holds from `changes[i - 1]` up to `changes[i]`. */
interface Stretch {
  changes: number[]
  offsets: number[]
}

const STRETCH = 64 * DAY
// Every change of every zone since 1970 shows at this step: the closest two that cancel each other out are weeks apart.
const PROBE = 4 * DAY

const clocks = new Map<string, Clock>()

function clockOf(zone: string): Clock {
  const known = clocks.get(zone)
  if (known) return known
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  })
  const clock = { format, stretches: new Map<number, Stretch>() }
  clocks.set(zone, clock)
  return clock
}

function offsetOn(clock: Clock, instant: number): number {
  const index = Math.floor(instant / STRETCH)
  let stretch = clock.stretches.get(index)
  if (!stretch) clock.stretches.set(index, (stretch = readStretch(clock, index * STRETCH)))
  let part = 0
  while (part < stretch.changes.length && stretch.changes[part]! <= instant) part++
  return stretch.offsets[part]!
}

function readStretch(clock: Clock, start: number): Stretch {
  const stretch: Stretch = { changes: [], offsets: [readOffset(clock, start)] }
  for (let at = start; at < start + STRETCH; at += PROBE) {
    const offset = readOffset(clock, at + PROBE)
    if (offset === stretch.offsets.at(-1)) continue
    stretch.changes.push(changeBetween(clock, at, at + PROBE))
    stretch.offsets.push(offset)
  }
  return stretch
}

/** The instant, to the second, of the one change of offset in (low, high]. */
function changeBetween(clock: Clock, low: number, high: number): number {
  const old = readOffset(clock, low)
  while (high - low > 1000) {
    const middle = low + Math.floor((high - low) / 2000) * 1000
    if (readOffset(clock, middle) === old) low = middle
    else high = middle
  }
  return high
}

function readOffset(clock: Clock, instant: number): number {
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = (
    clock.format.format(instant).match(/\d+/g) ?? []
  ).map(Number)
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000
}
