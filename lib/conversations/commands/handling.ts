import { and, eq } from "drizzle-orm"
import { conversations, dataKeys, privateNotes } from "@/db/schema"
import { seal } from "@/db/sealed"
import { requireNurse } from "@/lib/access/rules"
import type { Context } from "@/lib/access/types"
import { recordAudit } from "@/lib/audit/commands"
import { DomainError } from "@/lib/core/errors"
import { newId } from "@/lib/core/ids"
import { MessageText, type HandoverReason } from "../types"
import { appendMessage } from "./messages"
import { announceConversation, conversationKey, lockConversation, type ConversationRow } from "./threads"
import { changeHandler } from "./turns"

/**
 * A nurse takes a conversation: the assistant stops at once and what it was saying is withdrawn. Taking over what one
 * already holds changes nothing; what another nurse holds is `already_claimed` unless `force` is given.
 */
export async function takeOverConversation(
  ctx: Context,
  input: { conversationId: string; force?: boolean },
): Promise<void> {
  const nurse = requireNurse(ctx)
  await ctx.tx(async (ctx) => {
    const row = await lockConversation(ctx, input.conversationId)
    if (row.handler === "nurse" && row.assigneeId === nurse.userId) return
    if (row.handler === "nurse" && row.assigneeId && !input.force)
      throw new DomainError("already_claimed", "another nurse holds it", { assigneeId: row.assigneeId })
    await changeHandler(ctx, row, {
      handler: "nurse",
      assigneeId: nurse.userId,
      status: "open",
      closedAt: null,
    })
    await appendMessage(ctx, row, {
      author: "clinic",
      text: nurse.name,
      extra: { mark: "taken_over" },
      authorUserId: nurse.userId,
    })
    await auditConversation(ctx, row, "conversation.taken_over")
  })
}

/** A nurse writes to the patient. Writing in a conversation that the assistant holds takes it over first. */
export async function sendNurseMessage(
  ctx: Context,
  input: { conversationId: string; text: string; clientKey?: string },
): Promise<{ messageId: string }> {
  const nurse = requireNurse(ctx)
  const text = MessageText.parse(input.text)
  return ctx.tx(async (ctx) => {
    const row = await lockConversation(ctx, input.conversationId)
    if (row.handler === "nurse" && row.assigneeId && row.assigneeId !== nurse.userId)
      throw new DomainError("already_claimed", "another nurse holds it", { assigneeId: row.assigneeId })
    if (row.handler === "assistant" || row.assigneeId !== nurse.userId) {
      await changeHandler(ctx, row, {
        handler: "nurse",
        assigneeId: nurse.userId,
        status: "open",
        closedAt: null,
      })
      await appendMessage(ctx, row, {
        author: "clinic",
        text: nurse.name,
        extra: { mark: "taken_over" },
        authorUserId: nurse.userId,
      })
    }
    const { id } = await appendMessage(ctx, row, {
      author: "nurse",
      authorUserId: nurse.userId,
      text,
      clientKey: input.clientKey,
    })
    await auditConversation(ctx, row, "message.sent")
    return { messageId: id }
  })
}

/** Gives a conversation back to the assistant; the patient is told. */
export async function handBackConversation(ctx: Context, input: { conversationId: string }): Promise<void> {
  requireNurse(ctx)
  await ctx.tx(async (ctx) => {
    const row = await lockConversation(ctx, input.conversationId)
    if (row.handler === "assistant") return
    await changeHandler(ctx, row, {
      handler: "assistant",
      assigneeId: null,
      handoverReason: null,
      waitingSince: null,
      acuity: 5,
    })
    await appendMessage(ctx, row, { author: "clinic", text: "", extra: { mark: "handed_back" } })
    await auditConversation(ctx, row, "conversation.handed_back")
  })
}

/**
 * Puts a conversation into the nurses' queue. One way for all reasons: the patient asked, the assistant was unsure or
 * failed, an emergency. The patient hears it once: asking again changes nothing but a more urgent acuity.
 * The conversation's row is locked by the caller.
 */
