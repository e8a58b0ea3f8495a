import type { Rule } from "@/lib/triage/rules/data/shape"

/**
 * What is known about the one who is ill when rules are asked. `explains`: whether a finding that a rule excludes is told
 * so near to those that would make it fire that it can be their harmless reason.
 */
export type Known = {
  has: (concept: string) => boolean
  explains: (concept: string, findings: readonly string[]) => boolean
  ageMonths: number | undefined
  young: boolean
}

/** One alternative of a term: a finding, an age, or being a child. */
type Choice =
  { kind: "finding"; concept: string } | { kind: "age"; below: boolean; months: number } | { kind: "young" }

/** `least` 0: none of the choices may hold. */
type Term = { least: number; choices: readonly Choice[] }

type Line = { terms: readonly Term[]; concepts: readonly string[]; asksAge: boolean }
export type CompiledRule = { rule: Rule; lines: readonly Line[] }

export const compileRule = (rule: Rule): CompiledRule => ({
  rule,
  lines: rule.when.map((source) => {
    const terms = source.split(" + ").map((term) => compileTerm(term.trim()))
    return {
      terms,
      concepts: terms.flatMap(({ least, choices }) => (least > 0 ? findingsOf(choices) : [])),
      asksAge: terms.some(({ choices }) => choices.some(({ kind }) => kind !== "finding")),
    }
  }),
})

/** Every finding a rule names, wanted or excluded. */
export const findingsNamed = ({ lines }: CompiledRule): string[] =>
  lines.flatMap(({ terms }) => terms.flatMap(({ choices }) => findingsOf(choices)))

const findingsOf = (choices: readonly Choice[]): string[] =>
  choices.flatMap((choice) => (choice.kind === "finding" ? [choice.concept] : []))

function compileTerm(text: string): Term {
  const counted = /^(\d):(.+)$/.exec(text)
  const least = text.startsWith("!") ? 0 : Number(counted?.[1] ?? 1)
  const body = counted?.[2] ?? (least === 0 ? text.slice(1) : text)
  return { least, choices: body.split("|").map(compileChoice) }
}

function compileChoice(text: string): Choice {
  if (text === "young") return { kind: "young" }
  const age = /^age(<|>=)(\d+)([my])$/.exec(text)
  return age
    ? { kind: "age", below: age[1] === "<", months: Number(age[2]) * (age[3] === "y" ? 12 : 1) }
    : { kind: "finding", concept: text }
}

/**
 * The findings that make the rule fire, or null. At least one of them must be in `fresh` (this message), or the line asks
 * for an age and the age is new (`ageIsNew`), so a rule does not fire again on every later message.
 */
export function fires(
  { lines }: CompiledRule,
  known: Known,
  fresh: ReadonlySet<string>,
  ageIsNew = false,
): readonly string[] | null {
  for (const { terms, concepts, asksAge } of lines) {
    if (!(ageIsNew && asksAge) && !concepts.some((concept) => fresh.has(concept))) continue
    const because = concepts.filter(known.has)
    if (terms.every((term) => holds(term, known, because))) return because
  }
  return null
}

function holds({ least, choices }: Term, known: Known, because: readonly string[]): boolean {
  if (least === 0)
    return !choices.some((choice) =>
      choice.kind === "finding" ? known.explains(choice.concept, because) : applies(choice, known),
    )
  let count = 0
  for (const choice of choices) if (applies(choice, known) && ++count >= least) return true
  return false
}

function applies(choice: Choice, { has, ageMonths, young }: Known): boolean {
  if (choice.kind === "finding") return has(choice.concept)
  if (choice.kind === "young") return young
  return ageMonths !== undefined && (choice.below ? ageMonths < choice.months : ageMonths >= choice.months)
}
