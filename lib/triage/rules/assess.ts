import { children, infants, relations } from "@/lib/triage/rules/data/grammar"
import { rules } from "@/lib/triage/rules/data/rules"
import { agesSaid } from "@/lib/triage/rules/engine/ages"
import { compileRule, fires } from "@/lib/triage/rules/engine/evaluate"
import type { Known } from "@/lib/triage/rules/engine/evaluate"
import type { Token } from "@/lib/triage/rules/engine/tokens"
import { readMessage, readRecordWords } from "@/lib/triage/rules/engine/read"
import type { Reading } from "@/lib/triage/rules/engine/read"
import { secondLook } from "@/lib/triage/rules/second-look/second-look"
import { concepts } from "@/lib/triage/rules/data/concepts"
import { isEmergency, moreUrgent, RULE_SET_VERSION, urgencyOf } from "@/lib/triage/rules/levels"
import type {
  AssessInput,
  Assessment,
  PersonFindings,
  RecordFacts,
  TriageFiring,
  TriageLevel,
  TriageState,
  TriageSubject,
} from "@/lib/triage/types"

const compiled = rules.map(compileRule)
/** Findings of one conversation are put together while they are younger than this. */
const TOGETHER_MS = 24 * 60 * 60 * 1000
/** Messages that follow each other within this time may be pieces of one sentence. */
const IN_PIECES_MS = 15 * 60 * 1000
/** A longer message tells its own story. */
const PIECE_WORDS = 16
/** A question, or an answer to one. */
const IS_NO_PIECE =
  /\?\s*$|^\W*(can|could|may|do|does|did|is|are|am|how|what|when|where|which|who|why|should|yes|yeah|no|nope|ok|okay|thanks|puedo|puede|pueden|cómo|qué|cuál|cuándo|dónde|debo|sí|gracias)(?![\p{L}'’])/iu
/** Words by which a sentence goes on that ended with a full stop. */
const GOES_ON =
  /^\W*(and|also|plus|with|it|its|there|then|only|now|he|she|they|y|también|además|con|es|está|hay|ahora|solo|le|se)(?!\p{L})/iu
/** So many pieces are kept. */
const PIECES = 2

/**
 * Reads one message for danger. Deterministic and without a model; the level never falls below the prior one, whatever
 * the message says. Nothing here diagnoses: a rule says how soon somebody has to look at it.
 */
export function assess(input: AssessInput): Assessment {
  const alone = assessText(input)
  const before = piecesBefore(input)
  const whole = before.length && !isEmergency(alone.level) ? inOnePiece(input, before, alone) : undefined
  const { state, ...assessment } = whole ?? alone
  const recent = [...before, ...pieceOf(input)].slice(-PIECES)
  return { ...assessment, state: { ...state, ...(recent.length ? { recent } : {}) } }
}

/** "I'm vomiting", "there's blood in it": the pieces as one sentence, when that is an emergency and each alone is none. */
function inOnePiece(input: AssessInput, before: Pieces, alone: Assessment): Assessment | undefined {
  const text = [...before.map((piece) => piece.text), input.text]
    .map((piece) => piece.replace(/[.,;:!\s]+$/, ""))
    .join(" ")
  const whole = assessText({ ...input, text }, { secondLook: false })
  const alarms = whole.firings.filter((firing) => isEmergency(firing.level))
  // What is less urgent is known from the pieces, and is not noted a second time.
  return alarms.length > 0 ? { ...whole, firings: [...alone.firings, ...alarms] } : undefined
}

type Pieces = NonNullable<TriageState["recent"]>

const piecesBefore = ({ prior, text, now }: AssessInput): Pieces => {
  const recent = (prior?.recent ?? []).filter(({ at }) => now.getTime() - Date.parse(at) <= IN_PIECES_MS)
  const ended = /[.!]\s*$/.test(recent.at(-1)?.text ?? "") && !GOES_ON.test(text)
  return ended || !isPiece(text) ? [] : recent
}

const pieceOf = ({ text, now }: AssessInput): Pieces =>
  isPiece(text) ? [{ text, at: now.toISOString() }] : []

const isPiece = (text: string): boolean =>
  text.trim() !== "" && !IS_NO_PIECE.test(text) && text.trim().split(/\s+/).length <= PIECE_WORDS

function assessText(input: AssessInput, { secondLook: looksAgain = true } = {}): Assessment {
  const { prior, record, now } = input
  const reading = readMessage(input.text, input.language, prior?.subject)
  const { subject, findings } = reading
  const side = subject.kind === "self" ? "self" : "other"
  const before = sameperson(prior, subject)
  const ages = agesSaid(reading.tokens, subject.kind === "other")
  const ageMonths =
    (subject.kind === "self" ? (ages.self ?? childAge(reading.tokens, ages.other)) : ages.other) ??
    before.ageMonths ??
    (subject.kind === "self" && record?.ageYears !== undefined ? record.ageYears * 12 : undefined)

  const found: Record<string, string> = {}
  for (const [concept, at] of Object.entries(before.found))
    if (concepts[concept]?.lasting || now.getTime() - Date.parse(at) <= TOGETHER_MS) found[concept] = at
  for (const concept of findings.keys()) found[concept] = now.toISOString()

  const fromRecord = new Set(subject.kind === "self" ? recordFindings(record, now) : [])
  const known: Known = {
    has: (concept) => concept in found || fromRecord.has(concept),
    explains: (concept, because) => explains(concept, because, findings),
    ageMonths,
    young: isYoung(subject, ageMonths),
  }
  if (subject.kind === "other" && infants.has(subject.relation) && ageMonths === undefined)
    fromRecord.add("baby")

  const fresh = new Set(findings.keys())
  const firings: TriageFiring[] = []
  for (const rule of compiled) {
    const because = fires(rule, known, fresh, ageMonths !== before.ageMonths)
    if (because)
      firings.push({
        ruleId: rule.rule.id,
        version: RULE_SET_VERSION,
        level: rule.rule.level,
        words: because.flatMap((concept) => findings.get(concept)?.words ?? []).join(" … "),
        subject,
      })
  }
  if (
    looksAgain &&
    !isEmergency(prior?.level ?? "none") &&
    !firings.some((firing) => isEmergency(firing.level))
  ) {
    const look = secondLook(reading, input.text)
    if (look) firings.push({ ...look, version: RULE_SET_VERSION, subject })
  }
  let level: TriageLevel = prior?.level ?? "none"
  for (const firing of firings) level = moreUrgent(level, firing.level)

  const person: PersonFindings = { found, ...(ageMonths === undefined ? {} : { ageMonths }) }
  const empty: PersonFindings = { found: {} }
  const state: TriageState = {
    version: RULE_SET_VERSION,
    level,
    rules: [...new Set([...(prior?.rules ?? []), ...firings.map(({ ruleId }) => ruleId)])],
    subject,
    self: side === "self" ? person : (prior?.self ?? empty),
    other: side === "other" ? person : (prior?.other ?? empty),
  }
  return {
    level,
    urgency: urgencyOf(level),
    firings,
    state,
    subject,
    ...(ageMonths === undefined ? {} : { ageYears: Math.round((ageMonths / 12) * 100) / 100 }),
    needsAge: ageMonths === undefined && findings.size > 0,
    language: reading.language,
  }
}

/** Whether an excluded finding is told in the sentence of one of these, or beside it. Earlier messages explain nothing. */
function explains(concept: string, because: readonly string[], findings: Reading["findings"]): boolean {
  const reach = concepts[concept]?.nearby ? 1 : 0
  const told = [...(findings.get(concept)?.sentences ?? [])]
  return because.some((one) =>
    [...(findings.get(one)?.sentences ?? [])].some((at) =>
      told.some((there) => Math.abs(at - there) <= reach),
    ),
  )
}

/** What was said before about the one who is ill now; nothing when that is another person. */
function sameperson(prior: TriageState | undefined, subject: TriageSubject): PersonFindings {
  if (!prior) return { found: {} }
  if (subject.kind === "self") return prior.self
  const { relation } = subject
  const last = prior.subject.kind === "other" ? prior.subject.relation : undefined
  return last === undefined || last === relation || relation === "someone" || children.has(relation)
    ? prior.other
    : { found: {} }
}

/** "Tiene los ojos hundidos, tiene 14 meses": nobody is named, and the age is a child's. */
const childAge = (tokens: readonly Token[], months: number | undefined): number | undefined =>
  months !== undefined && months < 18 * 12 && !tokens.some(({ word }) => relations.has(word))
    ? months
    : undefined

const isYoung = (subject: TriageSubject, ageMonths: number | undefined): boolean =>
  ageMonths === undefined ? subject.kind === "other" && children.has(subject.relation) : ageMonths < 18 * 12

function recordFindings(record: RecordFacts | undefined, now: Date): string[] {
  if (!record) return []
  const found = readRecordWords([...(record.conditions ?? []), ...(record.medicines ?? [])])
  if (record.pregnant) found.push("pregnant")
  if (record.postpartumUntil && Date.parse(record.postpartumUntil) > now.getTime()) found.push("postpartum")
  return found
}
