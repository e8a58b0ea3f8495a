import { createHash } from "node:crypto"
import { and, asc, desc, eq, isNotNull, isNull } from "drizzle-orm"
import { audit } from "@/db/schema"
import type { Context } from "@/lib/access/types"

type Row = typeof audit.$inferSelect
const BATCH = 500

/** The hash of a row in the chain: over the previous hash and everything the row says, in one fixed order. */
export const chainHash = (prevHash: string, row: Row, seq: number): string =>
  createHash("sha256")
    .update(
      JSON.stringify([
        prevHash,
        seq,
        row.id,
        row.at.toISOString(),
        row.actorKind,
        row.actorId,
        row.action,
        row.entity,
        row.entityId,
        row.patientId,
        canonical(row.detail),
        row.requestId,
      ]),
    )
    .digest("base64url")

/**
 * Gives unsealed rows their place. A row gets its number when it is sealed, not when it was written: one that commits
 * late is sealed late, never skipped. The caller holds the job's lock.
 */
export async function sealAudit(ctx: Context): Promise<number> {
  const [last] = await ctx.db
    .select({ seq: audit.seq, hash: audit.hash })
    .from(audit)
    .where(and(eq(audit.clinicId, ctx.clinic.id), isNotNull(audit.seq)))
    .orderBy(desc(audit.seq))
    .limit(1)
  const rows = await ctx.db
    .select()
    .from(audit)
    .where(and(eq(audit.clinicId, ctx.clinic.id), isNull(audit.seq)))
    .orderBy(asc(audit.id))
    .limit(BATCH)
  let seq = last?.seq ?? 0
  let prevHash = last?.hash ?? ""
  for (const row of rows) {
    seq += 1
    const hash = chainHash(prevHash, row, seq)
    await ctx.db
      .update(audit)
      .set({ seq, prevHash, hash })
      .where(and(eq(audit.clinicId, ctx.clinic.id), eq(audit.id, row.id)))
    prevHash = hash
  }
  return rows.length
}

/** The first number at which the chain does not hold, or null. */
export async function findBrokenLink(ctx: Context): Promise<number | null> {
  const rows = await ctx.db
    .select()
    .from(audit)
    .where(and(eq(audit.clinicId, ctx.clinic.id), isNotNull(audit.seq)))
    .orderBy(asc(audit.seq))
  let prevHash = ""
  for (const [i, row] of rows.entries()) {
    if (row.seq !== i + 1 || row.prevHash !== prevHash || row.hash !== chainHash(prevHash, row, row.seq))
      return i + 1
    prevHash = row.hash
  }
  return null
}

/** Postgres keeps the keys of a jsonb in its own order; the hash must not depend on it. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (value && typeof value === "object")
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([k, v]) => [k, canonical(v)]),
    )
  return value
}
