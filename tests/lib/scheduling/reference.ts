/**
 * A slow second opinion on the slot rules, written without the engine: it walks through every minute and asks Intl what
 * the clock shows. Shares no code with lib/.
 */
export interface Case {
  timezone: string
  weeklyHours: { weekday: number; start: string; end: string }[]
  dateOverrides: { date: string; intervals: { start: string; end: string }[] }[]
  busy: { startUTC: string; endUTC: string }[]
  slotMinutes: number
  stepMinutes: number
  bufferBefore: number
  bufferAfter: number
  minNoticeMinutes: number
  now: string | null
  rangeStart: string
  rangeEnd: string
}

const WEEK = 7 * 24 * 60

/** The open starts of a case whose range lies within ten days of `middle` (epoch minutes). */
export function slowSlots(one: Case, middle: number): string[] {
  const clock = readClock(one.timezone, middle)
  const open = openMinutes(one, clock)
  const starts: string[] = []
  const rangeStart = Date.parse(one.rangeStart)
  const rangeEnd = Date.parse(one.rangeEnd)
  const earliest = one.now === null ? -Infinity : Date.parse(one.now) + one.minNoticeMinutes * 60_000
  let anchor = -1
  let isLong = false
  for (let i = 0; i < open.length; i++) {
    if (!open[i]) continue
    if (i === 0 || !open[i - 1]) {
      anchor = i
      let end = i
      while (end < open.length && open[end]) end++
      isLong = end - i > WEEK
    } else if (isLong && isMondayMidnight(clock, i)) anchor = i
    if ((i - anchor) % one.stepMinutes !== 0) continue
    const at = (clock.first + i) * 60_000
    if (at < rangeStart || at >= rangeEnd || at < earliest) continue
    if (!isOpenThroughout(open, i, one.slotMinutes)) continue
    const from = at - one.bufferBefore * 60_000
    const until = at + (one.slotMinutes + one.bufferAfter) * 60_000
    if (one.busy.some((busy) => Date.parse(busy.startUTC) < until && Date.parse(busy.endUTC) > from)) continue
    starts.push(new Date(at).toISOString())
  }
  return starts
}

const isOpenThroughout = (open: Uint8Array, from: number, length: number): boolean => {
  for (let i = from; i < from + length; i++) if (!open[i]) return false
  return true
}

/** The first minute of a local Monday: 00:00, or where the clock lands when 00:00 does not exist. */
const isMondayMidnight = (clock: SlowClock, i: number): boolean => {
  const today = Math.floor(clock.wall[i]! / 1440)
  return (
    (today + 4) % 7 === 1 &&
    Math.floor(clock.wall[i - 1]! / 1440) < today &&
    clock.firstOf.get(clock.wall[i]!) === i
  )
}

function openMinutes(one: Case, clock: SlowClock): Uint8Array {
  const open = new Uint8Array(clock.wall.length)
  const firstDay = Math.floor(clock.wall[0]! / 1440) + 1
  const lastDay = Math.floor(clock.wall.at(-1)! / 1440) - 3
  for (let day = firstDay; day <= lastDay; day++) {
    const date = new Date(day * 86_400_000).toISOString().slice(0, 10)
    const special = one.dateOverrides.filter((override) => override.date === date)
    const weekday = new Date(day * 86_400_000).getUTCDay()
    const windows = special.length
      ? special.flatMap((override) => override.intervals)
      : one.weeklyHours.filter((window) => window.weekday === weekday)
    for (const window of windows) {
      const start = minutes(window.start)
      const end = minutes(window.end) <= start ? minutes(window.end) + 1440 : minutes(window.end)
      const last = whenShown(clock, day * 1440 + end)
      for (let i = whenShown(clock, day * 1440 + start); i < last; i++) open[i] = 1
    }
  }
  return open
}

const minutes = (time: string): number => {
  const [hour, minute] = time.split(":").map(Number)
  return hour! * 60 + minute!
}

/** The index of the minute at which the clock first shows a wall minute; a skipped one is counted on from the jump. */
function whenShown(clock: SlowClock, wall: number): number {
  const shown = clock.firstOf.get(wall)
  if (shown !== undefined) return shown
  for (let i = 1; i < clock.wall.length; i++) {
    if (clock.wall[i - 1]! < wall && clock.wall[i]! > wall) return i - 1 + wall - clock.wall[i - 1]!
  }
  throw new Error(`the clock of the reference does not reach ${wall}`)
}

/** What the clock shows, minute by minute, around a middle: wall minutes since 1970-01-01 00:00 on that clock. */
interface SlowClock {
  first: number
  wall: Float64Array
  firstOf: Map<number, number>
}

const clocks = new Map<string, SlowClock>()

function readClock(zone: string, middle: number): SlowClock {
  const key = `${zone} ${middle}`
  const known = clocks.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" })
  const first = middle - 26 * 1440
  const wall = new Float64Array(52 * 1440)
  const firstOf = new Map<number, number>()
  for (let i = 0; i < wall.length; i++) {
    // Since 1972 every change of offset happens on a quarter of an hour of UTC.
    wall[i] =
      (first + i) % 15 === 0 || i === 0
        ? Date.parse(`${format.format((first + i) * 60_000).replace(" ", "T")}:00Z`) / 60_000
        : wall[i - 1]! + 1
    if (!firstOf.has(wall[i]!)) firstOf.set(wall[i]!, i)
  }
  const clock = { first, wall, firstOf }
  clocks.set(key, clock)
  return clock
}
