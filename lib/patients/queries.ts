import { and, arrayContains, eq, inArray, isNull } from "drizzle-orm"
import { blindIndex, clinicKey, openMany, openOne, wordTokens } from "@/db/keys"
import { contactAddresses, patientFacts, patients } from "@/db/schema"
import { statement } from "@/db/statement"
import { mayActFor, requireStaff } from "@/lib/access/rules"
import type { Context } from "@/lib/access/types"
import { notFound } from "@/lib/core/errors"
import { foldedWords, normalizePhone } from "./rules"
import type { Patient, PatientFact, PatientName } from "./types"

type OfPatient = { clinicId: string; patientId: string }

const patientById = statement((db, value: OfPatient) =>
  db
    .select()
    .from(patients)
    .where(
      and(eq(patients.clinicId, value.clinicId), eq(patients.id, value.patientId), isNull(patients.erasedAt)),
    ),
)

/** One patient of this clinic whom the actor may see. Throws `not_found` for everybody else's. */
export async function getPatient(ctx: Context, patientId: string): Promise<Patient> {
  if (!mayActFor(ctx.actor, patientId)) throw notFound("patient")
  const [row] = await patientById(ctx.db, { clinicId: ctx.clinic.id, patientId })
  if (!row) throw notFound("patient")
  const name = await openOne(ctx.db, "patients.name", row.id, row.name)
  const birthDate = await openOne(ctx.db, "patients.birth_date", row.id, row.birthDate)
  if (name === null || birthDate === null) throw notFound("patient")
  ctx.viewed(patientId, "identity")
  return { id: row.id, name, birthDate, language: row.language === "es" ? "es" : "en", zone: row.zone }
}

const currentFacts = statement((db, value: OfPatient) =>
  db
    .select()
    .from(patientFacts)
    .where(
      and(
        eq(patientFacts.clinicId, value.clinicId),
        eq(patientFacts.patientId, value.patientId),
        isNull(patientFacts.endedAt),
      ),
    ),
)

/** Conditions, allergies, medicines and pregnancy of the record that are current. */
export async function listFacts(ctx: Context, patientId: string): Promise<PatientFact[]> {
  if (!mayActFor(ctx.actor, patientId)) throw notFound("patient")
  const rows = await currentFacts(ctx.db, { clinicId: ctx.clinic.id, patientId })
  const labels = await openMany(
    ctx.db,
    "patient_facts.label",
    rows,
    (r) => r.id,
    (r) => r.label,
  )
  ctx.viewed(patientId, "record")
  return rows.flatMap((row, i) => (labels[i] ? [{ kind: row.kind, label: labels[i] }] : []))
}

/** E.164 number of a patient for a text or call, or null. */
export async function phoneOf(ctx: Context, patientId: string): Promise<string | null> {
  if (!mayActFor(ctx.actor, patientId)) throw notFound("patient")
  const [row] = await ctx.db
    .select()
    .from(contactAddresses)
    .where(
      and(
        eq(contactAddresses.clinicId, ctx.clinic.id),
        eq(contactAddresses.patientId, patientId),
        eq(contactAddresses.kind, "phone"),
      ),
    )
  return row ? openOne(ctx.db, "contact_addresses.value", row.id, row.value) : null
}

/** Names of several patients at once, for lists; unknown and erased ones are left out. */
export async function namesOf(ctx: Context, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const wanted = ids.filter((id) => mayActFor(ctx.actor, id))
  if (wanted.length === 0) return new Map()
  const rows = await ctx.db
    .select({ id: patients.id, name: patients.name })
    .from(patients)
    .where(and(eq(patients.clinicId, ctx.clinic.id), inArray(patients.id, wanted), isNull(patients.erasedAt)))
  const names = await openMany(
    ctx.db,
    "patients.name",
    rows,
    (r) => r.id,
    (r) => r.name,
  )
  for (const row of rows) ctx.viewed(row.id, "name")
  return new Map(rows.flatMap((row, i) => (names[i] ? [[row.id, names[i]] as const] : [])))
}

/** Patients whose name holds all words (or beginnings of three letters) of `text`, or whose number it is. Staff only. */
export async function searchPatients(ctx: Context, text: string, limit = 20): Promise<PatientName[]> {
  requireStaff(ctx)
  const phone = /\d{5}/.test(text) ? normalizePhone(text, ctx.clinic.country) : null
  const ids = phone ? await patientIdsByPhone(ctx, phone) : await patientIdsByName(ctx, text, limit)
  const names = await namesOf(ctx, ids)
  return ids.flatMap((id) => (names.has(id) ? [{ id, name: names.get(id)! }] : []))
}

/**
 * Who is registered with a number. For signing in and for staff; the caller shows nothing of a patient before the code
 * and, where a family shares the number, the date of birth are proven.
 */
export const patientIdsByPhone = (ctx: Context, e164: string): Promise<string[]> =>
  patientIdsByPhoneIndex(ctx, blindIndex(ctx.clinic.id, "phone", e164))

/** The same by the number's blind index, where only that was kept. */
export async function patientIdsByPhoneIndex(ctx: Context, phoneIndex: string): Promise<string[]> {
  const rows = await ctx.db
    .selectDistinct({ id: contactAddresses.patientId })
    .from(contactAddresses)
    .innerJoin(
      patients,
      and(eq(patients.clinicId, contactAddresses.clinicId), eq(patients.id, contactAddresses.patientId)),
    )
    .where(
      and(
        eq(contactAddresses.clinicId, ctx.clinic.id),
        eq(contactAddresses.kind, "phone"),
        eq(contactAddresses.valueIndex, phoneIndex),
        isNull(patients.erasedAt),
      ),
    )
  return rows.map((row) => row.id)
}

/** Which of these patients were born on `birthDate` ("YYYY-MM-DD"). */
export async function bornOn(ctx: Context, ids: readonly string[], birthDate: string): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await ctx.db
    .select({ id: patients.id, birthDate: patients.birthDate })
    .from(patients)
    .where(and(eq(patients.clinicId, ctx.clinic.id), inArray(patients.id, [...ids])))
  const dates = await openMany(
    ctx.db,
    "patients.birth_date",
    rows,
    (r) => r.id,
    (r) => r.birthDate,
  )
  return rows.flatMap((row, i) => (dates[i] === birthDate ? [row.id] : []))
}

async function patientIdsByName(ctx: Context, text: string, limit: number): Promise<string[]> {
  const words = foldedWords(text).filter((word) => word.length >= 3)
  if (words.length === 0) return []
  const key = await clinicKey(ctx.db, ctx.clinic.id, "clinic")
  const rows = await ctx.db
    .select({ id: patients.id })
    .from(patients)
    .where(
      and(
        eq(patients.clinicId, ctx.clinic.id),
        arrayContains(
          patients.nameTokens,
          wordTokens(
            key,
            words.map((word) => word.slice(0, 24)),
          ),
        ),
        isNull(patients.erasedAt),
      ),
    )
    .limit(limit)
  return rows.map((row) => row.id)
}
