import { and, eq, isNull, sql } from "drizzle-orm"
import { dataKey } from "@/db/keys"
import { emergencies, triageFirings, triageRecords } from "@/db/schema"
import { seal } from "@/db/sealed"
import { requireNurse } from "@/lib/access/rules"
import type { Context } from "@/lib/access/types"
import { recordAudit } from "@/lib/audit/commands"
import { DomainError, notFound } from "@/lib/core/errors"
import { isId, newId } from "@/lib/core/ids"
import { RULE_SET_VERSION } from "./rules/levels"
import type { TriageRecord } from "./types"

type Place = { conversationId: string; messageId: string; keyId: string }

/** Stores which rules fired on a message: rule, version and the words. A ledger: the desk calls it. */
export async function recordFirings(
  ctx: Context,
  place: Place,
  firings: readonly { ruleId: string; version: string; level: string; subject: string; words: string }[],
): Promise<void> {
  if (firings.length === 0) return
  const key = await dataKey(ctx.db, place.keyId)
  await ctx.db.insert(triageFirings).values(
    firings.map((firing) => {
      const id = newId()
      return {
        clinicId: ctx.clinic.id,
        id,
        conversationId: place.conversationId,
        messageId: place.messageId,
        ruleId: firing.ruleId,
        ruleVersion: firing.version,
        level: firing.level,
        subject: firing.subject,
        keyId: key.id,
        words: seal(key, "triage_firings.words", id, firing.words),
        at: ctx.now,
      }
    }),
  )
}

/** Opens the sticky red state. The caller has checked that none stands open for this conversation at this level. */
export async function openEmergency(
  ctx: Context,
  place: { conversationId: string; keyId: string; patientId: string | null; guestId: string | null },
  firing: { ruleId: string; version: string; level: string; words: string },
): Promise<string> {
  const key = await dataKey(ctx.db, place.keyId)
  const id = newId()
  await ctx.db.insert(emergencies).values({
    clinicId: ctx.clinic.id,
    id,
    conversationId: place.conversationId,
    patientId: place.patientId,
    guestId: place.guestId,
    level: firing.level,
    ruleId: firing.ruleId,
    ruleVersion: firing.version,
    keyId: key.id,
    words: seal(key, "emergencies.words", id, firing.words),
    since: ctx.now,
  })
  announce(ctx, { id, conversationId: place.conversationId, patientId: place.patientId })
  await recordAudit(ctx, {
    action: "emergency.opened",
    entity: "emergency",
    entityId: id,
    patientId: place.patientId,
    detail: { level: firing.level, rule: firing.ruleId, version: firing.version },
  })
  return id
}

/** A standing emergency turned out to be a worse one: its card changes, and a nurse has to see it anew. */
export async function worsenEmergency(
  ctx: Context,
  id: string,
  firing: { ruleId: string; version: string; level: string; words: string },
): Promise<void> {
  const mine = and(eq(emergencies.clinicId, ctx.clinic.id), eq(emergencies.id, id))
  const [row] = await ctx.db.select().from(emergencies).where(mine).for("update")
  if (!row) throw notFound("emergency")
  const key = await dataKey(ctx.db, row.keyId)
  await ctx.db
    .update(emergencies)
    .set({
      level: firing.level,
      ruleId: firing.ruleId,
      ruleVersion: firing.version,
      words: seal(key, "emergencies.words", id, firing.words),
      patientSaid: null,
      patientSaidAt: null,
      acknowledgedAt: null,
      acknowledgedBy: null,
    })
    .where(mine)
  announce(ctx, row)
  await recordAudit(ctx, {
    action: "emergency.worsened",
    entity: "emergency",
    entityId: id,
    patientId: row.patientId,
    detail: { from: row.level, level: firing.level, rule: firing.ruleId, version: firing.version },
  })
}

/** Makes the emergencies of a guest those of the patient they turned out to be. */
export async function bindEmergencies(
  ctx: Context,
  conversationId: string,
  patientId: string,
): Promise<void> {
  await ctx.db
    .update(emergencies)
    .set({ patientId })
    .where(and(eq(emergencies.clinicId, ctx.clinic.id), eq(emergencies.conversationId, conversationId)))
}

/** The patient pressed "I am calling now" or "I can't call". */
export async function answerEmergency(
  ctx: Context,
  input: { id: string; said: "calling" | "cannot_call" },
): Promise<void> {
  if (!isId(input.id)) throw notFound("emergency")
  const { actor } = ctx
  await ctx.tx(async (ctx) => {
    const [row] = await ctx.db
      .update(emergencies)
      .set({ patientSaid: input.said, patientSaidAt: ctx.now })
      .where(
        and(
          eq(emergencies.clinicId, ctx.clinic.id),
          eq(emergencies.id, input.id),
          isNull(emergencies.clearedAt),
          actor.kind === "patient"
            ? eq(emergencies.patientId, actor.patientId)
            : eq(emergencies.guestId, actor.kind === "guest" && actor.guestId ? actor.guestId : NOBODY),
        ),
      )
      .returning()
    if (!row) throw notFound("emergency")
    announce(ctx, row)
    await recordAudit(ctx, {
      action: "emergency.answered",
      entity: "emergency",
      entityId: row.id,
      patientId: row.patientId,
      detail: { said: input.said },
    })
  })
}

