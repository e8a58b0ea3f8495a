import { and, eq, inArray, lte, sql } from "drizzle-orm"
import { appointments, proposals } from "@/db/schema"
import type { Context } from "@/lib/access/types"
import { clockOffsetMs } from "@/lib/core/clock"
import { announceAppointment } from "./calendar"

const BATCH = 100

/** Cancels holds that ran out and the proposals that asked about them; tells the calendars. */
export async function expireHolds(ctx: Context): Promise<void> {
  await ctx.tx(async (ctx) => {
    const rows = await ctx.db.execute<{ id: string }>(
      sql`select calendar_expire as id from calendar_expire(${ctx.clinic.id}, ${BATCH}, make_interval(secs => ${clockOffsetMs() / 1000}))`,
    )
    await ctx.db
      .update(proposals)
      .set({ status: "expired", decidedAt: ctx.now })
      .where(
        and(
          eq(proposals.clinicId, ctx.clinic.id),
          eq(proposals.status, "open"),
          lte(proposals.expiresAt, ctx.now),
        ),
      )
    if (rows.length === 0) return
    const freed = await ctx.db
      .select({ id: appointments.id, patientId: appointments.patientId, nurseId: appointments.nurseId })
      .from(appointments)
      .where(
        and(
          eq(appointments.clinicId, ctx.clinic.id),
          inArray(
            appointments.id,
            [...rows].map((r) => r.id),
          ),
        ),
      )
    for (const row of freed)
      announceAppointment(ctx, { id: row.id, patientId: row.patientId, nurseIds: [row.nurseId] })
  })
}
