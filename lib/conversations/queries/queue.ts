import { and, desc, eq, inArray, isNull } from "drizzle-orm"
import { openMany } from "@/db/keys"
import { conversations, emergencies, messages, users } from "@/db/schema"
import { requireNurse } from "@/lib/access/rules"
import type { Context } from "@/lib/access/types"
import { namesOf } from "@/lib/patients/queries"
import { queueOrder } from "../rules"
import type { QueueEntry } from "../types"
import { withTitles } from "./threads"

const PREVIEW_LENGTH = 140

/** Open conversations in the order a nurse should take them: red first, then who waits longest for a person. */
export async function listQueue(ctx: Context, limit = 200): Promise<QueueEntry[]> {
  requireNurse(ctx)
  const rows = await ctx.db
    .select({ conversation: conversations, assigneeName: users.name })
    .from(conversations)
    .leftJoin(users, eq(users.id, conversations.assigneeId))
    .where(and(eq(conversations.clinicId, ctx.clinic.id), eq(conversations.status, "open")))
    .orderBy(desc(conversations.lastMessageAt))
    .limit(limit)
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.conversation.id)
  const [list, names, previews, red] = await Promise.all([
    withTitles(ctx, rows),
    namesOf(ctx, [...new Set(rows.flatMap((row) => row.conversation.patientId ?? []))]),
    lastPatientWords(ctx, ids),
    openEmergencies(ctx, ids),
  ])
  return list
    .map((conversation, i) => ({
      ...conversation,
      patientName: conversation.patientId ? (names.get(conversation.patientId) ?? null) : null,
      preview: previews.get(conversation.id) ?? "",
      emergency: red.get(conversation.id) ?? null,
      unread: rows[i]!.conversation.staffReadSeq < rows[i]!.conversation.lastSeq,
    }))
    .sort(queueOrder)
}

async function lastPatientWords(ctx: Context, ids: string[]): Promise<Map<string, string>> {
  const rows = await ctx.db
    .selectDistinctOn([messages.conversationId])
    .from(messages)
    .where(
      and(
        eq(messages.clinicId, ctx.clinic.id),
        inArray(messages.conversationId, ids),
        eq(messages.author, "patient"),
      ),
    )
    .orderBy(messages.conversationId, desc(messages.seq))
  const bodies = await openMany(
    ctx.db,
    "messages.body",
    rows,
    (r) => r.id,
    (r) => r.body,
  )
  return new Map(rows.map((row, i) => [row.conversationId, (bodies[i] ?? "").slice(0, PREVIEW_LENGTH)]))
}

async function openEmergencies(ctx: Context, ids: string[]) {
  const rows = await ctx.db
    .select()
    .from(emergencies)
    .where(
      and(
        eq(emergencies.clinicId, ctx.clinic.id),
        inArray(emergencies.conversationId, ids),
        isNull(emergencies.clearedAt),
      ),
    )
  return new Map(
    rows.map((row) => [
      row.conversationId,
      { id: row.id, level: row.level, acknowledged: row.acknowledgedAt !== null },
    ]),
  )
}
