import { and, eq } from "drizzle-orm"
import { z } from "zod"
import { dateOverrides, nurses, weeklyHours } from "@/db/schema"
import { requireStaff } from "@/lib/access/rules"
import type { Context } from "@/lib/access/types"
import { recordAudit } from "@/lib/audit/commands"
import { notFound } from "@/lib/core/errors"
import { isId, newId } from "@/lib/core/ids"
import { forgetRota } from "../queries/rota"
import { EndTime, Interval, LocalDate, StartTime, WeeklyWindow } from "../types/slots"

export const SetWeeklyHours = z.object({ nurseId: z.uuid(), windows: z.array(WeeklyWindow).max(50) })
export type SetWeeklyHours = z.infer<typeof SetWeeklyHours>

/** Replaces a nurse's weekly hours as a whole. */
export async function setWeeklyHours(ctx: Context, input: SetWeeklyHours): Promise<void> {
  const data = SetWeeklyHours.parse(input)
  requireStaff(ctx)
  await ctx.tx(async (ctx) => {
    await nurseExists(ctx, data.nurseId)
    await ctx.db
      .delete(weeklyHours)
      .where(and(eq(weeklyHours.clinicId, ctx.clinic.id), eq(weeklyHours.nurseId, data.nurseId)))
    if (data.windows.length > 0)
      await ctx.db.insert(weeklyHours).values(
        data.windows.map((w) => ({
          clinicId: ctx.clinic.id,
          id: newId(),
          nurseId: data.nurseId,
          weekday: w.weekday,
          startsAt: w.start,
          endsAt: w.end,
        })),
      )
    await changed(ctx, data.nurseId, "hours.set")
  })
}

export const SetDateOverride = z.object({
  nurseId: z.uuid(),
  date: LocalDate,
  kind: z.enum(["replace", "closed", "add"]),
  intervals: z.array(Interval).max(10),
  note: z.string().trim().max(120).optional(),
})
export type SetDateOverride = z.infer<typeof SetDateOverride>

/** Sets what one date looks like: other hours, closed, or an extra shift. Replaces what was set for it in this way before. */
export async function setDateOverride(ctx: Context, input: SetDateOverride): Promise<void> {
  requireStaff(ctx)
  const data = SetDateOverride.parse(input)
  await ctx.tx(async (ctx) => {
    await nurseExists(ctx, data.nurseId)
    const ofDate = and(
      eq(dateOverrides.clinicId, ctx.clinic.id),
      eq(dateOverrides.nurseId, data.nurseId),
      eq(dateOverrides.date, data.date),
    )
    if (data.kind !== "add") await ctx.db.delete(dateOverrides).where(ofDate)
    const intervals = data.kind === "closed" || data.intervals.length === 0 ? [null] : data.intervals
    await ctx.db.insert(dateOverrides).values(
      intervals.map((interval) => ({
        clinicId: ctx.clinic.id,
        id: newId(),
        nurseId: data.nurseId,
        date: data.date,
        kind: interval ? data.kind : ("closed" as const),
        startsAt: interval ? StartTime.parse(interval.start) : null,
        endsAt: interval ? EndTime.parse(interval.end) : null,
        note: data.note ?? null,
        createdAt: ctx.now,
      })),
    )
    await changed(ctx, data.nurseId, "override.set")
  })
}

/** Takes back everything that was set for a date: the weekly hours stand again. */
export async function removeDateOverrides(
  ctx: Context,
  input: { nurseId: string; date: string },
): Promise<void> {
  requireStaff(ctx)
  const date = LocalDate.parse(input.date)
  await ctx.tx(async (ctx) => {
    await nurseExists(ctx, input.nurseId)
    await ctx.db
      .delete(dateOverrides)
      .where(
        and(
          eq(dateOverrides.clinicId, ctx.clinic.id),
          eq(dateOverrides.nurseId, input.nurseId),
          eq(dateOverrides.date, date),
        ),
      )
    await changed(ctx, input.nurseId, "override.removed")
  })
}

async function nurseExists(ctx: Context, nurseId: string): Promise<void> {
  if (!isId(nurseId)) throw notFound("nurse")
  const [row] = await ctx.db
    .select({ id: nurses.id })
    .from(nurses)
    .where(and(eq(nurses.clinicId, ctx.clinic.id), eq(nurses.id, nurseId)))
  if (!row) throw notFound("nurse")
}

async function changed(ctx: Context, nurseId: string, action: string): Promise<void> {
  ctx.emit({ topic: `nurse:${nurseId}`, kind: "hours.changed", ref: nurseId })
  ctx.afterCommit(() => forgetRota(ctx.clinic.id))
  await recordAudit(ctx, { action, entity: "nurse", entityId: nurseId })
}
