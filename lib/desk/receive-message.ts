import { and, desc, eq, isNull, or } from "drizzle-orm"
import { openOne } from "@/db/keys"
import { emergencies, memberships, nurses } from "@/db/schema"
import { seal } from "@/db/sealed"
import type { Context } from "@/lib/access/types"
import { queueForNurse } from "@/lib/conversations/commands/handling"
import { appendMessage, messageByClientKey } from "@/lib/conversations/commands/messages"
import {
  conversationKey,
  lockIfThere,
  openConversation,
  type ConversationRow,
} from "@/lib/conversations/commands/threads"
import { endRunningTurn, openTurn } from "@/lib/conversations/commands/turns"
import { MessageText, type Channel } from "@/lib/conversations/types"
import { DomainError } from "@/lib/core/errors"
import { dateOf, localDay } from "@/lib/core/time"
import { queueNotices } from "@/lib/notifications/commands"
import { getPatient, listFacts } from "@/lib/patients/queries"
import { ageOn } from "@/lib/patients/rules"
import { findAssignedNurse } from "@/lib/scheduling/queries/nurses"
import { aiSettingsFor } from "@/lib/settings/queries"
import { openEmergency, recordFirings } from "@/lib/triage/commands"
import { assess } from "@/lib/triage/rules/assess"
import { isEmergency } from "@/lib/triage/rules/levels"
import type { Assessment, RecordFacts, TriageState } from "@/lib/triage/types"

export type ReceiveMessage = {
  /** The conversation to write in; a new one is opened when it is not given (or with this id, when it does not exist). */
  conversationId?: string
  text: string
  channel: Channel
  /** The sender's own key of this message: the same key again is the same message. */
  clientKey?: string
}

export type Received = {
  conversationId: string
  messageId: string
  /** The assistant's turn that now waits to be claimed; null when a nurse handles the conversation. */
  turnId: string | null
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
    const { conversation, fresh } = await enter(ctx, input)
    // Questions that do not need each other are asked in one breath; a round trip less is heard as a faster answer.
    const [record, standing, known] = await Promise.all([
      readRecord(ctx),
      standingEmergencies(ctx, conversation),
      input.clientKey && !fresh ? messageByClientKey(ctx, conversation.id, input.clientKey) : null,
    ])
    if (known)
      return {
        conversationId: conversation.id,
        messageId: known.id,
        turnId: null,
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
    const [message, turnId] = await Promise.all([
      appendMessage(ctx, conversation, write),
      // Counts the message that is being written beside it.
      askAssistant(ctx, { ...conversation, lastSeq: conversation.lastSeq + 1 }, isRed),
    ])
    await recordFirings(
      ctx,
      { conversationId: conversation.id, messageId: message.id, keyId: conversation.keyId },
      storable(assessment),
    )
    const emergencyId = await raise(ctx, conversation, assessment, standing)
    if (emergencyId === null && isUrgent(assessment))
      await queueForNurse(ctx, conversation, { reason: "urgent", acuity: 2, keepAssistant: true })
    return { conversationId: conversation.id, messageId: message.id, turnId, emergencyId, repeated: false }
  })
}

/** What of the record the rules may use when the patient speaks of themselves. */
async function readRecord(ctx: Context): Promise<RecordFacts | undefined> {
  if (ctx.actor.kind !== "patient") return undefined
  const [patient, facts] = await Promise.all([
    getPatient(ctx, ctx.actor.patientId),
    listFacts(ctx, ctx.actor.patientId),
  ])
  const labels = (kind: string) => facts.filter((fact) => fact.kind === kind).map((fact) => fact.label)
  return {
    ageYears: ageOn(patient.birthDate, dateOf(localDay(ctx.now, ctx.clinic.zone))),
    pregnant: labels("pregnancy").length > 0,
    conditions: labels("condition"),
    medicines: labels("medicine"),
  }
}

