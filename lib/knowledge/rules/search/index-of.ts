import { stems, type SearchLanguage } from "./words"

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

type Counts = Map<string, number>
export type IndexedDoc = {
  doc: SearchDoc
  fields: Record<Field, { counts: Counts; length: number }>
  /** Stems of the title and of each alias: a question that names one of them whole is about it. */
  names: Set<string>[]
}

export type SearchIndex = {
  docs: Map<string, IndexedDoc>
  /** Per stem: the documents that hold it, in whichever field. */
  postings: Map<string, Set<string>>
  /** Stems by first letter and length, for the repair of spelling. */
  vocabulary: Map<string, Set<string>>
  totals: Record<Field, number>
  update: (doc: SearchDoc) => void
  remove: (id: string) => void
}

/** An index in memory. 2,000 documents take about a tenth of a second; one document changes without a new build. */
export function buildIndex(docs: readonly SearchDoc[]): SearchIndex {
  const index: SearchIndex = {
    docs: new Map(),
    postings: new Map(),
    vocabulary: new Map(),
    totals: { title: 0, aliases: 0, askedAs: 0, body: 0 },
    update(doc) {
      index.remove(doc.id)
      add(index, doc)
    },
    remove(id) {
      const old = index.docs.get(id)
      if (!old) return
      index.docs.delete(id)
      for (const field of FIELDS) {
        index.totals[field] -= old.fields[field].length
        for (const stem of old.fields[field].counts.keys()) {
          const holders = index.postings.get(stem)
          holders?.delete(id)
          if (holders?.size !== 0) continue
          index.postings.delete(stem)
          index.vocabulary.get(shapeOf(stem))?.delete(stem)
        }
      }
    },
  }
  for (const doc of docs) add(index, doc)
  return index
}

function add(index: SearchIndex, doc: SearchDoc): void {
  const count = (texts: readonly string[]) => {
    const counts: Counts = new Map()
    let length = 0
    for (const text of texts)
      for (const stem of stems(text, doc.language)) {
        counts.set(stem, (counts.get(stem) ?? 0) + 1)
        length += 1
      }
    return { counts, length }
  }
  const fields = {
    title: count([doc.title]),
    aliases: count(doc.aliases),
    askedAs: count(doc.askedAs),
    body: count([doc.text]),
  }
  const names = [doc.title, ...doc.aliases]
    .map((name) => new Set(stems(name, doc.language)))
    .filter((s) => s.size > 0)
  index.docs.set(doc.id, { doc, fields, names })
  for (const field of FIELDS) {
    index.totals[field] += fields[field].length
    for (const stem of fields[field].counts.keys()) {
      const holders = index.postings.get(stem)
      if (holders) {
        holders.add(doc.id)
        continue
      }
      index.postings.set(stem, new Set([doc.id]))
      const shape = shapeOf(stem)
      index.vocabulary.set(shape, (index.vocabulary.get(shape) ?? new Set()).add(stem))
    }
  }
}

export const shapeOf = (stem: string, length = stem.length): string => `${stem[0]}${length}`
