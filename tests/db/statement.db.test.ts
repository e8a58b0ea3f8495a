import { and, eq, gt, lte } from "drizzle-orm"
import { beforeAll, expect, test } from "vitest"
import { pool, type Database } from "@/db/client"
import { audit, patients } from "@/db/schema"
import { statement } from "@/db/statement"
import { newId } from "@/lib/core/ids"
import type { Context } from "@/lib/access/types"
import { asSystem, useSampleClinic } from "@/tests/support/clinic"

useSampleClinic()

type Entry = Pick<typeof audit.$inferInsert, "clinicId" | "id" | "entityId" | "detail"> & { at: Date }

let built = 0
const insertEntry = statement((db, value: Entry) => {
  built++
  return db.insert(audit).values({
    clinicId: value.clinicId,
    id: value.id,
    at: value.at,
    actorKind: "system:test",
    action: "statement.tried",
    entity: "test",
    entityId: value.entityId,
    detail: value.detail,
    requestId: "test",
  })
})
const entriesUntil = statement((db, value: { clinicId: string; from: Date; until: Date; limit: number }) =>
  db
    .select({ id: audit.id, at: audit.at, detail: audit.detail, entityId: audit.entityId })
    .from(audit)
    .where(and(eq(audit.clinicId, value.clinicId), gt(audit.at, value.from), lte(audit.at, value.until)))
    .orderBy(audit.at)
    .limit(value.limit),
)
const markErased = statement((db, value: { id: string; at: Date | null }) =>
  db.update(patients).set({ erasedAt: value.at }).where(eq(patients.id, value.id)),
)

let ctx: Context
beforeAll(async () => {
  ctx = await asSystem()
})

const DAY = 24 * 60 * 60 * 1000
const start = new Date(Date.UTC(1999, 0, 1))
const on = (day: number): Date => new Date(start.getTime() + day * DAY)
const add = async (db: Database, day: number, detail: Record<string, unknown> = {}) => {
  const id = newId()
  await insertEntry(db, { clinicId: ctx.clinic.id, id, at: on(day), entityId: null, detail })
  return id
}
const list = (db: Database, until: number, limit = 10) =>
  entriesUntil(db, { clinicId: ctx.clinic.id, from: start, until: on(until), limit })

test("instants, numbers, JSON and null stand where their names were, and the text is built once", async () => {
  const first = await add(pool(), 1, { quote: "it's $1" })
  const second = await add(pool(), 2)
  await add(pool(), 3)
  expect(built).toBe(1)
  expect(await list(pool(), 2)).toEqual([
    { id: first, at: on(1), detail: { quote: "it's $1" }, entityId: null },
    { id: second, at: on(2), detail: {}, entityId: null },
  ])
  expect(await list(pool(), 9, 1)).toHaveLength(1)
})

test("the same statement writes in the transaction it is given", async () => {
  const [{ id }] = (await pool().select({ id: patients.id }).from(patients).limit(1)) as [{ id: string }]
  const erasedAt = async (db: Database) =>
    (await db.select({ at: patients.erasedAt }).from(patients).where(eq(patients.id, id)))[0]?.at
  const inside = pool().transaction(async (tx) => {
    await markErased(tx, { id, at: on(1) })
    expect(await erasedAt(tx)).toEqual(on(1))
    expect(await erasedAt(pool())).toBeNull()
    await markErased(tx, { id, at: null })
    expect(await erasedAt(tx)).toBeNull()
    await markErased(tx, { id, at: on(2) })
    throw new Error("and back")
  })
  await expect(inside).rejects.toThrow("and back")
  expect(await erasedAt(pool())).toBeNull()
})

test("a value that is missing is an error, and nothing is sent", async () => {
  const lacking = { clinicId: ctx.clinic.id, from: start, until: on(1) } as never
  await expect(entriesUntil(pool(), lacking)).rejects.toThrow('No value for placeholder "limit"')
})
