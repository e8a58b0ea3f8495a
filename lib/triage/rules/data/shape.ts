import type { TriageLevel } from "@/lib/triage/types"

/**
 * Lay phrases for one finding. `lasting`: a condition or an event that still counts when it lies in the past. `nearby`:
 * where a rule excludes it, it explains a finding of the sentence beside it too ("I have a cold. I can't breathe through
 * my nose."); any other only one of its own sentence, so that "I have panic attacks" elsewhere silences nothing.
 */
export type Concept = { en: readonly string[]; es: readonly string[]; lasting?: true; nearby?: true }
export type Concepts = Readonly<Record<string, Concept>>

/** A passage of the source pack that was really read. `read`: the date of the text. */
export type Evidence = { agency: string; title: string; url: string; read: string }

/**
 * A rule fires when one line of `when` holds. A line is terms joined by " + ":
 *   a|b           one of these findings      !a|b      none of these
 *   2:a|b|c       at least two of them
 * Beside findings a term may name age<3m, age>=50y (age known and so) and young (a baby, a child, or under 18).
 */
export type Rule = {
  id: string
  level: Exclude<TriageLevel, "none">
  title: string
  when: readonly string[]
  evidence: readonly Evidence[] | "none opened"
}

/** What every rule of the sample set shares until a clinic names somebody. */
export const RULE_OWNER = "unassigned, sample"
export const RULE_REVIEW_BY = "2027-05-26"
