/** Milliseconds at a share of the sorted samples; p95 of 20 samples is the 19th. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

export const summary = (samples: readonly number[]) => ({
  n: samples.length,
  p50: round(percentile(samples, 0.5)),
  p95: round(percentile(samples, 0.95)),
  max: round(percentile(samples, 1)),
})

const round = (ms: number): number => Math.round(ms * 100) / 100
