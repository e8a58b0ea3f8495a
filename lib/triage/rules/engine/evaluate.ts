import type { Rule } from "@/lib/triage/rules/data/shape"

/** What is known about the one who is ill when rules are asked. */
export type Known = { has: (concept: string) => boolean; ageMonths: number | undefined; young: boolean }

type Term =
  | { kind: "some"; least: number; concepts: readonly string[] }
  | { kind: "none"; concepts: readonly string[] }
  | { kind: "age"; below: boolean; months: number }
  | { kind: "young" }

export type CompiledRule = {
  rule: Rule
  lines: readonly { terms: readonly Term[]; concepts: readonly string[] }[]
}

export const compileRule = (rule: Rule): CompiledRule => ({
  rule,
  lines: rule.when.map((line) => {
    const terms = line.split(" + ").map(compileTerm)
    return { terms, concepts: terms.flatMap((term) => (term.kind === "some" ? term.concepts : [])) }
  }),
})

function compileTerm(source: string): Term {
  const text = source.trim()
  if (text === "young") return { kind: "young" }
  const age = /^age(<|>=)(\d+)([my])$/.exec(text)
  if (age) return { kind: "age", below: age[1] === "<", months: Number(age[2]) * (age[3] === "y" ? 12 : 1) }
  if (text.startsWith("!")) return { kind: "none", concepts: text.slice(1).split("|") }
  const counted = /^(\d):(.+)$/.exec(text)
  return {
    kind: "some",
    least: counted ? Number(counted[1]) : 1,
    concepts: (counted?.[2] ?? text).split("|"),
  }
}

/**
 * The findings that make the rule fire, or null. At least one of them must be in `fresh` (this message), so a rule does
 * not fire again on every later message.
 */
export function fires(
  { lines }: CompiledRule,
  known: Known,
  fresh: ReadonlySet<string>,
): readonly string[] | null {
  for (const { terms, concepts } of lines)
    if (terms.every((term) => holds(term, known)) && concepts.some((concept) => fresh.has(concept)))
      return concepts.filter(known.has)
  return null
}

function holds(term: Term, known: Known): boolean {
  if (term.kind === "young") return known.young
  if (term.kind === "age")
    return (
      known.ageMonths !== undefined &&
      (term.below ? known.ageMonths < term.months : known.ageMonths >= term.months)
    )
  if (term.kind === "none") return !term.concepts.some(known.has)
  return term.least === 1
    ? term.concepts.some(known.has)
    : term.concepts.filter(known.has).length >= term.least
}
