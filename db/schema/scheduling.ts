import { sql } from "drizzle-orm"
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core"
import { users } from "./accounts"
import { clinics, dataKeys } from "./clinics"
import { at, createdAt, id, sealed } from "./columns"
import { conversations } from "./conversations"
import { patients } from "./patients"

const clinicId = () =>
  uuid()
    .notNull()
    .references(() => clinics.id)

export const nurses = pgTable(
  "nurses",
  {
    clinicId: clinicId(),
    id: id(),
    userId: uuid().references(() => users.id),
    name: text().notNull(),
    /** "Dr." in the seed; people find a nurse with and without it. */
    title: text(),
    specialty: text().notNull(),
    skills: text().array().notNull(),
    languages: text().array().notNull(),
    active: boolean().notNull().default(true),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.clinicId, t.id] }), uniqueIndex("nurses_user").on(t.clinicId, t.userId)],
)

/** Windows as people say them: weekday 0 is Sunday, "HH:MM" in the clinic's zone, end <= start ends on the next day. */
export const weeklyHours = pgTable(
  "weekly_hours",
  {
    clinicId: clinicId(),
    id: id(),
    nurseId: uuid().notNull(),
    weekday: integer().notNull(),
    startsAt: text().notNull(),
    endsAt: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    index("weekly_hours_nurse").on(t.clinicId, t.nurseId),
    foreignKey({ columns: [t.clinicId, t.nurseId], foreignColumns: [nurses.clinicId, nurses.id] }),
    check("weekly_hours_weekday", sql`${t.weekday} between 0 and 6`),
  ],
)

