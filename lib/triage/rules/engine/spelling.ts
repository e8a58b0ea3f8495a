import { realWordsEn } from "@/lib/triage/rules/data/real-words-en"
import { realWordsEs } from "@/lib/triage/rules/data/real-words-es"
import { commonSlips } from "@/lib/triage/rules/data/slips"
import type { TriageLanguage } from "@/lib/triage/types"

/**
 * Mends slips of the finger in words that rules look for. A word is left alone when rules know it, when it is short,
 * or when it is a real word that only happens to lie one slip away ("chess" beside "chest").
 */
export type Speller = (word: string) => string

type Reach = { shortest: number; long: number; realWords: ReadonlySet<string> }

/** From `shortest` letters on one slip is mended, from `long` letters on two. Spanish verb forms lie too close for two. */
const REACH: Record<TriageLanguage, Reach> = {
  en: { shortest: 5, long: 8, realWords: realWordsEn },
  es: { shortest: 6, long: 99, realWords: realWordsEs },
}

/**
 * `vocabulary`: the words that rules look for, folded. `realWords`: what is no slip; the list of the language unless that
 * list is being made. Lookup is by deletions, so it costs a few map reads a word.
 */
export function makeSpeller(
  language: TriageLanguage,
  vocabulary: Iterable<string>,
  realWords: ReadonlySet<string> = REACH[language].realWords,
): Speller {
  const { shortest, long } = REACH[language]
  const known = new Set<string>(vocabulary)
  const byDeletion = new Map<string, string[]>()
  for (const word of known) {
    if (word.length < shortest) continue
    for (const key of deletions(word, word.length >= long ? 2 : 1)) {
      const list = byDeletion.get(key)
      if (list) list.push(word)
      else byDeletion.set(key, [word])
    }
  }
  const cache = new Map<string, string>()
  return (word) => {
    const slip = commonSlips[word]
    if (slip) return slip
    if (word.length < shortest || word.length > 20 || known.has(word) || realWords.has(word)) return word
    // 100.5 is no slip of 105.
    if (/\d/.test(word)) return word
    const cached = cache.get(word)
    if (cached !== undefined) return cached
    const mended = nearest(word, byDeletion, long) ?? word
    if (cache.size < 5000) cache.set(word, mended)
    return mended
  }
}

function nearest(word: string, byDeletion: ReadonlyMap<string, string[]>, long: number): string | undefined {
  const allowed = word.length >= long ? 2 : 1
  let best: string | undefined
  let bestDistance = allowed + 1
  for (const key of deletions(word, allowed))
    for (const candidate of byDeletion.get(key) ?? []) {
      const budget = Math.min(candidate.length, word.length) >= long ? 2 : 1
      if (budget === 2 && candidate[0] !== word[0]) continue
      const distance = damerau(word, candidate, bestDistance)
      if (distance <= budget && distance < bestDistance) {
        best = candidate
        bestDistance = distance
      }
    }
  return best
}

function deletions(word: string, depth: number): Set<string> {
  const found = new Set([word])
  let layer = [word]
  for (let step = 0; step < depth; step++) {
    const next: string[] = []
    for (const text of layer)
      for (let at = 0; at < text.length; at++) {
        const shorter = text.slice(0, at) + text.slice(at + 1)
        if (!found.has(shorter)) {
          found.add(shorter)
          next.push(shorter)
        }
      }
    layer = next
  }
  return found
}

/** Edits (insert, delete, change, swap of neighbours) between two words; `limit` when it would be more. */
export function damerau(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const line = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1
      let cost = Math.min(last[column]! + 1, line[column - 1]! + 1, last[column - 1]! + same)
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, before[column - 2]! + 1)
      line.push(cost)
    }
    before = last
    last = line
  }
  return last[b.length]!
}
