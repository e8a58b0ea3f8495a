// npx tsx scripts/fit-confidence.ts: fits the confidence of an answer (lib/knowledge/rules/confidence.ts) to the questions
// of tests/eval/knowledge, each asked with its article and without it, and shows how well the fitted one is calibrated.
import { logistic, signsOf } from "@/lib/knowledge/rules/confidence"
import { buildIndex } from "@/lib/knowledge/rules/search/index-of"
import { search } from "@/lib/knowledge/rules/search/search"
import { load } from "./eval/figure"
import { sampleDocs } from "./eval/knowledge"

type Row = { signs: number[]; right: number }

const ROUNDS = 20_000
const STEP = 0.2
/** Draws weights towards nothing: there are few questions. */
const DRAW = 0.001
const BINS = [0, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 1.01]

const docs = sampleDocs()
const whole = buildIndex(docs)
const { questions } = load<{ questions: { q: string; slug: string | null }[] }>("knowledge/questions.json")
const rows = questions.flatMap(({ q, slug }): Row[] => {
  const hits = search(whole, q, { limit: 5, language: "en" })
  const asked = row(hits, slug !== null && hits[0]?.id === slug)
  if (slug === null) return asked
  const without = buildIndex(docs.filter(({ id }) => id !== slug))
  return [...asked, ...row(search(without, q, { limit: 5, language: "en" }), false)]
})

const { base, weights } = fit(rows)
console.log(`BASE ${base.toFixed(2)}, WEIGHTS [${weights.map((weight) => weight.toFixed(2)).join(", ")}]`)
console.table(
  BINS.slice(1).map((to, i) => {
    const scored = rows.map(({ signs, right }) => ({ right, said: logistic(base, weights, signs) }))
    const inside = scored.filter(({ said }) => said >= BINS[i]! && said < to)
    const mean = (of: (one: { right: number; said: number }) => number) =>
      inside.length > 0 ? (inside.reduce((sum, one) => sum + of(one), 0) / inside.length).toFixed(2) : ""
    return {
      from: BINS[i],
      n: inside.length,
      said: mean(({ said }) => said),
      right: mean(({ right }) => right),
    }
  }),
)

function row(hits: ReturnType<typeof search>, right: boolean): Row[] {
  const signs = signsOf(hits)
  return signs ? [{ signs, right: right ? 1 : 0 }] : []
}

/** Logistic regression by gradient descent over all rows at once. */
function fit(rows: readonly Row[]): { base: number; weights: number[] } {
  let base = 0
  let weights = rows[0]!.signs.map(() => 0)
  for (let round = 0; round < ROUNDS; round++) {
    const wrong = rows.map(({ signs, right }) => logistic(base, weights, signs) - right)
    const slope = (i: number) =>
      rows.reduce((sum, { signs }, at) => sum + wrong[at]! * signs[i]!, 0) / rows.length
    base -= (STEP * wrong.reduce((sum, one) => sum + one, 0)) / rows.length
    weights = weights.map((weight, i) => weight - STEP * (slope(i) + DRAW * weight))
  }
  return { base, weights }
}
