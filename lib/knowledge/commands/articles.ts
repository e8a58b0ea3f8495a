import { and, eq, sql } from "drizzle-orm"
import { articles, articleVersions } from "@/db/schema"
import { requireAdmin } from "@/lib/access/rules"
import type { Context } from "@/lib/access/types"
import { recordAudit } from "@/lib/audit/commands"
import { DomainError, notFound } from "@/lib/core/errors"
import { isId, newId } from "@/lib/core/ids"
import { addDays, dateOf, localDay } from "@/lib/core/time"
import { ArticleContent, SaveDraft } from "../types/article"

const REVIEW_DAYS = 365

/** Saves a text as a new version that nobody reads yet. Throws `conflict` when a newer version came in between. */
export async function saveDraft(
  ctx: Context,
  input: SaveDraft,
): Promise<{ articleId: string; version: number }> {
  const admin = requireAdmin(ctx)
  const data = SaveDraft.parse(input)
  return ctx.tx(async (ctx) => {
    const articleId = data.articleId ?? (await create(ctx, data))
    const row = await lock(ctx, articleId)
    if (data.articleId && row.latestVersion !== data.basedOn)
      throw new DomainError("conflict", "a newer version exists", { latestVersion: row.latestVersion })
    const version = await addVersion(ctx, row, data.content, admin.userId)
    await ctx.db
      .update(articles)
      .set({ category: data.category })
      .where(and(eq(articles.clinicId, ctx.clinic.id), eq(articles.id, articleId)))
    await changed(ctx, articleId, "article.draft_saved", { version })
    return { articleId, version }
  })
}

/**
 * Makes the newest version the one that patients read and the assistant answers from, with the name of whoever reviewed
 * it. The next review is due a year later. Throws `conflict` when a newer version was saved than the one that was seen.
 */
export async function publishArticle(
  ctx: Context,
  input: { articleId: string; version: number; reviewerName: string },
): Promise<void> {
  const admin = requireAdmin(ctx)
  const reviewerName = input.reviewerName.trim()
  if (reviewerName.length < 3) throw new DomainError("reviewer_required", "publishing needs a named reviewer")
  await ctx.tx(async (ctx) => {
    const row = await lock(ctx, input.articleId)
    if (row.latestVersion > input.version)
      throw new DomainError("conflict", "a newer version exists", { latestVersion: row.latestVersion })
    const published = await ctx.db
      .update(articleVersions)
      .set({
        publishedAt: ctx.now,
        publishedBy: admin.userId,
        reviewerName,
        reviewedAt: ctx.now,
        sample: false,
      })
      .where(versionOf(ctx, row.id, input.version))
      .returning({ version: articleVersions.version })
    if (published.length === 0) throw notFound("version")
    await ctx.db
      .update(articles)
      .set({
        publishedVersion: input.version,
        nextReviewOn: reviewDay(ctx),
        updatedAt: sql`clock_timestamp()`,
        archivedAt: null,
      })
      .where(and(eq(articles.clinicId, ctx.clinic.id), eq(articles.id, row.id)))
    await changed(ctx, row.id, "article.published", { version: input.version })
  })
}

/** Takes an article away from patients; its versions stay. */
export async function unpublishArticle(ctx: Context, articleId: string): Promise<void> {
  requireAdmin(ctx)
  await ctx.tx(async (ctx) => {
    const row = await lock(ctx, articleId)
    await ctx.db
      .update(articles)
      .set({ publishedVersion: null, updatedAt: sql`clock_timestamp()` })
      .where(and(eq(articles.clinicId, ctx.clinic.id), eq(articles.id, row.id)))
    await changed(ctx, row.id, "article.unpublished")
  })
}

/** Puts an older text on top again, as a new version that is not published yet. */
export async function restoreVersion(
  ctx: Context,
  input: { articleId: string; version: number },
): Promise<{ version: number }> {
  const admin = requireAdmin(ctx)
  return ctx.tx(async (ctx) => {
    const row = await lock(ctx, input.articleId)
    const [old] = await ctx.db
      .select()
      .from(articleVersions)
      .where(versionOf(ctx, row.id, input.version))
    if (!old) throw notFound("version")
    const version = await addVersion(ctx, row, ArticleContent.parse(old.content), admin.userId, old.sample)
    await changed(ctx, row.id, "article.restored", { from: input.version, version })
    return { version }
  })
}

