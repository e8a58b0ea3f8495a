import { sql } from "drizzle-orm"
import {
  bigint,
  boolean,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core"
import { users } from "./accounts"
import { clinics, dataKeys } from "./clinics"
import { at, createdAt, id, sealed } from "./columns"
import { patients } from "./patients"

const clinicId = () =>
  uuid()
    .notNull()
    .references(() => clinics.id)
const keyId = () =>
  uuid()
    .notNull()
    .references(() => dataKeys.id)

export const conversations = pgTable(
  "conversations",
  {
    clinicId: clinicId(),
    id: id(),
    keyId: keyId(),
    patientId: uuid(),
    guestId: uuid(),
    channel: text({ enum: ["web", "sms", "whatsapp", "telegram", "instagram", "phone"] }).notNull(),
    language: text().notNull(),
    status: text({ enum: ["open", "closed"] }).notNull(),
    handler: text({ enum: ["assistant", "nurse"] }).notNull(),
    /** Rises with every change of who speaks; an assistant's turn of an older epoch is never stored. */
    epoch: integer().notNull().default(0),
    assigneeId: uuid().references(() => users.id),
    /** 1 (red) to 5, as the queue orders it. */
    acuity: integer().notNull().default(5),
    handoverReason: text(),
    /** Since when a person is waited for; null when nobody is. */
    waitingSince: at(),
    title: sealed<"conversations.title">(),
    /** Findings of the red-flag rules so far (lib/triage), so that nothing is recomputed from opened history. */
    triage: sealed<"conversations.triage">(),
    /** What the built-in understanding carries from turn to turn. */
    memory: sealed<"conversations.memory">(),
    lastSeq: integer().notNull().default(0),
    lastMessageAt: at().notNull(),
    lastPatientMessageAt: at(),
    staffReadSeq: integer().notNull().default(0),
    createdAt: at().notNull(),
    closedAt: at(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    index("conversations_queue").on(t.clinicId, t.status, t.acuity, t.waitingSince),
    index("conversations_patient").on(t.clinicId, t.patientId, t.lastMessageAt),
    index("conversations_guest").on(t.clinicId, t.guestId, t.lastMessageAt),
    foreignKey({ columns: [t.clinicId, t.patientId], foreignColumns: [patients.clinicId, patients.id] }),
  ],
)

export const messages = pgTable(
  "messages",
  {
    clinicId: clinicId(),
    id: id(),
    conversationId: uuid().notNull(),
    seq: integer().notNull(),
    author: text({ enum: ["patient", "assistant", "nurse", "clinic"] }).notNull(),
    authorUserId: uuid().references(() => users.id),
    keyId: keyId(),
    body: sealed<"messages.body">().notNull(),
    /** Sources, cards and suggested replies as JSON (lib/conversations/types `MessageExtra`). */
    extra: sealed<"messages.extra">(),
    /** Blind tokens of its words, keyed by the row's key: search works inside one patient or one conversation only. */
    wordTokens: text().array().notNull(),
    turnId: uuid(),
    /** The sender's own key: sending twice is one message. */
    clientKey: text(),
    language: text().notNull(),
    withdrawnAt: at(),
    createdAt: at().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    uniqueIndex("messages_seq").on(t.clinicId, t.conversationId, t.seq),
    uniqueIndex("messages_client_key").on(t.clinicId, t.conversationId, t.clientKey),
    uniqueIndex("messages_turn").on(t.clinicId, t.turnId),
    foreignKey({
      columns: [t.clinicId, t.conversationId],
      foreignColumns: [conversations.clinicId, conversations.id],
    }),
  ],
)

export const messageFeedback = pgTable(
  "message_feedback",
  {
    clinicId: clinicId(),
    messageId: uuid().notNull(),
    useful: boolean().notNull(),
    reason: text(),
    at: at().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.messageId] }),
    foreignKey({ columns: [t.clinicId, t.messageId], foreignColumns: [messages.clinicId, messages.id] }),
  ],
)

/** Notes of the staff; a table of their own, so that no patient surface and no prompt can read them by mistake. */
export const privateNotes = pgTable(
  "private_notes",
  {
    clinicId: clinicId(),
    id: id(),
    conversationId: uuid().notNull(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    keyId: keyId(),
    body: sealed<"private_notes.body">().notNull(),
    createdAt: at().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({
      columns: [t.clinicId, t.conversationId],
      foreignColumns: [conversations.clinicId, conversations.id],
    }),
  ],
)

/** The assistant's work on one reply: claimed by a process, kept alive by a heartbeat, swept when its claim died. */
export const aiTurns = pgTable(
  "ai_turns",
  {
    clinicId: clinicId(),
    id: id(),
    conversationId: uuid().notNull(),
    epoch: integer().notNull(),
    /** The newest message the reply answers. */
    upToSeq: integer().notNull(),
    status: text({ enum: ["due", "claimed", "done", "aborted", "withdrawn", "failed"] }).notNull(),
    dueAt: at().notNull(),
    claimedBy: text(),
    heartbeatAt: at(),
    attempts: integer().notNull().default(0),
    keyId: keyId(),
    /** What the patient has seen so far, written at most every 300 ms. */
    partial: sealed<"ai_turns.partial">(),
    partialAt: at(),
    /** The finished text of a turn that came too late: a suggestion for the nurse. */
    draft: sealed<"ai_turns.draft">(),
    createdAt: at().notNull(),
    endedAt: at(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    uniqueIndex("ai_turns_running")
      .on(t.clinicId, t.conversationId)
      .where(sql`${t.status} in ('due','claimed')`),
    index("ai_turns_due").on(t.status, t.dueAt),
    foreignKey({
      columns: [t.clinicId, t.conversationId],
      foreignColumns: [conversations.clinicId, conversations.id],
    }),
  ],
)

/** The effect of a tool in a turn, keyed by its input: a second provider cannot run it again. */
export const toolEffects = pgTable(
  "tool_effects",
  {
    clinicId: clinicId(),
    turnId: uuid().notNull(),
    tool: text().notNull(),
    inputHash: text().notNull(),
    keyId: keyId(),
    output: sealed<"tool_effects.output">().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.turnId, t.tool, t.inputHash] }),
    foreignKey({ columns: [t.clinicId, t.turnId], foreignColumns: [aiTurns.clinicId, aiTurns.id] }),
  ],
)

/** Every call to a model, also the failed ones; durations in milliseconds, money is not counted here. */
export const aiCalls = pgTable(
  "ai_calls",
  {
    clinicId: clinicId(),
    id: id(),
    turnId: uuid(),
    userId: uuid().references(() => users.id),
    provider: text().notNull(),
    model: text().notNull(),
    inputTokens: bigint({ mode: "number" }),
    outputTokens: bigint({ mode: "number" }),
    firstTokenMs: integer(),
    totalMs: integer().notNull(),
    outcome: text().notNull(),
    withheld: integer().notNull().default(0),
    confidence: integer(),
    at: at().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    index("ai_calls_at").on(t.clinicId, t.at),
    index("ai_calls_provider").on(t.provider, t.at),
  ],
)
