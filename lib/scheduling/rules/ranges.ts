/** Half-open [start, end), integers of any unit. */
export interface Range {
  start: number
  end: number
}

/**
 * Sorted, disjoint ranges that cover the same integers. Overlapping and touching ranges become one; empty and inverted
 * ones vanish. The input may be unsorted and is not changed.
 */
export function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: Range[] = []
  let last: Range | undefined
  for (const { start, end } of sorted(ranges)) {
    if (end <= start) continue
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push((last = { start, end }))
  }
  return merged
}

/** What comes from the database and from weekly hours is in order already: looking is cheaper than sorting. */
function sorted(ranges: readonly Range[]): readonly Range[] {
  for (let i = 1; i < ranges.length; i++)
    if (ranges[i]!.start < ranges[i - 1]!.start) return ranges.toSorted((a, b) => a.start - b.start)
  return ranges
}
