type Span = { id: string; from: number; to: number }

/** Blocks that overlap stand side by side: for each, its lane and how many lanes its group has. */
export function lanesOf(spans: readonly Span[]): Map<string, { lane: number; lanes: number }> {
  const placed = new Map<string, { lane: number; lanes: number }>()
  let group: Span[] = []
  let groupEnd = -Infinity
  const close = () => {
    const ends: number[] = []
    const lanes = group.map((span) => {
      const free = ends.findIndex((end) => end <= span.from)
      const lane = free === -1 ? ends.length : free
      ends[lane] = span.to
      return lane
    })
    group.forEach((span, index) => placed.set(span.id, { lane: lanes[index] ?? 0, lanes: ends.length }))
    group = []
  }
  for (const span of spans.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    if (span.from >= groupEnd) close()
    group.push(span)
    groupEnd = Math.max(groupEnd, span.to)
  }
  close()
  return placed
}
