"use client"

import { Plus, X } from "lucide-react"
import { useState } from "react"
import { DateTile } from "@/components/shell/date-tile"
import { Badge } from "@/components/ui/badge"
import { Button } from "@/components/ui/button"
import { Field } from "@/components/ui/field"
import { Input } from "@/components/ui/input"
import { Select } from "@/components/ui/select"
import type { DateOverride, Interval } from "@/lib/scheduling/types/slots"
import type { ScheduleWords } from "@/lib/words/schedule"
import { WindowFields } from "./weekly-hours-editor"
import { windowProblems } from "./window-problems"

export type DayOverride = DateOverride & { note?: string | null }

/** How a date is written: "Nov", "25", "Wednesday, November 25". */
export type NamedDate = { month: string; day: string; full: string }

/** Days of the whole clinic: shown, not changed here. */
export type ClinicClosure = { date: string; name: string }

type Kind = "off" | "replace" | "add"

/** Days that differ from the usual week: off, other hours, or extra hours. Changes nothing by itself. */
export function OverrideEditor({
  value,
  onChange,
  labels,
  nameDate,
  firstDate,
  closures = [],
  visitsHit = {},
}: {
  value: readonly DayOverride[]
  onChange: (value: DayOverride[]) => void
  labels: ScheduleWords
  nameDate: (date: string) => NamedDate
  /** No day before this one can be added: today at the clinic. */
  firstDate: string
  closures?: readonly ClinicClosure[]
  /** Booked visits that no longer fit, by date. */
  visitsHit?: Readonly<Record<string, number>>
}) {
  const [adding, setAdding] = useState(false)
  const rows = [
    ...closures.map((closure) => ({ date: closure.date, closure, override: null })),
    ...value.map((override) => ({ date: override.date, closure: null, override })),
  ].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  return (
    <div className="grid gap-3">
      {rows.length === 0 && !adding ? <p className="text-muted-foreground">{labels.noDaysDiffer}</p> : null}
      <ul>
        {rows.map(({ date, closure, override }) => (
          <li
            key={`${date}${override ? kindOf(override) : "closure"}${override?.intervals[0]?.start ?? ""}`}
            className="flex items-center gap-4 border-b py-3 last:border-b-0"
          >
            <DateTile
              above={nameDate(date).month}
              day={nameDate(date).day}
              tone={closure ? "muted" : override && kindOf(override) === "add" ? "ok" : "secondary"}
            />
            <div className="min-w-0 flex-1">
              <strong className="block">
                <span className="sr-only">{nameDate(date).full}: </span>
                {closure ? labels.clinicClosed : override ? describe(override, labels) : null}
              </strong>
              <span className="text-sm text-muted-foreground">
                {closure ? labels.forEveryone(closure.name) : (override?.note ?? nameDate(date).full)}
              </span>
              {visitsHit[date] ? (
                <Badge variant="waiting" className="mt-1 flex w-fit">
                  {labels.needNewTime(visitsHit[date])}
                </Badge>
              ) : null}
            </div>
            {override ? (
              <Button
                variant="ghost"
                size="icon-sm"
                aria-label={labels.removeDay(nameDate(date).full)}
                onClick={() => onChange(value.filter((other) => other !== override))}
              >
                <X aria-hidden />
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {adding ? (
        <AddDay
          labels={labels}
          firstDate={firstDate}
          onCancel={() => setAdding(false)}
          onAdd={(override) => {
            onChange([...value.filter((other) => !sameDay(other, override)), override])
            setAdding(false)
          }}
        />
      ) : (
        <Button variant="outline" size="sm" className="justify-self-start" onClick={() => setAdding(true)}>
          <Plus aria-hidden />
          {labels.addDay}
        </Button>
      )}
    </div>
  )
}

function AddDay({
  labels,
  firstDate,
  onAdd,
  onCancel,
}: {
  labels: ScheduleWords
  firstDate: string
  onAdd: (override: DayOverride) => void
  onCancel: () => void
}) {
  const [date, setDate] = useState("")
  const [kind, setKind] = useState<Kind>("off")
  const [intervals, setIntervals] = useState<Interval[]>([{ start: "09:00", end: "13:00" }])
  const [note, setNote] = useState("")
  const ready = date >= firstDate && (kind === "off" || windowProblems(intervals).every((each) => !each))
  const add = () =>
    onAdd({
      date,
      mode: kind === "add" ? "add" : "replace",
      intervals: kind === "off" ? [] : intervals,
      note: note.trim() || null,
    })
  return (
    <div className="grid gap-4 rounded-lg bg-muted p-4">
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={labels.date}>
          {(control) => (
            <Input
              {...control}
              type="date"
              min={firstDate}
              value={date}
              onChange={(event) => setDate(event.target.value)}
            />
          )}
        </Field>
        <Field label={labels.kind}>
          {(control) => (
            <Select {...control} value={kind} onChange={(event) => setKind(event.target.value as Kind)}>
              {(["off", "replace", "add"] as const).map((each) => (
                <option key={each} value={each}>
                  {labels.kinds[each]}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      {kind === "off" ? null : (
        <WindowFields day={labels.kinds[kind]} windows={intervals} labels={labels} onChange={setIntervals} />
      )}
      <Field label={labels.note}>
        {(control) => (
          <Input
            {...control}
            value={note}
            maxLength={120}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-2.5">
        <Button size="sm" disabled={!ready} onClick={add}>
          {labels.addDay}
        </Button>
        <Button variant="ghost" size="sm" onClick={onCancel}>
          {labels.notNow}
        </Button>
      </div>
    </div>
  )
}

const kindOf = (override: DayOverride): Kind =>
  override.mode === "add" ? "add" : override.intervals.length === 0 ? "off" : "replace"

const sameDay = (a: DayOverride, b: DayOverride): boolean =>
  a.date === b.date && (kindOf(a) === "add") === (kindOf(b) === "add")

function describe(override: DayOverride, labels: ScheduleWords): string {
  const hours = override.intervals
    .map(({ start, end }) => `${start.replace(/^0/, "")} ${labels.to} ${end.replace(/^0(\d)/, "$1")}`)
    .join(", ")
  const kind = kindOf(override)
  if (kind === "off") return labels.offAllDay
  return kind === "add" ? labels.extraHours(hours) : labels.otherHours(hours)
}
