import { randomUUID } from "node:crypto"
import { and, eq, getTableColumns, inArray, lt, or, sql } from "drizzle-orm"
import { aiTurns, conversations, messages } from "@/db/schema"
import { statement } from "@/db/statement"
import { seal } from "@/db/sealed"
import { openOne, dataKey } from "@/db/keys"
import type { Context } from "@/lib/access/types"
import { newId } from "@/lib/core/ids"
import { singleton } from "@/lib/core/singleton"
import { mayAssistantSpeak } from "../rules"
import type { MessageExtra } from "../types"
import { appendMessage } from "./messages"
import { announceConversation, conversationKey, lockConversation, type ConversationRow } from "./threads"

/** What writing a reply needs to know of its turn. */
const TURN = { id: aiTurns.id, conversationId: aiTurns.conversationId, keyId: aiTurns.keyId }
export type TurnRow = Pick<typeof aiTurns.$inferSelect, keyof typeof TURN>

/** A claim whose heartbeat is older than this is dead: its process was killed. */
export const DEAD_CLAIM_MS = 10_000

/** This process, as its claims name it. */
const WORKER = `${process.pid}/${randomUUID().slice(0, 8)}`

/**
 * Asks the assistant for a reply to everything up to the newest message. The caller has locked the conversation's row and
 * ended a reply that was being written (`endRunningTurn`): the new one answers both. `claimed`: the caller writes the
 * reply as soon as the transaction is through, so the turn is claimed as it is opened.
 */
export async function openTurn(
  ctx: Context,
  conversation: ConversationRow,
  claimed = false,
): Promise<TurnRow> {
  const turn: TurnRow = { id: newId(), conversationId: conversation.id, keyId: conversation.keyId }
  await insertTurn(ctx.db, {
    ...turn,
    clinicId: ctx.clinic.id,
    epoch: conversation.epoch,
    upToSeq: conversation.lastSeq,
    status: claimed ? "claimed" : "due",
    claimedBy: claimed ? WORKER : null,
    attempts: claimed ? 1 : 0,
    now: ctx.now,
  })
  return turn
}

type NewTurn = TurnRow &
  Pick<
    typeof aiTurns.$inferSelect,
    "clinicId" | "epoch" | "upToSeq" | "status" | "claimedBy" | "attempts"
  > & { now: Date }

const insertTurn = statement((db, value: NewTurn) =>
  db.insert(aiTurns).values({
    clinicId: value.clinicId,
    id: value.id,
    conversationId: value.conversationId,
    keyId: value.keyId,
    epoch: value.epoch,
    upToSeq: value.upToSeq,
    status: value.status,
    dueAt: value.now,
    createdAt: value.now,
    claimedBy: value.claimedBy,
    heartbeatAt: sql`case when ${value.attempts}::int > 0 then clock_timestamp() end`,
    attempts: value.attempts,
  }),
)

const CLAIM = {
  status: "claimed",
  claimedBy: WORKER,
  heartbeatAt: sql`clock_timestamp()`,
} as const

export type ClaimedTurn = { turn: TurnRow; conversation: ConversationRow }

/** Takes a due turn, or one whose claim died, with its conversation. Null when somebody else has it or it is over. */
export async function claimTurn(ctx: Context, turnId: string): Promise<ClaimedTurn | null> {
  const [row] = await ctx.db
    .update(aiTurns)
    .set({ ...CLAIM, attempts: sql`${aiTurns.attempts} + 1` })
    .from(conversations)
    .where(
      and(
        eq(aiTurns.clinicId, ctx.clinic.id),
        eq(aiTurns.id, turnId),
        or(eq(aiTurns.status, "due"), deadClaim()),
        eq(conversations.clinicId, aiTurns.clinicId),
        eq(conversations.id, aiTurns.conversationId),
      ),
    )
    .returning({ turn: TURN, conversation: getTableColumns(conversations) })
  return row ?? null
}

/** Turns of this clinic that nobody works on: due for three seconds, or claimed by a process that died. */
export async function listAbandonedTurns(ctx: Context, limit: number): Promise<{ id: string }[]> {
  return ctx.db
    .select({ id: aiTurns.id })
    .from(aiTurns)
    .where(
      and(
        eq(aiTurns.clinicId, ctx.clinic.id),
        or(
          and(eq(aiTurns.status, "due"), lt(aiTurns.dueAt, new Date(ctx.now.getTime() - 3_000))),
          deadClaim(),
        ),
      ),
    )
    .orderBy(aiTurns.dueAt)
    .limit(limit)
}

