import { FIELDS, K1, LENGTH_B, WEIGHTS, type Field, type SearchIndex } from "./index-of"
import { repair } from "./spelling"
import { stems, type SearchLanguage } from "./words"

export type Hit = {
  id: string
  score: number
  why: {
    /** What each field gave, before the bonus. */
    fields: Record<Field, number>
    /** Stems of the question that the article holds. */
    matched: string[]
    /** Words of the question that were read as others: typing errors. */
    repaired: Record<string, string>
    /** 0 to 1: how much of the question's weight the article's title or one of its aliases covers. */
    coverage: number
    /** 0 to 1: how much of the question's weight the article holds at all. */
    held: number
  }
}

/** Share of the best score that a whole match of title or alias adds. */
const COVERAGE_BONUS = 0.5

/** BM25F over title, aliases, lay phrasings and text, with a bonus for named topics and repair of spelling; best first. */
export function search(
  index: SearchIndex,
  query: string,
  options: { limit?: number; language?: SearchLanguage } = {},
): Hit[] {
  const language = options.language ?? "en"
  const { terms, repaired } = readQuery(index, query, language)
  if (terms.length === 0) return []
  const total = index.docs.size
  const idf = new Map(
    terms.map((t) => [t, Math.log(1 + (total - holders(index, t) + 0.5) / (holders(index, t) + 0.5))]),
  )
  const weightOfQuery = terms.reduce((sum, t) => sum + idf.get(t)!, 0)
  const average = Object.fromEntries(FIELDS.map((f) => [f, index.totals[f] / Math.max(1, total)])) as Record<
    Field,
    number
  >
  const candidates = new Set(terms.flatMap((t) => [...(index.postings.get(t) ?? [])]))
  const hits: Hit[] = []
  for (const id of candidates) {
    const entry = index.docs.get(id)!
    if (options.language && entry.doc.language !== language) continue
    const fields: Record<Field, number> = { title: 0, aliases: 0, askedAs: 0, body: 0 }
    const matched: string[] = []
    let score = 0
    let heldWeight = 0
    for (const term of terms) {
      let frequency = 0
      const parts: [Field, number][] = []
      for (const field of FIELDS) {
        const tf = entry.fields[field].counts.get(term) ?? 0
        if (tf === 0) continue
        const norm =
          1 - LENGTH_B[field] + (LENGTH_B[field] * entry.fields[field].length) / Math.max(1, average[field])
        const value = (WEIGHTS[field] * tf) / norm
        parts.push([field, value])
        frequency += value
      }
      if (frequency === 0) continue
      matched.push(term)
      heldWeight += idf.get(term)!
      const gain = (idf.get(term)! * frequency * (K1 + 1)) / (frequency + K1)
      score += gain
      for (const [field, value] of parts) fields[field] += (gain * value) / frequency
    }
    const coverage =
      fields.title + fields.aliases > 0 ? coverageOf(entry.names, matched, idf, weightOfQuery) : 0
    hits.push({
      id,
      score,
      why: { fields, matched, repaired, coverage, held: heldWeight / Math.max(weightOfQuery, 1e-9) },
    })
  }
  const best = Math.max(0, ...hits.map((hit) => hit.score))
  for (const hit of hits) hit.score += COVERAGE_BONUS * best * hit.why.coverage ** 2
  return hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, options.limit ?? 10)
}

function readQuery(index: SearchIndex, query: string, language: SearchLanguage) {
  const repaired: Record<string, string> = {}
  const terms = new Set<string>()
  // A question is short; a pasted page must not cost more than one.
  for (const stem of stems(query.slice(0, 1000), language).slice(0, 60)) {
    const word = repair(index, stem)
    if (word) repaired[stem] = word
    terms.add(word ?? stem)
  }
  return { terms: [...terms].filter((t) => index.postings.has(t)), repaired }
}

const holders = (index: SearchIndex, term: string): number => index.postings.get(term)?.size ?? 0

function coverageOf(
  names: readonly Set<string>[],
  terms: readonly string[],
  idf: ReadonlyMap<string, number>,
  whole: number,
): number {
  let best = 0
  for (const name of names) {
    const inName = terms.filter((t) => name.has(t))
    if (inName.length < name.size) continue
    best = Math.max(best, inName.reduce((sum, t) => sum + idf.get(t)!, 0) / Math.max(whole, 1e-9))
  }
  return best
}
