import { z } from "zod"
import { recordGap } from "@/lib/knowledge/commands/gaps"
import { confidenceOf, planAnswer } from "@/lib/knowledge/rules/confidence"
import { articleText, searchArticles } from "@/lib/knowledge/queries/search"
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
  async run({ ctx, sources }, { question }) {
    const found = await searchArticles(ctx, question, 3)
    const confidence = confidenceOf(found.map((f) => f.hit))
    const plan = planAnswer(
      found.map((f) => f.hit),
      confidence,
    )
    if (plan === "none" || confidence < UNANSWERED_BELOW) await recordGap(ctx, question)
    const results = found.map(({ article }) => {
      const { content } = article
      const known = sources.find((s) => s.articleId === article.id)
      const source: CitedSource = known ?? {
        n: sources.length + 1,
        articleId: article.id,
        version: article.version,
        slug: article.slug,
        language: article.language,
        title: content.title,
        sample: article.sample,
        reviewedAt: article.reviewedAt,
        text: `${content.title}\n${articleText(content)}`,
      }
      if (!known) sources.push(source)
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
