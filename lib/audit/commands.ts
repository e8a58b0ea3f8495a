import { audit } from "@/db/schema"
import { statement } from "@/db/statement"
import { actorId } from "@/lib/access/rules"
import type { Context } from "@/lib/access/types"
import { newId } from "@/lib/core/ids"

export type AuditEntry = {
  /** Verb and thing in clinic words: "appointment.booked", "patient.viewed". */
  action: string
  entity: string
  entityId?: string | null
  patientId?: string | null
  /** Codes, counts and names of changed fields; never a value of health data. */
  detail?: Record<string, unknown>
}

/** Writes who did what, in the transaction of the change. The chain is sealed later by a job, so nobody queues for it. */
export async function recordAudit(ctx: Context, entry: AuditEntry): Promise<void> {
  await insertEntry(ctx.db, {
    ...row(ctx),
    action: entry.action,
    entity: entry.entity,
    entityId: entry.entityId ?? null,
    patientId: entry.patientId ?? null,
    detail: entry.detail ?? {},
  })
}

const insertEntry = statement((db, value: ReturnType<typeof row> & Required<AuditEntry>) =>
  db.insert(audit).values({
    clinicId: value.clinicId,
    id: value.id,
    at: value.at,
    actorKind: value.actorKind,
    actorId: value.actorId,
    action: value.action,
    entity: value.entity,
    entityId: value.entityId,
    patientId: value.patientId,
    detail: value.detail,
    requestId: value.requestId,
  }),
)

/** Writes what this request saw of patients, as one batch. Doors call it before they answer. */
export async function recordViews(ctx: Context): Promise<void> {
  const rows = [...ctx.views].map(([patientId, what]) => ({
    ...row(ctx),
    action: "patient.viewed",
    entity: "patient",
    entityId: patientId,
    patientId,
    detail: { what: [...what].sort() },
  }))
  ctx.views.clear()
  if (rows.length > 0) await ctx.db.insert(audit).values(rows)
}

const row = (ctx: Context) => ({
  clinicId: ctx.clinic.id,
  id: newId(),
  at: ctx.now,
  actorKind: ctx.actor.kind === "system" ? `system:${ctx.actor.job}` : ctx.actor.kind,
  actorId: actorId(ctx.actor),
  requestId: ctx.requestId,
})
