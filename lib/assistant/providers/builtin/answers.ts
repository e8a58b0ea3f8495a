import { fold } from "@/lib/core/fold"
import { stems } from "@/lib/knowledge/rules/search/words"
import { assistantWords } from "@/lib/words/assistant"
import {
  asksAspect,
  goesOn,
  isQuestion,
  moreOf,
  speaksOf,
  tellsDetail,
  tellsFact,
  tellsLittle,
  tellsPlace,
  topicsOf,
  type Quotable,
} from "./follow-up"
import { topicOf } from "@/lib/assistant/understand/topic"
import { saysUnwell } from "@/lib/assistant/understand/unwell"
import type { BuiltinState, Decision, Memory, ToolResult } from "./state"

/** A question: answered by quoting one article, or by three titles to choose from, or with an honest "no article". */
export function answerDecision(
  whole: string,
  state: BuiltinState,
  done: readonly ToolResult[],
  memory: Memory,
): Decision {
  const words = assistantWords(state.language)
  const text = topicOf(whole)
  if (saysUnwell(text))
    return { say: words.tellMore, memory: { ...memory, unsure: 0 }, replies: [words.replies.askNurse] }
  const said = stems(text, state.language)
  if (said.length === 0 && !memory.question) return unsure(state, memory)
  const noted = (): Decision => ({
    say: words.noted,
    memory: { ...memory, question: `${memory.question} ${text}`.slice(-300), unsure: 0 },
    replies: [words.replies.askNurse],
  })
  const topics = topicsOf(said, state.language)
  if (memory.question === null && topics.length === 0 && asksAspect(text)) return unsure(state, memory)
  if (
    memory.question !== null &&
    (tellsDetail(text) || tellsLittle(text, said) || (said.length === 0 && !isQuestion(text)))
  )
    return noted()
  const searched = done.filter(({ tool }) => tool === "searchKnowledge")
  const search = (question: string): Decision => ({
    call: { tool: "searchKnowledge", input: { question: question.slice(0, 500) } },
  })
  // "What about pink eye?" may go on from the question before, or be one of its own: asked by itself first.
  // "On my arms", "it's dry": too little to look up by itself.
  const place = memory.question !== null && (tellsPlace(text) || (said.length <= 1 && tellsFact(text)))
  const byItself = topics.length > 0 && !place
  const mayFollow =
    memory.question !== null && (place || goesOn(text, said) || (!byItself && asksAspect(text)))
  // "How long will it last?" is asked of the article that was quoted last: it is found by its own title.
  const goingOn = () =>
    !byItself && !place && memory.article !== null && asksAspect(text)
      ? memory.article
      : `${memory.question} ${text}`
  if (searched.length === 0) return search(mayFollow && !byItself ? goingOn() : text)
  const follows = mayFollow && !(byItself && searched[0]!.output.plan === "answer")
  if (follows && byItself && searched.length === 1) return search(`${memory.question} ${text}`)
  const { plan, results, confidence, term } = searched.at(-1)!.output as {
    plan: string
    results: Quotable[]
    confidence: number
    term?: { n: number; term: string; plain: string }
  }
  const next: Memory = {
    ...memory,
    question: (follows ? memory.question! : text).slice(0, 300),
    asking: null,
    unsure: 0,
  }
  const again =
    follows && (said.length > 0 || asksAspect(text))
      ? results.find(({ title }) => title === memory.article)
      : undefined
  if (again) {
    const more = moreOf(again, text, said, state, next, confidence)
    return more.silent && !isQuestion(text) ? noted() : more
  }
  if (term)
    return {
      say: `**${term.term}**: ${term.plain} [${term.n}]`,
      memory: next,
      confidence,
      replies: [words.replies.askNurse, words.replies.bookVisit],
    }
  // "With green phlegm" after the article on cough: what it says of that, not all of it again.
  if (plan === "answer" && results[0]?.title === memory.article && !isQuestion(text)) {
    const more = moreOf(results[0]!, text, said, state, next, confidence)
    return more.silent ? noted() : more
  }
  if (plan === "answer" && results[0])
    return {
      say:
        (ASKS_WHAT_IT_IS.test(fold(text)) ? `${words.noDiagnosis}\n\n` : "") + quote(results[0], said, state),
      memory: { ...next, article: results[0].title },
      confidence,
      replies: [words.replies.bookVisit, words.replies.askNurse],
    }
  if (plan === "choices" && results.length > 0)
    return {
      say: results.length === 1 ? words.isItAboutThis : words.isItAbout,
      memory: next,
      confidence,
      replies: [...results.slice(0, 3).map((r) => r.title), words.replies.askNurse],
    }
  if (memory.question !== null && tellsFact(text)) return noted()
  return {
    say: words.noArticle,
    // What no article speaks of does not replace what was spoken of before it.
    memory: {
      ...next,
      question: memory.article === null ? next.question : memory.question,
      asking: "nurse_or_not",
    },
    confidence: 0,
    replies: [words.replies.askNurse, words.replies.bookVisit],
  }
}

/** The answer to a question that came along with another request, before what the request led to. */
export function withAnswer(
  decision: Extract<Decision, { say: string }>,
  asked: ToolResult,
  question: string,
  state: BuiltinState,
): Decision {
  const { plan, results, confidence } = asked.output as unknown as {
    plan: string
    results: Quotable[]
    confidence: number
  }
  const first = results[0]
  const answer =
    plan === "answer" && first
      ? quote(first, stems(question, state.language), state)
      : assistantWords(state.language).noArticleFor(question)
  return {
    ...decision,
    say: `${answer}\n\n${decision.say}`,
    confidence,
    memory: {
      ...decision.memory,
      ...(plan === "answer" && first ? { question, article: first.title } : {}),
    },
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
    memory: {
      ...memory,
      unsure: memory.unsure + 1,
      asking: memory.unsure > 0 ? "nurse_or_not" : memory.asking,
    },
    replies: [words.replies.askNurse, words.replies.bookVisit],
  }
}

/** An article in short: what helps and when to call begin with the lines that speak of what was asked; danger keeps its order. */
function quote(article: Quotable, said: readonly string[], state: BuiltinState): string {
  const words = assistantWords(state.language)
  const mark = ` [${article.n}]`
  const part = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? `**${title}**\n${lines.map((line) => `- ${line}${mark}`).join("\n")}` : ""
  const nearest = (lines: readonly string[]) =>
    lines.toSorted((a, b) => speaksOf(b, said, state.language) - speaksOf(a, said, state.language))
  return [
    `${article.summary}${mark}`,
    part(words.whatHelps, nearest(article.homeCare).slice(0, 4)),
    part(words.callUs, nearest(article.callWhen).slice(0, 3)),
    part(words.goNow, article.goNow.slice(0, 4)),
  ]
    .filter(Boolean)
    .join("\n\n")
}
