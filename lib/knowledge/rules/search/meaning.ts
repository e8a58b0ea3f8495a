/** A text's meaning as numbers of one model; vectors of two models cannot be compared. */
export type Vector = { model: string; values: readonly number[] }

/** Cosine of two vectors: 1 for the same direction, 0 for nothing in common or another length. */
export function likeness(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return 0
  let dot = 0
  let lengthA = 0
  let lengthB = 0
  for (let i = 0; i < a.length; i++) {
    dot += a[i]! * b[i]!
    lengthA += a[i]! ** 2
    lengthB += b[i]! ** 2
  }
  return lengthA > 0 && lengthB > 0 ? dot / Math.sqrt(lengthA * lengthB) : 0
}

/** Below this two texts are only alike as any two texts on health are. */
const ALIKE_FROM = 0.4

/** The documents nearest in meaning, best first, with how like they are. */
export const nearest = (
  question: readonly number[],
  documents: ReadonlyMap<string, readonly number[]>,
  limit: number,
): { id: string; likeness: number }[] =>
  [...documents]
    .map(([id, vector]) => ({ id, likeness: likeness(question, vector) }))
    .filter((one) => one.likeness >= ALIKE_FROM)
    .toSorted((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
    .slice(0, limit)

/** Damps the lead of first places; the usual constant of reciprocal rank fusion (Cormack, Clarke, Buettcher 2009). */
const DAMPING = 60

/** Two rankings as one, by rank alone: what both put high comes first. */
export function fuse(first: readonly string[], second: readonly string[]): string[] {
  const scores = new Map<string, number>()
  for (const ranking of [first, second])
    for (const [rank, id] of ranking.entries())
      scores.set(id, (scores.get(id) ?? 0) + 1 / (DAMPING + rank + 1))
  return [...scores].toSorted((a, b) => b[1] - a[1]).map(([id]) => id)
}
