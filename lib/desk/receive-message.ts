import { openOne } from "@/db/keys"
import { seal } from "@/db/sealed"
import type { Actor, Context } from "@/lib/access/types"
import { queueForNurse } from "@/lib/conversations/commands/handling"
import { appendMessage, messageByClientKey } from "@/lib/conversations/commands/messages"
import {
  conversationKey,
  lockIfThere,
  openConversation,
  type ConversationRow,
} from "@/lib/conversations/commands/threads"
import { endRunningTurn, openTurn, type ClaimedTurn } from "@/lib/conversations/commands/turns"
import { MessageText, type Channel } from "@/lib/conversations/types"
import { DomainError } from "@/lib/core/errors"
import { newId } from "@/lib/core/ids"
import { aiSettingsFor } from "@/lib/settings/queries"
import { recordFirings } from "@/lib/triage/commands"
import { assess } from "@/lib/triage/rules/assess"
import { byUrgency, isEmergency } from "@/lib/triage/rules/levels"
import type { Assessment, RecordFacts, TriageState } from "@/lib/triage/types"
import { raiseEmergency, standingEmergencies, type Standing } from "./raise-emergency"
import { readRecord } from "./record-facts"

export type ReceiveMessage = {
  /** The conversation to write in; a new one is opened when it is not given (or with this id, when it does not exist). */
  conversationId?: string
  text: string
  channel: Channel
  /** The sender's own key of this message: the same key again is the same message. */
  clientKey?: string
  /** Stored and read for danger like every message, but not answered: a form shows its own result. */
  silent?: boolean
  /** Whoever calls writes the reply at once (`writeReply`): the turn comes claimed. */
  answerNow?: boolean
}

export type Received = {
  conversationId: string
  messageId: string
  /** The reply the assistant now owes; null when a nurse handles the conversation. */
  turnId: string | null
  /** The same, claimed for the caller (`answerNow`); otherwise it waits for whoever claims it. */
  claimed: ClaimedTurn | null
  /** The emergency that stands open, opened by this message or before it. */
  emergencyId: string | null
  repeated: boolean
}

/**
 * The only way in for a patient's words, on every channel. One transaction: the message is stored, the red-flag rules
 * read it (also when a nurse handles the conversation or the assistant is off), a firing and the sticky state are
 * stored, the nurse's alert is queued, and the assistant is asked for a reply if it handles the conversation.
 */
export async function receiveMessage(ctx: Context, input: ReceiveMessage): Promise<Received> {
  const parsed = MessageText.safeParse(input.text)
  if (!parsed.success)
    throw new DomainError("invalid_input", "a message has 1 to 4000 characters", { field: "text" })
  const text = parsed.data
  return ctx.tx(async (ctx) => {
    const { conversation, fresh, record, standing, repeated } = await enter(ctx, input)
    if (repeated)
      return {
        conversationId: conversation.id,
        messageId: repeated.id,
        turnId: null,
        claimed: null,
        emergencyId: null,
        repeated: true,
      }
    // A reply that is being written answers an older state of the talk; the next one answers everything.
    if (!fresh) await endRunningTurn(ctx, conversation, "aborted")
    const { assessment, triage } = await readSigns(ctx, conversation, text, record)
    const isRed = standing.length > 0 || assessment.firings.some((firing) => isEmergency(firing.level))
    const reopened = conversation.status === "closed" ? ({ status: "open", closedAt: null } as const) : {}
    Object.assign(conversation, reopened)
    const write = {
      author: "patient" as const,
      text,
      clientKey: input.clientKey,
      also: { ...reopened, ...(triage ? { triage } : {}) },
    }
    // In an emergency nothing is added below the card: the assistant stays silent.
    const quiet = isRed || input.silent === true
    const [message, turn] = await Promise.all([
      appendMessage(ctx, conversation, write),
      // Counts the message that is being written beside it.
      quiet
        ? null
        : askAssistant(ctx, { ...conversation, lastSeq: conversation.lastSeq + 1 }, input.answerNow),
    ])
    await recordFirings(
      ctx,
      { conversationId: conversation.id, messageId: message.id, keyId: conversation.keyId },
      storable(assessment),
    )
    const red = assessment.firings.filter(({ level }) => isEmergency(level)).toSorted(byUrgency)[0]
    const emergencyId = await raiseEmergency(ctx, conversation, red, standing)
    if (emergencyId === null && isUrgent(assessment))
      await queueForNurse(ctx, conversation, { reason: "urgent", acuity: 2, keepAssistant: true })
    return {
      conversationId: conversation.id,
      messageId: message.id,
      turnId: turn?.id ?? null,
      claimed: turn && input.answerNow ? { turn, conversation } : null,
      emergencyId,
      repeated: false,
    }
  })
}

