"use client"

import { useRouter } from "next/navigation"
import { useCallback, useState } from "react"
import { NewVisit } from "./new-visit"
import { VisitRow } from "./visit-row"
import { useLive } from "@/components/live/use-live"
import { StaffPage } from "@/components/shell/staff-shell"
import { Button } from "@/components/ui/button"
import type { Appointment } from "@/lib/scheduling/types/appointments"
import { day, dayKey } from "@/lib/words/format"
import type { Language } from "@/lib/words/language"
import { scheduleWords } from "@/lib/words/schedule"
import { staffWords } from "@/lib/words/staff"

export type ScheduleProps = {
  nurses: { id: string; name: string }[]
  nurseId: string
  first: string
  previous: string
  following: string
  days: string[]
  start: string
  end: string
  seq: number
  visits: Appointment[]
  language: Language
  zone: string
}

/** Seven days of one nurse. Visits come, move and go by themselves. */
export function Schedule(props: ScheduleProps) {
  const { language, zone, nurseId } = props
  const words = scheduleWords(language)
  const router = useRouter()
  const [visits, setVisits] = useState(props.visits)
  const [adding, setAdding] = useState(false)
  const reload = useCallback(async () => {
    const query = new URLSearchParams({ nurseId, from: props.start, to: props.end })
    const response = await fetch(`/nurse/schedule/data?${query}`, { cache: "no-store" }).catch(() => null)
    if (response?.ok) setVisits(((await response.json()) as { visits: Appointment[] }).visits)
  }, [nurseId, props.start, props.end])
  useLive([{ topic: `nurse:${nurseId}`, after: props.seq }], () => void reload())
  const go = (nurse: string, from: string) => router.push(`/nurse/schedule?nurse=${nurse}&from=${from}`)
  return (
    <StaffPage
      title={words.title}
      actions={
        <>
          <label className="flex items-center gap-2 text-sm">
            {staffWords(language).nurseNames}
            <select
              className="min-h-touch rounded-lg border border-input bg-card px-3"
              value={nurseId}
              onChange={(e) => go(e.target.value, props.first)}
            >
              {props.nurses.map((nurse) => (
                <option key={nurse.id} value={nurse.id}>
                  {nurse.name}
                </option>
              ))}
            </select>
          </label>
          <Button variant="outline" onClick={() => go(nurseId, props.previous)}>
            {words.before.week}
          </Button>
          <Button variant="outline" onClick={() => go(nurseId, props.following)}>
            {words.after.week}
          </Button>
          <Button onClick={() => setAdding(true)}>{words.newVisit}</Button>
        </>
      }
    >
      {adding ? (
        <NewVisit
          nurseId={nurseId}
          language={language}
          zone={zone}
          start={props.start}
          end={props.end}
          onDone={() => setAdding(false)}
        />
      ) : null}
      <div className="grid gap-6 lg:grid-cols-2">
        {props.days.map((date) => {
          const today = visits.filter((visit) => dayKey(visit.startsAt, zone) === date)
          return (
            <section key={date} className="grid content-start gap-2">
              <h2 className="text-lg">{day(`${date}T12:00:00Z`, "UTC", language)}</h2>
              {today.length === 0 ? <p className="text-sm text-muted-foreground">{words.noVisits}</p> : null}
              <ul className="grid gap-2" aria-live="polite">
                {today.map((visit) => (
                  <VisitRow
                    key={visit.id}
                    visit={visit}
                    language={language}
                    zone={zone}
                    onChange={() => void reload()}
                  />
                ))}
              </ul>
            </section>
          )
        })}
      </div>
    </StaffPage>
  )
}
