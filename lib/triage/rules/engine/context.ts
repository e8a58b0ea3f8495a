import {
  figures,
  impersonalQuestion,
  negationThatIsNone,
  negationWords,
  pastTime,
  presentWords,
  provocation,
  relations,
  supposition,
} from "@/lib/triage/rules/data/grammar"
import type { TriageLanguage, TriageSubject } from "@/lib/triage/types"
import { compileMatcher, findMatches } from "./matcher"
import type { Token } from "./tokens"

/** Per word: whether what begins there is denied, long past or another's history, or only supposed. */
export type Context = { negated: boolean[]; past: boolean[]; supposed: boolean[] }

const classes = {
  year: Array.from({ length: 100 }, (_, i) => String(1950 + i)).join("|"),
  number:
    Array.from({ length: 99 }, (_, i) => String(i + 1)).join("|") +
    "|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez",
}
const compile = (phrases: { id: string; patterns: readonly string[] }[]) =>
  compileMatcher(phrases, classes, new Set())
const both = (id: string, list: Record<TriageLanguage, readonly string[]>) => [
  { id, patterns: [...list.en, ...list.es] },
]
const contextMatcher = compile([
  { id: "no-negation", patterns: negationThatIsNone },
  ...both("past", pastTime),
  ...both("impersonal", impersonalQuestion),
  ...both("supposition", supposition),
])
const figureMatcher = compile(both("figure", figures))

/** Words of figures of speech and of appointments ("chest x-ray"), as positions that rules must not see. */
export function figureWords(tokens: readonly Token[]): Set<number> {
  const hidden = new Set<number>()
  for (const { from, to } of findMatches(figureMatcher, tokens)) for (let i = from; i < to; i++) hidden.add(i)
  return hidden
}

/** Reads negation scope, past time, other people's history and suppositions. `subject`: who is ill. */
export function readContext(tokens: readonly Token[], subject: TriageSubject): Context {
  const context: Context = {
    negated: tokens.map(() => false),
    past: tokens.map(() => false),
    supposed: tokens.map(() => false),
  }
  const noNegation = new Set<number>()
  for (const { id, from, to } of findMatches(contextMatcher, tokens)) {
    if (id === "no-negation") for (let i = from; i < to; i++) noNegation.add(i)
    else if (id === "past") markPast(tokens, context.past, from, to)
    else if (id === "impersonal") markImpersonal(tokens, context.supposed, from, to)
    else markSupposition(tokens, context.supposed, from, to)
  }
  for (let i = 0; i < tokens.length; i++) {
    if (saysItIsSo(tokens, i)) context.supposed.fill(false, 0, i)
  }
  for (let i = 0; i < tokens.length; i++) {
    if (negationWords.has(tokens[i]!.word) && !noNegation.has(i)) markNegated(tokens, context.negated, i)
    markFamily(tokens, context.past, i, subject)
  }
  return context
}

/** "Gave birth 3 weeks ago, short of breath": a birth or an operation of the last months is no closed story. */
const isRecentEvent = (tokens: readonly Token[], clause: number, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ word }) => /^(weeks?|months?|semanas?|mes|meses)$/.test(word)) &&
  tokens.some((token) => token.clause === clause && EVENTS.has(token.word))
const EVENTS = new Set(
  "birth delivered replaced repaired fixed section baby surgery bypass sleeve appendix appendectomy gallbladder hysterectomy mastectomy miscarriage biopsy colonoscopy operation operated replacement transplant luz parto cesarea alivie bebe pari operaron cirugia operacion trasplante".split(
    " ",
  ),
)

/** Ends the reach of a negation. */
const STOPS = new Set(
  "but however although though except because since so then now just only instead still pero porque aunque sino solo ahora desde".split(
    " ",
  ),
)
/** A clause with one of these is a statement of its own, not the next item of a list. */
const STATES = new Set(
  "i im ive my he she his her hes shes it its is are was has have feels feel hurts hurt cant keeps started just there got getting bad severe since for today now this very really after when me mi le se tiene tengo siento duele esta estoy muy mucho hace hoy con dice dicen cree ve oye anda alucino alucina tiemblo tiembla vomito vomita convulsiono says thinks sees hears".split(
    " ",
  ),
)
/** "Not herself after the fall": what it came after did happen. The next item of a list is denied again. */
const AFTER = new Set(["after", "despues", "tras"])
const LONGEST_SCOPE = 7

function markNegated(tokens: readonly Token[], negated: boolean[], trigger: number): void {
  const { sentence } = tokens[trigger]!
  let clause = tokens[trigger]!.clause
  let left = LONGEST_SCOPE
  let told = false
  for (let i = trigger + 1; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.sentence !== sentence || STOPS.has(token.word)) return
    if (token.clause !== clause) {
      if (!continuesList(tokens, i)) return
      clause = token.clause
      left = LONGEST_SCOPE
      told = false
    }
    told ||= AFTER.has(token.word)
    if (told) continue
    if ((token.word === "and" || token.word === "y") && STATES.has(tokens[i + 1]?.word ?? "")) return
    if (/^(or|nor|o|ni)$/.test(token.word)) left = LONGEST_SCOPE
    if (left-- <= 0) return
    negated[i] = true
  }
}

/** Whether the clause that begins at `start` is the next item of "no A, B, or C". */
function continuesList(tokens: readonly Token[], start: number): boolean {
  const { clause } = tokens[start]!
  let length = 0
  for (let i = start; i < tokens.length && tokens[i]!.clause === clause; i++, length++)
    if (STATES.has(tokens[i]!.word)) return false
  return length <= 7
}

