import type { Concepts } from "@/lib/triage/rules/data/shape"
import { concepts } from "@/lib/triage/rules/data/concepts"
import { negationWords, presentWords, relations } from "@/lib/triage/rules/data/grammar"
import { classesEn } from "@/lib/triage/rules/data/classes-en"
import { classesEs } from "@/lib/triage/rules/data/classes-es"
import type { TriageLanguage, TriageSubject } from "@/lib/triage/types"
import { figureWords, readContext } from "./context"
import type { Context } from "./context"
import { languagesOf } from "./language"
import { compileMatcher, findMatches } from "./matcher"
import type { Match, Matcher } from "./matcher"
import { measuresSaid } from "./measures"
import { wordsOf } from "./pattern"
import { makeSpeller } from "./spelling"
import type { Speller } from "./spelling"
import { subjectOf } from "./subject"
import { tokenize } from "./tokens"
import type { Token } from "./tokens"

/** A finding reported in this message. `words`: the writer's own, shortened. `sentences`: where it is reported. */
export type Finding = { concept: string; words: string; sentences: Set<number> }

/** `how`: "-" denied, "<" of another time, "?" only supposed, nothing: reported as it is. */
export type MeantWord = {
  word: string
  how: "" | "-" | "<" | "?"
  start: number
  end: number
  sentence: number
}

export type Reading = {
  tokens: Token[]
  /** The same words as they are meant, without those of figures of speech. */
  meant: MeantWord[]
  language: TriageLanguage
  subject: TriageSubject
  findings: Map<string, Finding>
}

type Lexicon = { matcher: Matcher; spell: Speller }

const lexicon = (language: TriageLanguage, all: Concepts): Lexicon => {
  const classes = language === "en" ? classesEn : classesEs
  const matcher = compileMatcher(
    Object.entries(all).map(([id, concept]) => ({ id, patterns: concept[language] })),
    classes,
    negationWords,
  )
  return { matcher, spell: makeSpeller(language, [...vocabulary(language, matcher), ...grammarWords]) }
}

const ENDINGS: Record<TriageLanguage, readonly string[]> = {
  en: ["", "s", "ed", "ing", "d", "es", "e", "tion", "ion", "y", "ly"],
  es: ["", "a", "o", "ar", "ado", "ada", "ando"],
}
/** Words without which negation and persons are misread: repair must not touch them. */
const grammarWords = [
  ...negationWords,
  ...presentWords,
  ...relations,
  ..."couldnt wouldnt shouldnt havent hasnt didnt doesnt theres shes youre".split(" "),
]

function* vocabulary(language: TriageLanguage, matcher: Matcher): Iterable<string> {
  for (const sequence of matcher.sequences)
    for (const { word, prefix } of wordsOf(sequence))
      if (prefix) for (const ending of ENDINGS[language]) yield word + ending
      else yield word
}

const lexicons: Record<TriageLanguage, Lexicon> = { en: lexicon("en", concepts), es: lexicon("es", concepts) }

/** Words that rules look for in one language, for tests and for building the list of real words. */
export const triggerWords = (language: TriageLanguage): string[] => [
  ...new Set([...vocabulary(language, lexicons[language].matcher), ...grammarWords]),
]

/** Reads one message: who is ill, and what is reported of them as present. */
export function readMessage(
  text: string,
  given: TriageLanguage | undefined,
  prior: TriageSubject | undefined,
): Reading {
  const raw = tokenize(text)
  const languages = languagesOf(raw, given)
  const findings = new Map<string, Finding>()
  let tokens = raw
  let meant: MeantWord[] = []
  let subject: TriageSubject = { kind: "self" }
  for (const [index, language] of languages.entries()) {
    const { matcher, spell } = lexicons[language]
    const spelled = raw.map((token) => {
      const word = spell(token.word)
      return word === token.word ? token : { ...token, word }
    })
    if (index === 0) {
      tokens = spelled
      subject = subjectOf(spelled, prior)
    }
    const hidden = figureWords(spelled)
    const visible = hidden.size
      ? spelled.map((token, i) => (hidden.has(i) ? { ...token, word: "" } : token))
      : spelled
    const context = readContext(spelled, subject)
    if (index === 0) meant = meantWords(visible, context)
    const matches = findMatches(matcher, visible)
    if (index === 0) matches.push(...measuresSaid(spelled))
    for (const match of matches) {
      if (!isReported(match, context)) continue
      const finding = findings.get(match.id) ?? {
        concept: match.id,
        words: wordsAt(text, spelled, match),
        sentences: new Set(),
      }
      findings.set(match.id, finding)
      finding.sentences.add(spelled[match.from]!.sentence)
    }
  }
  return { tokens, meant, language: languages[0], subject, findings }
}

const meantWords = (tokens: readonly Token[], context: Context): MeantWord[] =>
  tokens.flatMap(({ word, start, end, sentence }, i) => {
    if (!word) return []
    const how = context.supposed[i] ? "?" : context.negated[i] ? "-" : context.past[i] ? "<" : ""
    return [{ word, how, start, end, sentence }]
  })

function isReported(match: Match, context: Context): boolean {
  if (context.negated[match.from] || context.supposed[match.from]) return false
  if (concepts[match.id]?.lasting) return !context.supposed[match.to - 1]
  return !context.past[match.from] && !context.supposed[match.to - 1]
}

const wordsAt = (text: string, tokens: readonly Token[], { from, to }: Match): string =>
  text
    .slice(tokens[from]!.start, tokens[to - 1]!.end)
    .replace(/\s+/g, " ")
    .slice(0, 120)

/** Findings in words of the record ("type 2 diabetes", "warfarin"). */
export function readRecordWords(words: readonly string[]): string[] {
  const found = new Set<string>()
  for (const { matcher } of Object.values(lexicons))
    for (const text of words)
      for (const { id } of findMatches(matcher, tokenize(text))) if (concepts[id]?.lasting) found.add(id)
  return [...found]
}
