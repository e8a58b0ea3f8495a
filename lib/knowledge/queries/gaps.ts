import { and, desc, eq, isNull, type SQL } from "drizzle-orm"
import { openMany } from "@/db/keys"
import { knowledgeGaps } from "@/db/schema"
import { requireAdmin } from "@/lib/access/rules"
import type { Context } from "@/lib/access/types"
import { notFound } from "@/lib/core/errors"
import { isId } from "@/lib/core/ids"
import type { KnowledgeGap } from "../types/gap"

/** What people asked and no article answered, the most asked first. Admins only. */
export async function listGaps(ctx: Context, limit = 20): Promise<KnowledgeGap[]> {
  requireAdmin(ctx)
  return read(ctx, and(isNull(knowledgeGaps.dismissedAt), isNull(knowledgeGaps.articleId))!, limit)
}

export async function getGap(ctx: Context, id: string): Promise<KnowledgeGap> {
  requireAdmin(ctx)
  if (!isId(id)) throw notFound("question")
  const [gap] = await read(ctx, eq(knowledgeGaps.id, id), 1)
  if (!gap) throw notFound("question")
  return gap
}

async function read(ctx: Context, where: SQL, limit: number): Promise<KnowledgeGap[]> {
  const rows = await ctx.db
    .select()
    .from(knowledgeGaps)
    .where(and(eq(knowledgeGaps.clinicId, ctx.clinic.id), where))
    .orderBy(desc(knowledgeGaps.times), desc(knowledgeGaps.lastAt))
    .limit(limit)
  const examples = await openMany(
    ctx.db,
    "knowledge_gaps.example",
    rows,
    (row) => row.id,
    (row) => row.example,
  )
  return rows.map((row, i) => ({
    id: row.id,
    language: row.language === "es" ? "es" : "en",
    example: examples[i] ?? "",
    times: row.times,
    lastAt: row.lastAt.toISOString(),
  }))
}
