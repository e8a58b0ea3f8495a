import { and, eq } from "drizzle-orm"
import { memberships } from "@/db/schema"
import type { Context } from "@/lib/access/types"
import { queueForNurse } from "@/lib/conversations/commands/handling"
import { appendMessage } from "@/lib/conversations/commands/messages"
import { lockConversation } from "@/lib/conversations/commands/threads"
import type { HandoverReason } from "@/lib/conversations/types"
import { queueNotices } from "@/lib/notifications/commands"
import { findAssignedNurse } from "@/lib/scheduling/queries/nurses"

/**
 * Puts the conversation into the nurses' queue, with a reason and an acuity. The patient hears it exactly once, as a
 * mark in the thread; asking again changes nothing.
 */
export async function handOver(
  ctx: Context,
  input: { conversationId: string; reason: HandoverReason; acuity?: number },
): Promise<{ first: boolean }> {
  return ctx.tx(async (ctx) => {
    const row = await lockConversation(ctx, input.conversationId)
    if (row.handler === "nurse" && row.waitingSince) return { first: false }
    const { first } = await queueForNurse(ctx, row, { reason: input.reason, acuity: input.acuity ?? 3 })
    if (!first) return { first }
    await appendMessage(ctx, row, { author: "clinic", text: "", extra: { mark: "handed_over" } })
    const nurse = row.patientId ? await findAssignedNurse(ctx, row.patientId) : null
    const users = nurse?.userId ? [nurse.userId] : await allNurses(ctx)
    await queueNotices(
      ctx,
      users.map((id) => ({
        notice: { kind: "handover" as const, reason: input.reason },
        channel: "in_app" as const,
        recipient: { kind: "user" as const, id },
        dedupeKey: `handover/${row.id}/${row.epoch}/${id}`,
        conversationId: row.id,
      })),
    )
    return { first }
  })
}

async function allNurses(ctx: Context): Promise<string[]> {
  const rows = await ctx.db
    .select({ userId: memberships.userId })
    .from(memberships)
    .where(and(eq(memberships.clinicId, ctx.clinic.id), eq(memberships.role, "nurse")))
  return rows.map((row) => row.userId)
}
