import { z } from "zod"

/** FHIR R4 Appointment.status. */
export const STATUSES = [
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
export type AppointmentStatus = (typeof STATUSES)[number]

export const MODES = ["in-person", "phone", "video"] as const
export type Mode = (typeof MODES)[number]

export type Nurse = {
  id: string
  name: string
  title: string | null
  specialty: string
  skills: string[]
  languages: string[]
  userId: string | null
}

/** A patient's own nurse: why this one, since when. */
export type AssignedNurse = Nurse & { reason: string; since: string }

export type VisitType = {
  id: string
  slug: string
  name: Record<string, string>
  lengthMinutes: number
  stepMinutes: number
  bufferBefore: number
  bufferAfter: number
  noticeMinutes: number
  horizonDays: number
  perNursePerDay: number | null
  perPatientOpen: number | null
  modes: string[]
}

/** Instants are UTC ISO strings. */
export type Appointment = {
  id: string
  nurseId: string
  nurseName: string
  patientId: string | null
  patientName: string | null
  visitTypeId: string
  visitName: string
  startsAt: string
  endsAt: string
  status: AppointmentStatus
  mode: Mode
  reason: string | null
  holdUntil: string | null
  cancelReason: string | null
  overrideReason: string | null
  seriesId: string | null
  version: number
}

/** A time that can be booked. `id` names nurse and start; whoever books by it is checked against the engine again. */
export type Slot = { id: string; nurseId: string; nurseName: string; startsAt: string; endsAt: string }

/** A visit on a day a nurse is away, and where it could go. */
export type TouchedVisit = { visit: Appointment; offers: Slot[] }

const instant = z.iso.datetime({ offset: true })

export const FindOpenSlots = z.object({
  /** A nurse, or "any". Default: any. */
  nurseId: z.string().default("any"),
  visitTypeId: z.uuid().optional(),
  from: instant,
  to: instant,
  limit: z.number().int().min(1).max(2000).default(500),
  /** The appointment that is being moved: its own time counts as free. */
  ignoreAppointmentId: z.uuid().optional(),
  /** The patient's own nurse sorts first. */
  patientId: z.uuid().optional(),
  /** What the nurse must be able to do, and one of the languages to speak; empty asks for nothing. */
  skills: z.array(z.string().max(60)).max(10).optional(),
  languages: z.array(z.string().max(10)).max(5).optional(),
})
export type FindOpenSlots = z.input<typeof FindOpenSlots>

export const Holder = z.object({
  kind: z.enum(["conversation", "call", "session", "series", "waitlist", "staff"]),
  id: z.uuid(),
})
export type Holder = z.infer<typeof Holder>

export const BookAppointment = z.object({
  patientId: z.uuid(),
  nurseId: z.uuid(),
  visitTypeId: z.uuid().optional(),
  startsAt: instant,
  mode: z.enum(MODES).default("in-person"),
  reason: z.string().trim().max(500).optional(),
  /** Staff only: waives hours, notice, limits and buffers, never an overlap. */
  overrideReason: z.string().trim().min(5).max(300).optional(),
  idempotencyKey: z.string().max(255).optional(),
})
export type BookAppointment = z.input<typeof BookAppointment>

export const HoldAppointment = BookAppointment.extend({
  holder: Holder,
  /** How long it is kept, in minutes. */
  minutes: z.number().int().min(1).max(60).default(5),
})
export type HoldAppointment = z.input<typeof HoldAppointment>

export const ConfirmAppointment = z.object({
  appointmentId: z.uuid(),
  /** Replaces what the hold said about why. */
  reason: z.string().trim().max(500).optional(),
  idempotencyKey: z.string().max(255).optional(),
})
export type ConfirmAppointment = z.input<typeof ConfirmAppointment>

export const MoveAppointment = z.object({
  appointmentId: z.uuid(),
  nurseId: z.uuid().optional(),
  startsAt: instant,
  overrideReason: z.string().trim().min(5).max(300).optional(),
  idempotencyKey: z.string().max(255).optional(),
})
export type MoveAppointment = z.input<typeof MoveAppointment>

export const CancelAppointment = z.object({
  appointmentId: z.uuid(),
  reason: z.string().trim().max(300).optional(),
  idempotencyKey: z.string().max(255).optional(),
})
export type CancelAppointment = z.input<typeof CancelAppointment>
