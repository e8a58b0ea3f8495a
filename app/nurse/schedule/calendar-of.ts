import type { CalendarVisit, VisitState } from "@/components/schedule/calendar-types"
import { localParts } from "@/lib/core/time"
import type { Appointment } from "@/lib/scheduling/types/appointments"
import { day } from "@/lib/words/format"
import type { Language } from "@/lib/words/language"
import { scheduleWords } from "@/lib/words/schedule"

/** A visit as the grid draws it: column is the clinic's local day. */
export function calendarVisit(
  visit: Appointment,
  now: number,
  zone: string,
  language: Language,
): CalendarVisit {
  const words = scheduleWords(language)
  const start = Date.parse(visit.startsAt)
  const { date, hour, minute } = localParts(start, zone)
  const from = hour * 60 + minute
  const state = stateOf(visit, now)
  const title = visit.patientName ?? words.heldByAssistant
  return {
    id: visit.id,
    column: date,
    from,
    to: from + Math.round((Date.parse(visit.endsAt) - start) / 60_000),
    title,
    detail: visit.reason ?? undefined,
    state,
    label: `${day(start, zone, language)}, ${stateText(visit, language)}`,
    movable: visit.status === "booked",
  }
}

function stateOf(visit: Appointment, now: number): VisitState {
  if (visit.status === "pending") return "held"
  if (visit.status === "noshow") return "no_show"
  if (visit.status === "checked-in" || visit.status === "arrived") return "now"
  return visit.status === "fulfilled" || Date.parse(visit.endsAt) < now ? "past" : "booked"
}

export function stateText(visit: Appointment, language: Language): string {
  const words = scheduleWords(language)
  switch (visit.status) {
    case "pending":
      return words.heldByAssistant
    case "checked-in":
    case "arrived":
      return words.arrived
    case "fulfilled":
      return words.done
    case "noshow":
      return words.noShow
    default:
      return words.booked
  }
}
