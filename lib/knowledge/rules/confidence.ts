import type { Hit } from "./search/search"

/**
 * How likely the first article is the one the question is about, 0 to 1. A logistic reading of how much of the question
 * the article holds, whether its title or an alias is named whole, and the distance to the second hit.
 */
export function confidenceOf(hits: readonly Hit[]): number {
  const [first, second] = hits
  if (!first) return 0
  const gap = second ? (first.score - second.score) / Math.max(first.score, 1e-9) : 1
  const named = first.why.fields.title + first.why.fields.aliases + first.why.fields.askedAs > 0 ? 1 : 0
  const z =
    -3.2 +
    3.2 * first.why.held +
    1.6 * Math.min(1, first.why.coverage * 2) +
    1.4 * Math.min(1, gap * 3) +
    0.8 * named
  return 1 / (1 + Math.exp(-z))
}

export type AnswerPlan = "answer" | "choices" | "none"

/** One answer, a choice of three titles with "ask a nurse", or an honest "no article". */
export function planAnswer(hits: readonly Hit[], confidence: number, threshold = 0.5): AnswerPlan {
  const [first] = hits
  if (!first || first.why.held < 0.25) return "none"
  return confidence >= threshold ? "answer" : "choices"
}
