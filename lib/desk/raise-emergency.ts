import { and, desc, eq, isNull, or, sql } from "drizzle-orm"
import { emergencies, memberships, nurses } from "@/db/schema"
import { statement } from "@/db/statement"
import type { Context } from "@/lib/access/types"
import { queueForNurse } from "@/lib/conversations/commands/handling"
import type { ConversationRow } from "@/lib/conversations/commands/threads"
import { queueNotices } from "@/lib/notifications/commands"
import { findAssignedNurse } from "@/lib/scheduling/queries/nurses"
import { openEmergency, worsenEmergency } from "@/lib/triage/commands"
import { byUrgency } from "@/lib/triage/rules/levels"
import type { TriageLevel } from "@/lib/triage/types"

/** What made it red: a rule that fired on words, or a question that was answered. */
export type RedFiring = { ruleId: string; version: string; level: TriageLevel; words: string }

export type Standing = { id: string; conversationId: string; level: string }

/** What stands open for this conversation or its person, newest first. */
export const standingEmergencies = (
  ctx: Context,
  conversation: Pick<ConversationRow, "id" | "patientId" | "guestId">,
): Promise<Standing[]> =>
  openEmergencies(ctx.db, {
    clinicId: ctx.clinic.id,
    conversationId: conversation.id,
    patientId: conversation.patientId,
    guestId: conversation.guestId,
  })

type Whose = { clinicId: string; conversationId: string; patientId: string | null; guestId: string | null }

/** Who is nobody's patient, or no guest, has null there, which equals nothing. */
const openEmergencies = statement((db, value: Whose) =>
  db
    .select({ id: emergencies.id, conversationId: emergencies.conversationId, level: emergencies.level })
    .from(emergencies)
    .where(
      and(
        eq(emergencies.clinicId, value.clinicId),
        isNull(emergencies.clearedAt),
        or(
          eq(emergencies.conversationId, value.conversationId),
          sql`${emergencies.patientId} = ${value.patientId}`,
          sql`${emergencies.guestId} = ${value.guestId}`,
        ),
      ),
    )
    .orderBy(desc(emergencies.since)),
)

/**
 * Opens the red state and alerts a nurse by name. An emergency that stands open already is not opened twice; a more
 * urgent sign makes it the more urgent one, and the nurses' alarm rings again.
 */
export async function raiseEmergency(
  ctx: Context,
  conversation: ConversationRow,
  firing: RedFiring | undefined,
  standing: readonly Standing[],
): Promise<string | null> {
  const here = standing.find(({ conversationId }) => conversationId === conversation.id)
  if (here) {
    if (firing && byUrgency(firing, { level: here.level as TriageLevel }) < 0) {
      await worsenEmergency(ctx, here.id, firing)
      await alertNurses(ctx, conversation, here.id, firing.level)
    }
    return here.id
  }
  // The red state reaches further than its conversation: in a new chat of the same person nobody starts afresh.
  if (!firing) return standing[0]?.id ?? null
  const id = await openEmergency(
    ctx,
    {
      conversationId: conversation.id,
      keyId: conversation.keyId,
      patientId: conversation.patientId,
      guestId: conversation.guestId,
    },
    { ruleId: firing.ruleId, version: firing.version, level: firing.level, words: firing.words },
  )
  await queueForNurse(ctx, conversation, { reason: "emergency", acuity: 1, keepAssistant: true })
  await alertNurses(ctx, conversation, id, firing.level)
  return id
}

/** The patient's own nurse, and everybody else who is a nurse here: somebody has to acknowledge it. */
async function alertNurses(
  ctx: Context,
  conversation: ConversationRow,
  emergencyId: string,
  level: string,
): Promise<void> {
  const rows = await ctx.db
    .selectDistinct({ userId: memberships.userId })
    .from(memberships)
    .leftJoin(nurses, and(eq(nurses.clinicId, memberships.clinicId), eq(nurses.userId, memberships.userId)))
    .where(and(eq(memberships.clinicId, ctx.clinic.id), eq(memberships.role, "nurse")))
  const own = conversation.patientId ? await findAssignedNurse(ctx, conversation.patientId) : null
  const users = new Set([...rows.map((row) => row.userId), ...(own?.userId ? [own.userId] : [])])
  await queueNotices(
    ctx,
    [...users].map((userId) => ({
      notice: { kind: "emergency" as const, level },
      channel: "in_app" as const,
      recipient: { kind: "user" as const, id: userId },
      dedupeKey: `emergency/${emergencyId}/${level}/${userId}`,
      conversationId: conversation.id,
      mustAcknowledge: true,
    })),
  )
}