export async function queueForNurse(
  ctx: Context,
  conversation: ConversationRow,
  input: { reason: HandoverReason; acuity: number; keepAssistant?: boolean },
): Promise<{ first: boolean }> {
  const acuity = Math.min(conversation.acuity, input.acuity)
  const waiting = conversation.waitingSince ?? ctx.now
  if (input.keepAssistant || conversation.handler === "nurse") {
    if (conversation.waitingSince && acuity === conversation.acuity) return { first: false }
    const first = conversation.handoverReason === null
    const handoverReason = conversation.handoverReason ?? input.reason
    Object.assign(conversation, { acuity, waitingSince: waiting, handoverReason })
    await ctx.db
      .update(conversations)
      .set({ acuity, waitingSince: waiting, handoverReason })
      .where(and(eq(conversations.clinicId, ctx.clinic.id), eq(conversations.id, conversation.id)))
    announceConversation(ctx, conversation)
    return { first }
  }
  await changeHandler(
    ctx,
    conversation,
    { handler: "nurse", handoverReason: input.reason, acuity, waitingSince: waiting },
    "aborted",
  )
  await auditConversation(ctx, conversation, "conversation.handed_over", { reason: input.reason, acuity })
  return { first: true }
}

/** Binds a guest's conversation to the patient they turned out to be; once. Nothing is re-encrypted. */
export async function bindConversation(
  ctx: Context,
  conversation: ConversationRow,
  patientId: string,
): Promise<void> {
  if (conversation.patientId) throw new DomainError("conflict", "bound already")
  await ctx.db
    .update(conversations)
    .set({ patientId })
    .where(and(eq(conversations.clinicId, ctx.clinic.id), eq(conversations.id, conversation.id)))
  await ctx.db
    .update(dataKeys)
    .set({ patientId, purpose: "patient" })
    .where(eq(dataKeys.id, conversation.keyId))
  Object.assign(conversation, { patientId })
  announceConversation(ctx, conversation)
  await recordAudit(ctx, {
    action: "conversation.bound",
    entity: "conversation",
    entityId: conversation.id,
    patientId,
  })
}

/** Closes a conversation for now; the next message of the patient opens it again. */
export async function closeConversation(ctx: Context, input: { conversationId: string }): Promise<void> {
  requireNurse(ctx)
  await ctx.tx(async (ctx) => {
    const row = await lockConversation(ctx, input.conversationId)
    if (row.status === "closed") return
    await changeHandler(ctx, row, {
      status: "closed",
      closedAt: ctx.now,
      handler: "assistant",
      assigneeId: null,
      waitingSince: null,
      handoverReason: null,
      acuity: 5,
    })
    await auditConversation(ctx, row, "conversation.closed")
  })
}

/** A note for colleagues; never shown to patients or models. */
export async function addPrivateNote(
  ctx: Context,
  input: { conversationId: string; text: string },
): Promise<void> {
  const nurse = requireNurse(ctx)
  const text = MessageText.parse(input.text)
  await ctx.tx(async (ctx) => {
    const row = await lockConversation(ctx, input.conversationId)
    const key = await conversationKey(ctx, row)
    const id = newId()
    await ctx.db.insert(privateNotes).values({
      clinicId: ctx.clinic.id,
      id,
      conversationId: row.id,
      userId: nurse.userId,
      keyId: key.id,
      body: seal(key, "private_notes.body", id, text),
      createdAt: ctx.now,
    })
    await auditConversation(ctx, row, "note.added")
    ctx.emit({ topic: `user:${nurse.userId}`, kind: "conversation.changed", ref: row.id })
  })
}

const auditConversation = (
  ctx: Context,
  row: ConversationRow,
  action: string,
  detail?: Record<string, unknown>,
) => recordAudit(ctx, { action, entity: "conversation", entityId: row.id, patientId: row.patientId, detail })