type Entered = {
  /** Locked until the transaction ends. */
  conversation: ConversationRow
  /** It was opened just now, so nothing of it can exist yet. */
  fresh: boolean
  record: RecordFacts | undefined
  standing: Standing[]
  /** The same message, stored before. */
  repeated: { id: string } | null
}

/**
 * What a message needs to know, asked in one breath for a faster answer. The lock is asked for first: what is asked behind
 * it on the same connection is read after it was given.
 */
async function enter(ctx: Context, input: ReceiveMessage): Promise<Entered> {
  const id = input.conversationId ?? newId()
  const [known, record, standing, earlier] = await Promise.all([
    input.conversationId ? lockIfThere(ctx, id) : null,
    readRecord(ctx),
    standingEmergencies(ctx, { id, ...personOf(ctx.actor) }),
    input.clientKey ? messageByClientKey(ctx, id, input.clientKey) : null,
  ])
  if (known) return { conversation: known, fresh: false, record, standing, repeated: earlier }
  const settings = await aiSettingsFor(ctx, null)
  const handler = settings.autoResponse && settings.defaultHandler === "assistant" ? "assistant" : "nurse"
  const conversation = await openConversation(ctx, { channel: input.channel, handler, id })
  // Somebody may have opened it in the same moment, perhaps with this very message.
  const fresh = conversation.lastSeq === 0
  const repeated =
    input.clientKey && !fresh ? await messageByClientKey(ctx, conversation.id, input.clientKey) : null
  return { conversation, fresh, record, standing, repeated }
}

const personOf = (actor: Actor) => ({
  patientId: actor.kind === "patient" ? actor.patientId : null,
  guestId: actor.kind === "guest" ? actor.guestId : null,
})

/** Reads the message for danger; `triage`: the state to store, sealed, when it changed. */
async function readSigns(
  ctx: Context,
  conversation: ConversationRow,
  text: string,
  record: RecordFacts | undefined,
): Promise<{ assessment: Assessment; triage: ConversationRow["triage"] }> {
  const stored = await openOne(ctx.db, "conversations.triage", conversation.id, conversation.triage)
  const prior = stored ? (JSON.parse(stored) as TriageState) : undefined
  const assessment = assess({ text, prior, record, now: ctx.now })
  const state = JSON.stringify(assessment.state)
  if (state === stored) return { assessment, triage: null }
  const key = await conversationKey(ctx, conversation)
  return { assessment, triage: seal(key, "conversations.triage", conversation.id, state) }
}

const storable = (assessment: Assessment) =>
  assessment.firings.map((firing) => ({
    ruleId: firing.ruleId,
    version: firing.version,
    level: firing.level,
    words: firing.words,
    subject: firing.subject.kind === "self" ? "self" : firing.subject.relation,
  }))

const isUrgent = (assessment: Assessment): boolean => assessment.level === "nurse_within_hour"

async function askAssistant(
  ctx: Context,
  conversation: ConversationRow,
  answerNow?: boolean,
): Promise<ClaimedTurn["turn"] | null> {
  if (conversation.handler !== "assistant") return null
  const turn = await openTurn(ctx, conversation, answerNow)
  ctx.emit({ topic: `conversation:${conversation.id}`, kind: "turn.started", ref: turn.id })
  return turn
}
