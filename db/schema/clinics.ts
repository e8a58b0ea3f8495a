import { boolean, date, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core"
import { at, createdAt, id } from "./columns"

export const clinics = pgTable("clinics", {
  id: uuid().primaryKey(),
  name: text().notNull(),
  zone: text().notNull(),
  country: text().notNull(),
  languages: text().array().notNull(),
  phone: text(),
  address: text(),
  emergencyNumber: text().notNull(),
  crisisNumber: text().notNull(),
  poisonNumber: text().notNull(),
  /** Sample data: the only rows that demo mode accepts. */
  sample: boolean().notNull().default(false),
  /** Patient pages stay closed until the clinic was set up. */
  openedAt: at(),
  createdAt: createdAt(),
})

export const clinicHosts = pgTable("clinic_hosts", {
  host: text().primaryKey(),
  clinicId: uuid()
    .notNull()
    .references(() => clinics.id),
})

/** When people answer; weekday 0 is Sunday, times are "HH:MM" in the clinic's zone. */
export const clinicHours = pgTable(
  "clinic_hours",
  {
    clinicId: uuid()
      .notNull()
      .references(() => clinics.id),
    id: id(),
    weekday: integer().notNull(),
    startsAt: text().notNull(),
    endsAt: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.clinicId, t.id] })],
)

export const holidays = pgTable(
  "holidays",
  {
    clinicId: uuid()
      .notNull()
      .references(() => clinics.id),
    date: date({ mode: "string" }).notNull(),
    name: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.clinicId, t.date] })],
)

/**
 * One data key per patient, guest conversation or clinic purpose, wrapped by the master key. Erasure sets `wrapped` to
 * null and `destroyedAt`: what was sealed with it can never be read again.
 */
export const dataKeys = pgTable("data_keys", {
  id: uuid().primaryKey(),
  clinicId: uuid()
    .notNull()
    .references(() => clinics.id),
  patientId: uuid(),
  purpose: text().notNull(),
  wrapped: text(),
  createdAt: createdAt(),
  destroyedAt: at(),
})
