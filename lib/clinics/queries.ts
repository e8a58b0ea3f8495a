import { and, asc, eq, gte } from "drizzle-orm"
import type { Database } from "@/db/client"
import { clinicHosts, clinicHours, clinics, holidays } from "@/db/schema"
import type { ClinicFacts, Context, Language } from "@/lib/access/types"
import { singleton } from "@/lib/core/singleton"

type Row = typeof clinics.$inferSelect
const CACHE_MS = 5_000

/**
 * The clinic of a host name ("clinic.example.org"). An installation with one clinic answers on every allowed host.
 * Remembered for five seconds: every request asks this first.
 */
export async function clinicByHost(db: Database, host: string): Promise<ClinicFacts | null> {
  const known = singleton(
    "clinics-by-host",
    () => new Map<string, { clinic: ClinicFacts | null; until: number }>(),
  )
  const hit = known.get(host)
  if (hit && hit.until > Date.now()) return hit.clinic
  const name = host.replace(/:\d+$/, "").toLowerCase()
  const [byHost] = await db
    .select({ clinic: clinics })
    .from(clinicHosts)
    .innerJoin(clinics, eq(clinics.id, clinicHosts.clinicId))
    .where(eq(clinicHosts.host, name))
  const clinic = byHost ? toFacts(byHost.clinic) : await onlyClinic(db)
  known.set(host, { clinic, until: Date.now() + CACHE_MS })
  return clinic
}

/** The one clinic of this installation, or null when there is none or more than one. */
export async function onlyClinic(db: Database): Promise<ClinicFacts | null> {
  const rows = await db.select().from(clinics).limit(2)
  return rows.length === 1 ? toFacts(rows[0]!) : null
}

export async function clinicById(db: Database, id: string): Promise<ClinicFacts | null> {
  const [row] = await db.select().from(clinics).where(eq(clinics.id, id))
  return row ? toFacts(row) : null
}

export async function allClinics(db: Database): Promise<ClinicFacts[]> {
  return (await db.select().from(clinics).orderBy(asc(clinics.createdAt))).map(toFacts)
}

/** When people answer, as windows per weekday (0 is Sunday) in the clinic's zone. */
export function listClinicHours(ctx: Context): Promise<ClinicHours[]> {
  const known = singleton(
    "clinic-hours",
    () => new Map<string, { hours: Promise<ClinicHours[]>; until: number }>(),
  )
  const hit = known.get(ctx.clinic.id)
  if (hit && hit.until > Date.now()) return hit.hours
  const hours = readClinicHours(ctx)
  known.set(ctx.clinic.id, { hours, until: Date.now() + HOURS_KEPT_MS })
  hours.catch(() => known.delete(ctx.clinic.id))
  return hours
}

export type ClinicHours = { weekday: number; startsAt: string; endsAt: string }
/** Nothing changes them but `create-clinic`; every answer of the assistant names them. */
const HOURS_KEPT_MS = 5_000

async function readClinicHours(ctx: Context): Promise<ClinicHours[]> {
  return ctx.db
    .select({ weekday: clinicHours.weekday, startsAt: clinicHours.startsAt, endsAt: clinicHours.endsAt })
    .from(clinicHours)
    .where(eq(clinicHours.clinicId, ctx.clinic.id))
    .orderBy(asc(clinicHours.weekday), asc(clinicHours.startsAt))
}

/** Holidays from `from` ("YYYY-MM-DD") on. */
export async function listHolidays(ctx: Context, from: string): Promise<{ date: string; name: string }[]> {
  return ctx.db
    .select({ date: holidays.date, name: holidays.name })
    .from(holidays)
    .where(and(eq(holidays.clinicId, ctx.clinic.id), gte(holidays.date, from)))
    .orderBy(asc(holidays.date))
}

const toFacts = (row: Row): ClinicFacts => ({
  id: row.id,
  name: row.name,
  zone: row.zone,
  country: row.country,
  languages: row.languages.filter((l): l is Language => l === "en" || l === "es"),
  phone: row.phone,
  address: row.address,
  emergencyNumber: row.emergencyNumber,
  crisisNumber: row.crisisNumber,
  poisonNumber: row.poisonNumber,
  sample: row.sample,
  open: row.openedAt !== null,
})
