"use client"

import { stateText } from "./calendar-of"
import { AgendaList, type AgendaDay } from "@/components/schedule/agenda-list"
import type { VisitState } from "@/components/schedule/calendar-types"
import { Badge } from "@/components/ui/badge"
import type { Appointment } from "@/lib/scheduling/types/appointments"
import { day, dayKey, time } from "@/lib/words/format"
import type { Language } from "@/lib/words/language"
import { scheduleWords } from "@/lib/words/schedule"

const STATES: Partial<Record<Appointment["status"], VisitState>> = {
  pending: "held",
  "checked-in": "now",
  arrived: "now",
  fulfilled: "past",
  noshow: "no_show",
}

/** The days one under the other, for phones and for reading. */
export function ScheduleAgenda({
  days,
  today,
  visits,
  now,
  zone,
  language,
  onOpen,
  className,
}: {
  days: string[]
  today: string
  visits: Appointment[]
  now: number
  zone: string
  language: Language
  onOpen: (id: string) => void
  className?: string
}) {
  const words = scheduleWords(language)
  const shown = days.map((date): AgendaDay => {
    const mine = visits.filter((visit) => dayKey(visit.startsAt, zone) === date)
    return {
      key: date,
      heading: day(`${date}T12:00:00Z`, "UTC", language),
      items: mine.map((visit) => ({
        id: visit.id,
        time: time(visit.startsAt, zone, language, "24"),
        title: visit.patientName ?? words.heldByAssistant,
        detail: visit.reason ?? undefined,
        state: STATES[visit.status] ?? (Date.parse(visit.endsAt) < now ? "past" : "booked"),
        badge: <Badge>{stateText(visit, language)}</Badge>,
      })),
      now:
        date === today
          ? {
              before: mine.filter(({ startsAt }) => Date.parse(startsAt) < now).length,
              label: time(now, zone, language, "24"),
            }
          : undefined,
      note: mine.length === 0 ? words.noVisits : undefined,
    }
  })
  return <AgendaList days={shown} onOpen={onOpen} className={className} />
}
