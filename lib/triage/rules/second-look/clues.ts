import type { MeantWord, Reading } from "@/lib/triage/rules/engine/read"
import type { TriageLanguage } from "@/lib/triage/types"

/** A clue of a message: a word, two words near each other, a finding or two of them, or who is ill. `start` and `end`: where it stands. */
export type Clue = { name: string; start?: number; end?: number }

/**
 * What the second look weighs, for learning and for reading alike: the message as a whole, and each of its sentences, so
 * that "I slept badly" before it does not drown the one that matters.
 */
export function partsOf(reading: Reading): Clue[][] {
  const sentences = [...new Set(reading.meant.map(({ sentence }) => sentence))]
  const whole = partOf(reading, reading.meant, [...reading.findings.keys()])
  if (sentences.length < 2) return [whole]
  const each = sentences.map((sentence) =>
    partOf(
      reading,
      reading.meant.filter((word) => word.sentence === sentence),
      [...reading.findings.values()].flatMap((one) => (one.sentences.has(sentence) ? [one.concept] : [])),
    ),
  )
  return [whole, ...each]
}

function partOf(reading: Reading, meant: readonly MeantWord[], findings: readonly string[]): Clue[] {
  const words = meant.map(({ word, how, start, end }) => ({
    name: how + stemOf(word, reading.language),
    start,
    end,
  }))
  const clues = new Map<string, Clue>()
  const add = (clue: Clue) => clues.has(clue.name) || clues.set(clue.name, clue)
  const line = [{ name: "^", start: words[0]?.start ?? 0 }, ...words]
  for (const [i, first] of line.entries()) {
    if (i > 0) add(first)
    const next = line[i + 1]
    const afterNext = line[i + 2]
    if (next) add({ ...next, name: `${first.name} ${next.name}`, start: first.start })
    if (afterNext) add({ ...afterNext, name: `${first.name} _ ${afterNext.name}`, start: first.start })
  }
  const found = findings.toSorted()
  for (const [i, one] of found.entries()) {
    add({ name: `=${one}` })
    for (const other of found.slice(i + 1)) add({ name: `=${one} =${other}` })
  }
  add({ name: reading.subject.kind === "self" ? "=about_self" : "=about_other" })
  return [...clues.values()]
}

/** Numbers by size, words without their endings: what was learned from "swollen legs" must know "swollen leg". */
function stemOf(word: string, language: TriageLanguage): string {
  if (/^\d/.test(word)) return Number(word) > 99 ? "#99+" : Number(word) > 10 ? "#11+" : "#"
  if (language === "es")
    return word.length > 5 ? word.replace(/(ando|iendo|ado|ido|ada|ida|os|as|es|o|a|e)$/, "") : word
  if (word.length > 5) return word.replace(/(ing|ed|es|ly|s)$/, "")
  return word.length > 3 ? word.replace(/s$/, "") : word
}