const deadClaim = () =>
  and(
    eq(aiTurns.status, "claimed"),
    lt(aiTurns.heartbeatAt, sql`clock_timestamp() - make_interval(secs => ${DEAD_CLAIM_MS / 1000})`),
  )

/**
 * Stores what the patient has seen so far, and that the claim is alive. False: the turn is no longer ours (a nurse spoke,
 * a new message came), stop writing.
 */
export async function savePartial(ctx: Context, turn: TurnRow, text: string): Promise<boolean> {
  const key = await dataKey(ctx.db, turn.keyId)
  return ctx.tx(async (ctx) => {
    const kept = await ctx.db
      .update(aiTurns)
      .set({
        partial: seal(key, "ai_turns.partial", turn.id, text),
        partialAt: ctx.now,
        heartbeatAt: sql`clock_timestamp()`,
      })
      .where(and(eq(aiTurns.clinicId, ctx.clinic.id), eq(aiTurns.id, turn.id), eq(aiTurns.status, "claimed")))
      .returning({ id: aiTurns.id })
    if (kept.length === 0) return false
    ctx.emit({ topic: `conversation:${turn.conversationId}`, kind: "turn.progress", ref: turn.id })
    return true
  })
}

export type TurnResult = {
  text: string
  extra: MessageExtra
  /** What the understanding carries to the next turn, as JSON. */
  memory?: string
}

/**
 * Stores the assistant's message, if it may still speak; checked in the same transaction. Otherwise the text becomes a
 * draft for the nurse. `said: false` means nothing of it reached the thread.
 */
export async function finishTurn(
  ctx: Context,
  turn: TurnRow,
  result: TurnResult,
): Promise<{ said: boolean; messageId: string | null }> {
  return ctx.tx(async (ctx) => {
    const conversation = await lockConversation(ctx, turn.conversationId)
    const [current] = await turnForUpdate(ctx.db, { clinicId: ctx.clinic.id, id: turn.id })
    if (!current || !mayAssistantSpeak(conversation, current)) {
      await keepDraft(ctx, turn, result.text)
      return { said: false, messageId: null }
    }
    const { id } = await appendMessage(ctx, conversation, {
      author: "assistant",
      text: result.text,
      extra: result.extra,
      turnId: turn.id,
    })
    await closeTurn(ctx, turn.id, "done")
    if (result.memory !== undefined) {
      const key = await conversationKey(ctx, conversation)
      await ctx.db
        .update(conversations)
        .set({ memory: seal(key, "conversations.memory", conversation.id, result.memory) })
        .where(and(eq(conversations.clinicId, ctx.clinic.id), eq(conversations.id, conversation.id)))
    }
    ctx.emit({ topic: `conversation:${conversation.id}`, kind: "turn.ended", ref: turn.id })
    return { said: true, messageId: id }
  })
}

const turnForUpdate = statement((db, value: { clinicId: string; id: string }) =>
  db
    .select({ status: aiTurns.status, epoch: aiTurns.epoch })
    .from(aiTurns)
    .where(and(eq(aiTurns.clinicId, value.clinicId), eq(aiTurns.id, value.id)))
    .for("update"),
)

/** Ends a turn that could not answer at all. */
export async function failTurn(ctx: Context, turn: TurnRow): Promise<void> {
  await ctx.tx(async (ctx) => {
    await closeTurn(ctx, turn.id, "failed")
    ctx.emit({ topic: `conversation:${turn.conversationId}`, kind: "turn.ended", ref: turn.id })
  })
}

/** The patient pressed stop: what they saw stays, marked as stopped. Stopping twice, or too late, changes nothing. */
export async function stopTurn(ctx: Context, conversationId: string): Promise<void> {
  await ctx.tx(async (ctx) => {
    const conversation = await lockConversation(ctx, conversationId)
    const running = await runningTurn(ctx, conversation.id)
    if (!running) return
    const shown =
      holdText(running.id) ?? (await openOne(ctx.db, "ai_turns.partial", running.id, running.partial)) ?? ""
    await closeTurn(ctx, running.id, "aborted")
    if (shown.trim())
      await appendMessage(ctx, conversation, {
        author: "assistant",
        text: shown,
        extra: { stopped: true },
        turnId: running.id,
      })
    ctx.emit({ topic: `conversation:${conversation.id}`, kind: "turn.ended", ref: running.id })
    ctx.afterCommit(() => abortLocally(running.id))
  })
}

/**
 * Ends what the assistant is writing. `withdrawn`: a person took over, so what the patient saw stands in the thread as
 * withdrawn (empty for the patient, whole for staff). The conversation's row is locked by the caller.
 */
