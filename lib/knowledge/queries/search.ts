import { pool } from "@/db/client"
import { currentSeqs } from "@/db/events"
import { isStaff } from "@/lib/access/rules"
import type { Context } from "@/lib/access/types"
import { singleton } from "@/lib/core/singleton"
import { dateOf, localDay } from "@/lib/core/time"
import { confidenceOf, planAnswer } from "../rules/confidence"
import { buildIndex, type SearchIndex } from "../rules/search/index-of"
import { search, type Hit } from "../rules/search/search"
import type { PublishedArticle } from "../types/article"
import type { SearchPreview } from "../types/search-preview"
import { listPublished } from "./articles"

type Built = { index: SearchIndex; articles: Map<string, PublishedArticle>; seq: number; day: string }

export type KnowledgeHit = { article: PublishedArticle; hit: Hit }

/**
 * Published articles that answer a question, best first, in the reader's language; where that has none of the topic,
 * in English. The index lives in this process and follows the `knowledge` topic: any process sees a change by its number.
 */
export async function searchArticles(ctx: Context, query: string, limit = 5): Promise<KnowledgeHit[]> {
  const { index, articles } = await currentIndex(ctx)
  const hits = search(index, query, { limit, language: ctx.language })
  const found =
    hits.length > 0 || ctx.language === "en" ? hits : search(index, query, { limit, language: "en" })
  return found.map((hit) => ({ article: articles.get(hit.id)!, hit }))
}

/** A search with its reasons, for the admin's preview; patients and visitors get it without them. */
export async function previewSearch(ctx: Context, question: string, limit = 5): Promise<SearchPreview> {
  const found = await searchArticles(ctx, question, limit)
  const hits = found.map(({ hit }) => hit)
  const confidence = confidenceOf(hits)
  return {
    plan: planAnswer(hits, confidence),
    confidence,
    results: found.map(({ article, hit }) => ({
      slug: article.slug,
      title: article.content.title,
      language: article.language,
      summary: article.content.summary,
      score: hit.score,
      ...(isStaff(ctx.actor) ? { why: hit.why } : {}),
    })),
  }
}

/**
 * The index of a clinic as it is now. A changed article is taken over alone; reviews run out at midnight. Whoever asks
 * while the index is being made waits for the same one.
 */
async function currentIndex(ctx: Context): Promise<Built> {
  const all = singleton("knowledge-indexes", () => new Map<string, Promise<Built>>())
  const seq = (await currentSeqs(pool(), ctx.clinic.id, ["knowledge"])).get("knowledge") ?? 0
  const day = dateOf(localDay(ctx.now, ctx.clinic.zone))
  const known = await all.get(ctx.clinic.id)
  if (known && known.seq === seq && known.day === day) return known
  const making = follow(ctx, known, seq, day)
  all.set(ctx.clinic.id, making)
  making.catch(() => all.delete(ctx.clinic.id))
  return making
}

/** So many articles are read at a stretch, some 5 ms; then calls and answers have their turn. */
const AT_A_STRETCH = 40

async function follow(ctx: Context, known: Built | undefined, seq: number, day: string): Promise<Built> {
  const published = await listPublished(ctx)
  const index = known?.index ?? buildIndex([])
  const articles = new Map(published.map((article) => [article.id, article]))
  for (const id of known?.articles.keys() ?? []) if (!articles.has(id)) index.remove(id)
  const changed = published.filter((article) => known?.articles.get(article.id)?.version !== article.version)
  for (const [at, article] of changed.entries()) {
    index.update(toDoc(article))
    if (at % AT_A_STRETCH === AT_A_STRETCH - 1) await new Promise((next) => setImmediate(next))
  }
  return { index, articles, seq, day }
}

const toDoc = ({ id, language, content }: PublishedArticle) => ({
  id,
  language,
  title: content.title,
  aliases: content.aliases,
  askedAs: content.askedAs,
  text: articleText(content),
})

/** Everything an article says, as one text. */
export const articleText = (content: PublishedArticle["content"]): string =>
  [
    content.summary,
    ...content.homeCare,
    ...content.callWhen,
    ...content.goNow.map((g) => g.text),
    ...content.askTheClinic,
  ].join("\n")