function markPast(tokens: readonly Token[], past: boolean[], from: number, to: number): void {
  const { clause, sentence } = tokens[from]!
  if (/^hace$/.test(tokens[from]!.word) && /^(que|ya)$/.test(tokens[to]?.word ?? "")) return
  if (/^(desde|for|since|from|de)$/.test(tokens[from - 1]?.word ?? "")) return
  const clauseIsNow = (clause: number): boolean =>
    tokens.some((token) => token.clause === clause && presentWords.has(token.word))
  if (clauseIsNow(clause) || isRecentEvent(tokens, clause, from, to)) return
  for (let i = from - 1; i >= 0 && tokens[i]!.clause === clause; i--) {
    if (/^(and|y)$/.test(tokens[i]!.word) && tellsNow(tokens, i)) break
    past[i] = true
  }
  let current = clause
  for (let i = from; i < tokens.length && tokens[i]!.sentence === sentence; i++) {
    if (tokens[i]!.clause !== current) {
      current = tokens[i]!.clause
      if (/^(but|now|pero|ahora|today|tonight|hoy)$/.test(tokens[i]!.word) || clauseIsNow(current)) return
    }
    // "... two weeks ago and have a high fever": what follows is now.
    if (i >= to && /^(and|y)$/.test(tokens[i]!.word) && isNowAfterAnd(tokens, i + 1)) return
    past[i] = true
  }
}

/** "I have a fever and I had my spleen out years ago": what stands before the "and" is now. */
const tellsNow = (tokens: readonly Token[], and: number): boolean =>
  tokens.slice(0, and).some(({ word, clause }) => clause === tokens[and]!.clause && NOW_AFTER_AND.has(word))

/** "And have", "and he says": a verb of the present by itself or after who it is about. */
const isNowAfterAnd = (tokens: readonly Token[], i: number): boolean =>
  NOW_AFTER_AND.has(tokens[i]?.word ?? "") ||
  (PERSONS.has(tokens[i]?.word ?? "") && NOW_AFTER_AND.has(tokens[i + 1]?.word ?? ""))
const PERSONS = new Set("i he she it they we el ella le".split(" "))
const NOW_AFTER_AND = new Set(
  "have has am im feel feels got keep keeps cant is my hes shes says hurts looks seems wont doesnt isnt tengo tiene estoy esta siento me sigo dice duele no".split(
    " ",
  ),
)

const OWN_CASE = new Set(
  "my i im ive he she his her hes shes we our me mi mis tengo estoy siento me le tiene".split(" "),
)

function markImpersonal(tokens: readonly Token[], supposed: boolean[], from: number, to: number): void {
  const { sentence } = tokens[from]!
  // "how do I know", "la senal de mi": the pattern's own pronouns do not end its reach
  for (let i = from; i < tokens.length && tokens[i]!.sentence === sentence; i++) {
    if (i >= to && OWN_CASE.has(tokens[i]!.word) && !/^(if|si|someone)$/.test(tokens[i - 1]!.word)) return
    supposed[i] = true
  }
}

function markSupposition(tokens: readonly Token[], supposed: boolean[], from: number, to: number): void {
  const before = tokens[from - 1]?.word ?? ""
  const first = tokens[from]!
  if (isAskedOfNow(tokens, from, to)) return
  if (first.word === "if" || first.word === "si") {
    if (
      /^(as|like|even|wondering|sure|know|see|tell|ask|asked|check|worried|idea|como|ver|seguro|segura)$/.test(
        before,
      )
    )
      return
    for (let i = from + 1; i < from + 4; i++) if (provocation.has(tokens[i]?.word ?? "")) return
  }
  for (let i = from; i < tokens.length && tokens[i]!.sentence === first.sentence; i++) {
    if (i >= to && tokens[i]!.clause !== tokens[to - 1]!.clause) return
    supposed[i] = true
  }
}

/** "Do I need to come in if I can't feel my foot": asked of what is so now. */
function isAskedOfNow(tokens: readonly Token[], from: number, to: number): boolean {
  const at = tokens.findIndex(({ word }, i) => i >= from && i < to && word === "if")
  if (at < 0) return false
  const asked = tokens.slice(Math.max(0, at - 6), at).some(({ word }) => /^(need|should|must)$/.test(word))
  const [who = "", does = ""] = tokens.slice(at + 1, at + 3).map(({ word }) => word)
  return (
    asked &&
    (/^(im|ive|hes|shes|cant)$/.test(who) ||
      (/^(i|he|she|it|my|we)$/.test(who) && /^(cant|couldnt|still|keep|keeps|am|is)$/.test(does)))
  )
}

/** "What if a baby has a fever? Mine does.": what was asked in general is so. */
const saysItIsSo = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.word === "mine" &&
  /^(is|has|does|did|keeps|started|feels|looks)$/.test(tokens[i + 1]?.word ?? "") &&
  !/^(fine|ok|okay|good|great|healthy|well|normal|not|in)$/.test(tokens[i + 2]?.word ?? "")

const HAS = /^(has|had|have|died|suffered|survived|tuvo|murio|tiene|padece|sufrio|developed)$/

/** "my father had ...", said by somebody else who is ill: the father's history, not a finding. */
function markFamily(tokens: readonly Token[], past: boolean[], i: number, subject: TriageSubject): void {
  const token = tokens[i]!
  if (!relations.has(token.word) || !HAS.test(tokens[i + 1]?.word ?? "")) return
  if (subject.kind === "other" && (subject.relation === token.word || subject.relation === "child")) return
  if (!/^(my|mi|our|his|her|su|whose|in|law)$/.test(tokens[i - 1]?.word ?? "")) return
  for (let j = i + 1; j < tokens.length && tokens[j]!.clause === token.clause; j++) {
    if (/^(i|im|my|ive|yo|mi)$/.test(tokens[j]!.word)) return
    past[j] = true
  }
}
