import { TRIAGE_LEVELS } from "@/lib/triage/types"
import type { TriageLevel, Urgency } from "@/lib/triage/types"

/** Changes with every change of a rule, a pattern or the engine; stored with each firing. */
export const RULE_SET_VERSION = "2026-12-01.5"

/** Levels at which the emergency card comes before anything else. */
export const isEmergency = (level: TriageLevel): boolean =>
  level === "call_emergency" || level === "emergency_department" || level === "crisis_line"

export const urgencyOf = (level: TriageLevel): Urgency =>
  isEmergency(level) ? "emergency" : level === "none" ? "self_care" : "needs_care"

/** The more urgent of two levels. */
export const moreUrgent = (a: TriageLevel, b: TriageLevel): TriageLevel =>
  TRIAGE_LEVELS.indexOf(a) <= TRIAGE_LEVELS.indexOf(b) ? a : b

/** Sorts the most urgent first. */
export const byUrgency = (a: { level: TriageLevel }, b: { level: TriageLevel }): number =>
  TRIAGE_LEVELS.indexOf(a.level) - TRIAGE_LEVELS.indexOf(b.level)
