import { createHash } from "node:crypto"
import { and, eq, lt } from "drizzle-orm"
import { clinicKey, openOne } from "@/db/keys"
import { idempotencyKeys } from "@/db/schema"
import { seal } from "@/db/sealed"
import { statement } from "@/db/statement"
import { DomainError } from "@/lib/core/errors"
import { newId } from "@/lib/core/ids"
import { actorId } from "./rules"
import type { Context } from "./types"

const KEPT_HOURS = 48

/**
 * Runs a write at most once per key of this actor: the same key and body give the stored answer, another body is
 * `idempotency_mismatch`. The key's row is the first lock of the transaction, so a second request waits for the first.
 * Refusals roll back and are not stored: trying again is allowed. Without a key the work simply runs.
 */
export async function onlyOnce<T>(
  ctx: Context,
  key: string | undefined,
  operation: string,
  request: unknown,
  work: (ctx: Context) => Promise<T>,
): Promise<T> {
  if (!key) return ctx.tx(work)
  if (key.length > 255)
    throw new DomainError("invalid_input", "an idempotency key has at most 255 characters")
  const actor = `${ctx.actor.kind}:${actorId(ctx.actor) ?? ""}`
  const requestHash = createHash("sha256")
    .update(`${operation}\n${JSON.stringify(request)}`)
    .digest("base64url")
  return ctx.tx(async (ctx) => {
    const mine = and(
      eq(idempotencyKeys.clinicId, ctx.clinic.id),
      eq(idempotencyKeys.actor, actor),
      eq(idempotencyKeys.key, key),
    )
    const expiresAt = new Date(ctx.now.getTime() + KEPT_HOURS * 3_600_000)
    const fresh = await claimKey(ctx.db, {
      clinicId: ctx.clinic.id,
      actor,
      key,
      operation,
      requestHash,
      now: ctx.now,
      expiresAt,
    })
    if (fresh.length === 0) {
      const [row] = await ctx.db.select().from(idempotencyKeys).where(mine)
      if (row?.requestHash !== requestHash)
        throw new DomainError("idempotency_mismatch", "this key was used with another request")
      const answer = row.answerId
        ? await openOne(ctx.db, "idempotency_keys.answer", row.answerId, row.answer)
        : null
      if (answer === null) throw new DomainError("idempotency_running", "the first request has no answer yet")
      return JSON.parse(answer) as T
    }
    const result = await work(ctx)
    const sealing = await clinicKey(ctx.db, ctx.clinic.id, "intake")
    const answerId = newId()
    await ctx.db
      .update(idempotencyKeys)
      .set({
        answerId,
        keyId: sealing.id,
        answer: seal(sealing, "idempotency_keys.answer", answerId, JSON.stringify(result ?? null)),
      })
      .where(mine)
    return result
  })
}

type KeyClaim = Pick<
  typeof idempotencyKeys.$inferSelect,
  "clinicId" | "actor" | "key" | "operation" | "requestHash" | "expiresAt"
> & { now: Date }

/** A row when the key is new, or its time is over; none when somebody has used it. */
const claimKey = statement((db, value: KeyClaim) => {
  const claim = {
    operation: value.operation,
    requestHash: value.requestHash,
    createdAt: value.now,
    expiresAt: value.expiresAt,
  }
  return db
    .insert(idempotencyKeys)
    .values({ ...claim, clinicId: value.clinicId, actor: value.actor, key: value.key })
    .onConflictDoUpdate({
      target: [idempotencyKeys.clinicId, idempotencyKeys.actor, idempotencyKeys.key],
      set: { ...claim, answer: null, answerId: null, keyId: null },
      setWhere: lt(idempotencyKeys.expiresAt, value.now),
    })
    .returning({ key: idempotencyKeys.key })
})
