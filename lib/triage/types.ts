import { z } from "zod"

/** What has to happen, most urgent first. `none`: no rule fired. */
export const TRIAGE_LEVELS = [
  "call_emergency",
  "emergency_department",
  "crisis_line",
  "nurse_within_hour",
  "today",
  "none",
] as const
export const TriageLevel = z.enum(TRIAGE_LEVELS)
export type TriageLevel = z.infer<typeof TriageLevel>

export const Urgency = z.enum(["emergency", "needs_care", "self_care"])
export type Urgency = z.infer<typeof Urgency>

export const TriageLanguage = z.enum(["en", "es"])
export type TriageLanguage = z.infer<typeof TriageLanguage>

/** Who is ill: the writer, or somebody the writer speaks for. `relation` is one of the words of the subject lexicon. */
export const TriageSubject = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("self") }),
  z.object({ kind: z.literal("other"), relation: z.string() }),
])
export type TriageSubject = z.infer<typeof TriageSubject>

/**
 * Facts of the writer's own record. They count only while the writer is the one who is ill.
 * `postpartumUntil`: ISO date up to which "after a birth" holds. Conditions and medicines in plain words.
 */
export const RecordFacts = z.object({
  ageYears: z.number().nonnegative().optional(),
  pregnant: z.boolean().optional(),
  postpartumUntil: z.string().optional(),
  conditions: z.array(z.string()).optional(),
  medicines: z.array(z.string()).optional(),
})
export type RecordFacts = z.infer<typeof RecordFacts>

/** What was found so far in one person: concept id -> ISO time it was last said. `ageMonths` when it was said. */
export const PersonFindings = z.object({
  found: z.record(z.string(), z.string()),
  ageMonths: z.number().optional(),
})
export type PersonFindings = z.infer<typeof PersonFindings>

/** Storable as JSON, small. `level` is sticky: it never falls; only whoever drops the state clears it. */
export const TriageState = z.object({
  version: z.string(),
  level: TriageLevel,
  /** Rules that fired so far. */
  rules: z.array(z.string()),
  subject: TriageSubject,
  self: PersonFindings,
  other: PersonFindings,
  /** The last short messages, oldest first: what is told in pieces is read in one piece, too. */
  recent: z.array(z.object({ text: z.string(), at: z.string() })).optional(),
})
export type TriageState = z.infer<typeof TriageState>

/** One rule that fired on this message. `words` are the patient's own. */
export type TriageFiring = {
  ruleId: string
  version: string
  level: TriageLevel
  words: string
  subject: TriageSubject
}

export type AssessInput = {
  text: string
  /** Left out: found from the text. Given: this language is read, and the other one too when the text looks like it. */
  language?: TriageLanguage
  prior?: TriageState
  record?: RecordFacts
  now: Date
}

export type Assessment = {
  /** The highest of the prior level and this message's. */
  level: TriageLevel
  urgency: Urgency
  /** Rules that fired on this message; empty when it added nothing. */
  firings: TriageFiring[]
  state: TriageState
  subject: TriageSubject
  /** Years; from the text, else from the record when the writer is the one who is ill. */
  ageYears?: number
  /** Something was reported and the age of the one who is ill is not known. */
  needsAge: boolean
  language: TriageLanguage
}
/** A red state that a nurse has not cleared. `words` are the patient's own words that fired the rule. */
export type Emergency = {
  id: string
  conversationId: string
  level: string
  ruleId: string
  ruleVersion: string
  words: string
  since: string
  patientSaid: "calling" | "cannot_call" | null
  /** Name of the nurse who acknowledged it; null while nobody has. */
  seenBy: string | null
  seenAt: string | null
}

/** A symptom check as it is kept: what was said, where, and what was answered. Sealed. */
export type TriageRecord = {
  symptoms: string[]
  duration: string | null
  severity: string | null
  /** The message that holds these words in the thread. */
  messageId: string
  complaint: string | null
  answers: { question: string; answer: string }[]
  reason: string
  watchFor: string[]
  topics: { slug: string; title: string }[]
}

/** The same as a nurse reads it: a draft of the program until she confirms or overrides it. */
export type ListedTriageRecord = TriageRecord & {
  id: string
  urgency: Urgency
  level: TriageLevel
  ruleVersion: string
  status: "draft" | "confirmed" | "overridden"
  overrideUrgency: Urgency | null
  createdAt: string
}

/** What a patient says on the emergency card. */
export const AnswerEmergency = z.object({ said: z.enum(["calling", "cannot_call"]) })
