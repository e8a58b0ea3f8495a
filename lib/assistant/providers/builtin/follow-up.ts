import { fold } from "@/lib/core/fold"
import { stems } from "@/lib/knowledge/rules/search/words"
import { assistantWords } from "@/lib/words/assistant"
import type { Language } from "@/lib/words/language"
import type { BuiltinState, Decision, Memory } from "./state"

/** An article as the search tool gives it. `n`: the mark of its source in this answer. */
export type Quotable = {
  n: number
  title: string
  summary: string
  homeCare: string[]
  callWhen: string[]
  goNow: string[]
  askTheClinic: string[]
}

/** Words that point back or go on: "is it contagious?", "can he go to school?", "what about a bath?", "¿cuánto dura?". */
const GOES_ON =
  /\b(?:it|its|this|that|these|those|he|she|they|him|her|them)\b|^(?:and |what (?:\w+ )?(?:can|should|do) i (?:take|do|use|eat|drink|put|give|try|avoid)|que (?:puedo|debo|hago|tomo)|what about|how about|how (?:long|high|low|much|many|often|bad)\b|when should|is there (?:any|some)thing|(?:any|some)thing (?:else )?i can|y )|^(?:es|son|cuanto|cuando|puede|puedo|debo|se)\b|\b(?:lo|la|eso|esto)\b/
const FEW_STEMS = 3

/** "Ok, I'll wait" says nothing that could be looked up; "what should I do about it?" asks again. */
export const isQuestion = (text: string): boolean =>
  /\?|\b(?:what|how|when|why|where|which|(?<!\b(?:i|he|she|it|we|they|you) )(?:should|can|could|does|will|would)|que|como|cuando|cuanto|donde|debo|puedo|deberia)\b|^(?:is|are|do|may|and|es|hay|y)\b/.test(
    fold(text),
  )

const LENGTH =
  "(?:(?:maybe|about|around|almost|like|for|since|over|just|only|unos?|como|desde|hace|casi) )*(?:an?|one|two|three|four|five|six|\\d+|a few|a couple(?: of)?|several|un|una|dos|tres|varios|varias) (?:minutes?|hours?|days?|nights?|weeks?|months?|years?|minutos?|horas?|dias?|noches?|semanas?|mes(?:es)?|anos?)(?: (?:now|ago|already|or so|ya|mas o menos))?"
const WITHOUT =
  "(?:no|without|not any|sin|ni) (?:fever|chills|cough|pain|rash|vomiting|nausea|diarrhea|bleeding|swelling|headache|other symptoms|fiebre|calentura|tos|dolor|sarpullido|vomito|nausea|diarrea|sangrado|hinchazon|otros sintomas)"
const PART = `(?:${LENGTH}|${WITHOUT}|(?:since )?(?:yesterday|today|last night|this morning|monday|ayer|hoy|anoche))`
const DETAIL = new RegExp(`^${PART}(?:[,.;?! ]+(?:and |but |y |pero )?${PART})*[.?! ]*$`)

/** "Maybe a week? No fever": how long, and what is not there. It goes with the question before and asks for nothing. */
export const tellsDetail = (text: string): boolean => DETAIL.test(fold(text).trim())

