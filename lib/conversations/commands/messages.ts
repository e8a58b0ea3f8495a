import { and, eq } from "drizzle-orm"
import { wordTokens } from "@/db/keys"
import { conversations, messageFeedback, messages } from "@/db/schema"
import { seal } from "@/db/sealed"
import { statement } from "@/db/statement"
import type { Context } from "@/lib/access/types"
import { DomainError, notFound } from "@/lib/core/errors"
import { newId } from "@/lib/core/ids"
import { mayEnter, searchableWords, titleFrom } from "../rules"
import { GiveFeedback, type Author, type MessageExtra } from "../types"
import { announceConversation, conversationKey, lockConversation, type ConversationRow } from "./threads"

export type NewMessage = {
  id?: string
  author: Author
  authorUserId?: string | null
  text: string
  extra?: MessageExtra
  turnId?: string
  clientKey?: string
  withdrawnAt?: Date
  /** What else of the conversation's row changes with this message: written in the same statement. */
  also?: Partial<ConversationRow>
}

const insertMessage = statement((db, value: typeof messages.$inferSelect) =>
  db.insert(messages).values({
    clinicId: value.clinicId,
    id: value.id,
    conversationId: value.conversationId,
    seq: value.seq,
    author: value.author,
    authorUserId: value.authorUserId,
    keyId: value.keyId,
    body: value.body,
    extra: value.extra,
    wordTokens: value.wordTokens,
    turnId: value.turnId,
    clientKey: value.clientKey,
    language: value.language,
    withdrawnAt: value.withdrawnAt,
    createdAt: value.createdAt,
  }),
)

/**
 * Adds a message to a locked conversation and moves its clocks. Internal to the rooms below the doors: patients' words
 * come in through `desk/receiveMessage` only, an assistant's through `finishTurn`.
 */
export async function appendMessage(
  ctx: Context,
  conversation: ConversationRow,
  input: NewMessage,
): Promise<{ id: string; seq: number }> {
  const key = await conversationKey(ctx, conversation)
  const id = input.id ?? newId()
  const seq = conversation.lastSeq + 1
  const fromPatient = input.author === "patient"
  const insert = insertMessage(ctx.db, {
    clinicId: ctx.clinic.id,
    id,
    conversationId: conversation.id,
    seq,
    author: input.author,
    authorUserId: input.authorUserId ?? null,
    keyId: key.id,
    body: seal(key, "messages.body", id, input.text),
    extra: input.extra ? seal(key, "messages.extra", id, JSON.stringify(input.extra)) : null,
    wordTokens: wordTokens(key, searchableWords(input.text)),
    turnId: input.turnId ?? null,
    clientKey: input.clientKey ?? null,
    language: ctx.language,
    withdrawnAt: input.withdrawnAt ?? null,
    createdAt: ctx.now,
  })
  conversation.lastSeq = seq
  const update = ctx.db
    .update(conversations)
    .set({
      ...input.also,
      lastSeq: seq,
      lastMessageAt: ctx.now,
      ...(fromPatient ? { lastPatientMessageAt: ctx.now } : {}),
      ...(fromPatient && conversation.title === null
        ? { title: seal(key, "conversations.title", conversation.id, titleFrom(input.text)) }
        : {}),
      ...(input.author === "nurse" ? { waitingSince: null, staffReadSeq: seq } : {}),
      ...(fromPatient && conversation.handler === "nurse" && conversation.waitingSince === null
        ? { waitingSince: ctx.now }
        : {}),
    })
    .where(and(eq(conversations.clinicId, ctx.clinic.id), eq(conversations.id, conversation.id)))
  // Sent in one breath: the second does not wait for the first one's answer.
  await Promise.all([insert, update])
  ctx.emit({ topic: `conversation:${conversation.id}`, kind: "message.added", ref: id })
  announceConversation(ctx, conversation)
  return { id, seq }
}

/** The message a sender already stored under this key, or null: sending twice is one message. */
export async function messageByClientKey(
  ctx: Context,
  conversationId: string,
  clientKey: string,
): Promise<{ id: string; seq: number } | null> {
  const [row] = await sentUnder(ctx.db, { clinicId: ctx.clinic.id, conversationId, clientKey })
  return row ?? null
}

const sentUnder = statement((db, value: { clinicId: string; conversationId: string; clientKey: string }) =>
  db
    .select({ id: messages.id, seq: messages.seq })
    .from(messages)
    .where(
      and(
        eq(messages.clinicId, value.clinicId),
        eq(messages.conversationId, value.conversationId),
        eq(messages.clientKey, value.clientKey),
      ),
    ),
)

/** Thumbs of the patient on an answer; pressing again replaces. */
export async function giveFeedback(ctx: Context, input: GiveFeedback): Promise<void> {
  const data = GiveFeedback.parse(input)
  await ctx.tx(async (ctx) => {
    const [row] = await ctx.db
      .select({ author: messages.author, patientId: conversations.patientId, guestId: conversations.guestId })
      .from(messages)
      .innerJoin(
        conversations,
        and(eq(conversations.clinicId, messages.clinicId), eq(conversations.id, messages.conversationId)),
      )
      .where(and(eq(messages.clinicId, ctx.clinic.id), eq(messages.id, data.messageId)))
    if (!row || !mayEnter(ctx.actor, row)) throw notFound("message")
    if (row.author !== "assistant")
      throw new DomainError("invalid_input", "only the assistant's answers take feedback")
    const value = { useful: data.useful, reason: data.useful ? null : data.reason, at: ctx.now }
    await ctx.db
      .insert(messageFeedback)
      .values({ clinicId: ctx.clinic.id, messageId: data.messageId, ...value })
      .onConflictDoUpdate({ target: [messageFeedback.clinicId, messageFeedback.messageId], set: value })
  })
}

/** Staff have read a conversation up to its newest message. Reading twice changes nothing. */
export async function markConversationRead(ctx: Context, conversationId: string): Promise<void> {
  await ctx.tx(async (ctx) => {
    const row = await lockConversation(ctx, conversationId)
    if (row.staffReadSeq >= row.lastSeq) return
    await ctx.db
      .update(conversations)
      .set({ staffReadSeq: row.lastSeq })
      .where(and(eq(conversations.clinicId, ctx.clinic.id), eq(conversations.id, row.id)))
    ctx.emit({ topic: "~inbox", kind: "conversation.changed", ref: row.id })
  })
}
