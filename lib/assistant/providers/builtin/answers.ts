import { fold } from "@/lib/core/fold"
import { stems } from "@/lib/knowledge/rules/search/words"
import { assistantWords } from "@/lib/words/assistant"
import type { BuiltinState, Decision, Memory, ToolResult } from "./state"

type Result = {
  n: number
  title: string
  summary: string
  homeCare: string[]
  callWhen: string[]
  goNow: string[]
  askTheClinic: string[]
}

/** A question: answered by quoting one article, or by three titles to choose from, or with an honest "no article". */
export function answerDecision(
  text: string,
  state: BuiltinState,
  last: ToolResult | undefined,
  memory: Memory,
): Decision {
  const words = assistantWords(state.language)
  const telling = stems(text, state.language).length > 0
  if (!telling && !memory.question) return unsure(state, memory)
  const question = telling ? text : `${memory.question} ${text}`
  if (last?.tool !== "searchKnowledge")
    return { call: { tool: "searchKnowledge", input: { question: question.slice(0, 500) } } }
  const { plan, results, confidence, term } = last.output as {
    plan: string
    results: Result[]
    confidence: number
    term?: { n: number; term: string; plain: string }
  }
  const next: Memory = { ...memory, question: question.slice(0, 300), asking: null, unsure: 0 }
  if (term)
    return {
      say: `**${term.term}**: ${term.plain} [${term.n}]`,
      memory: next,
      confidence,
      replies: [words.replies.askNurse, words.replies.bookVisit],
    }
  if (plan === "answer" && results[0])
    return {
      say: (ASKS_WHAT_IT_IS.test(fold(text)) ? `${words.noDiagnosis}\n\n` : "") + quote(results[0], state),
      memory: next,
      confidence,
      replies: [words.replies.bookVisit, words.replies.askNurse],
    }
  if (plan === "choices" && results.length > 0)
    return {
      say: words.isItAbout,
      memory: next,
      confidence,
      replies: [...results.slice(0, 3).map((r) => r.title), words.replies.askNurse],
    }
  return {
    say: words.noArticle,
    memory: next,
    confidence: 0,
    replies: [words.replies.askNurse, words.replies.bookVisit],
  }
}

/** "Do I have diabetes?" asks for a diagnosis; "do I have to fast?" does not. */
const ASKS_WHAT_IT_IS =
  /\b(?:do|could|might|does (?:he|she)) (?:i|he|she|we)? ?have (?!to\b|any|an? (?:appointment|visit))|\bwhat (?:do i have|is wrong with me)\b|\b(?:tengo|tendre) (?:yo )?(?:diabetes|cancer|asma)\?|\bque tengo\b/

/** Nothing in the text says what it is about: asked again once, then a nurse is offered. */
function unsure(state: BuiltinState, memory: Memory): Decision {
  const words = assistantWords(state.language)
  return {
    say: memory.unsure > 0 ? words.unsureAgain : words.unsure,
    memory: { ...memory, unsure: memory.unsure + 1 },
    replies: [words.replies.askNurse, words.replies.bookVisit],
  }
}

function quote(article: Result, state: BuiltinState): string {
  const words = assistantWords(state.language)
  const mark = ` [${article.n}]`
  const part = (title: string, lines: readonly string[], most: number) =>
    lines.length > 0
      ? `**${title}**\n${lines
          .slice(0, most)
          .map((line) => `- ${line}${mark}`)
          .join("\n")}`
      : ""
  return [
    `${article.summary}${mark}`,
    part(words.whatHelps, article.homeCare, 4),
    part(words.callUs, article.callWhen, 3),
    part(words.goNow, article.goNow, 4),
  ]
    .filter(Boolean)
    .join("\n\n")
}
