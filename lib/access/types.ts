import type { Database } from "@/db/client"
import type { DomainEvent } from "@/lib/core/events"

export type Role = "nurse" | "admin"
export type Language = "en" | "es"

export type GuestActor = {
  kind: "guest"
  /** Null: a visitor who has not written yet. */ guestId: string | null
}
export type PatientActor = { kind: "patient"; patientId: string; sessionId: string }
export type StaffActor = {
  kind: "staff"
  userId: string
  sessionId: string
  name: string
  roles: readonly Role[]
  platform: boolean
  /** The nurse this person is in this clinic, when they are one. */
  nurseId: string | null
}
export type TokenActor = { kind: "token"; tokenId: string; userId: string; roles: readonly Role[] }
export type SystemActor = { kind: "system"; job: string }

/** Who is asking. */
export type Actor = GuestActor | PatientActor | StaffActor | TokenActor | SystemActor

/** What every room needs to know of the clinic it works for. */
export type ClinicFacts = {
  id: string
  name: string
  /** IANA zone; all hours and days of the clinic are meant in it. */
  zone: string
  country: string
  languages: readonly Language[]
  phone: string | null
  address: string | null
  emergencyNumber: string
  crisisNumber: string
  poisonNumber: string
  sample: boolean
  open: boolean
}

/** Who is asking, of which clinic, at what time, in which transaction. Every query and command takes one first. */
export type Context = {
  actor: Actor
  clinic: ClinicFacts
  language: Language
  /** The clinic's clock when the request came in. */
  now: Date
  requestId: string
  db: Database
  /** Runs `work` in a transaction, or in the one that is open already. Events and audit rows commit with it. */
  tx: <T>(work: (ctx: Context) => Promise<T>) => Promise<T>
  /** Tells live readers after the commit. Only inside `tx`. */
  emit: (event: DomainEvent) => void
  /** Runs after the outermost commit; never after a rollback. Outside a transaction it runs at once. */
  afterCommit: (work: () => void) => void
  /** Notes that this actor saw something of a patient; the door writes the views to the audit before it answers. */
  viewed: (patientId: string, what: string) => void
  /** What `viewed` gathered so far. */
  views: Map<string, Set<string>>
}
