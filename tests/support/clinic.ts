import { randomBytes } from "node:crypto"
import { and, eq } from "drizzle-orm"
import postgres from "postgres"
import { afterAll, beforeAll, inject } from "vitest"
import { closePool, pool } from "@/db/client"
import { assignments, memberships, nurses, users } from "@/db/schema"
import { sampleClinicId } from "@/db/seed/sample-clinic"
import { samplePatients } from "@/db/seed/people"
import { actingAs, makeContext } from "@/lib/access/context"
import type { Actor, Context, Role } from "@/lib/access/types"
import { clinicById } from "@/lib/clinics/queries"
import { dropSingleton } from "@/lib/core/singleton"
import { useLocalSecrets } from "@/lib/core/local-secrets"
import { registerPatient } from "@/lib/patients/commands"
import { getPatient, patientIdsByPhone } from "@/lib/patients/queries"

/** Gives the test file a database of its own: a copy of the sample clinic. Call it once, at the top. */
export function useSampleClinic(): void {
  const name = `t_${randomBytes(6).toString("hex")}`
  beforeAll(async () => {
    process.env.NURSELINE_DEMO = "1"
    useLocalSecrets(inject("dataDir"))
    await withServer((sql) => sql.unsafe(`create database ${name} template ${inject("template")}`))
    process.env.DATABASE_URL = Object.assign(new URL(inject("serverUrl")), {
      pathname: `/${name}`,
    }).toString()
    process.env.DATABASE_DIRECT_URL = process.env.DATABASE_URL
    dropSingleton("database")
  })
  afterAll(async () => {
    await closePool()
    await withServer((sql) => sql.unsafe(`drop database if exists ${name} with (force)`))
  })
}

async function withServer(work: (sql: postgres.Sql) => Promise<unknown>): Promise<void> {
  const sql = postgres(inject("serverUrl"), { max: 1, onnotice: () => {} })
  try {
    await work(sql)
  } finally {
    await sql.end()
  }
}

/** A context in the sample clinic for the given actor; `now` is the machine's clock unless given. */
export async function contextFor(actor: Actor, now?: Date): Promise<Context> {
  const clinic = (await clinicById(pool(), (await sampleClinicId())!))!
  return makeContext({ actor, clinic, now })
}

export const asSystem = (now?: Date): Promise<Context> => contextFor({ kind: "system", job: "test" }, now)
export const asVisitor = (now?: Date): Promise<Context> => contextFor({ kind: "guest", guestId: null }, now)

/** One of the sample patients, signed in. */
export async function asPatient(name: string, now?: Date): Promise<Context> {
  const sample = samplePatients.find((patient) => patient.name === name)
  if (!sample) throw new Error(`no sample patient ${name}`)
  const ctx = await asSystem(now)
  const ids = await patientIdsByPhone(ctx, sample.phone)
  for (const patientId of ids)
    if ((await getPatient(ctx, patientId)).name === name) return asPatientId(patientId, now)
  throw new Error(`${name} is not in the database`)
}

export const asPatientId = (patientId: string, now?: Date): Promise<Context> =>
  contextFor({ kind: "patient", patientId, sessionId: crypto.randomUUID() }, now)

/** One of the sample staff, signed in: "Alice Wilson", "Avery Admin". */
export async function asStaff(name: string, now?: Date): Promise<Context> {
  const ctx = await asSystem(now)
  const [user] = await pool().select().from(users).where(eq(users.name, name))
  if (!user) throw new Error(`no staff member ${name}`)
  const roles = await pool()
    .select({ role: memberships.role })
    .from(memberships)
    .where(and(eq(memberships.clinicId, ctx.clinic.id), eq(memberships.userId, user.id)))
  const [nurse] = await pool()
    .select({ id: nurses.id })
    .from(nurses)
    .where(and(eq(nurses.clinicId, ctx.clinic.id), eq(nurses.userId, user.id)))
  return actingAs(ctx, {
    kind: "staff",
    userId: user.id,
    sessionId: crypto.randomUUID(),
    name,
    roles: roles.map((row) => row.role as Role),
    platform: false,
    nurseId: nurse?.id ?? null,
  })
}

export async function nurseIdOf(name: string): Promise<string> {
  const [nurse] = await pool().select({ id: nurses.id }).from(nurses).where(eq(nurses.name, name))
  if (!nurse) throw new Error(`no nurse ${name}`)
  return nurse.id
}

/** A new patient of the clinic with an assigned nurse. */
export async function newPatient(name: string, nurseName = "Alice Wilson"): Promise<string> {
  const ctx = await asSystem()
  const id = await registerPatient(ctx, { name, birthDate: "1980-01-01", phone: randomPhone(), facts: [] })
  await pool()
    .insert(assignments)
    .values({
      clinicId: ctx.clinic.id,
      id: crypto.randomUUID(),
      patientId: id,
      nurseId: await nurseIdOf(nurseName),
      reason: "test",
      since: ctx.now,
    })
  return id
}

const randomPhone = (): string => `+1212555${String(1000 + Math.floor(Math.random() * 8999))}`
