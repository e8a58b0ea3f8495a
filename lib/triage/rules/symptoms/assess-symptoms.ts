import { assess } from "@/lib/triage/rules/assess"
import { isEmergency, moreUrgent, urgencyOf } from "@/lib/triage/rules/levels"
import type { RecordFacts, TriageLanguage, TriageLevel, Urgency } from "@/lib/triage/types"
import { bodyComplaints } from "./complaints-body"
import { illnessComplaints } from "./complaints-illness"
import type { Complaint } from "./shape"

/** Order matters: a child's fever is looked for before an adult's. */
export const complaints: readonly Complaint[] = [...bodyComplaints, ...illnessComplaints]

export type SymptomsInput = {
  symptoms: readonly string[]
  /** In the patient's words: "2 days", "since this morning", "una semana". */
  duration?: string
  /** 1 to 10, or mild, moderate, severe (leve, moderado, fuerte). */
  severity?: number | string
  /** Question id -> what was answered. */
  answers?: Readonly<Record<string, boolean | string>>
  record?: RecordFacts
  language?: TriageLanguage
  now: Date
}

export type QuestionToAsk = {
  id: string
  ask: string
  replies: readonly { value: "yes" | "no"; label: string }[]
}

export type SymptomsAssessment = {
  urgency: Urgency
  level: TriageLevel
  reason: string
  watchFor: readonly string[]
  /** Id of the complaint; null when none was recognised. */
  complaint: string | null
  topicSlugs: readonly string[]
  /** Questions still open, most urgent first; none once the answer is an emergency. */
  questions: readonly QuestionToAsk[]
}

const UNKNOWN: Record<TriageLanguage, readonly string[]> = {
  en: ["It gets worse", "New fever, strong pain or trouble breathing"],
  es: ["Empeora", "Fiebre nueva, dolor fuerte o dificultad para respirar"],
}

/**
 * How soon somebody should look at it, from a list of symptoms and closed answers. The red-flag rules read the symptoms
 * as a message and set the floor; the first question answered with yes comes next; then severity and duration.
 */
export function assessSymptoms(input: SymptomsInput): SymptomsAssessment {
  const { symptoms, answers = {}, record, now } = input
  const text = [...symptoms, input.duration ?? ""].join(". ")
  const rules = assess({
    text,
    now,
    ...(record ? { record } : {}),
    ...(input.language ? { language: input.language } : {}),
  })
  const language = input.language ?? rules.language
  const complaint = complaintOf(symptoms, record)
  let level = rules.level
  let reason: string = rules.firings[0] ? words[language].flag : words[language].mild

  const asked = complaint ? questionsFor(complaint, record) : []
  const first = asked.find(({ id }) => saidYes(answers[id]))
  if (first && moreUrgent(first.yes, level) === first.yes && first.yes !== level) {
    level = first.yes
    reason = words[language].because(first.because[language])
  }
  const base = baseline(complaint, severityOf(input.severity), daysOf(input.duration))
  if (base !== level && moreUrgent(base, level) === base) {
    level = base
    reason = base === complaint?.mild ? words[language].kind : words[language].strong
  }
  return {
    urgency: urgencyOf(level),
    level,
    reason,
    watchFor: complaint?.watchFor[language] ?? UNKNOWN[language],
    complaint: complaint?.id ?? null,
    topicSlugs: complaint?.topicSlugs ?? [],
    questions: isEmergency(level)
      ? []
      : asked
          .filter(({ id }) => answers[id] === undefined)
          .map(({ id, ask }) => ({ id, ask: ask[language], replies: words[language].replies })),
  }
}

/** The complaint that most words speak for. */
export function complaintOf(symptoms: readonly string[], record?: RecordFacts): Complaint | null {
  const said = symptoms
    .join(" ")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z]+/)
  const child =
    (record?.ageYears ?? 99) < 18 ||
    said.some((word) => /^(baby|infant|child|toddler|son|daughter|bebe|nin[oa]|hij[oa])$/.test(word))
  let best: Complaint | null = null
  let most = 0
  for (const complaint of complaints) {
    if (complaint.id === (child ? "fever_adult" : "fever_child")) continue
    const hits = said.filter((word) => complaint.words.includes(word)).length
    if (hits > most) [best, most] = [complaint, hits]
  }
  return best
}

