import { pool } from "@/db/client"
import { notifyTopics, writeEvents } from "@/db/events"
import { clinicNow } from "@/lib/core/clock"
import { DomainError } from "@/lib/core/errors"
import type { DomainEvent } from "@/lib/core/events"
import { newId } from "@/lib/core/ids"
import { log, safeError } from "@/lib/core/log"
import type { Actor, ClinicFacts, Context, Language } from "./types"

/** A context for one request, job or message. `now` is the clinic's clock unless a test gives another. */
export function makeContext(input: {
  actor: Actor
  clinic: ClinicFacts
  language?: Language
  now?: Date
  requestId?: string
}): Context {
  const views = new Map<string, Set<string>>()
  const ctx: Context = {
    actor: input.actor,
    clinic: input.clinic,
    language: input.language ?? input.clinic.languages[0] ?? "en",
    now: input.now ?? clinicNow(),
    requestId: input.requestId ?? newId(),
    db: pool(),
    tx: (work) => outermost(ctx, work),
    emit: () => {
      throw new Error("emit: only inside a transaction")
    },
    afterCommit: (work) => work(),
    viewed(patientId, what) {
      views.set(patientId, (views.get(patientId) ?? new Set()).add(what))
    },
    views,
  }
  return ctx
}

/** The same request seen by somebody else: the assistant acting for its patient, a patient who has just signed in. */
export const actingAs = (ctx: Context, actor: Actor): Context => {
  const other: Context = { ...ctx, actor, tx: (work) => outermost(other, work) }
  return other
}

async function outermost<T>(ctx: Context, work: (ctx: Context) => Promise<T>, retried = false): Promise<T> {
  const events: DomainEvent[] = []
  const after: (() => void)[] = []
  let result: T
  try {
    result = await pool().transaction(async (tx) => {
      const inner: Context = {
        ...ctx,
        db: tx,
        tx: (nested) => nested(inner),
        emit: (event) => void events.push(event),
        afterCommit: (later) => void after.push(later),
      }
      const value = await work(inner)
      // The last statement: the topics' rows stay locked from here until the commit.
      await writeEvents(tx, ctx.clinic.id, events)
      return value
    })
  } catch (error) {
    const code = sqlState(error)
    if (code === "55P03")
      throw new DomainError("busy", "a lock was not free within 5 s", { retryAfterSeconds: 2 })
    // A deadlock or serialisation failure cannot happen by design; it is logged as a bug and the command is run once more.
    if ((code === "40P01" || code === "40001") && !retried) {
      log().error({ error: safeError(error), requestId: ctx.requestId }, "deadlock")
      return outermost(ctx, work, true)
    }
    throw error
  }
  notifyTopics(ctx.clinic.id, events)
  for (const later of after) later()
  return result
}

/** The SQLSTATE of a database error; drizzle wraps the driver's error in `cause`. */
export function sqlState(error: unknown): string | undefined {
  const e = error as { code?: unknown; cause?: { code?: unknown } } | null
  const code = e?.cause?.code ?? e?.code
  return typeof code === "string" ? code : undefined
}
