import { and, eq } from "drizzle-orm"
import { articleVectors } from "@/db/schema"
import type { Context } from "@/lib/access/types"
import type { PublishedArticle } from "../types/article"
import { listPublished } from "./articles"

/** The stored meanings of one model, by article; those of older versions are left out. */
export async function vectorsOf(
  ctx: Context,
  model: string,
  articles: ReadonlyMap<string, PublishedArticle>,
): Promise<Map<string, number[]>> {
  const rows = await ctx.db
    .select({ id: articleVectors.articleId, version: articleVectors.version, vector: articleVectors.vector })
    .from(articleVectors)
    .where(and(eq(articleVectors.clinicId, ctx.clinic.id), eq(articleVectors.model, model)))
  return new Map(
    rows.flatMap(({ id, version, vector }) =>
      articles.get(id)?.version === version ? [[id, vector] as const] : [],
    ),
  )
}

/** Published articles whose meaning this model has not read yet, or only of an older version. */
export async function listWithoutVector(
  ctx: Context,
  model: string,
  limit: number,
): Promise<PublishedArticle[]> {
  const published = await listPublished(ctx)
  const known = await vectorsOf(ctx, model, new Map(published.map((article) => [article.id, article])))
  return published.filter(({ id }) => !known.has(id)).slice(0, limit)
}
