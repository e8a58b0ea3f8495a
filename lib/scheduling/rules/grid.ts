import { DAY, localDay, startOfDay, weekdayOf } from "@/lib/core/time"
import type { Range } from "./ranges"

/** Starts are counted from `start` in real minutes and lie before `end`; a visit must be over when the run closes. */
export interface GridPiece extends Range {
  closes: number
}

const LONGEST_PLAIN_RUN = 7 * DAY

/**
 * From where starts are counted in a run: from its own start, or, when it is longer than 168 hours, anew from each
 * Monday 00:00 of the clinic's clock, so that nobody has to know when a ward that never closes once opened.
 */
export function gridOf(run: Range, zone: string): GridPiece[] {
  if (run.end - run.start <= LONGEST_PLAIN_RUN) return [{ ...run, closes: run.end }]
  const pieces: GridPiece[] = []
  let start = run.start
  let monday = nextMonday(localDay(start, zone))
  for (; start < run.end; monday += 7) {
    const end = Math.min(startOfDay(monday, zone), run.end)
    pieces.push({ start, end, closes: run.end })
    start = end
  }
  return pieces
}

/** The first Monday after a local day (a Monday gives the next one). */
const nextMonday = (day: number): number => day + 7 - ((weekdayOf(day) + 6) % 7)

/** The first start of the piece at or after `instant`; it may lie beyond the piece's end. */
export const firstAtOrAfter = (piece: GridPiece, instant: number, step: number): number =>
  instant <= piece.start ? piece.start : piece.start + Math.ceil((instant - piece.start) / step) * step
