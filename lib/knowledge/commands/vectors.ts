import { sql } from "drizzle-orm"
import { articleVectors } from "@/db/schema"
import type { Context } from "@/lib/access/types"
import { DomainError } from "@/lib/core/errors"

/** Stores what articles mean to a model, over that of an older version. A job's work: nobody else may. */
export async function storeVectors(
  ctx: Context,
  model: string,
  read: readonly { articleId: string; version: number; vector: number[] }[],
): Promise<void> {
  if (ctx.actor.kind !== "system") throw new DomainError("not_allowed", "a job stores what articles mean")
  if (read.length === 0) return
  await ctx.tx(async (ctx) => {
    await ctx.db
      .insert(articleVectors)
      .values(read.map((one) => ({ ...one, clinicId: ctx.clinic.id, model })))
      .onConflictDoUpdate({
        target: [articleVectors.clinicId, articleVectors.articleId, articleVectors.model],
        set: { version: sql`excluded.version`, vector: sql`excluded.vector` },
      })
    // Every process reads the meanings anew.
    ctx.emit({ topic: "knowledge", kind: "article.changed", ref: read[0]!.articleId })
  })
}
