import { scaleFor, weigh } from "@/lib/triage/rules/second-look/second-look"
import type { Learned } from "@/lib/triage/rules/second-look/shape"
import type { Example } from "./examples"

const ROUNDS = 30
const FIRST_STEP = 0.2
/** How strongly weights are drawn towards nothing: clues seen a few times must not decide alone. */
const DRAW = 0.03
/** A clue of a single example is that example's own. */
const SEEN_AT_LEAST = 2
const FOLDS = 5
/** Share of calm examples, never seen while learning, that may come out above each score. Most of them are look-alikes. */
const EMERGENCY_ALARMS = 0.012
const NURSE_ALARMS = 0.03

/** Learns the weights, and from which scores on a message counts, by leaving out a fifth of the examples at a time. */
export function learn(examples: readonly Example[]): Learned {
  const unseen = scoresUnseen(examples)
  const { bias, weights } = weightsOf(examples)
  return {
    bias: round(bias),
    emergencyFrom: scoreWhere(unseen, EMERGENCY_ALARMS),
    nurseFrom: scoreWhere(unseen, NURSE_ALARMS),
    weights: [...weights]
      .map(([clue, weight]) => [clue, round(weight)] as const)
      .filter(([, weight]) => weight !== 0)
      .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .map(([clue, weight]) => `${weight} ${clue}`)
      .join("\n"),
  }
}

export type Scored = { score: number; emergency: boolean }

/** Each example's score by weights that were learned without it. */
export const scoresUnseen = (examples: readonly Example[]): Scored[] =>
  Array.from({ length: FOLDS }, (_, fold) => {
    const { bias, weights } = weightsOf(examples.filter((_, i) => i % FOLDS !== fold))
    return examples
      .filter((_, i) => i % FOLDS === fold)
      .map(({ clues, sentences, emergency }) => ({
        score: Math.max(
          ...[clues, ...sentences].map((part) =>
            weigh(
              bias,
              weights,
              part.map((name) => ({ name })),
            ),
          ),
        ),
        emergency,
      }))
  }).flat()

/** Logistic regression by stochastic gradient descent, always in the same order. */
function weightsOf(examples: readonly Example[]): { bias: number; weights: Map<string, number> } {
  const seen = new Map<string, number>()
  for (const { clues } of examples) for (const clue of clues) seen.set(clue, (seen.get(clue) ?? 0) + 1)
  const names = [...seen].flatMap(([clue, times]) => (times >= SEEN_AT_LEAST ? [clue] : []))
  const numbers = new Map(names.map((clue, i) => [clue, i]))
  const weights = new Float64Array(names.length)
  const rows = examples.map(({ clues, emergency }) => ({
    clues: clues.flatMap((clue) => numbers.get(clue) ?? []),
    wanted: emergency ? 1 : 0,
  }))
  const random = sameRandom()
  let bias = 0
  for (let round = 0; round < ROUNDS; round++) {
    const step = FIRST_STEP / (1 + round * FIRST_STEP)
    shuffle(rows, random)
    for (const { clues, wanted } of rows) {
      const scale = scaleFor(clues.length)
      const score = clues.reduce((sum, clue) => sum + weights[clue]! * scale, bias)
      const wrong = 1 / (1 + Math.exp(-score)) - wanted
      for (const clue of clues) weights[clue]! -= step * (wrong * scale + DRAW * weights[clue]!)
      bias -= (step / 10) * wrong
    }
  }
  return { bias, weights: new Map(names.map((clue, i) => [clue, weights[i]!])) }
}

/** The lowest score above which at most this share of the calm ones lies. */
function scoreWhere(scored: readonly Scored[], share: number): number {
  const calm = scored.filter(({ emergency }) => !emergency).map(({ score }) => score)
  const above = Math.floor(calm.length * share)
  return round(calm.toSorted((a, b) => b - a)[above]! + 0.005)
}

const round = (value: number): number => Math.round(value * 100) / 100

/** Park and Miller's generator, from one seed. */
function sameRandom(): () => number {
  let state = 1
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647
}

function shuffle(rows: unknown[], random: () => number): void {
  for (let i = rows.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[rows[i], rows[j]] = [rows[j], rows[i]]
  }
}
