import { and, asc, desc, eq, gt, inArray, isNull, type SQL } from "drizzle-orm"
import { openMany, openOne } from "@/db/keys"
import { aiTurns, conversations, messageFeedback, messages, privateNotes, users } from "@/db/schema"
import { statement } from "@/db/statement"
import { isStaff, requireNurse } from "@/lib/access/rules"
import type { Actor, Context } from "@/lib/access/types"
import { notFound } from "@/lib/core/errors"
import { isId } from "@/lib/core/ids"
import { mayEnter } from "../rules"
import {
  MessageExtra,
  type Conversation,
  type HandoverReason,
  type Message,
  type RunningTurn,
} from "../types"

type Row = typeof conversations.$inferSelect

/** A conversation the actor may enter, or `not_found`. */
export async function getConversation(ctx: Context, id: string): Promise<Conversation> {
  if (!isId(id)) throw notFound("conversation")
  const [row] = await ctx.db
    .select({ conversation: conversations, assigneeName: users.name })
    .from(conversations)
    .leftJoin(users, eq(users.id, conversations.assigneeId))
    .where(and(eq(conversations.clinicId, ctx.clinic.id), eq(conversations.id, id)))
  if (!row || !mayEnter(ctx.actor, row.conversation)) throw notFound("conversation")
  if (row.conversation.patientId) ctx.viewed(row.conversation.patientId, "conversation")
  const title = await openOne(ctx.db, "conversations.title", id, row.conversation.title)
  return toConversation(row.conversation, row.assigneeName, title)
}

/** Which conversations are somebody's own; what a visitor wrote is theirs until a patient claimed it. Null: none. */
export function belongsTo(actor: Actor): SQL | null {
  if (actor.kind === "patient") return eq(conversations.patientId, actor.patientId)
  if (actor.kind !== "guest" || !actor.guestId) return null
  return and(eq(conversations.guestId, actor.guestId), isNull(conversations.patientId))!
}

/** The asking patient's or guest's own conversations, newest first. */
export async function listMyConversations(ctx: Context, limit = 50): Promise<Conversation[]> {
  const mine = belongsTo(ctx.actor)
  if (!mine) return []
  const rows = await ctx.db
    .select({ conversation: conversations, assigneeName: users.name })
    .from(conversations)
    .leftJoin(users, eq(users.id, conversations.assigneeId))
    .where(and(eq(conversations.clinicId, ctx.clinic.id), mine))
    .orderBy(desc(conversations.lastMessageAt))
    .limit(limit)
  return withTitles(ctx, rows)
}

/** With whose conversation it is; one row without a message when there is none. */
const newestMessages = statement(
  (db, value: { clinicId: string; conversationId: string; afterSeq: number; limit: number }) =>
    db
      .select({
        owners: { patientId: conversations.patientId, guestId: conversations.guestId },
        message: messages,
        authorName: users.name,
        feedback: messageFeedback,
      })
      .from(conversations)
      .leftJoin(
        messages,
        and(
          eq(messages.clinicId, conversations.clinicId),
          eq(messages.conversationId, conversations.id),
          gt(messages.seq, value.afterSeq),
        ),
      )
      .leftJoin(users, eq(users.id, messages.authorUserId))
      .leftJoin(
        messageFeedback,
        and(eq(messageFeedback.clinicId, messages.clinicId), eq(messageFeedback.messageId, messages.id)),
      )
      .where(and(eq(conversations.clinicId, value.clinicId), eq(conversations.id, value.conversationId)))
      .orderBy(desc(messages.seq))
      .limit(value.limit),
)

/**
 * Messages of a conversation in order, those after `afterSeq`. Patients read withdrawn text as empty; staff read what
 * was shown. Throws `not_found` when the conversation is not the actor's.
 */
