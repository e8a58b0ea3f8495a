import { articles as samples } from "@/db/seed/articles/index"
import passages from "@/db/seed/articles/passages.json" with { type: "json" }
import type { SeedArticle } from "@/db/seed/articles/types"
import type { Context } from "@/lib/access/types"
import { importArticles, type ImportedArticle } from "@/lib/knowledge/commands/articles"

/** Imports the sample articles: published (and marked) in the sample clinic, as drafts everywhere else. */
export const importSampleArticles = (ctx: Context): Promise<number> =>
  importArticles(ctx, samples.map(toArticle), ctx.clinic.sample)

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