/** `replace` and `closed` stand for the windows that start on the date; `add` is an extra shift beside them. */
export const dateOverrides = pgTable(
  "date_overrides",
  {
    clinicId: clinicId(),
    id: id(),
    nurseId: uuid().notNull(),
    date: date({ mode: "string" }).notNull(),
    kind: text({ enum: ["replace", "closed", "add"] }).notNull(),
    startsAt: text(),
    endsAt: text(),
    note: text(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    index("date_overrides_nurse").on(t.clinicId, t.nurseId, t.date),
    foreignKey({ columns: [t.clinicId, t.nurseId], foreignColumns: [nurses.clinicId, nurses.id] }),
  ],
)

/** All lengths in minutes, horizon in days. */
export const visitTypes = pgTable(
  "visit_types",
  {
    clinicId: clinicId(),
    id: id(),
    slug: text().notNull(),
    name: jsonb().$type<Record<string, string>>().notNull(),
    lengthMinutes: integer().notNull(),
    stepMinutes: integer().notNull(),
    bufferBefore: integer().notNull().default(0),
    bufferAfter: integer().notNull().default(0),
    noticeMinutes: integer().notNull(),
    horizonDays: integer().notNull(),
    perNursePerDay: integer(),
    perPatientOpen: integer(),
    modes: text().array().notNull(),
    videoLink: text(),
    active: boolean().notNull().default(true),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    uniqueIndex("visit_types_slug").on(t.clinicId, t.slug),
  ],
)

export const assignments = pgTable(
  "assignments",
  {
    clinicId: clinicId(),
    id: id(),
    patientId: uuid().notNull(),
    nurseId: uuid().notNull(),
    /** Closed code of why: `specialty`, `language`, `load`, `chosen`. Shown in words. */
    reason: text().notNull(),
    since: at().notNull(),
    until: at(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    uniqueIndex("assignments_current")
      .on(t.clinicId, t.patientId)
      .where(sql`${t.until} is null`),
    index("assignments_nurse").on(t.clinicId, t.nurseId),
    foreignKey({ columns: [t.clinicId, t.patientId], foreignColumns: [patients.clinicId, patients.id] }),
    foreignKey({ columns: [t.clinicId, t.nurseId], foreignColumns: [nurses.clinicId, nurses.id] }),
  ],
)

/** FHIR R4 Appointment.status codes. */
export const APPOINTMENT_STATUSES = [
  "proposed",
  "pending",
  "booked",
  "arrived",
  "fulfilled",
  "cancelled",
  "noshow",
  "entered-in-error",
  "checked-in",
  "waitlist",
] as const
export const HOLDER_KINDS = ["conversation", "call", "session", "series", "waitlist", "staff"] as const

/**
 * Written only through the functions of drizzle/0001: they lock, free stale holds, check buffers and insert. The
 * exclusion constraints `nurse_once` and `patient_once` stand there too (the schema builder has no words for them).
 */
export const appointments = pgTable(
  "appointments",
  {
    clinicId: clinicId(),
    id: id(),
    nurseId: uuid().notNull(),
    /** Null: a hold of a guest who is not identified yet. */
    patientId: uuid(),
    visitTypeId: uuid().notNull(),
    startsAt: at().notNull(),
    endsAt: at().notNull(),
    bufferBefore: integer().notNull().default(0),
    bufferAfter: integer().notNull().default(0),
    status: text({ enum: APPOINTMENT_STATUSES }).notNull(),
    blocking: boolean()
      .notNull()
      .generatedAlwaysAs(sql`status in ('pending','booked','arrived','checked-in','fulfilled')`),
    holdUntil: at(),
    holderKind: text({ enum: HOLDER_KINDS }),
    holderId: uuid(),
    seriesId: uuid(),
    mode: text({ enum: ["in-person", "phone", "video"] })
      .notNull()
      .default("in-person"),
    reason: sealed<"appointments.reason">(),
    keyId: uuid().references(() => dataKeys.id),
    cancelReason: text(),
    overrideReason: text(),
    /** Counts every change of time, nurse or status: the SEQUENCE of the calendar feeds. */
    version: integer().notNull().default(1),
    createdByKind: text().notNull(),
    createdById: uuid(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.nurseId], foreignColumns: [nurses.clinicId, nurses.id] }),
    foreignKey({ columns: [t.clinicId, t.patientId], foreignColumns: [patients.clinicId, patients.id] }),
    foreignKey({
      columns: [t.clinicId, t.visitTypeId],
      foreignColumns: [visitTypes.clinicId, visitTypes.id],
    }),
    index("appointments_nurse_time").on(t.clinicId, t.nurseId, t.startsAt),
    index("appointments_patient_time").on(t.clinicId, t.patientId, t.startsAt),
    index("holds_by_nurse")
      .on(t.clinicId, t.nurseId)
      .where(sql`${t.status} = 'pending'`),
    index("holds_by_patient")
      .on(t.clinicId, t.patientId)
      .where(sql`${t.status} = 'pending'`),
    uniqueIndex("one_live_hold")
      .on(t.clinicId, t.holderKind, t.holderId)
      .where(sql`${t.status} = 'pending' and ${t.holderKind} in ('conversation','call')`),
    check("appointments_order", sql`${t.startsAt} < ${t.endsAt}`),
    check(
      "appointments_hold",
      sql`${t.status} <> 'pending' or (${t.holdUntil} is not null and ${t.holderKind} is not null)`,
    ),
    check("appointments_buffer_before", sql`${t.bufferBefore} between 0 and 240`),
    check("appointments_buffer_after", sql`${t.bufferAfter} between 0 and 240`),
  ],
)

