import { and, asc, desc, eq, isNull, or } from "drizzle-orm"
import { openMany, openOne } from "@/db/keys"
import { emergencies, triageFirings, triageRecords, users } from "@/db/schema"
import { statement } from "@/db/statement"
import { isStaff, requireNurse } from "@/lib/access/rules"
import { ruleTitle } from "./rules/titles"
import type { Context } from "@/lib/access/types"
import type { Emergency, ListedTriageRecord, TriageLevel, TriageRecord, Urgency } from "./types"

/**
 * The newest emergency that stands open for the asking patient or guest, in whichever conversation it began; null when
 * there is none. While there is one, every patient door shows it first and refuses new bookings.
 */
export async function findOpenEmergency(ctx: Context): Promise<Emergency | null> {
  const { actor } = ctx
  const mine =
    actor.kind === "patient"
      ? eq(emergencies.patientId, actor.patientId)
      : actor.kind === "guest" && actor.guestId
        ? eq(emergencies.guestId, actor.guestId)
        : null
  return mine ? newestOpen(ctx, and(eq(emergencies.clinicId, ctx.clinic.id), mine)!) : null
}

/** The open emergency of one conversation, or of the patient it belongs to. The caller has entered the conversation. */
export async function findEmergencyOf(
  ctx: Context,
  conversation: { id: string; patientId: string | null; guestId?: string | null },
): Promise<Emergency | null> {
  const where = or(
    eq(emergencies.conversationId, conversation.id),
    ...(conversation.patientId ? [eq(emergencies.patientId, conversation.patientId)] : []),
    ...(conversation.guestId ? [eq(emergencies.guestId, conversation.guestId)] : []),
  )
  return newestOpen(ctx, and(eq(emergencies.clinicId, ctx.clinic.id), where)!)
}

/** Whether a patient has an open emergency: the booking commands ask this for whoever books. */
export async function patientHasOpenEmergency(ctx: Context, patientId: string): Promise<boolean> {
  const rows = await openEmergencyOf(ctx.db, { clinicId: ctx.clinic.id, patientId })
  return rows.length > 0
}

const openEmergencyOf = statement((db, value: { clinicId: string; patientId: string }) =>
  db
    .select({ id: emergencies.id })
    .from(emergencies)
    .where(
      and(
        eq(emergencies.clinicId, value.clinicId),
        eq(emergencies.patientId, value.patientId),
        isNull(emergencies.clearedAt),
      ),
    )
    .limit(1),
)

/** Symptom checks of a conversation, newest first. Nurses only; the caller has entered the conversation. */
export async function listTriageRecords(ctx: Context, conversationId: string): Promise<ListedTriageRecord[]> {
  requireNurse(ctx)
  const rows = await ctx.db
    .select()
    .from(triageRecords)
    .where(and(eq(triageRecords.clinicId, ctx.clinic.id), eq(triageRecords.conversationId, conversationId)))
    .orderBy(desc(triageRecords.createdAt))
    .limit(20)
  const bodies = await openMany(
    ctx.db,
    "triage_records.body",
    rows,
    (row) => row.id,
    (row) => row.body,
  )
  return rows.flatMap((row, i) =>
    bodies[i]
      ? [
          {
            ...(JSON.parse(bodies[i]) as TriageRecord),
            id: row.id,
            urgency: row.urgency as Urgency,
            level: row.level as TriageLevel,
            ruleVersion: row.ruleVersion,
            status: row.status,
            overrideUrgency: row.overrideUrgency as Urgency | null,
            createdAt: row.createdAt.toISOString(),
          },
        ]
      : [],
  )
}

export type Firing = {
  ruleId: string
  ruleTitle: string
  ruleVersion: string
  level: string
  subject: string
  words: string
  at: string
  messageId: string
}

/** Every rule that fired in a conversation, oldest first. Nurses only. */
export async function listFirings(ctx: Context, conversationId: string): Promise<Firing[]> {
  requireNurse(ctx)
  const rows = await ctx.db
    .select()
    .from(triageFirings)
    .where(and(eq(triageFirings.clinicId, ctx.clinic.id), eq(triageFirings.conversationId, conversationId)))
    .orderBy(asc(triageFirings.at))
  const words = await openMany(
    ctx.db,
    "triage_firings.words",
    rows,
    (r) => r.id,
    (r) => r.words,
  )
  return rows.map((row, i) => ({
    ruleId: row.ruleId,
    ruleTitle: ruleTitle(row.ruleId),
    ruleVersion: row.ruleVersion,
    level: row.level,
    subject: row.subject,
    words: words[i] ?? "",
    at: row.at.toISOString(),
    messageId: row.messageId,
  }))
}

async function newestOpen(ctx: Context, where: ReturnType<typeof and>): Promise<Emergency | null> {
  const [row] = await ctx.db
    .select({ emergency: emergencies, seenBy: users.name })
    .from(emergencies)
    .leftJoin(users, eq(users.id, emergencies.acknowledgedBy))
    .where(and(where, isNull(emergencies.clearedAt)))
    .orderBy(desc(emergencies.since))
    .limit(1)
  if (!row) return null
  const { emergency } = row
  if (emergency.patientId && isStaff(ctx.actor)) ctx.viewed(emergency.patientId, "emergency")
  return {
    id: emergency.id,
    conversationId: emergency.conversationId,
    level: emergency.level,
    ruleId: emergency.ruleId,
    ruleVersion: emergency.ruleVersion,
    words: (await openOne(ctx.db, "emergencies.words", emergency.id, emergency.words)) ?? "",
    since: emergency.since.toISOString(),
    patientSaid: emergency.patientSaid as Emergency["patientSaid"],
    seenBy: row.seenBy,
    seenAt: emergency.acknowledgedAt?.toISOString() ?? null,
  }
}
