import { MINUTE } from "@/lib/core/time"
import type { SlotInput } from "../types/slots"
import { bookableRange } from "./bookable-range"
import { readDayHours } from "./day-hours"
import { firstAtOrAfter, gridOf, type GridPiece } from "./grid"
import { openRuns } from "./open-runs"
import type { Range } from "./ranges"
import { refusedStarts } from "./refused-starts"

/**
 * The starts one nurse can offer: epoch milliseconds, ascending, each once. The rules in words: docs/scheduling.md.
 * The input is trusted (parse it with the schemas of types/slots.ts at the door); an empty range offers nothing.
 */
export function openSlots(input: SlotInput): number[] {
  const { from, until } = bookableRange(input)
  const length = input.visit.lengthMinutes * MINUTE
  const starts: number[] = []
  if (!(from < until)) return starts
  const hours = readDayHours(input, input.holidays)
  const refused = refusedStarts(input, from, until)
  for (const run of openRuns(hours, input.zone, from, until + length)) {
    if (run.end <= from || run.start >= until) continue
    for (const piece of gridOf(run, input.zone)) {
      const before = Math.min(piece.end, until, piece.closes - length + 1)
      cut(piece, from, before, input.visit.stepMinutes * MINUTE, refused, starts)
    }
  }
  return starts
}

/** Appends the piece's starts in [from, before) outside the refused ranges, which are sorted and disjoint. */
function cut(
  piece: GridPiece,
  from: number,
  before: number,
  step: number,
  refused: readonly Range[],
  starts: number[],
): void {
  let start = firstAtOrAfter(piece, from, step)
  let next = firstEndingAfter(refused, start)
  while (start < before) {
    while (next < refused.length && refused[next]!.end <= start) next++
    const range = refused[next]
    if (range && range.start <= start) {
      start = firstAtOrAfter(piece, range.end, step)
    } else {
      starts.push(start)
      start += step
    }
  }
}

/** The index of the first range that ends after an instant, by halving. */
function firstEndingAfter(ranges: readonly Range[], instant: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.end > instant) high = middle
    else low = middle + 1
  }
  return low
}
