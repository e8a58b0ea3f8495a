import { and, eq } from "drizzle-orm"
import { calendarFeeds } from "@/db/schema"
import type { requireSignedIn } from "@/lib/access/rules"
import type { Context } from "@/lib/access/types"
import { notFound } from "@/lib/core/errors"

/** Whose visits a calendar address shows: a nurse's or a patient's. */
type Owner = { nurseId: string | null; patientId: string | null }

export function ownerOf(reader: ReturnType<typeof requireSignedIn>): Owner {
  if (reader.kind === "patient") return { nurseId: null, patientId: reader.patientId }
  if (!reader.nurseId) throw notFound("calendar")
  return { nurseId: reader.nurseId, patientId: null }
}

export const mine = (ctx: Context, { nurseId, patientId }: Owner) =>
  and(
    eq(calendarFeeds.clinicId, ctx.clinic.id),
    nurseId ? eq(calendarFeeds.nurseId, nurseId) : eq(calendarFeeds.patientId, patientId!),
  )
