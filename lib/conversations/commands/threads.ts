import { and, eq, sql } from "drizzle-orm"
import { createDataKey, dataKey } from "@/db/keys"
import { conversations } from "@/db/schema"
import { statement } from "@/db/statement"
import { actorId, isStaff } from "@/lib/access/rules"
import type { Context } from "@/lib/access/types"
import { DomainError, notFound } from "@/lib/core/errors"
import { isId, newId } from "@/lib/core/ids"
import { mayEnter } from "../rules"
import type { Channel } from "../types"

export type ConversationRow = typeof conversations.$inferSelect

type NewConversation = Pick<
  ConversationRow,
  "clinicId" | "id" | "patientId" | "guestId" | "channel" | "language" | "handler" | "waitingSince"
> & { guestKeyId: string | null; now: Date }

/** A patient's key is read inside the statement that needs it. */
const insertConversation = statement((db, value: NewConversation) =>
  db
    .insert(conversations)
    .values({
      clinicId: value.clinicId,
      id: value.id,
      keyId: sql`coalesce(${value.guestKeyId}::uuid, (
        select key_id from patients where clinic_id = ${value.clinicId}::uuid and id = ${value.patientId}::uuid))`,
      patientId: value.patientId,
      guestId: value.guestId,
      channel: value.channel,
      language: value.language,
      status: "open",
      handler: value.handler,
      waitingSince: value.waitingSince,
      lastMessageAt: value.now,
      createdAt: value.now,
    })
    .onConflictDoNothing()
    .returning(),
)

/**
 * Starts a conversation of the asking patient or guest. A patient's is sealed under their key, a guest's under one of
 * its own, so that identifying later re-encrypts nothing.
 */
export async function openConversation(
  ctx: Context,
  input: { channel: Channel; handler: "assistant" | "nurse"; id?: string },
): Promise<ConversationRow> {
  const { actor } = ctx
  if (actor.kind !== "patient" && !(actor.kind === "guest" && actor.guestId))
    throw new DomainError("not_allowed", "only a patient or a guest starts a conversation")
  const patientId = actor.kind === "patient" ? actor.patientId : null
  const guestKeyId = patientId ? null : (await createDataKey(ctx.db, ctx.clinic.id, "guest")).id
  const [row] = await insertConversation(ctx.db, {
    clinicId: ctx.clinic.id,
    id: input.id ?? newId(),
    guestKeyId,
    patientId,
    guestId: actor.kind === "guest" ? actor.guestId : null,
    channel: input.channel,
    language: ctx.language,
    handler: input.handler,
    waitingSince: input.handler === "nurse" ? ctx.now : null,
    now: ctx.now,
  })
  // Two first messages at once: the other one has just opened it.
  return row ?? lockConversation(ctx, input.id!)
}

/**
 * The conversation's row, locked until the transaction ends; the second place in the lock order, after the idempotency
 * key. Throws `not_found` when it is not the actor's.
 */
export async function lockConversation(ctx: Context, id: string): Promise<ConversationRow> {
  const row = await lockIfThere(ctx, id)
  if (!row) throw notFound("conversation")
  return row
}

const conversationForUpdate = statement((db, value: { clinicId: string; id: string }) =>
  db
    .select()
    .from(conversations)
    .where(and(eq(conversations.clinicId, value.clinicId), eq(conversations.id, value.id)))
    .for("update"),
)

/** The same, or null when there is no such conversation; somebody else's is `not_found`. */
export async function lockIfThere(ctx: Context, id: string): Promise<ConversationRow | null> {
  if (!isId(id)) throw notFound("conversation")
  const [row] = await conversationForUpdate(ctx.db, { clinicId: ctx.clinic.id, id })
  if (row && !mayEnter(ctx.actor, row)) throw notFound("conversation")
  return row ?? null
}

export const conversationKey = (ctx: Context, row: { keyId: string }) => dataKey(ctx.db, row.keyId)

/** Tells the conversation's page, the queue and the patient's other pages that something of it changed. */
export function announceConversation(ctx: Context, row: { id: string; patientId: string | null }): void {
  ctx.emit({ topic: `conversation:${row.id}`, kind: "conversation.changed", ref: row.id })
  ctx.emit({ topic: "~inbox", kind: "conversation.changed", ref: row.id })
  if (row.patientId)
    ctx.emit({ topic: `patient:${row.patientId}`, kind: "conversation.changed", ref: row.id })
}

export const staffId = (ctx: Context): string | null => (isStaff(ctx.actor) ? actorId(ctx.actor) : null)