/** Questions that the record already answers are not asked. */
function questionsFor(complaint: Complaint, record: RecordFacts | undefined): Complaint["questions"] {
  return complaint.questions.filter(({ id }) => {
    if (id === "under3m") return (record?.ageYears ?? 0) < 1
    if (id === "pregnant")
      return record?.ageYears === undefined || (record.ageYears >= 12 && record.ageYears <= 55)
    return true
  })
}

const saidYes = (answer: boolean | string | undefined): boolean =>
  answer === true ||
  (typeof answer === "string" && /^(y|yes|yeah|yep|true|s[ií]|claro|1)\b/i.test(answer.trim()))

function baseline(complaint: Complaint | null, severity: number | null, days: number | null): TriageLevel {
  let level: TriageLevel = complaint?.mild ?? "none"
  if (severity !== null && severity >= 9) level = moreUrgent(level, "nurse_within_hour")
  else if (severity !== null && severity >= 7) level = moreUrgent(level, "today")
  if (complaint && days !== null && days > complaint.daysUntilSeen) level = moreUrgent(level, "today")
  return level
}

/** 1 to 10; words become 2, 5, 8 or 10; null when it was not said. */
export function severityOf(severity: number | string | undefined): number | null {
  if (typeof severity === "number") return severity
  if (!severity) return null
  const number = /\d+/.exec(severity)
  if (number) return Number(number[0])
  if (/worst|unbearable|insoportable|peor|10/i.test(severity)) return 10
  if (/sever|strong|bad|fuerte|sever|intens/i.test(severity)) return 8
  if (/moderat|medium|medio|moderad|regular/i.test(severity)) return 5
  return /mild|slight|leve|poco|little/i.test(severity) ? 2 : null
}

const DAYS: readonly [RegExp, number][] = [
  [
    /(\d+|an?|one|two|three|four|five|six|un|una|dos|tres|cuatro|cinco|seis|few|several|unos|varios)\s*(?:hour|hora|hr)/i,
    1 / 24,
  ],
  [
    /(\d+|an?|one|two|three|four|five|six|un|una|dos|tres|cuatro|cinco|seis|few|several|unos|varios)\s*(?:day|d[ií]a)/i,
    1,
  ],
  [
    /(\d+|an?|one|two|three|four|five|six|un|una|dos|tres|cuatro|cinco|seis|few|several|unos|varias)\s*(?:week|semana)/i,
    7,
  ],
  [
    /(\d+|an?|one|two|three|four|five|six|un|una|dos|tres|cuatro|cinco|seis|few|several|unos|varios)\s*(?:month|mes)/i,
    30,
  ],
]
const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  un: 1,
  una: 1,
  two: 2,
  dos: 2,
  three: 3,
  tres: 3,
  few: 3,
  unos: 3,
  several: 4,
  varios: 4,
  varias: 4,
  four: 4,
  cuatro: 4,
  five: 5,
  cinco: 5,
  six: 6,
  seis: 6,
}

/** Days in "3 days", "two weeks", "una semana"; null when none is said. */
export function daysOf(duration: string | undefined): number | null {
  if (!duration) return null
  for (const [pattern, unit] of DAYS) {
    const match = pattern.exec(duration)
    if (match) return (COUNTS[match[1]!.toLowerCase()] ?? Number(match[1])) * unit
  }
  return null
}

const words = {
  en: {
    flag: "What you describe needs a closer look.",
    mild: "Nothing you said so far is a warning sign.",
    kind: "This kind of trouble should be looked at.",
    strong: "It is strong or has lasted a while.",
    because: (what: string) => `Because of ${what}.`,
    replies: [
      { value: "yes", label: "Yes" },
      { value: "no", label: "No" },
    ],
  },
  es: {
    flag: "Lo que describe necesita más atención.",
    mild: "Nada de lo que dijo hasta ahora es señal de alerta.",
    kind: "Este tipo de molestia debe revisarse.",
    strong: "Es fuerte o ya lleva un tiempo.",
    because: (what: string) => `Por ${what}.`,
    replies: [
      { value: "yes", label: "Sí" },
      { value: "no", label: "No" },
    ],
  },
} as const
