import { pool } from "@/db/client"
import { currentSeqs } from "@/db/events"
import { isStaff } from "@/lib/access/rules"
import type { Context } from "@/lib/access/types"
import { singleton } from "@/lib/core/singleton"
import { dateOf, localDay } from "@/lib/core/time"
import { planFound } from "../rules/confidence"
import { buildIndex, type SearchIndex } from "../rules/search/index-of"
import { fuse, nearest, type Vector } from "../rules/search/meaning"
import { noWords, search, type Hit } from "../rules/search/search"
import type { PublishedArticle } from "../types/article"
import type { SearchPreview } from "../types/search-preview"
import { listPublished } from "./articles"
import { vectorsOf } from "./vectors"

type Built = {
  index: SearchIndex
  articles: Map<string, PublishedArticle>
  /** What the articles mean to a model, read when it is first asked for. */
  vectors: Map<string, Promise<Map<string, number[]>>>
  seq: number
  day: string
}

/** `likeness`: how near the article is in meaning; only where the search had one. */
export type KnowledgeHit = { article: PublishedArticle; hit: Hit; likeness?: number }

/**
 * Published articles that answer a question, best first, in the reader's language; where that has none of the topic,
 * in English. The index lives in this process and follows the `knowledge` topic: any process sees a change by its number.
 */
export async function searchArticles(
  ctx: Context,
  query: string,
  limit = 5,
  meaning: Vector | null = null,
): Promise<KnowledgeHit[]> {
  const built = await currentIndex(ctx)
  const { index, articles } = built
  const asked = meaning ? Math.max(limit, FUSED) : limit
  const hits = search(index, query, { limit: asked, language: ctx.language })
  const found =
    hits.length > 0 || ctx.language === "en" ? hits : search(index, query, { limit: asked, language: "en" })
  const near = meaning ? nearest(meaning.values, await meaningsIn(ctx, built, meaning.model), FUSED) : []
  const byId = new Map(found.map((hit) => [hit.id, hit]))
  const likenesses = new Map(near.map((one) => [one.id, one.likeness]))
  const order = near.length > 0 ? fuse([...byId.keys()], [...likenesses.keys()]) : [...byId.keys()]
  return order.slice(0, limit).map((id) => ({
    article: articles.get(id)!,
    hit: byId.get(id) ?? noWords(id),
    ...(likenesses.has(id) ? { likeness: likenesses.get(id)! } : {}),
  }))
}

/** So many of either ranking go into the common one. */
const FUSED = 10

/** Meanings of the articles in the reader's language, or in English where a topic has no other. */
async function meaningsIn(ctx: Context, built: Built, model: string): Promise<Map<string, number[]>> {
  let reading = built.vectors.get(model)
  if (!reading) {
    reading = vectorsOf(ctx, model, built.articles)
    built.vectors.set(model, reading)
    reading.catch(() => built.vectors.delete(model))
  }
  const own = new Set(
    [...built.articles.values()].flatMap(({ slug, language }) => (language === ctx.language ? [slug] : [])),
  )
  return new Map(
    [...(await reading)].filter(([id]) => {
      const { language, slug } = built.articles.get(id)!
      return language === ctx.language || (language === "en" && !own.has(slug))
    }),
  )
}

/** A search with its reasons, for the admin's preview; patients and visitors get it without them. */
export async function previewSearch(ctx: Context, question: string, limit = 5): Promise<SearchPreview> {
  const found = await searchArticles(ctx, question, limit)
  const { plan, confidence } = planFound(found)
  return {
    plan,
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
  return { index, articles, vectors: new Map(), seq, day }
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
