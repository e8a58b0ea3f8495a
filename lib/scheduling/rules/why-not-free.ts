import { dateOf, localDay, MINUTE } from "@/lib/core/time"
import type { Interval, NotFree, SlotInput } from "../types/slots"
import { earliestStart, startsBefore } from "./bookable-range"
import { readDayHours, sourceOf } from "./day-hours"
import { firstAtOrAfter, gridOf } from "./grid"
import { openRuns } from "./open-runs"
import { openSlots } from "./open-slots"
import { fullDays, refusedBy } from "./refused-starts"

/**
 * Why a start (epoch milliseconds) is not offered; null when it is. The first reason in the order of the type counts:
 * hours, then notice and horizon, then what is taken, then the day's limit, then the grid. The search's own range does
 * not matter here.
 */
export function whyNotFree(input: SlotInput, start: number): NotFree | null {
  const length = input.visit.lengthMinutes * MINUTE
  const asked = { ...input, rangeStart: start, rangeEnd: start + 1 }
  if (openSlots(asked).includes(start)) return null
  return (
    outsideHours(input, start, length) ??
    outOfReach(input, start) ??
    taken(input, start, length) ??
    dayFull(input, start) ??
    offGrid(input, start, length)
  )
}

function outsideHours(input: SlotInput, start: number, length: number): NotFree | null {
  const { zone } = input
  const hours = readDayHours(input, input.holidays)
  const runs = openRuns(hours, zone, start, start + length)
  if (runs.some((run) => run.start <= start && start + length <= run.end)) return null
  const day = localDay(start, zone)
  const source = sourceOf(hours, day)
  const date = dateOf(day)
  if (source === "holiday") return { code: "holiday", date }
  if (source === "override") return { code: "closed", date, intervals: intervalsOf(input, date) }
  const open = runs.find((run) => run.start <= start && start < run.end)
  const next = runs.find((run) => run.start > start)
  return { code: "outside_hours", openUntil: open?.end ?? null, opensAt: next?.start ?? null }
}

const intervalsOf = (input: SlotInput, date: string): Interval[] =>
  input.overrides
    .filter((override) => override.date === date && override.mode !== "add")
    .flatMap((o) => o.intervals)

function outOfReach(input: SlotInput, start: number): NotFree | null {
  const earliest = earliestStart(input)
  if (start < earliest) return { code: "notice", earliest }
  const latestBefore = startsBefore(input)
  return start >= latestBefore ? { code: "horizon", latestBefore } : null
}

function taken(input: SlotInput, start: number, length: number): NotFree | null {
  for (const busy of input.busy) {
    const refused = refusedBy(busy, input.visit)
    if (!(refused.start <= start && start < refused.end)) continue
    const overlaps = busy.start < start + length && busy.end > start
    return { code: overlaps ? "busy" : "buffer", busyStart: busy.start, busyEnd: busy.end }
  }
  return null
}

function dayFull(input: SlotInput, start: number): NotFree | null {
  const day = localDay(start, input.zone)
  return fullDays(input).includes(day)
    ? { code: "day_limit", date: dateOf(day), limit: input.visit.maxPerDay! }
    : null
}

function offGrid(input: SlotInput, start: number, length: number): NotFree {
  const step = input.visit.stepMinutes * MINUTE
  const runs = openRuns(readDayHours(input, input.holidays), input.zone, start, start + length)
  const run = runs.find((each) => each.start <= start && start < each.end)
  const piece = run && gridOf(run, input.zone).find((each) => each.start <= start && start < each.end)
  if (!piece) return { code: "off_grid", previous: null, next: null }
  const next = firstAtOrAfter(piece, start, step)
  return {
    code: "off_grid",
    previous: next - step >= piece.start ? next - step : null,
    next: next < piece.end ? next : null,
  }
}