/** "On my arms", "the left one": where it is, beside the question before. */
export const tellsPlace = (text: string): boolean => PLACE.test(fold(text).trim())
const PLACE =
  /^(?:it'?s |mostly |just |only |mainly |mas |solo )?(?:(?:on|in|around|behind|under|inside|near|all over) (?:my|the|his|her|both|one)\b[^?]{0,30}|(?:the )?(?:left|right|lower|upper|front|inner|outer)(?: (?:side|part|one|half|back|arm|leg|eye|ear|foot|hand))*[^?]{0,20}|everywhere|all over|(?:en|por|del) (?:el|la|los|las|mi|mis|todo|ambos|lado)\b[^?]{0,30})[.! ]*$/

const FACT =
  /^(?:(?:and|but|ok(?:ay)?|well|y|pero),? )?(?:it|its|it's|it is|that|those|they|he|he's|hes|she|she's|shes|his|her|both|i (?:take|use|weigh|already|had|was)|i'?m (?:on|an?|\d+)\b|i'?ve been on|tomo|uso|peso|tengo \d+|es|son|tiene|los dos|las dos)\b/

/** "It is usually 140", "I take metformin": a fact beside the question before, when no article speaks of it. */
export const tellsFact = (text: string): boolean => FACT.test(fold(text).trim()) && !isQuestion(text)

/** "He's drinking ok", "both": good news, or too little to look anything up by. */
export const tellsLittle = (text: string, said: readonly string[]): boolean =>
  IS_WELL.test(fold(text).trim()) ||
  (tellsFact(text) &&
    (said.length === 0 || GOOD_NEWS.test(fold(text).trim()) || BARE.test(fold(text).trim())))
const IS_WELL =
  /^(?:and |but |y |pero )?(?:i|im|i'm|i am|he|he's|hes|she|she's|shes|we|we're|estoy|esta) (?:(?:am|is|are|been|still) )?(?:eating|drinking|sleeping|breathing|walking|peeing|eat|drink|sleep|breathe|walk|comiendo|durmiendo|bebiendo|tomando agua) (?:just |pretty |totally |muy )?(?:ok|okay|fine|good|well|normal|normally|great|bien)[.! ]*$/
const GOOD_NEWS = /\b(?:ok|okay|fine|good|well|normal|normally|bien)[.! ]*$/
const BARE = /^(?:both|they both|it does|it is|los dos|las dos|both of them|both sides)[.! ]*$/

/** Whether a question goes on from the one before it. `said`: its stems. */
export const goesOn = (text: string, said: readonly string[]): boolean =>
  said.length === 0 || (said.length <= FEW_STEMS && GOES_ON.test(fold(text)))

/** What people ask of an illness in words its article does not use. */
const ASPECTS: { asked: RegExp; lines: (article: Quotable) => string[] }[] = [
  {
    asked:
      /\b(?:worr\w*|serious|danger\w*|bad|(?:call|see|come in|go in|er|emergency|be seen)|(?:bring|take) (?:him|her|them|my \w+) in|preocup\w*|grave|peligros\w*|llamar|urgencias)\b/,
    lines: ({ callWhen, goNow }) => [...callWhen.slice(0, 3), ...goNow.slice(0, 3)],
  },
  {
    asked:
      /\bwhat (?:\w+ )?(?:can|should|do|could) i (?:take|do|use|put|give|try)\b|\b(?:any|some)thing (?:else )?i (?:can|could|should) (?:take|do|use|put|give|try)\b|\bwhat (?:helps|works|else helps)\b|\bque (?:me )?(?:puedo|debo|podria) (?:tomar|hacer|usar|ponerme)\b|\bque (?:me )?(?:hago|tomo|pongo|sirve|ayuda)\b/,
    lines: ({ homeCare }) => homeCare,
  },
  {
    asked: /\b(?:how long|how many days|when will|go away|cuanto (?:dura|tiempo|tarda)|se (?:me )?quita)\b/,
    lines: (article) => allLines(article).filter((line) => LASTING.test(fold(line))),
  },
  {
    asked: /\b(?:contagi\w*|catch(?:ing)?|spread\w*|pass it|infect\w*|pega\w*|pegan)\b/,
    lines: (article) => allLines(article).filter((line) => CATCHING.test(fold(line))),
  },
]
const LASTING =
  /(?<!\b(?:under|over|than|de|first|primeros) )\b\d+ (?:(?:to|a|or|o) \d+ )?(?:hours?|days?|weeks?|months?|horas?|dias?|semanas?|meses)\b/
const CATCHING =
  /\bcontagi\w*|\bspread\w*|\bcatch(?:es|ing)?\b|\bpass(?:es)? (?:it )?(?:on|to)\b|\bpega\b|\bpropaga\w*/

/** Whether a text asks for something every article may tell: when to worry, how long it lasts, whether it is catching. */
export const asksAspect = (text: string): boolean => ASPECTS.some(({ asked }) => asked.test(fold(text)))

/** Words of such a question that name no topic of their own. */
const ASPECT_WORDS =
  "contagious catching catch spread infect infectious worry worried serious dangerous danger bad sign call emergency long last days away take do use go home bring seen in doctor hospital high low contagioso contagiosa contagia pega preocupo preocupar preocuparme grave peligroso llamar urgencias dura tiempo tarda quita tomar hacer usar ponerme hago tomo"

/** The stems of a question that name a topic: none in "is it contagious?", one in "what should I do about a cough?". */
export function topicsOf(said: readonly string[], language: Language): string[] {
  const aspect = new Set(stems(ASPECT_WORDS, language))
  return said.filter((stem) => !aspect.has(stem))
}

const MOST_LINES = 6

/** A second question about the article that was just quoted: only what it says of that, or an honest "it does not say". */
export function moreOf(
  article: Quotable,
  text: string,
  said: readonly string[],
  state: BuiltinState,
  memory: Memory,
  confidence: number,
): Extract<Decision, { say: string }> & { silent: boolean } {
  const words = assistantWords(state.language)
  const aspect = ASPECTS.find(({ asked }) => asked.test(fold(text)))
  const lines =
    aspect?.lines(article) ?? allLines(article).filter((line) => speaksOf(line, said, state.language) > 0)
  return {
    say:
      lines.length > 0
        ? [...new Set(lines)]
            .slice(0, MOST_LINES)
            .map((line) => `- ${line} [${article.n}]`)
            .join("\n")
        : words.articleSilent(article.title),
    silent: lines.length === 0,
    memory: lines.length > 0 ? memory : { ...memory, asking: "nurse_or_not" },
    confidence: lines.length > 0 ? confidence : 0,
    replies: [words.replies.askNurse, words.replies.bookVisit],
  }
}

const allLines = ({ summary, homeCare, callWhen, goNow }: Quotable): string[] => [
  ...summary.split(/(?<=[.!?])\s+/),
  ...homeCare,
  ...callWhen,
  ...goNow,
]

/** How many of the question's words a line holds. */
export function speaksOf(line: string, said: readonly string[], language: Language): number {
  const held = new Set(stems(line, language))
  return said.filter((stem) => held.has(stem)).length
}