export async function listMessages(
  ctx: Context,
  conversationId: string,
  afterSeq = 0,
  limit = 500,
): Promise<Message[]> {
  if (!isId(conversationId)) throw notFound("conversation")
  const found = await newestMessages(ctx.db, { clinicId: ctx.clinic.id, conversationId, afterSeq, limit })
  const owners = found[0]?.owners
  if (!owners || !mayEnter(ctx.actor, owners)) throw notFound("conversation")
  if (owners.patientId) ctx.viewed(owners.patientId, "conversation")
  const rows = found.flatMap(({ message, ...row }) => (message ? [{ message, ...row }] : [])).reverse()
  const list = rows.map((row) => row.message)
  const bodies = await openMany(
    ctx.db,
    "messages.body",
    list,
    (m) => m.id,
    (m) => m.body,
  )
  const extras = await openMany(
    ctx.db,
    "messages.extra",
    list,
    (m) => m.id,
    (m) => m.extra,
  )
  const staff = isStaff(ctx.actor)
  return rows.map(({ message, authorName, feedback }, i) => {
    const hidden = message.withdrawnAt !== null && !staff
    const extra = extras[i] ? MessageExtra.parse(JSON.parse(extras[i])) : {}
    return {
      id: message.id,
      seq: message.seq,
      author: message.author,
      authorName: message.author === "nurse" || message.author === "clinic" ? authorName : null,
      text: hidden ? "" : (bodies[i] ?? ""),
      extra: hidden ? {} : extra,
      createdAt: message.createdAt.toISOString(),
      withdrawnAt: message.withdrawnAt?.toISOString() ?? null,
      feedback: feedback ? { useful: feedback.useful, reason: feedback.reason } : null,
    }
  })
}

/** What the assistant is writing in a conversation at this moment, as last stored, or null. */
export async function findRunningTurn(ctx: Context, conversationId: string): Promise<RunningTurn | null> {
  const [row] = await ctx.db
    .select()
    .from(aiTurns)
    .where(
      and(
        eq(aiTurns.clinicId, ctx.clinic.id),
        eq(aiTurns.conversationId, conversationId),
        inArray(aiTurns.status, ["due", "claimed"]),
      ),
    )
  if (!row) return null
  const text = (await openOne(ctx.db, "ai_turns.partial", row.id, row.partial)) ?? ""
  return { id: row.id, text, startedAt: row.createdAt.toISOString() }
}

/** What the assistant had ready when a nurse took over: a suggestion for the nurse, never sent by itself. */
export async function findDraft(
  ctx: Context,
  conversationId: string,
): Promise<{ turnId: string; text: string } | null> {
  requireNurse(ctx)
  const [row] = await ctx.db
    .select({ id: aiTurns.id, draft: aiTurns.draft })
    .from(aiTurns)
    .where(and(eq(aiTurns.clinicId, ctx.clinic.id), eq(aiTurns.conversationId, conversationId)))
    .orderBy(desc(aiTurns.createdAt))
    .limit(1)
  const text = row ? await openOne(ctx.db, "ai_turns.draft", row.id, row.draft) : null
  return row && text ? { turnId: row.id, text } : null
}

export type PrivateNote = { id: string; author: string; text: string; createdAt: string }

/** Notes of the staff. Nurses only, by their own query: nothing that a patient or a model reads goes near this table. */
export async function listPrivateNotes(ctx: Context, conversationId: string): Promise<PrivateNote[]> {
  requireNurse(ctx)
  const rows = await ctx.db
    .select({ note: privateNotes, author: users.name })
    .from(privateNotes)
    .innerJoin(users, eq(users.id, privateNotes.userId))
    .where(and(eq(privateNotes.clinicId, ctx.clinic.id), eq(privateNotes.conversationId, conversationId)))
    .orderBy(asc(privateNotes.createdAt))
  const bodies = await openMany(
    ctx.db,
    "private_notes.body",
    rows,
    (r) => r.note.id,
    (r) => r.note.body,
  )
  return rows.map(({ note, author }, i) => ({
    id: note.id,
    author,
    text: bodies[i] ?? "",
    createdAt: note.createdAt.toISOString(),
  }))
}

export async function withTitles(
  ctx: Context,
  rows: { conversation: Row; assigneeName: string | null }[],
): Promise<Conversation[]> {
  const titles = await openMany(
    ctx.db,
    "conversations.title",
    rows,
    (r) => r.conversation.id,
    (r) => r.conversation.title,
  )
  return rows.map((row, i) => toConversation(row.conversation, row.assigneeName, titles[i] ?? null))
}

const toConversation = (row: Row, assigneeName: string | null, title: string | null): Conversation => ({
  id: row.id,
  channel: row.channel,
  language: row.language === "es" ? "es" : "en",
  status: row.status,
  handler: row.handler,
  epoch: row.epoch,
  patientId: row.patientId,
  assigneeId: row.assigneeId,
  assigneeName,
  acuity: row.acuity,
  handoverReason: row.handoverReason as HandoverReason | null,
  waitingSince: row.waitingSince?.toISOString() ?? null,
  title,
  lastMessageAt: row.lastMessageAt.toISOString(),
  createdAt: row.createdAt.toISOString(),
})
