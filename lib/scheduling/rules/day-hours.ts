import { epochDayOf, minuteOf, weekdayOf } from "@/lib/core/time"
import type { Interval, NurseTime } from "../types/slots"

/** Minutes after 00:00 of the day on which the window starts; `end` runs up to 2880. */
interface Window {
  start: number
  end: number
}

/** Weekly hours, overrides and holidays, ready to be asked day by day. */
export interface DayHours {
  weekly: Window[][]
  replaced: Map<number, Window[]>
  added: Map<number, Window[]>
  holidays: Set<number>
}

export function readDayHours(time: NurseTime, holidays: readonly string[]): DayHours {
  const hours: DayHours = {
    weekly: Array.from({ length: 7 }, () => []),
    replaced: new Map(),
    added: new Map(),
    holidays: new Set(holidays.map(epochDayOf)),
  }
  for (const window of time.weeklyHours) hours.weekly[window.weekday]!.push(windowOf(window))
  for (const { date, intervals, mode } of time.overrides) {
    const kind = mode === "add" ? hours.added : hours.replaced
    const day = epochDayOf(date)
    kind.set(day, [...(kind.get(day) ?? []), ...intervals.map(windowOf)])
  }
  return hours
}

/** Which rule decides the hours that start on a local day: an override beats a holiday, a holiday the weekly hours. */
export const sourceOf = (hours: DayHours, day: number): "override" | "holiday" | "weekly" =>
  hours.replaced.has(day) ? "override" : hours.holidays.has(day) ? "holiday" : "weekly"

/** The windows that start on a local day (epoch day), in no order; they may touch and overlap. */
export function windowsOn(hours: DayHours, day: number): readonly Window[] {
  const base = hours.replaced.get(day) ?? (hours.holidays.has(day) ? [] : hours.weekly[weekdayOf(day)]!)
  const added = hours.added.get(day)
  return added ? [...base, ...added] : base
}

function windowOf(interval: Interval): Window {
  const start = minuteOf(interval.start)
  const end = minuteOf(interval.end)
  return { start, end: end <= start ? end + 1440 : end }
}
