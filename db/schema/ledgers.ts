import { sql } from "drizzle-orm"
import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core"
import { users } from "./accounts"
import { clinics, dataKeys } from "./clinics"
import { at, createdAt, id, sealed } from "./columns"

const clinicId = () =>
  uuid()
    .notNull()
    .references(() => clinics.id)

/** Notices to people. Written in the transaction of the change they tell of; delivered after it. */
export const outbox = pgTable(
  "outbox",
  {
    clinicId: clinicId(),
    id: id(),
    /** One notice per thing to tell: `kind/appointment/version`. */
    dedupeKey: text().notNull(),
    kind: text().notNull(),
    channel: text({ enum: ["in_app", "sms", "email"] }).notNull(),
    recipientKind: text({ enum: ["patient", "user", "address"] }).notNull(),
    recipientId: uuid(),
    appointmentId: uuid(),
    conversationId: uuid(),
    /** Values for the words of the kind (lib/notifications/types); no health data beyond clinic, day and time. */
    payload: sealed<"outbox.payload">().notNull(),
    keyId: uuid()
      .notNull()
      .references(() => dataKeys.id),
    sendAt: at().notNull(),
    status: text({ enum: ["queued", "sending", "sent", "delivered", "failed", "cancelled"] }).notNull(),
    attempts: integer().notNull().default(0),
    errorCode: text(),
    providerId: text(),
    mustAcknowledge: boolean().notNull().default(false),
    createdAt: at().notNull(),
    sentAt: at(),
    readAt: at(),
    acknowledgedAt: at(),
    acknowledgedBy: uuid().references(() => users.id),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    uniqueIndex("outbox_dedupe").on(t.clinicId, t.dedupeKey),
    index("outbox_due")
      .on(t.sendAt)
      .where(sql`${t.status} in ('queued','sending')`),
    index("outbox_recipient").on(t.clinicId, t.recipientKind, t.recipientId, t.sendAt),
    index("outbox_appointment").on(t.clinicId, t.appointmentId),
  ],
)

/** The simulated phone and mailbox of demo mode: what would have been sent. */
export const simulatedMessages = pgTable(
  "simulated_messages",
  {
    clinicId: clinicId(),
    id: id(),
    channel: text({ enum: ["sms", "email"] }).notNull(),
    addressIndex: text().notNull(),
    body: sealed<"simulated_messages.body">().notNull(),
    keyId: uuid()
      .notNull()
      .references(() => dataKeys.id),
    at: at().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    index("simulated_messages_address").on(t.clinicId, t.addressIndex, t.at),
  ],
)

/** Webhooks: stored and answered at once, worked on after; the same event twice is one row. */
export const inboxEvents = pgTable(
  "inbox_events",
  {
    clinicId: clinicId(),
    id: id(),
    provider: text().notNull(),
    account: text().notNull(),
    eventKey: text().notNull(),
    payload: sealed<"inbox_events.payload">().notNull(),
    keyId: uuid()
      .notNull()
      .references(() => dataKeys.id),
    receivedAt: at().notNull(),
    processedAt: at(),
    attempts: integer().notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    uniqueIndex("inbox_events_key").on(t.clinicId, t.provider, t.account, t.eventKey),
  ],
)

/** Who did or saw what. `seq`, `prevHash` and `hash` are given by the job that seals the chain, never by the writer. */
export const audit = pgTable(
  "audit",
  {
    clinicId: clinicId(),
    id: id(),
    at: at().notNull(),
    actorKind: text().notNull(),
    actorId: uuid(),
    action: text().notNull(),
    entity: text().notNull(),
    entityId: uuid(),
    patientId: uuid(),
    /** Codes, counts and changed field names; never values of health data. */
    detail: jsonb().$type<Record<string, unknown>>().notNull(),
    requestId: text(),
    seq: bigint({ mode: "number" }),
    prevHash: text(),
    hash: text(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    uniqueIndex("audit_seq").on(t.clinicId, t.seq),
    index("audit_patient").on(t.clinicId, t.patientId, t.at),
    index("audit_unsealed")
      .on(t.clinicId, t.id)
      .where(sql`${t.seq} is null`),
  ],
)

/** The answer of a write that may be sent again: same key and body, same answer. */
export const idempotencyKeys = pgTable(
  "idempotency_keys",
  {
    clinicId: clinicId(),
    /** Whose key: two actors may choose the same text. */
    actor: text().notNull(),
    key: text().notNull(),
    operation: text().notNull(),
    requestHash: text().notNull(),
    answer: sealed<"idempotency_keys.answer">(),
    answerId: uuid(),
    keyId: uuid().references(() => dataKeys.id),
    createdAt: at().notNull(),
    expiresAt: at().notNull(),
  },
  (t) => [primaryKey({ columns: [t.clinicId, t.actor, t.key] })],
)

export const rateLimits = pgTable("rate_limits", {
  key: text().primaryKey(),
  count: integer().notNull(),
  resetsAt: at().notNull(),
})

/** AI settings: the row without a user is the clinic's; a staff user's row overrides field by field. */
export const aiSettings = pgTable(
  "ai_settings",
  {
    clinicId: clinicId(),
    id: id(),
    userId: uuid().references(() => users.id),
    /** Ordered; the built-in assistant is always last, named or not. */
    providers: text().array(),
    models: jsonb().$type<Record<string, string>>(),
    temperature: real(),
    maxTokens: integer(),
    instructions: text(),
    autoResponse: boolean(),
    businessHoursOnly: boolean(),
    defaultHandler: text({ enum: ["assistant", "nurse"] }),
    escalationWords: text().array(),
    confidenceThreshold: real(),
    historyLength: integer(),
    sessionTimeoutMinutes: integer(),
    firstChunkMs: integer(),
    chunkGapMs: integer(),
    turnMs: integer(),
    updatedAt: at().notNull(),
    updatedBy: uuid().references(() => users.id),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    uniqueIndex("ai_settings_clinic")
      .on(t.clinicId)
      .where(sql`${t.userId} is null`),
    uniqueIndex("ai_settings_user").on(t.clinicId, t.userId),
  ],
)

/** Vendor keys typed in by an admin: written, used, never shown again. */
export const providerSecrets = pgTable(
  "provider_secrets",
  {
    clinicId: clinicId(),
    id: id(),
    provider: text().notNull(),
    secret: sealed<"provider_secrets.secret">().notNull(),
    keyId: uuid()
      .notNull()
      .references(() => dataKeys.id),
    /** The last four characters, so that an admin knows which one it is. */
    hint: text().notNull(),
    updatedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    uniqueIndex("provider_secrets_provider").on(t.clinicId, t.provider),
  ],
)

/** Reminder times and quiet hours of the clinic. */
export const noticeSettings = pgTable("notice_settings", {
  clinicId: uuid()
    .primaryKey()
    .references(() => clinics.id),
  reminderHours: integer().array().notNull(),
  quietFrom: text().notNull(),
  quietUntil: text().notNull(),
  waitlistOfferMinutes: integer().notNull(),
})
