import { z } from "zod"
import { requireStaff } from "@/lib/access/rules"
import type { Context } from "@/lib/access/types"
import { DomainError } from "@/lib/core/errors"
import { addDays, epochDayOf, startOfDay } from "@/lib/core/time"
import { listCalendar } from "../queries/appointments"
import { findAlternatives } from "../queries/slots"
import { LocalDate } from "../types/slots"
import type { TouchedVisit } from "../types/appointments"
import { setDateOverride } from "./hours"

export const SetOutOfOffice = z.object({
  nurseId: z.uuid(),
  fromDate: LocalDate,
  /** Last day, included. */
  toDate: LocalDate,
  note: z.string().trim().max(120).optional(),
})
export type SetOutOfOffice = z.infer<typeof SetOutOfOffice>

const MOST_DAYS = 62

/**
 * Closes a nurse's days from one date to another and lists the visits booked on them, each with the nearest free times of
 * any nurse. Moves nothing: every move is the nurse's own click, and tells the patient.
 */
export async function setOutOfOffice(ctx: Context, input: SetOutOfOffice): Promise<TouchedVisit[]> {
  requireStaff(ctx)
  const data = SetOutOfOffice.parse(input)
  const days = epochDayOf(data.toDate) - epochDayOf(data.fromDate) + 1
  if (days < 1 || days > MOST_DAYS)
    throw new DomainError("invalid_input", `1 to ${MOST_DAYS} days`, { field: "toDate" })
  await ctx.tx(async (ctx) => {
    for (let i = 0; i < days; i++)
      await setDateOverride(ctx, {
        nurseId: data.nurseId,
        date: addDays(data.fromDate, i),
        kind: "closed",
        intervals: [],
        note: data.note,
      })
  })
  return listTouched(ctx, data)
}

/** Visits of a nurse on closed days that are still booked, soonest first. */
export async function listTouched(ctx: Context, data: SetOutOfOffice): Promise<TouchedVisit[]> {
  const from = new Date(startOfDay(epochDayOf(data.fromDate), ctx.clinic.zone))
  const to = new Date(startOfDay(epochDayOf(data.toDate) + 1, ctx.clinic.zone))
  const visits = (await listCalendar(ctx, { nurseIds: [data.nurseId], from, to })).filter(
    ({ status, startsAt }) => status === "booked" && Date.parse(startsAt) > ctx.now.getTime(),
  )
  return Promise.all(
    visits.map(async (visit) => ({
      visit,
      offers: await findAlternatives(ctx, {
        nurseId: visit.nurseId,
        startsAt: new Date(visit.startsAt),
        visitTypeId: visit.visitTypeId,
        limit: 4,
      }),
    })),
  )
}
