import { localParts, localToUtc } from "@/lib/core/time"

/**
 * The starts of a weekly series: the same weekday and clock time in `zone`, every `everyWeeks` weeks, also over a change
 * of the clocks. The first is `first` itself. Epoch milliseconds.
 */
export function seriesStarts(first: number, zone: string, everyWeeks: number, count: number): number[] {
  const { epochDay, hour, minute } = localParts(first, zone)
  return Array.from({ length: count }, (_, i) =>
    i === 0 ? first : localToUtc(epochDay + 7 * everyWeeks * i, hour * 60 + minute, zone),
  )
}

/**
 * Where the others of a series go when one of them moves from `from` to `to`: as many local days later, at the new clock
 * time. Epoch milliseconds.
 */
export function shiftedStarts(from: number, to: number, others: readonly number[], zone: string): number[] {
  const before = localParts(from, zone)
  const after = localParts(to, zone)
  const days = after.epochDay - before.epochDay
  return others.map((start) =>
    localToUtc(localParts(start, zone).epochDay + days, after.hour * 60 + after.minute, zone),
  )
}
