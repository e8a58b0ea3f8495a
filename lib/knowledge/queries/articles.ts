import { and, asc, desc, eq, gte, isNotNull, isNull, or, type SQL } from "drizzle-orm"
import { articles, articleVersions, users } from "@/db/schema"
import { requireAdmin } from "@/lib/access/rules"
import type { Context } from "@/lib/access/types"
import { notFound } from "@/lib/core/errors"
import { isId } from "@/lib/core/ids"
import { demoMode } from "@/lib/core/mode"
import { dateOf, localDay } from "@/lib/core/time"
import {
  ArticleContent,
  type ArticleEntry,
  type ArticleStatus,
  type ArticleVersion,
  type PublishedArticle,
} from "../types/article"

const onVersion = (version: typeof articles.publishedVersion | typeof articles.latestVersion) =>
  and(
    eq(articleVersions.clinicId, articles.clinicId),
    eq(articleVersions.articleId, articles.id),
    eq(articleVersions.version, version),
  )

/** Every article of the clinic with its newest title and its status. Admins only. */
export async function listArticles(ctx: Context): Promise<ArticleEntry[]> {
  requireAdmin(ctx)
  const rows = await ctx.db
    .select({ article: articles, content: articleVersions.content, sample: articleVersions.sample })
    .from(articles)
    .innerJoin(articleVersions, onVersion(articles.latestVersion))
    .where(eq(articles.clinicId, ctx.clinic.id))
    .orderBy(asc(articles.slug), asc(articles.language))
  return rows.map(({ article, content, sample }) =>
    toEntry(ctx, article, String(content.title ?? article.slug), sample),
  )
}

export type ArticleDetail = ArticleEntry & { versions: ArticleVersion[] }

/** One article with all its versions, newest first. Admins only. */
export async function getArticle(ctx: Context, id: string): Promise<ArticleDetail> {
  requireAdmin(ctx)
  if (!isId(id)) throw notFound("article")
  const [article] = await ctx.db
    .select()
    .from(articles)
    .where(and(eq(articles.clinicId, ctx.clinic.id), eq(articles.id, id)))
  if (!article) throw notFound("article")
  const rows = await ctx.db
    .select({ version: articleVersions, authorName: users.name })
    .from(articleVersions)
    .leftJoin(users, eq(users.id, articleVersions.authorId))
    .where(and(eq(articleVersions.clinicId, ctx.clinic.id), eq(articleVersions.articleId, id)))
    .orderBy(desc(articleVersions.version))
  const versions = rows.map(({ version, authorName }) => ({
    version: version.version,
    content: ArticleContent.parse(version.content),
    sample: version.sample,
    authorName,
    createdAt: version.createdAt.toISOString(),
    publishedAt: version.publishedAt?.toISOString() ?? null,
    reviewerName: version.reviewerName,
    reviewedAt: version.reviewedAt?.toISOString() ?? null,
  }))
  const newest = versions[0]!
  return { ...toEntry(ctx, article, newest.content.title, newest.sample), versions }
}

/** What patients may read now: published, not over its review date, and reviewed (samples: in demo mode only). */
export async function listPublished(ctx: Context): Promise<PublishedArticle[]> {
  return readPublished(ctx)
}

/** One published article by its name, in the asked language or else in English. */
export async function getPublished(ctx: Context, slug: string): Promise<PublishedArticle> {
  const found = await readPublished(ctx, eq(articles.slug, slug))
  const article =
    found.find((a) => a.language === ctx.language) ?? found.find((a) => a.language === "en") ?? found[0]
  if (!article) throw notFound("article")
  return article
}

/** Everything a reader may read, one article per topic: in their language, else in English. By title. */
export async function listReadable(ctx: Context): Promise<PublishedArticle[]> {
  const best = new Map<string, PublishedArticle>()
  for (const article of await readPublished(ctx)) {
    const known = best.get(article.slug)
    if (
      !known ||
      article.language === ctx.language ||
      (article.language === "en" && known.language !== ctx.language)
    )
      best.set(article.slug, article)
  }
  return [...best.values()].toSorted((a, b) => a.content.title.localeCompare(b.content.title, ctx.language))
}

async function readPublished(ctx: Context, where?: SQL): Promise<PublishedArticle[]> {
  const today = dateOf(localDay(ctx.now, ctx.clinic.zone))
  const rows = await ctx.db
    .select({ article: articles, version: articleVersions })
    .from(articles)
    .innerJoin(articleVersions, onVersion(articles.publishedVersion))
    .where(
      and(
        eq(articles.clinicId, ctx.clinic.id),
        isNotNull(articles.publishedVersion),
        isNull(articles.archivedAt),
        or(isNull(articles.nextReviewOn), gte(articles.nextReviewOn, today)),
        ...(demoMode() ? [] : [eq(articleVersions.sample, false)]),
        ...(where ? [where] : []),
      ),
    )
    .orderBy(asc(articles.slug))
  return rows.map(({ article, version }) => ({
    id: article.id,
    slug: article.slug,
    language: article.language === "es" ? "es" : "en",
    category: article.category,
    version: version.version,
    content: ArticleContent.parse(version.content),
    sample: version.sample,
    reviewerName: version.reviewerName,
    reviewedAt: version.reviewedAt?.toISOString() ?? null,
    nextReviewOn: article.nextReviewOn,
  }))
}

function toEntry(
  ctx: Context,
  row: typeof articles.$inferSelect,
  title: string,
  sample: boolean,
): ArticleEntry {
  return {
    id: row.id,
    slug: row.slug,
    language: row.language === "es" ? "es" : "en",
    category: row.category,
    title,
    status: statusOf(row, dateOf(localDay(ctx.now, ctx.clinic.zone))),
    sample,
    publishedVersion: row.publishedVersion,
    latestVersion: row.latestVersion,
    nextReviewOn: row.nextReviewOn,
    updatedAt: row.updatedAt.toISOString(),
  }
}

function statusOf(
  row: {
    archivedAt: Date | null
    publishedVersion: number | null
    latestVersion: number
    nextReviewOn: string | null
  },
  today: string,
): ArticleStatus {
  if (row.archivedAt) return "archived"
  if (row.publishedVersion === null) return "draft"
  if (row.nextReviewOn && row.nextReviewOn < today) return "expired"
  return row.latestVersion > row.publishedVersion ? "changed" : "published"
}