/** What happened to an appointment: who, when, from what to what. */
export const appointmentHistory = pgTable(
  "appointment_history",
  {
    clinicId: clinicId(),
    id: id(),
    appointmentId: uuid().notNull(),
    at: at().notNull(),
    actorKind: text().notNull(),
    actorId: uuid(),
    what: text().notNull(),
    before: jsonb(),
    after: jsonb(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    index("appointment_history_appointment").on(t.clinicId, t.appointmentId),
    foreignKey({
      columns: [t.clinicId, t.appointmentId],
      foreignColumns: [appointments.clinicId, appointments.id],
    }),
  ],
)

/**
 * What the assistant asked a patient to confirm: a hold to book, a move, a cancellation. The card's button and the word
 * "yes" confirm the same row.
 */
export const proposals = pgTable(
  "proposals",
  {
    clinicId: clinicId(),
    id: id(),
    conversationId: uuid().notNull(),
    kind: text({ enum: ["book", "move", "cancel"] }).notNull(),
    appointmentId: uuid().notNull(),
    /** For a move: the new nurse and time. */
    nurseId: uuid(),
    startsAt: at(),
    endsAt: at(),
    status: text({ enum: ["open", "confirmed", "declined", "replaced", "expired"] }).notNull(),
    expiresAt: at().notNull(),
    createdAt: createdAt(),
    decidedAt: at(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    uniqueIndex("proposals_open")
      .on(t.clinicId, t.conversationId)
      .where(sql`${t.status} = 'open'`),
    foreignKey({
      columns: [t.clinicId, t.conversationId],
      foreignColumns: [conversations.clinicId, conversations.id],
    }),
    foreignKey({
      columns: [t.clinicId, t.appointmentId],
      foreignColumns: [appointments.clinicId, appointments.id],
    }),
  ],
)

export const waitlistEntries = pgTable(
  "waitlist_entries",
  {
    clinicId: clinicId(),
    id: id(),
    patientId: uuid().notNull(),
    visitTypeId: uuid().notNull(),
    nurseId: uuid(),
    fromAt: at().notNull(),
    untilAt: at().notNull(),
    /** Parts of the local day that suit: minutes after midnight. */
    dayStart: integer().notNull().default(0),
    dayEnd: integer().notNull().default(1440),
    status: text({ enum: ["waiting", "offered", "booked", "left", "expired"] }).notNull(),
    createdAt: at().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    index("waitlist_entries_open").on(t.clinicId, t.status, t.createdAt),
    foreignKey({ columns: [t.clinicId, t.patientId], foreignColumns: [patients.clinicId, patients.id] }),
  ],
)

export const waitlistOffers = pgTable(
  "waitlist_offers",
  {
    clinicId: clinicId(),
    id: id(),
    entryId: uuid().notNull(),
    appointmentId: uuid().notNull(),
    status: text({ enum: ["open", "accepted", "declined", "expired"] }).notNull(),
    expiresAt: at().notNull(),
    createdAt: at().notNull(),
    decidedAt: at(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    index("waitlist_offers_entry").on(t.clinicId, t.entryId),
    foreignKey({
      columns: [t.clinicId, t.entryId],
      foreignColumns: [waitlistEntries.clinicId, waitlistEntries.id],
    }),
    foreignKey({
      columns: [t.clinicId, t.appointmentId],
      foreignColumns: [appointments.clinicId, appointments.id],
    }),
  ],
)

export const callbackRequests = pgTable(
  "callback_requests",
  {
    clinicId: clinicId(),
    id: id(),
    patientId: uuid().notNull(),
    nurseId: uuid(),
    reason: sealed<"callback_requests.reason">().notNull(),
    keyId: uuid()
      .notNull()
      .references(() => dataKeys.id),
    priority: integer().notNull(),
    fromAt: at().notNull(),
    untilAt: at().notNull(),
    promiseAt: at().notNull(),
    status: text({ enum: ["open", "claimed", "done", "booked", "cancelled"] }).notNull(),
    outcome: text(),
    appointmentId: uuid(),
    createdAt: at().notNull(),
    closedAt: at(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    index("callback_requests_open").on(t.clinicId, t.status, t.promiseAt),
    foreignKey({ columns: [t.clinicId, t.patientId], foreignColumns: [patients.clinicId, patients.id] }),
  ],
)

/** iCal out: the address holds a secret, the row its hash; revoking sets `revokedAt`. */
export const calendarFeeds = pgTable(
  "calendar_feeds",
  {
    clinicId: clinicId(),
    id: id(),
    tokenHash: text().notNull().unique(),
    nurseId: uuid(),
    patientId: uuid(),
    createdAt: at().notNull(),
    lastReadAt: at(),
    revokedAt: at(),
  },
  (t) => [primaryKey({ columns: [t.clinicId, t.id] })],
)

/** iCal in: a nurse's other calendar, read by a job for its busy times only. */
export const busyCalendars = pgTable(
  "busy_calendars",
  {
    clinicId: clinicId(),
    id: id(),
    nurseId: uuid().notNull(),
    url: sealed<"busy_calendars.url">().notNull(),
    keyId: uuid()
      .notNull()
      .references(() => dataKeys.id),
    label: text().notNull(),
    etag: text(),
    checkedAt: at(),
    errorCode: text(),
    createdAt: at().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.nurseId], foreignColumns: [nurses.clinicId, nurses.id] }),
  ],
)

export const busyTimes = pgTable(
  "busy_times",
  {
    clinicId: clinicId(),
    id: id(),
    nurseId: uuid().notNull(),
    calendarId: uuid().notNull(),
    startsAt: at().notNull(),
    endsAt: at().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    index("busy_times_nurse").on(t.clinicId, t.nurseId, t.startsAt),
    foreignKey({
      columns: [t.clinicId, t.calendarId],
      foreignColumns: [busyCalendars.clinicId, busyCalendars.id],
    }),
  ],
)
