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

/** Rows of the table that `damerau` fills, used again: a question may be compared with thousands of words. */
let rows = tableOf(64)

function tableOf(width: number): [Uint16Array, Uint16Array, Uint16Array] {
  return [new Uint16Array(width), new Uint16Array(width), new Uint16Array(width)]
}

/** Optimal string alignment distance, given up above `limit`. */
export function damerau(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  const width = b.length
  if (width >= rows[0].length) rows = tableOf(2 * width)
  let [before, previous, row] = rows
  for (let j = 0; j <= width; j++) previous[j] = j
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1)
    const letterBefore = i > 1 ? a.charCodeAt(i - 2) : -1
    let least = (row[0] = i)
    for (let j = 1; j <= width; j++) {
      const other = b.charCodeAt(j - 1)
      let cost = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (letter === other ? 0 : 1))
      if (j > 1 && letterBefore === other && letter === b.charCodeAt(j - 2))
        cost = Math.min(cost, before[j - 2]! + 1)
      row[j] = cost
      if (cost < least) least = cost
    }
    if (least > limit) return limit + 1
    ;[before, previous, row] = [previous, row, before]
  }
  return previous[width]!
}
