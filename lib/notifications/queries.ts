import { and, desc, eq, isNull, lte, sql, type SQL } from "drizzle-orm"
import { currentSeqs } from "@/db/events"
import { openMany } from "@/db/keys"
import { outbox } from "@/db/schema"
import type { Context } from "@/lib/access/types"
import { DomainError } from "@/lib/core/errors"
import type { Topic } from "@/lib/core/events"
import { Notice, type Bell, type ListedNotice } from "./types"

/** In-app notices of the actor that are due, newest first. */
export async function listMyNotices(ctx: Context, limit = 50): Promise<ListedNotice[]> {
  const rows = await ctx.db
    .select()
    .from(outbox)
    .where(and(ownNotices(ctx), lte(outbox.sendAt, ctx.now)))
    .orderBy(desc(outbox.sendAt), desc(outbox.id))
    .limit(limit)
  const payloads = await openMany(
    ctx.db,
    "outbox.payload",
    rows,
    (r) => r.id,
    (r) => r.payload,
  )
  return rows.flatMap((row, i) => {
    const parsed = payloads[i]
      ? Notice.safeParse((JSON.parse(payloads[i]) as { notice: unknown }).notice)
      : null
    if (!parsed?.success) return []
    return [
      {
        id: row.id,
        notice: parsed.data,
        at: row.sendAt.toISOString(),
        appointmentId: row.appointmentId,
        conversationId: row.conversationId,
        readAt: row.readAt?.toISOString() ?? null,
        mustAcknowledge: row.mustAcknowledge,
        acknowledgedAt: row.acknowledgedAt?.toISOString() ?? null,
      },
    ]
  })
}

/** What a reader's bell shows and listens to; null for a visitor, who has no notices. */
export async function findBell(ctx: Context): Promise<Bell | null> {
  const topic = topicOf(ctx)
  if (!topic) return null
  const [seqs, unread] = await Promise.all([
    currentSeqs(ctx.db, ctx.clinic.id, [topic]),
    countUnreadNotices(ctx),
  ])
  return { topic, after: seqs.get(topic) ?? 0, unread }
}

function topicOf({ actor }: Context): Topic | null {
  if (actor.kind === "patient") return `patient:${actor.patientId}`
  return actor.kind === "staff" ? `user:${actor.userId}` : null
}

/** How many of them are unread: the badge. */
export async function countUnreadNotices(ctx: Context): Promise<number> {
  const [row] = await ctx.db
    .select({ count: sql<number>`count(*)::int` })
    .from(outbox)
    .where(and(ownNotices(ctx), isNull(outbox.readAt), lte(outbox.sendAt, ctx.now)))
  return row?.count ?? 0
}

/** The actor's own in-app notices that were not taken back. */
export function ownNotices(ctx: Context): SQL {
  const { actor } = ctx
  const recipient =
    actor.kind === "patient"
      ? and(eq(outbox.recipientKind, "patient"), eq(outbox.recipientId, actor.patientId))
      : actor.kind === "staff"
        ? and(eq(outbox.recipientKind, "user"), eq(outbox.recipientId, actor.userId))
        : undefined
  if (!recipient) throw new DomainError("sign_in_required", "notices belong to somebody")
  return and(
    eq(outbox.clinicId, ctx.clinic.id),
    recipient,
    eq(outbox.channel, "in_app"),
    sql`${outbox.status} <> 'cancelled'`,
  )!
}
