import { articles as samples } from "@/db/seed/articles/index"
import passages from "@/db/seed/articles/passages.json" with { type: "json" }
import { sampleTerms } from "@/db/seed/terms"
import type { SeedArticle } from "@/db/seed/articles/types"
import type { Context } from "@/lib/access/types"
import { saveTerm } from "@/lib/knowledge/commands/terms"
import { importArticles, type ImportedArticle } from "@/lib/knowledge/commands/articles"

/**
 * Imports the sample articles: published (and marked) in the sample clinic, as drafts everywhere else. The dictionary
 * comes with them: a word is shown only beside a published article.
 */
export async function importSampleArticles(ctx: Context): Promise<void> {
  await importArticles(ctx, samples.map(toArticle), ctx.clinic.sample)
  for (const { see, en, es } of sampleTerms) {
    await saveTerm(ctx, { language: "en", term: en[0], plain: en[1], seeSlug: see })
    await saveTerm(ctx, { language: "es", term: es[0], plain: es[1], seeSlug: see })
  }
}

export function toArticle(seed: SeedArticle): ImportedArticle {
  const opened =
    (passages as Record<string, ImportedArticle["content"]["sources"]>)[
      String(seed.topic).padStart(2, "0")
    ] ?? []
  const { title, aliases, askedAs, audience, summary, homeCare, callWhen, goNow, askTheClinic } = seed
  const content = { title, aliases, askedAs, audience, summary, homeCare, callWhen, goNow, askTheClinic }
  return {
    slug: seed.slug,
    language: seed.language,
    category: seed.category,
    content: {
      ...content,
      sources: seed.cites.map((n) => opened[n - 1]!),
      translatedByUs: seed.translatedByUs ?? false,
    },
  }
}
