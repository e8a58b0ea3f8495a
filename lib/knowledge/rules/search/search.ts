import { FIELDS, K1, LENGTH_B, WEIGHTS, type Field, type SearchIndex } from "./index-of"
import { repair } from "./spelling"
import { stemsOfWord, tokenize, reportOf, withChild, withoutLength, type SearchLanguage } from "./words"

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
    /** 0 to 1: how much of the question's weight stands in its title or aliases. */
    named: number
    /** 0 to 1: how much of the question's weight the article holds; words that no article holds weigh the most. */
    held: number
  }
}

/** The hit of an article that holds none of the words: it was found by its meaning. */
export const noWords = (id: string): Hit => ({
  id,
  score: 0,
  why: {
    fields: { title: 0, aliases: 0, askedAs: 0, body: 0 },
    matched: [],
    repaired: {},
    coverage: 0,
    named: 0,
    held: 0,
  },
})

/** How much the stems that stand for one word share its weight: 0 not at all, 1 wholly. Chosen on development sets. */
const ALIKE = 0.75

/** What a term of title or alias adds, by how few titles have it: "rash" stands in most articles, and is the topic of one. */
const NAMING = 1

/** Share of the best score that a whole match of title or alias adds. */
const COVERAGE_BONUS = 0.5

/** BM25F over title, aliases, lay phrasings and text, with a bonus for named topics and repair of spelling; best first. */
export function search(
  index: SearchIndex,
  query: string,
  options: { limit?: number; language?: SearchLanguage } = {},
): Hit[] {
  const language = options.language ?? "en"
  const { terms, shares, unknown, repaired } = readQuery(index, query, language)
  if (terms.length === 0) return []
  const total = index.numbers.size
  const fields = fieldScales(index.totals.map((length) => Math.max(length / Math.max(1, total), 1e-9)))
  const weights = new Map(terms.map((term) => [term, idf(index, term) * shares.get(term)!]))
  const whole = terms.reduce((sum, term) => sum + weights.get(term)!, 0)

  const scores = new Float64Array(index.docs.length)
  const named = new Uint8Array(index.docs.length)
  for (const term of terms) {
    const { docs, counts } = index.postings.get(term)!
    const weight = weights.get(term)! * (K1 + 1)
    const naming = NAMING * shares.get(term)! * idfOf(index, namedBy(counts))
    for (let at = 0; at < docs.length; at++) {
      const number = docs[at]!
      const frequency = frequencyOf(index, number, counts, 4 * at, fields)
      scores[number]! += (weight * frequency) / (frequency + K1)
      if (counts[4 * at]! + counts[4 * at + 1]! === 0) continue
      named[number] = 1
      scores[number]! += naming
    }
  }

  let best = 0
  for (let number = 0; number < scores.length; number++)
    if (options.language && index.docs[number]?.language !== language) scores[number] = 0
    else if (scores[number]! > best) best = scores[number]!
  const asked = new Set(terms)
  const coverage = new Map<number, number>()
  for (let number = 0; number < scores.length; number++) {
    if (!named[number] || scores[number] === 0) continue
    const covered = coverageOf(index.names[number]!, asked, weights, whole)
    if (covered === 0) continue
    coverage.set(number, covered)
    scores[number]! += COVERAGE_BONUS * best * covered ** 2
  }
  return top(index, scores, options.limit ?? 10).map((number) => ({
    id: index.docs[number]!.id,
    score: scores[number]!,
    why: {
      ...explain(index, number, terms, weights, fields, whole + unknown * idfOf(index, 0)),
      repaired,
      coverage: coverage.get(number) ?? 0,
    },
  }))
}

/** How many documents have a term in their title or aliases. */
function namedBy(counts: readonly number[]): number {
  let documents = 0
  for (let at = 0; at < counts.length; at += 4) if (counts[at]! + counts[at + 1]! > 0) documents++
  return documents
}

const idf = (index: SearchIndex, term: string): number => idfOf(index, index.postings.get(term)!.docs.length)

const idfOf = (index: SearchIndex, holders: number): number =>
  Math.log(1 + (index.numbers.size - holders + 0.5) / (holders + 0.5))

/** What a count is worth in each field: weight * count / (base + slope * length of the field). */
type FieldScales = { weight: number[]; base: number[]; slope: number[] }

const fieldScales = (average: readonly number[]): FieldScales => ({
  weight: FIELDS.map((name) => WEIGHTS[name]),
  base: FIELDS.map((name) => 1 - LENGTH_B[name]),
  slope: FIELDS.map((name, field) => LENGTH_B[name] / average[field]!),
})