export type ImportedArticle = {
  slug: string
  language: "en" | "es"
  category: string
  content: ArticleContent
}

/**
 * Brings in sample articles, marked as such and without a reviewer. `publish` only in a sample clinic; a real clinic gets
 * drafts. What is there already stays as it is.
 */
export async function importArticles(
  ctx: Context,
  list: readonly ImportedArticle[],
  publish: boolean,
): Promise<number> {
  if (ctx.actor.kind !== "system") requireAdmin(ctx)
  if (publish && !ctx.clinic.sample)
    throw new DomainError("reviewer_required", "unreviewed articles are imported as drafts")
  return ctx.tx(async (ctx) => {
    let imported = 0
    for (const item of list) {
      const id = newId()
      const made = await ctx.db
        .insert(articles)
        .values({
          clinicId: ctx.clinic.id,
          id,
          slug: item.slug,
          language: item.language,
          category: item.category,
          publishedVersion: publish ? 1 : null,
          latestVersion: 1,
          nextReviewOn: publish ? reviewDay(ctx) : null,
          createdAt: ctx.now,
          updatedAt: ctx.now,
        })
        .onConflictDoNothing()
        .returning({ id: articles.id })
      if (made.length === 0) continue
      await ctx.db.insert(articleVersions).values({
        clinicId: ctx.clinic.id,
        articleId: id,
        version: 1,
        content: ArticleContent.parse(item.content),
        sample: true,
        createdAt: ctx.now,
        publishedAt: publish ? ctx.now : null,
      })
      imported += 1
    }
    ctx.emit({ topic: "knowledge", kind: "article.changed", ref: ctx.clinic.id })
    await recordAudit(ctx, {
      action: "articles.imported",
      entity: "clinic",
      entityId: ctx.clinic.id,
      detail: { imported, published: publish },
    })
    return imported
  })
}

async function create(ctx: Context, data: ReturnType<typeof SaveDraft.parse>): Promise<string> {
  const made = await ctx.db
    .insert(articles)
    .values({
      clinicId: ctx.clinic.id,
      id: newId(),
      slug: data.slug,
      language: data.language,
      category: data.category,
      latestVersion: 0,
      createdAt: ctx.now,
      updatedAt: ctx.now,
    })
    .onConflictDoNothing()
    .returning({ id: articles.id })
  if (!made[0]) throw new DomainError("conflict", "an article of this name exists", { field: "slug" })
  return made[0].id
}

async function addVersion(
  ctx: Context,
  row: typeof articles.$inferSelect,
  content: ArticleContent,
  authorId: string,
  sample = false,
): Promise<number> {
  const version = row.latestVersion + 1
  await ctx.db.insert(articleVersions).values({
    clinicId: ctx.clinic.id,
    articleId: row.id,
    version,
    content,
    sample,
    authorId,
    createdAt: ctx.now,
  })
  await ctx.db
    .update(articles)
    .set({ latestVersion: version, updatedAt: sql`clock_timestamp()` })
    .where(and(eq(articles.clinicId, ctx.clinic.id), eq(articles.id, row.id)))
  return version
}

async function lock(ctx: Context, articleId: string) {
  if (!isId(articleId)) throw notFound("article")
  const [row] = await ctx.db
    .select()
    .from(articles)
    .where(and(eq(articles.clinicId, ctx.clinic.id), eq(articles.id, articleId)))
    .for("update")
  if (!row) throw notFound("article")
  return row
}

const versionOf = (ctx: Context, articleId: string, version: number) =>
  and(
    eq(articleVersions.clinicId, ctx.clinic.id),
    eq(articleVersions.articleId, articleId),
    eq(articleVersions.version, version),
  )

const reviewDay = (ctx: Context): string => addDays(dateOf(localDay(ctx.now, ctx.clinic.zone)), REVIEW_DAYS)

async function changed(
  ctx: Context,
  articleId: string,
  action: string,
  detail: Record<string, unknown> = {},
): Promise<void> {
  ctx.emit({ topic: "knowledge", kind: "article.changed", ref: articleId })
  await recordAudit(ctx, { action, entity: "article", entityId: articleId, detail })
}
