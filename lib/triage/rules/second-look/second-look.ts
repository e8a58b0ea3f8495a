import type { Reading } from "@/lib/triage/rules/engine/read"
import type { TriageLanguage, TriageLevel } from "@/lib/triage/types"
import { partsOf, type Clue } from "./clues"
import { learnedEn } from "./learned-en"
import { learnedEs } from "./learned-es"
import type { Learned } from "./shape"

export type SecondLook = {
  ruleId: "second-look.emergency" | "second-look.nurse"
  level: TriageLevel
  /** The writer's own words that weighed most. */
  words: string
}

type Scale = Omit<Learned, "weights"> & { weights: ReadonlyMap<string, number> }

const scales: Record<TriageLanguage, Scale> = { en: scaleOf(learnedEn), es: scaleOf(learnedEs) }

/** Our examples are short. In a long story small clues add up by themselves: it goes to a nurse at most. */
const LONG = 60

/**
 * A second reader for words no rule foresaw: weighs how much a message is like the emergencies among our examples, more
 * than like their look-alikes. It can only raise a level, as a rule does (docs/decisions/0024).
 */
export function secondLook(reading: Reading, text: string): SecondLook | null {
  const scale = scales[reading.language]
  const weighed = partsOf(reading).map((clues) => ({ clues, score: weigh(scale.bias, scale.weights, clues) }))
  const { clues, score } = weighed.reduce((most, part) => (part.score > most.score ? part : most))
  if (score < scale.nurseFrom) return null
  const words = heaviest(scale.weights, clues)
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " "))
    .join(" … ")
    .slice(0, 120)
  return score >= scale.emergencyFrom && reading.meant.length <= LONG
    ? { ruleId: "second-look.emergency", level: "emergency_department", words }
    : { ruleId: "second-look.nurse", level: "nurse_within_hour", words }
}

/** Logistic score of a message. Long messages hold more clues, so each of theirs weighs less. */
export function weigh(
  bias: number,
  weights: ReadonlyMap<string, number>,
  clues: readonly Pick<Clue, "name">[],
): number {
  const known = clues.flatMap(({ name }) => weights.get(name) ?? [])
  return bias + known.reduce((sum, weight) => sum + weight, 0) * scaleFor(known.length)
}

export const scaleFor = (clues: number): number => 2 / Math.sqrt(Math.max(1, clues))

const MOST_WORDS = 3

/** The clues in the text that weigh most, in the order of the text, none inside another. */
function heaviest(
  weights: ReadonlyMap<string, number>,
  clues: readonly Clue[],
): { start: number; end: number }[] {
  const chosen: { start: number; end: number }[] = []
  const byWeight = clues
    .flatMap(({ name, start, end }) =>
      start === undefined || end === undefined ? [] : [{ start, end, weight: weights.get(name) ?? 0 }],
    )
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
  for (const clue of byWeight) {
    if (chosen.length === MOST_WORDS) break
    if (chosen.every(({ start, end }) => clue.end <= start || clue.start >= end)) chosen.push(clue)
  }
  return chosen.toSorted((a, b) => a.start - b.start)
}

function scaleOf({ weights, ...rest }: Learned): Scale {
  const lines = weights.trim().split("\n")
  return {
    ...rest,
    weights: new Map(
      lines.map((line) => [line.slice(line.indexOf(" ") + 1), Number(line.slice(0, line.indexOf(" ")))]),
    ),
  }
}
