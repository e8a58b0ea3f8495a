import type { Hit } from "./search/search"

/** What speaks for the first hit, each from 0 to 1; null when nothing was found. */
export function signsOf([first, second]: readonly Hit[]): number[] | null {
  if (!first) return null
  const { fields, held, named, coverage } = first.why
  const gap = second ? (first.score - second.score) / Math.max(first.score, 1e-9) : 1
  const byName = fields.title + fields.aliases + fields.askedAs
  return [
    held,
    named,
    Math.min(1, coverage * 2),
    Math.min(1, gap * 3),
    byName / Math.max(byName + fields.body, 1e-9),
  ]
}

/** Printed by scripts/fit-confidence.ts. */
const BASE = -5.55
const WEIGHTS = [3.07, 0.71, 1.94, 0.81, 1.29]

/**
 * How likely the first article is the one the question is about, 0 to 1: 0.5 means right half the time. A logistic
 * reading of how much of the question the article holds, how much of it title or alias name, the distance to the second
 * hit and where the words were found. Fitted on tests/eval/knowledge, each question asked with and without its article.
 */
export function confidenceOf(hits: readonly Hit[]): number {
  const signs = signsOf(hits)
  return signs ? logistic(BASE, WEIGHTS, signs) : 0
}

export const logistic = (base: number, weights: readonly number[], signs: readonly number[]): number =>
  1 / (1 + Math.exp(-signs.reduce((sum, sign, i) => sum + sign * weights[i]!, base)))

/** The confidence that one single answer needs. */
const SINGLE_ANSWER_FROM = 0.44

/** Below it the titles would be guesses: saying "no article" is kinder than three wrong ones. */
const CHOICES_FROM = 0.1

export type AnswerPlan = "answer" | "choices" | "none"

/**
 * One answer, a choice of three titles with "ask a nurse", or an honest "no article". From 0.44 on at most 15 % of the
 * unanswerable questions of tests/eval/knowledge get a single answer.
 */
export function planAnswer(
  hits: readonly Hit[],
  confidence: number,
  threshold = SINGLE_ANSWER_FROM,
): AnswerPlan {
  const [first] = hits
  if (!first || first.why.held < 0.25) return "none"
  if (confidence >= threshold && !isGuess(first)) return "answer"
  return confidence >= CHOICES_FROM && hits.some(isChoice) ? "choices" : "none"
}

/** Words of four letters have near neighbours of quite another meaning ("acne", "ache"): alone they give a choice. */
function isGuess({ why }: Hit): boolean {
  const guessed = Object.entries(why.repaired).flatMap(([said, word]) => (said.length <= 4 ? [word] : []))
  return why.matched.every((stem) => guessed.includes(stem))
}

/** What words found, and how near it is in meaning where that was searched, too. */
type Found = { hit: Hit; likeness?: number }

/**
 * The plan for what was found, and what to offer. Only words have a fitted confidence: meaning changes the order and
 * offers choices, and never makes a single answer of its own.
 */
export function planFound<F extends Found>(
  found: readonly F[],
): { plan: AnswerPlan; confidence: number; offered: F[] } {
  const byWords = found
    .map(({ hit }) => hit)
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
  const confidence = confidenceOf(byWords)
  const plan = planAnswer(byWords, confidence)
  const choices = found.filter(({ hit, likeness }) => likeness !== undefined || isChoice(hit))
  if (plan === "answer" && found[0]!.hit.id === byWords[0]!.id)
    return { plan, confidence, offered: [...found] }
  if (plan === "none" && !found.some(({ likeness }) => likeness !== undefined))
    return { plan, confidence, offered: [...found] }
  return { plan: "choices", confidence, offered: choices }
}

/** Worth offering as a title to choose: named by the question, or holding half of what it says. */
const isChoice = ({ why }: Hit): boolean => why.named >= 0.15 || why.held >= 0.5