/** The conversation's row, locked; `fresh`: it was opened just now, so nothing of it can exist yet. */
async function enter(
  ctx: Context,
  input: ReceiveMessage,
): Promise<{ conversation: ConversationRow; fresh: boolean }> {
  const known = input.conversationId ? await lockIfThere(ctx, input.conversationId) : null
  if (known) return { conversation: known, fresh: false }
  const settings = await aiSettingsFor(ctx, null)
  const handler = settings.autoResponse && settings.defaultHandler === "assistant" ? "assistant" : "nurse"
  const conversation = await openConversation(ctx, {
    channel: input.channel,
    handler,
    id: input.conversationId,
  })
  return { conversation, fresh: conversation.lastSeq === 0 }
}

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

type Standing = { id: string; conversationId: string }

/** What stands open for this conversation or its person, newest first. */
const standingEmergencies = (ctx: Context, conversation: ConversationRow): Promise<Standing[]> =>
  ctx.db
    .select({ id: emergencies.id, conversationId: emergencies.conversationId })
    .from(emergencies)
    .where(
      and(
        eq(emergencies.clinicId, ctx.clinic.id),
        isNull(emergencies.clearedAt),
        or(
          eq(emergencies.conversationId, conversation.id),
          ...(conversation.patientId ? [eq(emergencies.patientId, conversation.patientId)] : []),
          ...(conversation.guestId ? [eq(emergencies.guestId, conversation.guestId)] : []),
        ),
      ),
    )
    .orderBy(desc(emergencies.since))

/** Opens the red state and alerts a nurse by name; an emergency that stands open already is not opened twice. */
async function raise(
  ctx: Context,
  conversation: ConversationRow,
  assessment: Assessment,
  standing: readonly Standing[],
): Promise<string | null> {
  const here = standing.find(({ conversationId }) => conversationId === conversation.id)
  if (here) return here.id
  const firing = assessment.firings.find((f) => isEmergency(f.level))
  // The red state reaches further than its conversation: in a new chat of the same person nobody starts afresh.
  if (!firing) return standing[0]?.id ?? null
  const id = await openEmergency(
    ctx,
    {
      conversationId: conversation.id,
      keyId: conversation.keyId,
      patientId: conversation.patientId,
      guestId: conversation.guestId,
    },
    { ruleId: firing.ruleId, version: firing.version, level: firing.level, words: firing.words },
  )
  await queueForNurse(ctx, conversation, { reason: "emergency", acuity: 1, keepAssistant: true })
  await alertNurses(ctx, conversation, id, firing.level)
  return id
}

/** The patient's own nurse, and everybody else who is a nurse here: somebody has to acknowledge it. */
async function alertNurses(
  ctx: Context,
  conversation: ConversationRow,
  emergencyId: string,
  level: string,
): Promise<void> {
  const rows = await ctx.db
    .selectDistinct({ userId: memberships.userId })
    .from(memberships)
    .leftJoin(nurses, and(eq(nurses.clinicId, memberships.clinicId), eq(nurses.userId, memberships.userId)))
    .where(and(eq(memberships.clinicId, ctx.clinic.id), eq(memberships.role, "nurse")))
  const own = conversation.patientId ? await findAssignedNurse(ctx, conversation.patientId) : null
  const users = new Set([...rows.map((row) => row.userId), ...(own?.userId ? [own.userId] : [])])
  await queueNotices(
    ctx,
    [...users].map((userId) => ({
      notice: { kind: "emergency" as const, level },
      channel: "in_app" as const,
      recipient: { kind: "user" as const, id: userId },
      dedupeKey: `emergency/${emergencyId}/${userId}`,
      conversationId: conversation.id,
      mustAcknowledge: true,
    })),
  )
}

/** In an emergency nothing is added below the card: the assistant stays silent. */
async function askAssistant(
  ctx: Context,
  conversation: ConversationRow,
  emergency: boolean,
): Promise<string | null> {
  if (emergency || conversation.handler !== "assistant") return null
  const turnId = await openTurn(ctx, conversation)
  ctx.emit({ topic: `conversation:${conversation.id}`, kind: "turn.started", ref: turnId })
  return turnId
}
