import { z } from "zod"
import { LANGUAGES, type Language } from "@/lib/words/language"

/** A medical word and what it means in plain words; `seeSlug` names the article that says more. */
export type Term = { id: string; language: Language; term: string; plain: string; seeSlug: string | null }

export const SaveTerm = z.object({
  language: z.enum(LANGUAGES),
  term: z.string().trim().min(2).max(60),
  plain: z.string().trim().min(5).max(300),
  seeSlug: z
    .string()
    .trim()
    .regex(/^[a-z0-9-]+$/, "is an article's short name, like high-blood-pressure")
    .max(80),
})
export type SaveTerm = z.infer<typeof SaveTerm>
