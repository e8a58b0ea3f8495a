import { and, asc, eq } from "drizzle-orm"
import { memberships, nurses, patients, users } from "@/db/schema"
import { openMany } from "@/db/keys"
import type { Context } from "@/lib/access/types"
import { DomainError } from "@/lib/core/errors"

export type SamplePerson = { id: string; kind: "user" | "patient"; name: string; detail: string }

/** Who one can be in demo mode with one click. Only a sample clinic has such people. */
export async function listSamplePeople(ctx: Context): Promise<SamplePerson[]> {
  if (!ctx.clinic.sample) throw new DomainError("not_allowed", "only in a sample clinic")
  const [staff, people] = await Promise.all([
    ctx.db
      .select({ id: users.id, name: users.name, role: memberships.role, specialty: nurses.specialty })
      .from(memberships)
      .innerJoin(users, eq(users.id, memberships.userId))
      .leftJoin(nurses, and(eq(nurses.clinicId, memberships.clinicId), eq(nurses.userId, users.id)))
      .where(eq(memberships.clinicId, ctx.clinic.id))
      .orderBy(asc(memberships.role), asc(users.name)),
    ctx.db
      .select({ id: patients.id, name: patients.name })
      .from(patients)
      .where(eq(patients.clinicId, ctx.clinic.id))
      .orderBy(asc(patients.createdAt), asc(patients.id))
      .limit(12),
  ])
  const names = await openMany(
    ctx.db,
    "patients.name",
    people,
    (p) => p.id,
    (p) => p.name,
  )
  return [
    ...people.map((p, i) => ({
      id: p.id,
      kind: "patient" as const,
      name: names[i] ?? "",
      detail: "patient",
    })),
    ...staff.map((s) => ({ id: s.id, kind: "user" as const, name: s.name, detail: s.specialty ?? s.role })),
  ]
}
