import { sql } from "drizzle-orm"
import { foreignKey, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core"
import { users } from "./accounts"
import { clinics, dataKeys } from "./clinics"
import { at, id, sealed } from "./columns"
import { conversations } from "./conversations"

const clinicId = () =>
  uuid()
    .notNull()
    .references(() => clinics.id)
const keyId = () =>
  uuid()
    .notNull()
    .references(() => dataKeys.id)

/** A rule that fired on a message: which, in which version, on which words. */
export const triageFirings = pgTable(
  "triage_firings",
  {
    clinicId: clinicId(),
    id: id(),
    conversationId: uuid().notNull(),
    messageId: uuid().notNull(),
    ruleId: text().notNull(),
    ruleVersion: text().notNull(),
    level: text().notNull(),
    subject: text().notNull(),
    keyId: keyId(),
    words: sealed<"triage_firings.words">().notNull(),
    at: at().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    index("triage_firings_conversation").on(t.clinicId, t.conversationId),
    foreignKey({
      columns: [t.clinicId, t.conversationId],
      foreignColumns: [conversations.clinicId, conversations.id],
    }),
  ],
)

/**
 * An emergency that was noticed. While one of a patient (or of a guest's cookie) is not cleared, every patient door
 * shows its card first and refuses new bookings. Only a nurse clears it, with a reason.
 */
export const emergencies = pgTable(
  "emergencies",
  {
    clinicId: clinicId(),
    id: id(),
    conversationId: uuid().notNull(),
    patientId: uuid(),
    guestId: uuid(),
    level: text().notNull(),
    ruleId: text().notNull(),
    ruleVersion: text().notNull(),
    keyId: keyId(),
    words: sealed<"emergencies.words">().notNull(),
    since: at().notNull(),
    /** What the patient pressed: `calling` or `cannot_call`. */
    patientSaid: text(),
    patientSaidAt: at(),
    acknowledgedAt: at(),
    acknowledgedBy: uuid().references(() => users.id),
    clearedAt: at(),
    clearedBy: uuid().references(() => users.id),
    clearReason: sealed<"emergencies.clear_reason">(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    index("emergencies_patient")
      .on(t.clinicId, t.patientId)
      .where(sql`${t.clearedAt} is null`),
    index("emergencies_guest")
      .on(t.clinicId, t.guestId)
      .where(sql`${t.clearedAt} is null`),
    index("emergencies_conversation").on(t.clinicId, t.conversationId),
    foreignKey({
      columns: [t.clinicId, t.conversationId],
      foreignColumns: [conversations.clinicId, conversations.id],
    }),
  ],
)

/** A structured symptom analysis: a draft until a nurse confirms or overrides it. */
export const triageRecords = pgTable(
  "triage_records",
  {
    clinicId: clinicId(),
    id: id(),
    conversationId: uuid(),
    patientId: uuid(),
    keyId: keyId(),
    /** Facts with the message each came from, answers, topics: JSON (lib/triage/types `TriageRecord`). */
    body: sealed<"triage_records.body">().notNull(),
    urgency: text().notNull(),
    level: text().notNull(),
    ruleVersion: text().notNull(),
    status: text({ enum: ["draft", "confirmed", "overridden"] }).notNull(),
    overrideUrgency: text(),
    decidedBy: uuid().references(() => users.id),
    decidedAt: at(),
    version: integer().notNull().default(1),
    createdAt: at().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    index("triage_records_conversation").on(t.clinicId, t.conversationId),
  ],
)
