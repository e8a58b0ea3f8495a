import { localDay, localToUtc } from "@/lib/core/time"
import { windowsOn, type DayHours } from "./day-hours"
import { mergeRanges, type Range } from "./ranges"

/**
 * How many local days to look beyond a search on either side. A run that is cut off here is longer than seven days on
 * the far side of the search, so that the Monday rule (see grid.ts) hides the cut; a shorter one is seen whole.
 */
const MARGIN_DAYS = 10

/**
 * The unbroken stretches of opening time, as instants, around [from, until): every run that reaches into it, whole or
 * cut off more than seven days away. Touching windows are one run, also across midnight.
 */
export function openRuns(hours: DayHours, zone: string, from: number, until: number): Range[] {
  const windows: Range[] = []
  const last = localDay(until, zone) + MARGIN_DAYS
  for (let day = localDay(from, zone) - MARGIN_DAYS; day <= last; day++) {
    for (const window of windowsOn(hours, day)) {
      windows.push({ start: localToUtc(day, window.start, zone), end: localToUtc(day, window.end, zone) })
    }
  }
  return mergeRanges(windows)
}
