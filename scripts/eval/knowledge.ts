import { articles as samples } from "@/db/seed/articles/index"
import { articleText } from "@/lib/knowledge/queries/search"
import { confidenceOf, planAnswer } from "@/lib/knowledge/rules/confidence"
import { buildIndex, type SearchDoc } from "@/lib/knowledge/rules/search/index-of"
import { search } from "@/lib/knowledge/rules/search/search"
import { toArticle } from "../seed/articles"
import { load, outside, quantile, type Figure } from "./figure"

type Own = { questions: { q: string; slug: string | null }[] }
type Corpus = {
  corpus: { id: string; title: string; text: string; aliases?: string[] }[]
  queries: { q: string; relevant: string[] }[]
}

export function knowledgeFigures(folder: string | undefined): Figure[] {
  return [...ownFigures(), ...givenFigures(outside<Corpus>(folder, "retrieval.json"))]
}

/** The sample articles in English, as the search reads them. */
export const sampleDocs = (): SearchDoc[] =>
  samples
    .filter(({ language }) => language === "en")
    .map((sample) => {
      const { slug, content } = toArticle(sample)
      return {
        id: slug,
        language: "en",
        title: content.title,
        aliases: content.aliases,
        askedAs: content.askedAs,
        text: articleText(content),
      }
    })

function ownFigures(): Figure[] {
  const index = buildIndex(sampleDocs())
  const { questions } = load<Own>("knowledge/questions.json")
  const asked = questions.map(({ q, slug }) => {
    const hits = search(index, q, { limit: 5, language: "en" })
    const confidence = confidenceOf(hits)
    return {
      slug,
      first: hits[0]?.id,
      ids: hits.map(({ id }) => id),
      confidence,
      plan: planAnswer(hits, confidence),
    }
  })
  const answerable = asked.filter(({ slug }) => slug)
  const unanswerable = asked.filter(({ slug }) => !slug)
  const single = asked.filter(({ plan }) => plan === "answer")
  const rest = {
    set: "tests/eval/knowledge/questions.json",
    by: "ours, not independent",
    inRepo: true,
  } as const
  return [
    {
      ...rest,
      what: "The right article among the first 5",
      n: answerable.length,
      right: answerable.filter(({ slug, ids }) => ids.includes(slug!)).length,
    },
    {
      ...rest,
      what: "The right article first",
      n: answerable.length,
      right: answerable.filter(({ slug, first }) => first === slug).length,
    },
    {
      ...rest,
      what: "Unanswerable questions that got no single answer",
      n: unanswerable.length,
      right: unanswerable.filter(({ plan }) => plan !== "answer").length,
    },
    {
      ...rest,
      what: "Single answers from the right article",
      n: single.length,
      right: single.filter(({ slug, first }) => first === slug).length,
    },
    {
      ...rest,
      what: "Confidence tells right from wrong",
      n: asked.length,
      value: `AUC ${areaUnder(asked.map(({ slug, first, confidence }) => ({ right: first !== undefined && first === slug, confidence }))).toFixed(2)} (a constant has 0.50)`,
    },
  ]
}

/** How often a right first article has more confidence than a wrong one; ties count half. */
function areaUnder(answers: { right: boolean; confidence: number }[]): number {
  const good = answers.filter(({ right }) => right)
  const bad = answers.filter(({ right }) => !right)
  let won = 0
  for (const a of good)
    for (const b of bad) won += a.confidence > b.confidence ? 1 : a.confidence === b.confidence ? 0.5 : 0
  return won / Math.max(1, good.length * bad.length)
}

function givenFigures(given: Corpus | null): Figure[] {
  if (!given) return []
  const start = performance.now()
  const index = buildIndex(
    given.corpus.map(({ id, title, text, aliases = [] }) => ({
      id,
      title,
      text,
      aliases,
      askedAs: [],
      language: "en",
    })),
  )
  const built = performance.now() - start
  const rest = {
    set: "retrieval.json (MedQuAD, CC BY 4.0)",
    n: given.queries.length,
    by: "others, development half",
    inRepo: false,
  } as const
  const times: number[] = []
  let recall = 0
  let ndcg = 0
  for (const { q, relevant } of given.queries) {
    const from = performance.now()
    const ids = search(index, q, { limit: 10, language: "en" }).map(({ id }) => id)
    times.push(performance.now() - from)
    const wanted = new Set(relevant)
    recall += ids.slice(0, 5).filter((id) => wanted.has(id)).length / Math.min(5, wanted.size)
    const gain = ids.reduce((sum, id, i) => sum + (wanted.has(id) ? 1 / Math.log2(i + 2) : 0), 0)
    ndcg +=
      gain /
      Array.from({ length: Math.min(10, wanted.size) }, (_, i) => 1 / Math.log2(i + 2)).reduce(
        (a, b) => a + b,
      )
  }
  const n = given.queries.length
  return [
    { ...rest, what: "Search of 2,000 documents: recall@5", value: (recall / n).toFixed(3) },
    { ...rest, what: "Search of 2,000 documents: nDCG@10", value: (ndcg / n).toFixed(3) },
    {
      ...rest,
      what: "Search of 2,000 documents: time",
      value: `p50 ${quantile(times, 0.5).toFixed(2)} ms, p95 ${quantile(times, 0.95).toFixed(2)} ms; build ${built.toFixed(0)} ms`,
    },
  ]
}