/** A nurse has seen it; the patient's card then names her. The first nurse stays named. */
export async function acknowledgeEmergency(ctx: Context, id: string): Promise<void> {
  const nurse = requireNurse(ctx)
  if (!isId(id)) throw notFound("emergency")
  await ctx.tx(async (ctx) => {
    const [row] = await ctx.db
      .select()
      .from(emergencies)
      .where(and(eq(emergencies.clinicId, ctx.clinic.id), eq(emergencies.id, id)))
      .for("update")
    if (!row) throw notFound("emergency")
    if (row.acknowledgedAt) return
    await ctx.db
      .update(emergencies)
      .set({ acknowledgedAt: ctx.now, acknowledgedBy: nurse.userId })
      .where(and(eq(emergencies.clinicId, ctx.clinic.id), eq(emergencies.id, id)))
    announce(ctx, row)
    await recordAudit(ctx, {
      action: "emergency.acknowledged",
      entity: "emergency",
      entityId: id,
      patientId: row.patientId,
    })
  })
}

/** Only a nurse ends the red state, and says why. Clearing twice changes nothing. */
export async function clearEmergency(ctx: Context, input: { id: string; reason: string }): Promise<void> {
  const nurse = requireNurse(ctx)
  const reason = input.reason.trim()
  if (!isId(input.id)) throw notFound("emergency")
  if (reason.length < 5 || reason.length > 1000)
    throw new DomainError("invalid_input", "a reason of 5 to 1000 characters", { field: "reason" })
  await ctx.tx(async (ctx) => {
    const [row] = await ctx.db
      .select()
      .from(emergencies)
      .where(and(eq(emergencies.clinicId, ctx.clinic.id), eq(emergencies.id, input.id)))
      .for("update")
    if (!row) throw notFound("emergency")
    if (row.clearedAt) return
    const key = await dataKey(ctx.db, row.keyId)
    await ctx.db
      .update(emergencies)
      .set({
        clearedAt: ctx.now,
        clearedBy: nurse.userId,
        clearReason: seal(key, "emergencies.clear_reason", row.id, reason),
      })
      .where(and(eq(emergencies.clinicId, ctx.clinic.id), eq(emergencies.id, input.id)))
    announce(ctx, row)
    await recordAudit(ctx, {
      action: "emergency.cleared",
      entity: "emergency",
      entityId: row.id,
      patientId: row.patientId,
    })
  })
}

/**
 * Keeps a symptom check of a conversation: the first time it is stored, after that its answers and result replace the
 * draft. What a nurse has decided stays. A ledger: the desk calls it in its transaction. Returns the id.
 */
export async function saveTriageRecord(
  ctx: Context,
  place: { id?: string; conversationId: string; patientId: string | null; keyId: string },
  result: { record: TriageRecord; urgency: string; level: string },
): Promise<string> {
  const key = await dataKey(ctx.db, place.keyId)
  const id = place.id ?? newId()
  const values = {
    body: seal(key, "triage_records.body", id, JSON.stringify(result.record)),
    urgency: result.urgency,
    level: result.level,
    ruleVersion: RULE_SET_VERSION,
  }
  if (place.id) {
    const kept = await ctx.db
      .update(triageRecords)
      .set({ ...values, version: sql`${triageRecords.version} + 1` })
      .where(
        and(
          eq(triageRecords.clinicId, ctx.clinic.id),
          eq(triageRecords.id, place.id),
          eq(triageRecords.conversationId, place.conversationId),
          eq(triageRecords.status, "draft"),
        ),
      )
      .returning({ id: triageRecords.id })
    if (kept.length === 0) throw notFound("symptom check")
    return id
  }
  await ctx.db.insert(triageRecords).values({
    clinicId: ctx.clinic.id,
    id,
    conversationId: place.conversationId,
    patientId: place.patientId,
    keyId: key.id,
    ...values,
    status: "draft",
    createdAt: ctx.now,
  })
  return id
}

/** A nurse agrees with a symptom check, or gives another urgency; overrides are counted in the audit. */
export async function decideTriageRecord(
  ctx: Context,
  input: { id: string; urgency: "emergency" | "needs_care" | "self_care" },
): Promise<void> {
  const nurse = requireNurse(ctx)
  if (!isId(input.id)) throw notFound("symptom check")
  await ctx.tx(async (ctx) => {
    const it = and(eq(triageRecords.clinicId, ctx.clinic.id), eq(triageRecords.id, input.id))
    const [row] = await ctx.db.select().from(triageRecords).where(it).for("update")
    if (!row) throw notFound("symptom check")
    const agrees = row.urgency === input.urgency
    await ctx.db
      .update(triageRecords)
      .set({
        status: agrees ? "confirmed" : "overridden",
        overrideUrgency: agrees ? null : input.urgency,
        decidedBy: nurse.userId,
        decidedAt: ctx.now,
      })
      .where(it)
    if (row.conversationId)
      ctx.emit({ topic: `conversation:${row.conversationId}`, kind: "conversation.changed", ref: row.id })
    await recordAudit(ctx, {
      action: agrees ? "triage.confirmed" : "triage.overridden",
      entity: "triage_record",
      entityId: row.id,
      patientId: row.patientId,
      detail: { from: row.urgency, to: input.urgency },
    })
  })
}

const NOBODY = "00000000-0000-0000-0000-000000000000"

function announce(ctx: Context, row: { id: string; conversationId: string; patientId: string | null }): void {
  ctx.emit({ topic: `conversation:${row.conversationId}`, kind: "emergency.changed", ref: row.id })
  ctx.emit({ topic: "~inbox", kind: "emergency.changed", ref: row.id })
  if (row.patientId) ctx.emit({ topic: `patient:${row.patientId}`, kind: "emergency.changed", ref: row.id })
}
