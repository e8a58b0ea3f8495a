import { and, asc, eq, gte } from "drizzle-orm"
import { dateOverrides, weeklyHours } from "@/db/schema"
import { requireStaff } from "@/lib/access/rules"
import type { Context } from "@/lib/access/types"
import type { DateOverride, WeeklyWindow } from "../types/slots"

export type NurseHours = {
  weekly: WeeklyWindow[]
  overrides: (Omit<DateOverride, "mode"> & { kind: "replace" | "closed" | "add"; note: string | null })[]
}

/** A nurse's weekly hours and the overrides from `from` ("YYYY-MM-DD") on. Staff only. */
export async function getNurseHours(ctx: Context, nurseId: string, from: string): Promise<NurseHours> {
  requireStaff(ctx)
  const [weekly, overrides] = await Promise.all([
    ctx.db
      .select()
      .from(weeklyHours)
      .where(and(eq(weeklyHours.clinicId, ctx.clinic.id), eq(weeklyHours.nurseId, nurseId)))
      .orderBy(asc(weeklyHours.weekday), asc(weeklyHours.startsAt)),
    ctx.db
      .select()
      .from(dateOverrides)
      .where(
        and(
          eq(dateOverrides.clinicId, ctx.clinic.id),
          eq(dateOverrides.nurseId, nurseId),
          gte(dateOverrides.date, from),
        ),
      )
      .orderBy(asc(dateOverrides.date), asc(dateOverrides.startsAt)),
  ])
  return {
    weekly: weekly.map((w) => ({ weekday: w.weekday, start: w.startsAt, end: w.endsAt })),
    overrides: overrides.map((o) => ({
      date: o.date,
      kind: o.kind,
      note: o.note,
      intervals: o.startsAt && o.endsAt ? [{ start: o.startsAt, end: o.endsAt }] : [],
    })),
  }
}
