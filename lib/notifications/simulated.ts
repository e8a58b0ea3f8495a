import { and, desc, eq, gt } from "drizzle-orm"
import { blindIndex, openMany } from "@/db/keys"
import { simulatedMessages } from "@/db/schema"
import type { Context } from "@/lib/access/types"
import { DomainError } from "@/lib/core/errors"
import { demoMode } from "@/lib/core/mode"
import { normalizePhone } from "@/lib/patients/rules"

/** The simulated phone of demo mode: what would have been texted to a number in the last hour, newest first. */
export async function listSimulatedTexts(
  ctx: Context,
  phone: string,
): Promise<{ id: string; text: string; at: string }[]> {
  if (!demoMode() || !ctx.clinic.sample) throw new DomainError("not_found", "only in demo mode")
  const e164 = normalizePhone(phone, ctx.clinic.country)
  if (!e164) return []
  const rows = await ctx.db
    .select()
    .from(simulatedMessages)
    .where(
      and(
        eq(simulatedMessages.clinicId, ctx.clinic.id),
        eq(simulatedMessages.addressIndex, blindIndex(ctx.clinic.id, "phone", e164)),
        gt(simulatedMessages.at, new Date(ctx.now.getTime() - 3_600_000)),
      ),
    )
    .orderBy(desc(simulatedMessages.at))
    .limit(5)
  const bodies = await openMany(
    ctx.db,
    "simulated_messages.body",
    rows,
    (r) => r.id,
    (r) => r.body,
  )
  return rows.map((row, i) => ({ id: row.id, text: bodies[i] ?? "", at: row.at.toISOString() }))
}
