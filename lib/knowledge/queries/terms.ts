import { asc, eq } from "drizzle-orm"
import { terms } from "@/db/schema"
import { requireAdmin } from "@/lib/access/rules"
import type { Context } from "@/lib/access/types"
import { askedTerm, askedWords } from "../rules/asked-term"
import type { PublishedArticle } from "../types/article"
import type { Term } from "../types/term"
import { listPublished } from "./articles"

export type ExplainedTerm = Term & { article: PublishedArticle }

/** The clinic's dictionary in every language, by word. Admins only. */
export async function listTerms(ctx: Context): Promise<Term[]> {
  requireAdmin(ctx)
  return read(ctx)
}

/**
 * The dictionary in the reader's language: only words with a published article, because a word stands under the same
 * review as the article that says more.
 */
export async function listExplainedTerms(ctx: Context): Promise<ExplainedTerm[]> {
  const [all, published] = [await read(ctx), await listPublished(ctx)]
  return all
    .filter(({ language }) => language === ctx.language)
    .flatMap((term) => {
      const named = published.filter(({ slug }) => slug === term.seeSlug)
      const article = named.find(({ language }) => language === ctx.language) ?? named[0]
      return article ? [{ ...term, article }] : []
    })
}

/** The word a question asks the meaning of, when the dictionary has it. */
export async function findAskedTerm(ctx: Context, question: string): Promise<ExplainedTerm | null> {
  if (askedWords(question).size === 0) return null
  const asked = askedTerm(question, await read(ctx))
  if (!asked) return null
  return (await listExplainedTerms(ctx)).find(({ id }) => id === asked.id) ?? null
}

async function read(ctx: Context): Promise<Term[]> {
  const rows = await ctx.db
    .select()
    .from(terms)
    .where(eq(terms.clinicId, ctx.clinic.id))
    .orderBy(asc(terms.term))
  return rows.map(({ id, language, term, plain, seeSlug }) => ({
    id,
    language: language === "es" ? "es" : "en",
    term,
    plain,
    seeSlug,
  }))
}
