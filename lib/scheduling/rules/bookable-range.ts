import { localDay, MINUTE, startOfDay } from "@/lib/core/time"
import type { SlotSearch } from "../types/slots"

/** The starts that range, notice and horizon allow: [from, until), possibly empty. */
export const bookableRange = (search: SlotSearch): { from: number; until: number } => ({
  from: Math.max(search.rangeStart, earliestStart(search)),
  until: Math.min(search.rangeEnd, startsBefore(search)),
})

/** Notice: a start exactly this many minutes away may still be booked. */
export const earliestStart = ({ now, visit }: SlotSearch): number =>
  now === null ? -Infinity : now + visit.noticeMinutes * MINUTE

/** Horizon: the last bookable local day is today plus the horizon, all of it. */
export const startsBefore = ({ now, visit, zone }: SlotSearch): number =>
  now === null || visit.horizonDays === null
    ? Infinity
    : startOfDay(localDay(now, zone) + visit.horizonDays + 1, zone)
