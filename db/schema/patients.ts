import { foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core"
import { clinics, dataKeys } from "./clinics"
import { at, createdAt, id, sealed } from "./columns"

export const patients = pgTable(
  "patients",
  {
    clinicId: uuid()
      .notNull()
      .references(() => clinics.id),
    id: id(),
    keyId: uuid()
      .notNull()
      .references(() => dataKeys.id),
    name: sealed<"patients.name">().notNull(),
    /** "YYYY-MM-DD". */
    birthDate: sealed<"patients.birth_date">().notNull(),
    /** Blind tokens of the folded words of the name, keyed by the clinic; emptied at erasure. */
    nameTokens: text().array().notNull(),
    language: text().notNull().default("en"),
    zone: text(),
    createdAt: createdAt(),
    erasedAt: at(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    index("patients_name_tokens").using("gin", t.nameTokens),
  ],
)

export const contactAddresses = pgTable(
  "contact_addresses",
  {
    clinicId: uuid().notNull(),
    id: id(),
    patientId: uuid().notNull(),
    keyId: uuid()
      .notNull()
      .references(() => dataKeys.id),
    kind: text({ enum: ["phone", "email"] }).notNull(),
    value: sealed<"contact_addresses.value">().notNull(),
    /** Blind index. Not unique: a family may share a number. */
    valueIndex: text().notNull(),
    verifiedAt: at(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    index("contact_addresses_value").on(t.clinicId, t.kind, t.valueIndex),
    foreignKey({ columns: [t.clinicId, t.patientId], foreignColumns: [patients.clinicId, patients.id] }),
  ],
)

/** Facts of the record that triage and nurses use. */
export const patientFacts = pgTable(
  "patient_facts",
  {
    clinicId: uuid().notNull(),
    id: id(),
    patientId: uuid().notNull(),
    keyId: uuid()
      .notNull()
      .references(() => dataKeys.id),
    kind: text({ enum: ["condition", "allergy", "medicine", "pregnancy"] }).notNull(),
    label: sealed<"patient_facts.label">().notNull(),
    createdAt: createdAt(),
    endedAt: at(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    index("patient_facts_patient").on(t.clinicId, t.patientId),
    foreignKey({ columns: [t.clinicId, t.patientId], foreignColumns: [patients.clinicId, patients.id] }),
  ],
)

/** Who may act for whom: a parent who books for a child. */
export const patientProxies = pgTable(
  "patient_proxies",
  {
    clinicId: uuid().notNull(),
    proxyId: uuid().notNull(),
    patientId: uuid().notNull(),
    relation: text().notNull(),
    until: at(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.proxyId, t.patientId] }),
    foreignKey({ columns: [t.clinicId, t.proxyId], foreignColumns: [patients.clinicId, patients.id] }),
    foreignKey({ columns: [t.clinicId, t.patientId], foreignColumns: [patients.clinicId, patients.id] }),
  ],
)
