"use client"

import { useState } from "react"
import { cancel, freeTimes, move, setStatus } from "./actions"
import { Badge } from "@/components/ui/badge"
import { Button } from "@/components/ui/button"
import type { ActionResult } from "@/lib/http/action-result"
import type { Appointment, Slot } from "@/lib/scheduling/types/appointments"
import { shortDayAndTime, time } from "@/lib/words/format"
import type { Language } from "@/lib/words/language"
import { scheduleWords } from "@/lib/words/schedule"

const WEEK_MS = 7 * 86_400_000

/** One visit with what can be done about it. */
export function VisitRow({
  visit,
  language,
  zone,
  onChange,
}: {
  visit: Appointment
  language: Language
  zone: string
  onChange: () => void
}) {
  const words = scheduleWords(language)
  const [error, setError] = useState<string | null>(null)
  const [slots, setSlots] = useState<Slot[] | null>(null)
  const run = async (work: Promise<ActionResult<unknown>>) => {
    const result = await work
    setError(result.ok ? null : result.message)
    if (result.ok) setSlots(null)
    onChange()
  }
  const showSlots = async () => {
    const from = new Date().toISOString()
    const result = await freeTimes(
      visit.nurseId,
      from,
      new Date(Date.parse(visit.startsAt) + WEEK_MS).toISOString(),
      visit.id,
    )
    if (result.ok) setSlots(result.value)
    else setError(result.message)
  }
  const held = visit.status === "pending"
  return (
    <li
      className={
        held
          ? "grid gap-2 rounded-lg border border-dashed border-assistant-line p-3"
          : "grid gap-2 rounded-lg border bg-card p-3"
      }
    >
      <p className="flex flex-wrap items-center gap-2">
        <b className="num">
          {time(visit.startsAt, zone, language, "24")}–{time(visit.endsAt, zone, language, "24")}
        </b>
        <span>{visit.patientName}</span>
        <Badge>{held ? words.heldByAssistant : (STATUS[visit.status]?.(words) ?? words.booked)}</Badge>
      </p>
      {visit.reason ? <p className="text-sm text-muted-foreground">{visit.reason}</p> : null}
      {error ? (
        <p role="alert" className="text-sm text-destructive">
          {error}
        </p>
      ) : null}
      {visit.status === "booked" ? (
        <div className="flex flex-wrap gap-2">
          <Button size="sm" variant="outline" onClick={() => void run(setStatus(visit.id, "checked-in"))}>
            {words.arrived}
          </Button>
          <Button size="sm" variant="outline" onClick={() => void run(setStatus(visit.id, "noshow"))}>
            {words.noShow}
          </Button>
          <Button size="sm" variant="outline" onClick={() => void showSlots()}>
            {words.move}
          </Button>
          <Button size="sm" variant="destructive" onClick={() => void run(cancel(visit.id))}>
            {words.cancelVisit}
          </Button>
        </div>
      ) : null}
      {visit.status === "checked-in" ? (
        <Button size="sm" variant="outline" onClick={() => void run(setStatus(visit.id, "fulfilled"))}>
          {words.done}
        </Button>
      ) : null}
      {slots ? (
        <label className="grid gap-1 text-sm">
          {words.when}
          <select
            className="min-h-touch rounded-lg border border-input bg-card px-3"
            defaultValue=""
            onChange={(e) => void run(move({ appointmentId: visit.id, startsAt: e.target.value }))}
          >
            <option value="" disabled>
              {words.when}
            </option>
            {slots.map((slot) => (
              <option key={slot.id} value={slot.startsAt}>
                {shortDayAndTime(slot.startsAt, zone, language, "24")}
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </li>
  )
}

type Words = ReturnType<typeof scheduleWords>
const STATUS: Partial<Record<Appointment["status"], (words: Words) => string>> = {
  "checked-in": (words) => words.arrived,
  fulfilled: (words) => words.done,
  noshow: (words) => words.noShow,
}
