"use client"

import { ChevronLeft, ChevronRight } from "lucide-react"
import { useRouter } from "next/navigation"
import { useCallback, useState } from "react"
import { calendarVisit } from "./calendar-of"
import { MoveDialog } from "./move-dialog"
import { NewVisit } from "./new-visit"
import { ScheduleAgenda } from "./schedule-agenda"
import { VisitDialog } from "./visit-dialog"
import { useLive } from "@/components/live/use-live"
import type { CalendarShade, Place } from "@/components/schedule/calendar-types"
import { WeekGrid } from "@/components/schedule/week-grid"
import { Button } from "@/components/ui/button"
import { Segmented } from "@/components/ui/segmented"
import { Select } from "@/components/ui/select"
import { addDays, epochDayOf, localDay, localParts, localToUtc, dateOf } from "@/lib/core/time"
import type { Appointment } from "@/lib/scheduling/types/appointments"
import { day, shortDay } from "@/lib/words/format"
import type { Language } from "@/lib/words/language"
import { scheduleWords } from "@/lib/words/schedule"
import { staffWords } from "@/lib/words/staff"

export type View = "day" | "week" | "agenda"

export type ScheduleProps = {
  nurses: { id: string; name: string }[]
  nurseId: string
  view: View
  days: string[]
  today: string
  start: string
  end: string
  now: number
  seq: number
  visits: Appointment[]
  shades: CalendarShade[]
  language: Language
  zone: string
}

/** One nurse's calendar. Visits come, move and go by themselves; a phone shows the days as a list. */
export function Schedule(props: ScheduleProps) {
  const { language, zone, nurseId, view, days } = props
  const words = scheduleWords(language)
  const router = useRouter()
  const [visits, setVisits] = useState(props.visits)
  const [opened, setOpened] = useState<string | null>(null)
  const [adding, setAdding] = useState<Place | null>(null)
  const [moving, setMoving] = useState<{ visit: Appointment; to: number } | null>(null)
  const reload = useCallback(async () => {
    const query = new URLSearchParams({ nurseId, from: props.start, to: props.end })
    const response = await fetch(`/nurse/schedule/data?${query}`, { cache: "no-store" }).catch(() => null)
    if (response?.ok) setVisits(((await response.json()) as { visits: Appointment[] }).visits)
  }, [nurseId, props.start, props.end])
  useLive([{ topic: `nurse:${nurseId}`, after: props.seq }], ({ kind }) => {
    if (kind === "hours.changed") router.refresh()
    else void reload()
  })

  const go = (change: { nurse?: string; view?: View; from?: string }) => {
    const query = new URLSearchParams({
      nurse: change.nurse ?? nurseId,
      view: change.view ?? view,
      from: change.from ?? days[0]!,
    })
    router.push(`/nurse/schedule?${query}`)
  }
  const step = view === "day" ? 1 : 7
  const open = visits.find(({ id }) => id === opened) ?? null
  const noon = (date: string) => `${date}T12:00:00Z`
  const [first, last] = [days[0]!, days.at(-1)!]
  const title =
    first === last
      ? day(noon(first), "UTC", language)
      : `${shortDay(noon(first), "UTC", language)} – ${shortDay(noon(last), "UTC", language)}`
  const now = localParts(props.now, zone)
  return (
    <main id="main" tabIndex={-1} className="flex min-w-0 flex-col md:h-dvh">
      <header className="flex flex-wrap items-center gap-2 px-4 py-3">
        <h1 className="text-2xl">{title}</h1>
        <div className="flex">
          <Button
            variant="ghost"
            size="icon"
            aria-label={words.before[view]}
            onClick={() => go({ from: addDays(first, -step) })}
          >
            <ChevronLeft aria-hidden />
          </Button>
          <Button
            variant="ghost"
            size="icon"
            aria-label={words.after[view]}
            onClick={() => go({ from: addDays(first, step) })}
          >
            <ChevronRight aria-hidden />
          </Button>
        </div>
        <Button variant="outline" onClick={() => go({ from: props.today })}>
          {words.today}
        </Button>
        <label className="flex items-center gap-2 text-sm">
          <span className="sr-only">{staffWords(language).nurseNames}</span>
          <Select value={nurseId} onChange={(e) => go({ nurse: e.target.value })}>
            {props.nurses.map((nurse) => (
              <option key={nurse.id} value={nurse.id}>
                {nurse.name}
              </option>
            ))}
          </Select>
        </label>
        <span className="ms-auto flex flex-wrap items-center gap-2">
          <Segmented
            label={words.view}
            value={view}
            options={(["day", "week", "agenda"] as const).map((value) => ({ value, label: words[value] }))}
            onChange={(next) => go({ view: next, from: next === "day" ? props.today : first })}
          />
          <Button
            onClick={() =>
              setAdding({ column: days.includes(props.today) ? props.today : first, from: 9 * 60 })
            }
          >
            {words.newVisit}
          </Button>
        </span>
      </header>
      {view === "agenda" ? null : (
        <WeekGrid
          className="hidden flex-1 md:block"
          label={title}
          days={days.map((date) => ({
            key: date,
            weekday: shortDay(noon(date), "UTC", language).split(/[ ,]/)[0] ?? "",
            number: String(Number(date.slice(8))),
            label: day(noon(date), "UTC", language),
            today: date === props.today,
          }))}
          visits={visits.map((visit) => calendarVisit(visit, props.now, zone, language))}
          shades={props.shades}
          {...shownHours(props.shades, days)}
          now={{ column: now.date, from: now.hour * 60 + now.minute }}
          labels={{
            moveHelp: words.moveHelp,
            place: (column, time) => `${column}, ${time}`,
            range: (from, to) => `${from}–${to}`,
          }}
          onOpen={({ id }) => setOpened(id)}
          onNew={setAdding}
          onMove={({ id }, to) => {
            const visit = visits.find((each) => each.id === id)
            if (visit) setMoving({ visit, to: localToUtc(epochDayOf(to.column), to.from, zone) })
          }}
        />
      )}
      <ScheduleAgenda
        className={view === "agenda" ? "px-4 pb-8" : "px-4 pb-8 md:hidden"}
        days={days}
        today={props.today}
        visits={visits}
        now={props.now}
        zone={zone}
        language={language}
        onOpen={setOpened}
      />
      <VisitDialog
        visit={open}
        language={language}
        zone={zone}
        onClose={() => setOpened(null)}
        onChange={() => void reload()}
      />
      <MoveDialog
        moving={moving}
        language={language}
        zone={zone}
        onClose={() => setMoving(null)}
        onChange={() => void reload()}
      />
      {adding ? (
        <NewVisit
          nurseId={nurseId}
          place={adding}
          today={dateOf(localDay(props.now, zone))}
          language={language}
          zone={zone}
          onClose={() => setAdding(null)}
          onDone={() => {
            setAdding(null)
            void reload()
          }}
        />
      ) : null}
    </main>
  )
}

/** Whole hours around the time that is worked in these days; at least eight to six. */
function shownHours(shades: readonly CalendarShade[], days: readonly string[]) {
  let first = 8 * 60
  let last = 18 * 60
  for (const date of days) {
    const off = shades.filter(({ column, kind }) => column === date && kind === "off")
    if (off.length === 1 && off[0]!.from === 0 && off[0]!.to === 1440) continue
    first = Math.min(first, off.find(({ from }) => from === 0)?.to ?? 0)
    last = Math.max(last, off.find(({ to }) => to === 1440)?.from ?? 1440)
  }
  return { firstMinute: Math.floor(first / 60) * 60, lastMinute: Math.ceil(last / 60) * 60 }
}
