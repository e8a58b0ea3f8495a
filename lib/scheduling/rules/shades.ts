import { epochDayOf } from "@/lib/core/time"
import type { NurseTime } from "../types/slots"
import { readDayHours, sourceOf, windowsOn } from "./day-hours"
import { mergeRanges, type Range } from "./ranges"

/** A part of a local day that looks different in the calendar: minutes after 00:00. */
export type DayShade = {
  date: string
  from: number
  to: number
  kind: "off" | "extra"
  /** Why, when the whole day differs. */
  because?: "override" | "holiday"
}

const DAY_MINUTES = 1440

/** When a nurse does not work, and extra shifts, on each of some local days ("YYYY-MM-DD"); night shifts reach over. */
export function shadesOf(
  time: Omit<NurseTime, "busy">,
  holidays: readonly string[],
  dates: readonly string[],
): DayShade[] {
  const hours = readDayHours({ ...time, busy: [] }, holidays)
  return dates.flatMap((date) => {
    const day = epochDayOf(date)
    const late = windowsOn(hours, day - 1).map(({ start, end }) => ({
      start: start - DAY_MINUTES,
      end: end - DAY_MINUTES,
    }))
    const open = mergeRanges(
      [...late, ...windowsOn(hours, day)].map(within).filter((range) => range.end > range.start),
    )
    const source = sourceOf(hours, day)
    const off = gaps(open).map(({ start, end }): DayShade => ({
      date,
      from: start,
      to: end,
      kind: "off",
      ...(source === "weekly" ? {} : { because: source }),
    }))
    const extra = (hours.added.get(day) ?? [])
      .map(within)
      .map(({ start, end }): DayShade => ({ date, from: start, to: end, kind: "extra" }))
    return [...off, ...extra]
  })
}

const within = ({ start, end }: Range): Range => ({
  start: Math.max(0, start),
  end: Math.min(DAY_MINUTES, end),
})

/** What of the day the sorted, disjoint ranges leave. */
function gaps(open: readonly Range[]): Range[] {
  const left: Range[] = []
  let at = 0
  for (const { start, end } of open) {
    if (start > at) left.push({ start: at, end: start })
    at = end
  }
  return at < DAY_MINUTES ? [...left, { start: at, end: DAY_MINUTES }] : left
}
