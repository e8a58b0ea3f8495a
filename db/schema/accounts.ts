import { sql } from "drizzle-orm"
import {
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
import { clinics } from "./clinics"
import { at, createdAt, id } from "./columns"
import { patients } from "./patients"

export const users = pgTable(
  "users",
  {
    id: uuid().primaryKey(),
    email: text().notNull(),
    name: text().notNull(),
    passwordHash: text(),
    platform: boolean().notNull().default(false),
    language: text().notNull().default("en"),
    disabledAt: at(),
    createdAt: createdAt(),
  },
  (t) => [uniqueIndex("users_email").on(sql`lower(${t.email})`)],
)

export const memberships = pgTable(
  "memberships",
  {
    clinicId: uuid()
      .notNull()
      .references(() => clinics.id),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    role: text({ enum: ["nurse", "admin"] }).notNull(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.clinicId, t.userId, t.role] }), index("memberships_user").on(t.userId)],
)

/** A signed-in browser of one user or one patient; checked on every request, ended at once. */
export const sessions = pgTable(
  "sessions",
  {
    id: uuid().primaryKey(),
    clinicId: uuid()
      .notNull()
      .references(() => clinics.id),
    userId: uuid().references(() => users.id),
    patientId: uuid(),
    createdAt: at().notNull(),
    lastSeenAt: at().notNull(),
    expiresAt: at().notNull(),
    endedAt: at(),
    endReason: text(),
  },
  (t) => [
    index("sessions_user").on(t.userId),
    foreignKey({ columns: [t.clinicId, t.patientId], foreignColumns: [patients.clinicId, patients.id] }),
  ],
)

/** A browser that wrote before it said who it is. The cookie holds a secret, the row its hash. */
export const guests = pgTable(
  "guests",
  {
    clinicId: uuid()
      .notNull()
      .references(() => clinics.id),
    id: id(),
    tokenHash: text().notNull().unique(),
    createdAt: at().notNull(),
    lastSeenAt: at().notNull(),
    endedAt: at(),
  },
  (t) => [primaryKey({ columns: [t.clinicId, t.id] })],
)

/** One-time codes for patients; `phoneIndex` is the blind index of the number, never the number. */
export const signInCodes = pgTable(
  "sign_in_codes",
  {
    clinicId: uuid()
      .notNull()
      .references(() => clinics.id),
    id: id(),
    phoneIndex: text().notNull(),
    codeHash: text().notNull(),
    attempts: integer().notNull().default(0),
    createdAt: at().notNull(),
    expiresAt: at().notNull(),
    /** Set when the code was right; the family member is chosen after that, by the same ticket. */
    provenAt: at(),
    usedAt: at(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    index("sign_in_codes_phone").on(t.clinicId, t.phoneIndex),
  ],
)
