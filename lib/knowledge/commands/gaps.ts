import { and, eq, sql } from "drizzle-orm"
import { blindIndex, clinicKey } from "@/db/keys"
import { knowledgeGaps } from "@/db/schema"
import { seal } from "@/db/sealed"
import { requireAdmin } from "@/lib/access/rules"
import type { Context } from "@/lib/access/types"
import { notFound } from "@/lib/core/errors"
import { isId, newId } from "@/lib/core/ids"
import { stems } from "../rules/search/words"

/**
 * Notes a question that no article answered. The same words in another order or form are the same gap and count up; the
 * words themselves are sealed, so that only an admin's list reads them. A ledger: the assistant's search calls it.
 */
export async function recordGap(ctx: Context, question: string): Promise<void> {
  const words = [...new Set(stems(question, ctx.language))].toSorted()
  if (words.length === 0) return
  const fingerprint = blindIndex(ctx.clinic.id, "knowledge_gap", words.join(" "))
  const key = await clinicKey(ctx.db, ctx.clinic.id, "clinic")
  const id = newId()
  await ctx.db
    .insert(knowledgeGaps)
    .values({
      clinicId: ctx.clinic.id,
      id,
      language: ctx.language,
      fingerprint,
      example: seal(key, "knowledge_gaps.example", id, question.slice(0, 300)),
      keyId: key.id,
      lastAt: ctx.now,
    })
    .onConflictDoUpdate({
      target: [knowledgeGaps.clinicId, knowledgeGaps.language, knowledgeGaps.fingerprint],
      set: { times: sql`${knowledgeGaps.times} + 1`, lastAt: ctx.now, dismissedAt: null },
    })
}

/** An admin takes a gap off the list; asked again, it comes back. */
export async function dismissGap(ctx: Context, id: string): Promise<void> {
  requireAdmin(ctx)
  if (!isId(id)) throw notFound("question")
  const rows = await ctx.db
    .update(knowledgeGaps)
    .set({ dismissedAt: ctx.now })
    .where(and(eq(knowledgeGaps.clinicId, ctx.clinic.id), eq(knowledgeGaps.id, id)))
    .returning({ id: knowledgeGaps.id })
  if (rows.length === 0) throw notFound("question")
}
