import { and, eq, isNull, notExists, sql } from "drizzle-orm"
import { assignments, patients } from "@/db/schema"
import { mayActFor, requireStaff } from "@/lib/access/rules"
import type { Context } from "@/lib/access/types"
import { recordAudit } from "@/lib/audit/commands"
import { notFound } from "@/lib/core/errors"
import { newId } from "@/lib/core/ids"
import { getPatient, listFacts } from "@/lib/patients/queries"
import { getNurse, listNurses } from "../queries/nurses"
import { chooseNurse } from "../rules/choose-nurse"

/** Gives a patient the nurse who suits, with the reason; keeps the one they have. Returns the nurse's id. */
export async function assignNurse(ctx: Context, patientId: string): Promise<string | null> {
  if (!mayActFor(ctx.actor, patientId)) throw notFound("patient")
  const [patient, facts, nurses, loads] = await Promise.all([
    getPatient(ctx, patientId),
    listFacts(ctx, patientId),
    listNurses(ctx),
    patientsPerNurse(ctx),
  ])
  const choice = chooseNurse(
    nurses.map((nurse) => ({ ...nurse, patients: loads.get(nurse.id) ?? 0 })),
    {
      language: patient.language,
      conditions: facts.map(({ label }) => label),
      ageYears: (ctx.now.getTime() - Date.parse(patient.birthDate)) / (365.25 * 86_400_000),
    },
  )
  if (!choice) return null
  return ctx.tx(async (ctx) => {
    const made = await ctx.db
      .insert(assignments)
      .values({
        clinicId: ctx.clinic.id,
        id: newId(),
        patientId,
        nurseId: choice.nurseId,
        reason: choice.reason,
        since: ctx.now,
      })
      .onConflictDoNothing()
      .returning({ nurseId: assignments.nurseId })
    if (made[0]) await audit(ctx, patientId, choice)
    return made[0]?.nurseId ?? null
  })
}

/** Staff choose another nurse for a patient; visits that are booked stay where they are. */
export async function changeNurse(ctx: Context, patientId: string, nurseId: string): Promise<void> {
  requireStaff(ctx)
  await getPatient(ctx, patientId)
  await getNurse(ctx, nurseId)
  await ctx.tx(async (ctx) => {
    const current = and(
      eq(assignments.clinicId, ctx.clinic.id),
      eq(assignments.patientId, patientId),
      isNull(assignments.until),
    )
    const [now] = await ctx.db.select().from(assignments).where(current).for("update")
    if (now?.nurseId === nurseId) return
    await ctx.db.update(assignments).set({ until: ctx.now }).where(current)
    await ctx.db.insert(assignments).values({
      clinicId: ctx.clinic.id,
      id: newId(),
      patientId,
      nurseId,
      reason: "chosen",
      since: ctx.now,
    })
    await audit(ctx, patientId, { nurseId, reason: "chosen" })
  })
}

/** The job's work: whoever has no nurse gets one. */
export async function assignEverybody(ctx: Context): Promise<void> {
  const alone = await ctx.db
    .select({ id: patients.id })
    .from(patients)
    .where(
      and(
        eq(patients.clinicId, ctx.clinic.id),
        notExists(
          ctx.db
            .select({ one: sql`1` })
            .from(assignments)
            .where(
              and(
                eq(assignments.clinicId, patients.clinicId),
                eq(assignments.patientId, patients.id),
                isNull(assignments.until),
              ),
            ),
        ),
      ),
    )
    .limit(50)
  for (const { id } of alone) await assignNurse(ctx, id)
}

async function patientsPerNurse(ctx: Context): Promise<Map<string, number>> {
  const rows = await ctx.db
    .select({ nurseId: assignments.nurseId, count: sql<number>`count(*)::int` })
    .from(assignments)
    .where(and(eq(assignments.clinicId, ctx.clinic.id), isNull(assignments.until)))
    .groupBy(assignments.nurseId)
  return new Map(rows.map(({ nurseId, count }) => [nurseId, count]))
}

const audit = (ctx: Context, patientId: string, { nurseId, reason }: { nurseId: string; reason: string }) =>
  recordAudit(ctx, {
    action: "patient.assigned",
    entity: "nurse",
    entityId: nurseId,
    patientId,
    detail: { reason },
  })