/** Counts of one stem in one document, each field weighed and put in relation to its length. `at`: the first of its four counts. */
function frequencyOf(
  index: SearchIndex,
  number: number,
  counts: readonly number[],
  at: number,
  scales: FieldScales,
): number {
  let sum = 0
  for (let field = 0; field < 4; field++) {
    const count = counts[at + field]!
    if (count) sum += fieldValue(index, number, count, field, scales)
  }
  return sum
}

const fieldValue = (
  { lengths }: SearchIndex,
  number: number,
  count: number,
  field: number,
  { weight, base, slope }: FieldScales,
): number => (weight[field]! * count) / (base[field]! + slope[field]! * lengths[4 * number + field]!)

/** The numbers of the best documents; of two alike the one with the smaller id. */
function top(index: SearchIndex, scores: Float64Array, limit: number): number[] {
  const found: number[] = []
  const before = (a: number, b: number) =>
    scores[a]! > scores[b]! || (scores[a] === scores[b] && index.docs[a]!.id < index.docs[b]!.id)
  for (let number = 0; number < scores.length; number++) {
    if (scores[number]! <= 0 || (found.length === limit && !before(number, found[limit - 1]!))) continue
    let at = found.length
    while (at > 0 && before(number, found[at - 1]!)) at--
    found.splice(at, 0, number)
    if (found.length > limit) found.pop()
  }
  return found
}

function explain(
  index: SearchIndex,
  number: number,
  terms: readonly string[],
  weights: ReadonlyMap<string, number>,
  scales: FieldScales,
  whole: number,
): Pick<Hit["why"], "fields" | "matched" | "named" | "held"> {
  const fields: Record<Field, number> = { title: 0, aliases: 0, askedAs: 0, body: 0 }
  const matched: string[] = []
  let held = 0
  let named = 0
  for (const term of terms) {
    const { docs, counts } = index.postings.get(term)!
    const at = docs.indexOf(number)
    if (at < 0) continue
    matched.push(term)
    held += weights.get(term)!
    if (counts[4 * at]! + counts[4 * at + 1]! > 0) named += weights.get(term)!
    const frequency = frequencyOf(index, number, counts, 4 * at, scales)
    const gain = (weights.get(term)! * frequency * (K1 + 1)) / (frequency + K1)
    for (const [field, name] of FIELDS.entries())
      if (counts[4 * at + field])
        fields[name] += (gain * fieldValue(index, number, counts[4 * at + field]!, field, scales)) / frequency
  }
  const all = Math.max(whole, 1e-9)
  return { fields, matched, named: named / all, held: held / all }
}

/** How much a word weighs that tells how it came about: "swimming" in "my ear hurts after swimming". */
const BESIDE = 0.35

function readQuery(index: SearchIndex, query: string, language: SearchLanguage) {
  const repaired: Record<string, string> = {}
  /** Each term's share of its word: "belly" asks for three stems and must not count three times. */
  const shares = new Map<string, number>()
  // A question is short; a pasted page must not cost more than one.
  const text = withoutLength(withChild(query.slice(0, 1000), language), language)
  const { said, circumstance } = reportOf(text, language)
  const read = (part: string, weight: number) => {
    for (const word of tokenize(part).slice(0, 60)) {
      const meant = stemsOfWord(word, language)
      for (const stem of meant) {
        // "A fever of 101": a number that stands in no article tells nothing of what it is about.
        if (/^\d/.test(stem) && !index.postings.has(stem)) continue
        const better = repair(index, stem)
        if (better) repaired[stem] = better
        const term = better ?? stem
        shares.set(term, Math.max(shares.get(term) ?? 0, weight / meant.length ** ALIKE))
      }
    }
  }
  read(said, 1)
  const alone = [...shares.keys()].some((term) => index.postings.has(term))
  read(circumstance, alone ? BESIDE : 1)
  const found = [...shares.keys()].filter((term) => index.postings.has(term))
  const unknown = [...shares].filter(([term]) => !index.postings.has(term))
  return { terms: found, shares, unknown: unknown.reduce((sum, [, share]) => sum + share, 0), repaired }
}

/** The largest share of the question that a title or alias covers which the question holds whole. */
function coverageOf(
  names: readonly string[][],
  asked: ReadonlySet<string>,
  weights: ReadonlyMap<string, number>,
  whole: number,
): number {
  let best = 0
  for (const name of names) {
    if (!name.every((stem) => asked.has(stem))) continue
    const covered = [...new Set(name)].reduce((sum, stem) => sum + (weights.get(stem) ?? 0), 0)
    best = Math.max(best, covered / Math.max(whole, 1e-9))
  }
  return best
}
