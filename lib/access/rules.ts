import { DomainError, notFound } from "@/lib/core/errors"
import type { Actor, Context, PatientActor, Role, StaffActor } from "./types"

/** Who may do what. Each function answers for one kind of asker, or throws what that asker should hear. */

export const isStaff = (actor: Actor): actor is StaffActor => actor.kind === "staff"

/** A signed-in member of the clinic's staff. Patients get "not found": that staff pages exist is none of their business. */
export function requireStaff(ctx: Context): StaffActor {
  if (ctx.actor.kind === "staff" && ctx.actor.roles.length > 0) return ctx.actor
  if (ctx.actor.kind === "guest") throw new DomainError("sign_in_required", "staff only")
  throw notFound("page")
}

export function requireRole(ctx: Context, role: Role): StaffActor {
  const staff = requireStaff(ctx)
  if (!staff.roles.includes(role)) throw notFound("page")
  return staff
}

export const requireAdmin = (ctx: Context): StaffActor => requireRole(ctx, "admin")
export const requireNurse = (ctx: Context): StaffActor => requireRole(ctx, "nurse")

export function requirePatient(ctx: Context): PatientActor {
  if (ctx.actor.kind === "patient") return ctx.actor
  throw new DomainError("sign_in_required", "patients only")
}

/** A patient or a member of the staff, known by a session. */
export function requireSignedIn(ctx: Context): PatientActor | StaffActor {
  return ctx.actor.kind === "patient" ? ctx.actor : requireStaff(ctx)
}

/** Staff of the clinic and the system may act for any patient of it; a patient for themselves. */
export function mayActFor(actor: Actor, patientId: string): boolean {
  if (actor.kind === "patient") return actor.patientId === patientId
  return (actor.kind === "staff" && actor.roles.length > 0) || actor.kind === "system"
}

/** A nurse's own calendar, or any calendar for admins and other nurses of the clinic (one queue, one calendar). */
export const mayEditCalendar = (actor: Actor): boolean => isStaff(actor) && actor.roles.length > 0

/** Who an audit row, a history row or a hold names as its author. */
export function actorId(actor: Actor): string | null {
  switch (actor.kind) {
    case "guest":
      return actor.guestId
    case "patient":
      return actor.patientId
    case "staff":
      return actor.userId
    case "token":
      return actor.tokenId
    case "system":
      return null
  }
}
