import { and, eq, inArray, isNull } from "drizzle-orm"
import { clinicKey } from "@/db/keys"
import { outbox } from "@/db/schema"
import { seal } from "@/db/sealed"
import type { Context } from "@/lib/access/types"
import { notFound } from "@/lib/core/errors"
import { isId, newId } from "@/lib/core/ids"
import { ownNotices } from "./queries"
import type { NoticeKind, QueueNotice } from "./types"

/**
 * Queues notices in the transaction of the change they tell of; the job of the outbox delivers them after it. A ledger:
 * every room above may call it. Rows go in sorted by key, so that two transactions never wait for each other crosswise.
 */
export async function queueNotices(ctx: Context, notices: readonly QueueNotice[]): Promise<void> {
  if (notices.length === 0) return
  const key = await clinicKey(ctx.db, ctx.clinic.id, "intake")
  const rows = [...notices]
    .sort((a, b) => (a.dedupeKey < b.dedupeKey ? -1 : 1))
    .map((n) => {
      const id = newId()
      const address = n.recipient.kind === "address" ? n.recipient.address : undefined
      return {
        clinicId: ctx.clinic.id,
        id,
        dedupeKey: n.dedupeKey,
        kind: n.notice.kind,
        channel: n.channel,
        recipientKind: n.recipient.kind,
        recipientId: n.recipient.kind === "address" ? null : n.recipient.id,
        appointmentId: n.appointmentId ?? null,
        conversationId: n.conversationId ?? null,
        payload: seal(key, "outbox.payload", id, JSON.stringify({ notice: n.notice, address })),
        keyId: key.id,
        sendAt: n.sendAt ?? ctx.now,
        status: "queued" as const,
        mustAcknowledge: n.mustAcknowledge ?? false,
        createdAt: ctx.now,
      }
    })
  await ctx.db.insert(outbox).values(rows).onConflictDoNothing()
  for (const n of notices)
    if (n.recipient.kind !== "address")
      ctx.emit({
        topic: `${n.recipient.kind}:${n.recipient.id}`,
        kind: "notice.changed",
        ref: n.recipient.id,
      })
}

/** Takes back notices of an appointment that were not sent yet: reminders of a visit that moved or was cancelled. */
export async function cancelQueuedNotices(
  ctx: Context,
  appointmentId: string,
  kinds: readonly NoticeKind[],
): Promise<void> {
  await ctx.db
    .update(outbox)
    .set({ status: "cancelled" })
    .where(
      and(
        eq(outbox.clinicId, ctx.clinic.id),
        eq(outbox.appointmentId, appointmentId),
        eq(outbox.status, "queued"),
        inArray(outbox.kind, [...kinds]),
      ),
    )
}

/** Marks own notices as read. Reading twice changes nothing. */
export async function markNoticesRead(ctx: Context, ids: readonly string[]): Promise<void> {
  const valid = ids.filter(isId)
  if (valid.length === 0) return
  await ctx.tx(async (ctx) => {
    const changed = await ctx.db
      .update(outbox)
      .set({ readAt: ctx.now })
      .where(and(ownNotices(ctx), inArray(outbox.id, valid), isNull(outbox.readAt)))
      .returning({ kind: outbox.recipientKind, id: outbox.recipientId })
    if (changed[0]?.id && changed[0].kind !== "address")
      ctx.emit({ topic: `${changed[0].kind}:${changed[0].id}`, kind: "notice.changed", ref: changed[0].id })
  })
}

/** Says that a person has seen a notice that must be acknowledged. */
export async function acknowledgeNotice(ctx: Context, id: string): Promise<void> {
  if (!isId(id)) throw notFound("notice")
  await ctx.tx(async (ctx) => {
    const [row] = await ctx.db
      .update(outbox)
      .set({
        acknowledgedAt: ctx.now,
        readAt: ctx.now,
        acknowledgedBy: ctx.actor.kind === "staff" ? ctx.actor.userId : null,
      })
      .where(and(ownNotices(ctx), eq(outbox.id, id)))
      .returning({ id: outbox.recipientId, kind: outbox.recipientKind })
    if (!row) throw notFound("notice")
    if (row.id && row.kind !== "address")
      ctx.emit({ topic: `${row.kind}:${row.id}`, kind: "notice.changed", ref: row.id })
  })
}
