import { pool } from "@/db/client"
import { assignments, memberships, nurses, sessions, users } from "@/db/schema"
import { sampleClinicId } from "@/db/seed/sample-clinic"
import { actingAs, makeContext } from "@/lib/access/context"
import type { Actor, Context } from "@/lib/access/types"
import { clinicById } from "@/lib/clinics/queries"
import { clinicNow } from "@/lib/core/clock"
import { newId } from "@/lib/core/ids"
import { sessionCookie } from "@/lib/http/session"
import { registerPatient } from "@/lib/patients/commands"
import { and, eq } from "drizzle-orm"

/** Somebody with a session: `cookie` for HTTP and sockets, `ctx` for commands in this process. */
export type Person = { id: string; cookie: string; ctx: Context }

export async function clinicContext(): Promise<Context> {
  const clinic = (await clinicById(pool(), (await sampleClinicId())!))!
  return makeContext({ actor: { kind: "system", job: "bench" }, clinic, now: clinicNow() })
}

/** New patients of one nurse, each signed in. */
export async function makePatients(count: number, nurseId: string): Promise<Person[]> {
  const ctx = await clinicContext()
  const people: Person[] = []
  for (let i = 0; i < count; i++) {
    const id = await registerPatient(ctx, {
      name: `Bench Tester${"abcdefghij"[Math.floor(i / 10) % 10]}${"abcdefghij"[i % 10]}`,
      birthDate: "1980-01-01",
      phone: `+1646555${String(i).padStart(4, "0")}`,
      facts: [],
    })
    await pool().insert(assignments).values({
      clinicId: ctx.clinic.id,
      id: newId(),
      patientId: id,
      nurseId,
      reason: "bench",
      since: ctx.now,
    })
    people.push(
      await signIn(ctx, id, { patientId: id }, (sessionId) => ({
        kind: "patient",
        patientId: id,
        sessionId,
      })),
    )
  }
  return people
}

/** A sample nurse, signed in. */
export async function signInNurse(name: string): Promise<Person & { nurseId: string }> {
  const ctx = await clinicContext()
  const [row] = await pool()
    .select({ userId: users.id, nurseId: nurses.id })
    .from(nurses)
    .innerJoin(users, eq(users.id, nurses.userId))
    .innerJoin(memberships, and(eq(memberships.userId, users.id), eq(memberships.clinicId, ctx.clinic.id)))
    .where(eq(nurses.name, name))
  if (!row) throw new Error(`no nurse ${name}`)
  const person = await signIn(ctx, row.userId, { userId: row.userId }, (sessionId) => ({
    kind: "staff",
    userId: row.userId,
    sessionId,
    name,
    roles: ["nurse"],
    platform: false,
    nurseId: row.nurseId,
  }))
  return { ...person, nurseId: row.nurseId }
}

async function signIn(
  ctx: Context,
  id: string,
  whose: { patientId: string } | { userId: string },
  actor: (sessionId: string) => Actor,
): Promise<Person> {
  const sessionId = newId()
  await pool()
    .insert(sessions)
    .values({
      id: sessionId,
      clinicId: ctx.clinic.id,
      ...whose,
      createdAt: ctx.now,
      lastSeenAt: ctx.now,
      expiresAt: new Date(ctx.now.getTime() + 86_400_000),
    })
  return { id, cookie: await sessionCookie(sessionId), ctx: actingAs(ctx, actor(sessionId)) }
}
