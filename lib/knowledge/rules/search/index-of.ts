import { stems, stemsOfWord, tokenize, type SearchLanguage } from "./words"

/** What is searched: one article in one language. `text` is all its sections joined. */
export type SearchDoc = {
  id: string
  language: SearchLanguage
  title: string
  aliases: readonly string[]
  askedAs: readonly string[]
  text: string
}

export const FIELDS = ["title", "aliases", "askedAs", "body"] as const
export type Field = (typeof FIELDS)[number]

/** Weights and length normalisation per field; k1 is BM25's saturation. Chosen on development sets (docs/knowledge.md). */
export const WEIGHTS: Record<Field, number> = { title: 8, aliases: 6, askedAs: 6, body: 1 }
export const LENGTH_B: Record<Field, number> = { title: 0.3, aliases: 0.3, askedAs: 0.3, body: 0.6 }
export const K1 = 1.2

/** Where a stem stands: document numbers, and its count per field (four to a document, in the order of FIELDS). */
export type Posting = { stem: string; docs: number[]; counts: number[] }

export type SearchIndex = {
  /** By document number; a removed document leaves a hole that the next one fills. */
  docs: (SearchDoc | undefined)[]
  numbers: Map<string, number>
  /** Stems per field, four to a document. */
  lengths: number[]
  /** Stems of the title and of each alias: a question that names one of them whole is about it. */
  names: string[][][]
  postings: Map<string, Posting>
  /** Stems by first letter and length, for the repair of spelling. */
  vocabulary: Map<string, Set<string>>
  totals: [number, number, number, number]
  /** The postings of every word met so far: a word is stemmed once. */
  words: Record<SearchLanguage, Map<string, Counted[]>>
  stems: Map<string, Counted>
  update: (doc: SearchDoc) => void
  remove: (id: string) => void
}

/** A posting with the counts of the document that is being read. */
type Counted = { posting: Posting; now: [number, number, number, number]; met: boolean }

/** An index in memory. One document changes without a new build. */
export function buildIndex(docs: readonly SearchDoc[]): SearchIndex {
  const index: SearchIndex = {
    docs: [],
    numbers: new Map(),
    lengths: [],
    names: [],
    postings: new Map(),
    vocabulary: new Map(),
    totals: [0, 0, 0, 0],
    words: { en: new Map(), es: new Map() },
    stems: new Map(),
    update(doc) {
      index.remove(doc.id)
      add(index, doc)
    },
    remove: (id) => remove(index, id),
  }
  for (const doc of docs) add(index, doc)
  return index
}

function add(index: SearchIndex, doc: SearchDoc): void {
  const hole = index.docs.length === index.numbers.size ? -1 : index.docs.indexOf(undefined)
  const number = hole < 0 ? index.docs.length : hole
  index.docs[number] = doc
  index.numbers.set(doc.id, number)
  index.names[number] = [doc.title, ...doc.aliases]
    .map((name) => stems(name, doc.language))
    .filter((name) => name.length > 0)
  const met: Counted[] = []
  for (const [field, texts] of [[doc.title], doc.aliases, doc.askedAs, [doc.text]].entries()) {
    let length = 0
    for (const text of texts) length += count(index, doc.language, text, field, met)
    index.lengths[4 * number + field] = length
    index.totals[field]! += length
  }
  for (const each of met) {
    const { posting, now } = each
    if (posting.docs.length === 0) enter(index, posting)
    posting.docs.push(number)
    posting.counts.push(now[0], now[1], now[2], now[3])
    now.fill(0)
    each.met = false
  }
}

/** Counts the stems of a text; every stem met for the first time in this document joins `met`. */
function count(
  index: SearchIndex,
  language: SearchLanguage,
  text: string,
  field: number,
  met: Counted[],
): number {
  const words = index.words[language]
  let length = 0
  for (const word of tokenize(text)) {
    let stemsMet = words.get(word)
    if (!stemsMet) {
      stemsMet = stemsOfWord(word, language).map((stem) => countedOf(index, stem))
      words.set(word, stemsMet)
    }
    for (const each of stemsMet) {
      each.now[field]! += 1
      length += 1
      if (each.met) continue
      each.met = true
      met.push(each)
    }
  }
  return length
}

/** Many words share a stem, and both languages share the postings. */
function countedOf(index: SearchIndex, stem: string): Counted {
  const known = index.stems.get(stem)
  if (known) return known
  const counted: Counted = { posting: { stem, docs: [], counts: [] }, now: [0, 0, 0, 0], met: false }
  index.stems.set(stem, counted)
  return counted
}

/** A stem that a document holds again, or for the first time. */
function enter(index: SearchIndex, posting: Posting): void {
  index.postings.set(posting.stem, posting)
  const shape = shapeOf(posting.stem)
  const alike = index.vocabulary.get(shape)
  if (alike) alike.add(posting.stem)
  else index.vocabulary.set(shape, new Set([posting.stem]))
}

function remove(index: SearchIndex, id: string): void {
  const number = index.numbers.get(id)
  if (number === undefined) return
  index.numbers.delete(id)
  index.docs[number] = undefined
  for (let field = 0; field < 4; field++) index.totals[field]! -= index.lengths[4 * number + field]!
  for (const [stem, posting] of index.postings) {
    const at = posting.docs.indexOf(number)
    if (at < 0) continue
    posting.docs.splice(at, 1)
    posting.counts.splice(4 * at, 4)
    if (posting.docs.length > 0) continue
    index.postings.delete(stem)
    index.vocabulary.get(shapeOf(stem))?.delete(stem)
  }
}

export const shapeOf = (stem: string, length = stem.length): string => `${stem[0]}${length}`