export async function endRunningTurn(
  ctx: Context,
  conversation: ConversationRow,
  how: "aborted" | "withdrawn",
): Promise<void> {
  const running = await runningTurn(ctx, conversation.id)
  if (!running) return
  await closeTurn(ctx, running.id, how)
  if (how === "withdrawn" && running.status === "claimed") {
    const shown =
      holdText(running.id) ?? (await openOne(ctx.db, "ai_turns.partial", running.id, running.partial)) ?? ""
    if (shown.trim()) {
      const { id } = await appendMessage(ctx, conversation, {
        author: "assistant",
        text: shown,
        turnId: running.id,
        withdrawnAt: ctx.now,
      })
      ctx.emit({ topic: `conversation:${conversation.id}`, kind: "message.withdrawn", ref: id })
    }
  }
  ctx.emit({ topic: `conversation:${conversation.id}`, kind: "turn.ended", ref: running.id })
  ctx.afterCommit(() => abortLocally(running.id))
}

/**
 * Ends a conversation's epoch: from now on no older turn of the assistant is stored. `aborted` when the assistant gave
 * way by itself: what it was saying is dropped instead of withdrawn.
 */
export async function changeHandler(
  ctx: Context,
  conversation: ConversationRow,
  change: Partial<
    Pick<
      ConversationRow,
      "handler" | "assigneeId" | "acuity" | "handoverReason" | "waitingSince" | "status" | "closedAt"
    >
  >,
  running: "aborted" | "withdrawn" = "withdrawn",
): Promise<void> {
  await endRunningTurn(ctx, conversation, running)
  Object.assign(conversation, change, { epoch: conversation.epoch + 1 })
  await ctx.db
    .update(conversations)
    .set({ ...change, epoch: conversation.epoch })
    .where(and(eq(conversations.clinicId, ctx.clinic.id), eq(conversations.id, conversation.id)))
  announceConversation(ctx, conversation)
}

async function runningTurn(ctx: Context, conversationId: string) {
  const [row] = await ctx.db
    .select({ id: aiTurns.id, status: aiTurns.status, partial: aiTurns.partial })
    .from(aiTurns)
    .where(
      and(
        eq(aiTurns.clinicId, ctx.clinic.id),
        eq(aiTurns.conversationId, conversationId),
        inArray(aiTurns.status, ["due", "claimed"]),
      ),
    )
    .for("update")
  return row ?? null
}

async function closeTurn(
  ctx: Context,
  turnId: string,
  status: "done" | "aborted" | "withdrawn" | "failed",
): Promise<void> {
  await endTurn(ctx.db, { clinicId: ctx.clinic.id, id: turnId, status, now: ctx.now })
}

const endTurn = statement(
  (db, value: { clinicId: string; id: string; status: (typeof aiTurns.$inferSelect)["status"]; now: Date }) =>
    db
      .update(aiTurns)
      .set({ status: value.status, endedAt: value.now })
      .where(and(eq(aiTurns.clinicId, value.clinicId), eq(aiTurns.id, value.id))),
)

async function keepDraft(ctx: Context, turn: TurnRow, text: string): Promise<void> {
  if (!text.trim()) return
  const key = await dataKey(ctx.db, turn.keyId)
  await ctx.db
    .update(aiTurns)
    .set({ draft: seal(key, "ai_turns.draft", turn.id, text) })
    .where(and(eq(aiTurns.clinicId, ctx.clinic.id), eq(aiTurns.id, turn.id), eq(aiTurns.status, "withdrawn")))
}

// --- turns of this process -------------------------------------------------------------------------------------
// Another process learns of an abort by its next `savePartial`; this one at once. The stored partial lags up to 300 ms
// behind the screen, so what was shown is asked of the running turn itself when it runs here.

/** `hold` stops what the patient sees at once and returns it; `abort` ends the work after the commit. */
export type LocalTurn = { abort: () => void; hold: () => string }

const localTurns = () => singleton("local-turns", () => new Map<string, LocalTurn>())

/** Makes a turn that runs in this process reachable for aborts. Returns how to forget it. */
export function registerLocalTurn(turnId: string, turn: LocalTurn): () => void {
  localTurns().set(turnId, turn)
  return () => localTurns().delete(turnId)
}

const abortLocally = (turnId: string): void => localTurns().get(turnId)?.abort()
const holdText = (turnId: string): string | undefined => localTurns().get(turnId)?.hold()

/** Whether a message of this turn is in the thread already (a client that asks again after its answer came). */
export async function turnMessage(ctx: Context, turnId: string): Promise<string | null> {
  const [row] = await ctx.db
    .select({ id: messages.id })
    .from(messages)
    .where(and(eq(messages.clinicId, ctx.clinic.id), eq(messages.turnId, turnId)))
  return row?.id ?? null
}
