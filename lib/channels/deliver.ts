import { and, eq, inArray, lt, lte, or, sql } from "drizzle-orm"
import { blindIndex, clinicKey, openOne } from "@/db/keys"
import { outbox, simulatedMessages } from "@/db/schema"
import { seal } from "@/db/sealed"
import type { Context } from "@/lib/access/types"
import { newId } from "@/lib/core/ids"
import { log, safeError } from "@/lib/core/log"
import { demoMode } from "@/lib/core/mode"
import { Notice } from "@/lib/notifications/types"
import { getPatient, phoneOf } from "@/lib/patients/queries"
import { sendText, textsAreOn } from "@/lib/twilio/client"
import { noticeText } from "./notice-text"

type Row = typeof outbox.$inferSelect
const BATCH = 20
const MAX_ATTEMPTS = 5

/**
 * Delivers what is due. A row is taken with SKIP LOCKED and marked before anything is sent, so two processes never send
 * the same one; a process that dies in between leaves it `sending`, and it is tried again after a minute.
 */
export async function deliverDue(ctx: Context): Promise<void> {
  for (const row of await take(ctx)) {
    try {
      const providerId = await deliver(ctx, row)
      if (row.channel === "in_app") await mark(ctx, row, { status: "delivered", sentAt: ctx.now })
      else if (providerId) await mark(ctx, row, { status: "sent", sentAt: ctx.now, providerId })
      // Nobody to send it to, or no way to: the notice in the app stands.
      else await mark(ctx, row, { status: "cancelled", errorCode: "channel_off" })
    } catch (error) {
      const gone = row.attempts + 1 >= MAX_ATTEMPTS
      log().warn({ notice: row.kind, channel: row.channel, error: safeError(error) }, "notice not delivered")
      await mark(ctx, row, {
        status: gone ? "failed" : "queued",
        errorCode: safeError(error).code ?? "failed",
        // 30 s, 1 min, 2 min, 4 min
        sendAt: new Date(ctx.now.getTime() + 30_000 * 2 ** row.attempts),
      })
    }
  }
}

const take = (ctx: Context): Promise<Row[]> =>
  ctx.tx(async (ctx) => {
    const stuck = new Date(ctx.now.getTime() - 60_000)
    const due = await ctx.db
      .select({ id: outbox.id })
      .from(outbox)
      .where(
        and(
          eq(outbox.clinicId, ctx.clinic.id),
          lte(outbox.sendAt, ctx.now),
          or(eq(outbox.status, "queued"), and(eq(outbox.status, "sending"), lt(outbox.sendAt, stuck))),
        ),
      )
      .orderBy(outbox.sendAt)
      .limit(BATCH)
      .for("update", { skipLocked: true })
    if (due.length === 0) return []
    return ctx.db
      .update(outbox)
      .set({ status: "sending", attempts: sql`${outbox.attempts} + 1` })
      .where(
        and(
          eq(outbox.clinicId, ctx.clinic.id),
          inArray(
            outbox.id,
            due.map((d) => d.id),
          ),
        ),
      )
      .returning()
  })

async function deliver(ctx: Context, row: Row): Promise<string | null> {
  if (row.channel === "in_app") return null
  const opened = await openOne(ctx.db, "outbox.payload", row.id, row.payload)
  if (!opened) return null
  const payload = JSON.parse(opened) as { notice: unknown; address?: string }
  const notice = Notice.parse(payload.notice)
  const to =
    payload.address ??
    (row.recipientId && row.recipientKind === "patient" ? await phoneOf(ctx, row.recipientId) : null)
  if (!to) return null
  const language =
    row.recipientId && row.recipientKind === "patient"
      ? (await getPatient(ctx, row.recipientId)).language
      : ctx.language
  const text = noticeText(notice, ctx.clinic, language)
  if (demoMode()) return simulate(ctx, to, text)
  return textsAreOn() ? sendText(to, text) : null
}

async function simulate(ctx: Context, to: string, text: string): Promise<string> {
  const key = await clinicKey(ctx.db, ctx.clinic.id, "intake")
  const id = newId()
  await ctx.db.insert(simulatedMessages).values({
    clinicId: ctx.clinic.id,
    id,
    channel: "sms",
    addressIndex: blindIndex(ctx.clinic.id, "phone", to),
    body: seal(key, "simulated_messages.body", id, text),
    keyId: key.id,
    at: ctx.now,
  })
  return `simulated:${id}`
}

const mark = (ctx: Context, row: Row, change: Partial<Row>) =>
  ctx.tx(async (ctx) => {
    await ctx.db
      .update(outbox)
      .set(change)
      .where(and(eq(outbox.clinicId, ctx.clinic.id), eq(outbox.id, row.id)))
    if (row.channel === "in_app" && row.recipientId && row.recipientKind !== "address")
      ctx.emit({
        topic: `${row.recipientKind}:${row.recipientId}`,
        kind: "notice.changed",
        ref: row.recipientId,
      })
  })
