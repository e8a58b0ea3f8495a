import { z } from "zod"
import type { AnswerPlan } from "../rules/confidence"
import type { Hit } from "../rules/search/search"

export type SearchPreview = {
  /** What the assistant would do: one answer, a choice of titles, or say that it has none. */
  plan: AnswerPlan
  confidence: number
  results: {
    slug: string
    title: string
    language: string
    summary: string
    score: number
    why?: Hit["why"]
  }[]
}

export const SearchKnowledge = z.object({
  question: z.string().trim().min(2).max(500),
  limit: z.int().min(1).max(20).default(5),
})
