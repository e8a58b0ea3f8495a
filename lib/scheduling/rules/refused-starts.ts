import { localDay, MINUTE, startOfDay } from "@/lib/core/time"
import type { BusyRange, SlotInput, VisitRules } from "../types/slots"
import { mergeRanges, type Range } from "./ranges"

/** The starts in [from, until) that busy time, its buffers or the day's limit refuse: sorted and disjoint. */
export function refusedStarts(input: SlotInput, from: number, until: number): Range[] {
  const refused: Range[] = []
  for (const busy of input.busy) {
    const range = refusedBy(busy, input.visit)
    if (range.start < until && range.end > from) refused.push(range)
  }
  for (const day of fullDays(input)) {
    refused.push({ start: startOfDay(day, input.zone), end: startOfDay(day + 1, input.zone) })
  }
  return mergeRanges(refused)
}

/**
 * The starts at which a visit with its buffers would run into a busy range with its own. Between two visits the earlier
 * one's buffer after and the later one's buffer before add up. The edges may touch, hence the + 1.
 * An empty busy range blocks nothing.
 */
export function refusedBy(busy: BusyRange, visit: VisitRules): Range {
  if (busy.end <= busy.start) return { start: 0, end: 0 }
  const before = visit.lengthMinutes + visit.bufferAfterMinutes + (busy.bufferBeforeMinutes ?? 0)
  const after = visit.bufferBeforeMinutes + (busy.bufferAfterMinutes ?? 0)
  return { start: busy.start - before * MINUTE + 1, end: busy.end + after * MINUTE }
}

/** The local days (epoch days) that hold as many counting appointments as the visit type allows. */
export function fullDays({ visit, busy, zone }: SlotInput): number[] {
  const limit = visit.maxPerDay
  if (limit === null) return []
  const counts = new Map<number, number>()
  for (const { start, counts: isCounted } of busy) {
    if (!isCounted) continue
    const day = localDay(start, zone)
    counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count >= limit).map(([day]) => day)
}
