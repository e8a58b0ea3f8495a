import { and, eq, isNull } from "drizzle-orm"
import { assignments, nurses } from "@/db/schema"
import { mayActFor, requireStaff } from "@/lib/access/rules"
import type { Context } from "@/lib/access/types"
import { notFound } from "@/lib/core/errors"
import { fold } from "@/lib/core/fold"
import type { AssignedNurse, Nurse, VisitType } from "../types/appointments"
import { rotaOf } from "./rota"

/** The clinic's active nurses, by name. Anyone may know who works here. */
export async function listNurses(ctx: Context): Promise<Nurse[]> {
  return (await rotaOf(ctx)).nurses
}

export async function getNurse(ctx: Context, id: string): Promise<Nurse> {
  const nurse = (await listNurses(ctx)).find((n) => n.id === id)
  if (!nurse) throw notFound("nurse")
  return nurse
}

/** The nurse a text names: "Dr. Wilson", "alice", "nurse Alice Wilson". Null when none or more than one fits. */
export async function findNurseByName(ctx: Context, text: string): Promise<Nurse | null> {
  const words = fold(text)
    .replace(/\b(dr|dra|doctor|doctora|nurse|enfermera|enfermero|rn)\b\.?/g, " ")
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
  if (words.length === 0) return null
  const hits = (await listNurses(ctx)).filter((nurse) => {
    const name = fold(nurse.name).split(/[^\p{L}]+/u)
    return words.every((word) => name.includes(word))
  })
  return hits.length === 1 ? hits[0]! : null
}

/** The nurse a patient belongs to, with the reason why; null while nobody is assigned. */
export async function findAssignedNurse(ctx: Context, patientId: string): Promise<AssignedNurse | null> {
  if (!mayActFor(ctx.actor, patientId)) throw notFound("patient")
  const [row] = await ctx.db
    .select({ nurse: nurses, reason: assignments.reason, since: assignments.since })
    .from(assignments)
    .innerJoin(nurses, and(eq(nurses.clinicId, assignments.clinicId), eq(nurses.id, assignments.nurseId)))
    .where(
      and(
        eq(assignments.clinicId, ctx.clinic.id),
        eq(assignments.patientId, patientId),
        isNull(assignments.until),
      ),
    )
  if (!row) return null
  const { id, name, title, specialty, skills, languages, userId } = row.nurse
  return {
    id,
    name,
    title,
    specialty,
    skills,
    languages,
    userId,
    reason: row.reason,
    since: row.since.toISOString(),
  }
}

/** Ids of the patients a nurse looks after. Staff only. */
export async function listPatientsOfNurse(ctx: Context, nurseId: string): Promise<string[]> {
  requireStaff(ctx)
  const rows = await ctx.db
    .select({ id: assignments.patientId })
    .from(assignments)
    .where(
      and(
        eq(assignments.clinicId, ctx.clinic.id),
        eq(assignments.nurseId, nurseId),
        isNull(assignments.until),
      ),
    )
  return rows.map((row) => row.id)
}

export async function listVisitTypes(ctx: Context): Promise<VisitType[]> {
  return (await rotaOf(ctx)).visitTypes
}

/** A visit type by id, or the clinic's first one. */
export async function getVisitType(ctx: Context, id?: string): Promise<VisitType> {
  const all = await listVisitTypes(ctx)
  const type = id ? all.find((t) => t.id === id) : all[0]
  if (!type) throw notFound("visit type")
  return type
}
