import { shapeOf, type SearchIndex } from "./index-of"

/**
 * A stem that no article holds, repaired to the nearest one that many hold: Damerau distance 1 for 4 to 7 letters, 2 from
 * 8 on. The first letter stays: people rarely miss it, and it keeps the search short.
 */
export function repair(index: SearchIndex, stem: string): string | null {
  if (stem.length < 4 || index.postings.has(stem) || /\d/.test(stem)) return null
  const limit = stem.length >= 8 ? 2 : 1
  let best: { word: string; distance: number; holders: number } | null = null
  for (let length = stem.length - limit; length <= stem.length + limit; length++)
    for (const word of index.vocabulary.get(shapeOf(stem, length)) ?? []) {
      const distance = damerau(stem, word, limit)
      const holders = index.postings.get(word)?.docs.length ?? 0
      if (
        distance <= limit &&
        (!best || distance < best.distance || (distance === best.distance && holders > best.holders))
      )
        best = { word, distance, holders }
    }
  return best?.word ?? null
}

/** Optimal string alignment distance, given up above `limit`. */
export function damerau(a: string, b: string, limit: number): number {
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1)
      row.push(cost)
      least = Math.min(least, cost)
    }
    if (least > limit) return limit + 1
    before = previous
    previous = row
  }
  return previous[b.length]!
}
