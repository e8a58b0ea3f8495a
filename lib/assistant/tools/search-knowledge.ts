import { z } from "zod"
import { recordGap } from "@/lib/knowledge/commands/gaps"
import { planFound } from "@/lib/knowledge/rules/confidence"
import { findAskedTerm } from "@/lib/knowledge/queries/terms"
import { articleText, searchArticles } from "@/lib/knowledge/queries/search"
import type { PublishedArticle } from "@/lib/knowledge/types/article"
import { readMeaning } from "../meaning"
import { defineTool, type CitedSource } from "./tool"

/** Below this nothing that was found is about the question: it goes on the admin's list. */
const UNANSWERED_BELOW = 0.2

export const searchKnowledgeTool = defineTool({
  name: "searchKnowledge",
  description:
    "Searches the clinic's approved articles. Answer health questions only from what this returns, and cite with [n] after each sentence.",
  input: z.object({
    question: z.string().min(2).max(500).describe("The question in the patient's own words"),
  }),
  destructive: false,
  writes: false,
  async run({ ctx, sources, hide }, { question }) {
    const term = await findAskedTerm(ctx, question)
    if (term) {
      const { n } = cite(sources, term.article, `${term.term}: ${term.plain}`)
      return { plan: "term", confidence: 1, term: { n, term: term.term, plain: term.plain }, results: [] }
    }
    const meaning = await readMeaning(ctx, hide(question))
    const found = await searchArticles(ctx, question, 3, meaning)
    const { plan, confidence, offered } = planFound(found)
    if (plan === "none" || confidence < UNANSWERED_BELOW) await recordGap(ctx, question)
    const results = offered.map(({ article }) => {
      const { content } = article
      const source = cite(sources, article)
      const { summary, homeCare, callWhen, goNow, askTheClinic } = content
      return {
        n: source.n,
        title: content.title,
        summary,
        homeCare,
        callWhen,
        goNow: goNow.map((g) => g.text),
        askTheClinic,
      }
    })
    return { plan, confidence, results }
  },
})

/** The article as a numbered source of this reply; `more` is what else was quoted under its name. */
function cite(sources: CitedSource[], article: PublishedArticle, more = ""): CitedSource {
  const known = sources.find((s) => s.articleId === article.id)
  if (known) {
    known.text += `\n${more}`
    return known
  }
  const source: CitedSource = {
    n: sources.length + 1,
    articleId: article.id,
    version: article.version,
    slug: article.slug,
    language: article.language,
    title: article.content.title,
    sample: article.sample,
    reviewedAt: article.reviewedAt,
    text: [article.content.title, articleText(article.content), more].join("\n"),
  }
  sources.push(source)
  return source
}
