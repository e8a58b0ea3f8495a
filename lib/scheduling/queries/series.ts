import { mayActFor } from "@/lib/access/rules"
import type { Context } from "@/lib/access/types"
import { notFound } from "@/lib/core/errors"
import { seriesStarts } from "../rules/series-starts"
import { whyNotFree } from "../rules/why-not-free"
import { BookSeries, type SeriesVisit } from "../types/series"
import type { VisitType } from "../types/appointments"
import { getNurse, getVisitType } from "./nurses"
import { loadCalendar, searchOf } from "./slots"

/** Every visit of a series with what stands in its way: shown before anything is written. */
export async function previewSeries(ctx: Context, input: BookSeries): Promise<SeriesVisit[]> {
  const data = BookSeries.parse(input)
  if (!mayActFor(ctx.actor, data.patientId)) throw notFound("patient")
  const [visit, nurse] = [await getVisitType(ctx, data.visitTypeId), await getNurse(ctx, data.nurseId)]
  const starts = seriesStarts(Date.parse(data.startsAt), ctx.clinic.zone, data.everyWeeks, data.count)
  return conflictsOf(ctx, { nurse, visit, starts, ignore: [] })
}

/** What stands in the way of some starts of one nurse. `ignore`: visits whose own time counts as free. */
export async function conflictsOf(
  ctx: Context,
  input: { nurse: { id: string }; visit: VisitType; starts: readonly number[]; ignore: readonly string[] },
): Promise<SeriesVisit[]> {
  const { nurse, visit, starts, ignore } = input
  const last = Math.max(...starts) + 1
  const calendar = await loadCalendar(ctx, [nurse], Math.min(...starts), last, ignore)
  const times = calendar.times.get(nurse.id)!
  const search = searchOf(ctx, visit, calendar.holidays, Math.min(...starts), last)
  return starts.map((start) => ({
    startsAt: new Date(start).toISOString(),
    endsAt: new Date(start + visit.lengthMinutes * 60_000).toISOString(),
    conflict: whyNotFree({ ...times, ...search }, start)?.code ?? null,
  }))
}
