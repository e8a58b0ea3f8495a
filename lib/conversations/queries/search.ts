import { and, arrayContains, desc, eq, or, type SQL } from "drizzle-orm"
import { dataKeysById, openMany, wordTokens } from "@/db/keys"
import { conversations, messages } from "@/db/schema"
import type { Context } from "@/lib/access/types"
import { searchableWords } from "../rules"
import type { FoundMessage } from "../types"
import { belongsTo } from "./threads"

/**
 * Messages of the asking patient's (or guest's) own conversations that hold all words of `text`. The tokens are keyed per
 * conversation key, so the search runs once per key and can never reach beyond these conversations.
 */
export async function searchMyMessages(ctx: Context, text: string, limit = 30): Promise<FoundMessage[]> {
  const words = searchableWords(text)
  const mine = belongsTo(ctx.actor)
  if (words.length === 0 || !mine) return []
  const own = await ctx.db
    .select({ id: conversations.id, keyId: conversations.keyId })
    .from(conversations)
    .where(and(eq(conversations.clinicId, ctx.clinic.id), mine))
    .limit(200)
  const keys = await dataKeysById(ctx.db, [...new Set(own.map((c) => c.keyId))])
  const anyOf: SQL[] = own.flatMap((c) => {
    const key = keys.get(c.keyId)
    return key
      ? [and(eq(messages.conversationId, c.id), arrayContains(messages.wordTokens, wordTokens(key, words)))!]
      : []
  })
  if (anyOf.length === 0) return []
  const rows = await ctx.db
    .select()
    .from(messages)
    .where(and(eq(messages.clinicId, ctx.clinic.id), or(...anyOf)))
    .orderBy(desc(messages.createdAt), desc(messages.id))
    .limit(limit)
  if (ctx.actor.kind === "patient") ctx.viewed(ctx.actor.patientId, "conversation")
  const shown = rows.filter((row) => row.withdrawnAt === null)
  const bodies = await openMany(
    ctx.db,
    "messages.body",
    shown,
    (r) => r.id,
    (r) => r.body,
  )
  return shown.map((row, i) => ({
    messageId: row.id,
    conversationId: row.conversationId,
    author: row.author,
    text: bodies[i] ?? "",
    createdAt: row.createdAt.toISOString(),
  }))
}
