"use client"

import { Copy, Plus, X } from "lucide-react"
import { useId, useRef } from "react"
import { Button } from "@/components/ui/button"
import { cn } from "@/components/ui/cn"
import { Switch } from "@/components/ui/switch"
import type { Interval, WeeklyWindow } from "@/lib/scheduling/types/slots"
import type { ScheduleWords } from "@/lib/words/schedule"
import { ClockInput } from "./clock-input"
import { windowProblems } from "./window-problems"

/** Monday first: a week at a clinic. */
const ORDER = [1, 2, 3, 4, 5, 6, 0]

/** The usual week of a nurse: windows per weekday, several a day, over midnight too. Changes nothing by itself. */
export function WeeklyHoursEditor({
  value,
  onChange,
  labels,
  weekdays,
}: {
  value: readonly WeeklyWindow[]
  onChange: (value: WeeklyWindow[]) => void
  labels: ScheduleWords
  /** Names, Sunday first. */
  weekdays: readonly string[]
}) {
  // A day that is switched off and on again has its hours back.
  const before = useRef(new Map<number, Interval[]>())
  const of = (weekday: number) => value.filter((window) => window.weekday === weekday)
  const set = (weekday: number, windows: readonly Interval[]) =>
    onChange([
      ...value.filter((window) => window.weekday !== weekday),
      ...windows.map(({ start, end }) => ({ weekday, start, end })),
    ])
  const toggle = (weekday: number, works: boolean) => {
    if (!works) before.current.set(weekday, of(weekday))
    set(weekday, works ? (before.current.get(weekday) ?? [{ start: "09:00", end: "17:00" }]) : [])
  }
  const copyToAll = (weekday: number) => {
    const days = ORDER.filter((day) => of(day).length > 0)
    onChange(days.flatMap((day) => of(weekday).map(({ start, end }) => ({ weekday: day, start, end }))))
  }
  return (
    <ul>
      {ORDER.map((weekday) => (
        <DayRow
          key={weekday}
          name={weekdays[weekday] ?? ""}
          windows={of(weekday)}
          labels={labels}
          onToggle={(works) => toggle(weekday, works)}
          onChange={(windows) => set(weekday, windows)}
          onCopy={() => copyToAll(weekday)}
        />
      ))}
    </ul>
  )
}

function DayRow({
  name,
  windows,
  labels,
  onToggle,
  onChange,
  onCopy,
}: {
  name: string
  windows: readonly Interval[]
  labels: ScheduleWords
  onToggle: (works: boolean) => void
  onChange: (windows: Interval[]) => void
  onCopy: () => void
}) {
  const works = windows.length > 0
  return (
    <li className="grid min-h-14 grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4 gap-y-2 border-b py-2 last:border-b-0 sm:grid-cols-[9.5rem_minmax(0,1fr)_auto]">
      <label className="flex min-h-dense items-center gap-3 font-semibold capitalize">
        <Switch
          checked={works}
          aria-label={labels.worksOn(name)}
          onChange={(event) => onToggle(event.target.checked)}
        />
        <span aria-hidden>{name}</span>
      </label>
      <div
        className={cn("min-w-0", works ? "max-sm:order-last max-sm:col-span-2" : "max-sm:justify-self-end")}
      >
        {works ? (
          <WindowFields day={name} windows={windows} labels={labels} onChange={onChange} />
        ) : (
          <span className="flex min-h-dense items-center text-muted-foreground">{labels.dayOff}</span>
        )}
      </div>
      {works ? (
        <span className="flex">
          <Button
            variant="ghost"
            size="icon-sm"
            aria-label={labels.addHours(name)}
            onClick={() => onChange([...windows, nextWindow(windows)])}
          >
            <Plus aria-hidden />
          </Button>
          <Button variant="ghost" size="icon-sm" aria-label={labels.copyToAll(name)} onClick={onCopy}>
            <Copy aria-hidden />
          </Button>
        </span>
      ) : null}
    </li>
  )
}

/** From–to pairs of one day, with what is wrong about them. */
export function WindowFields({
  day,
  windows,
  labels,
  onChange,
}: {
  day: string
  windows: readonly Interval[]
  labels: ScheduleWords
  onChange: (windows: Interval[]) => void
}) {
  const id = useId()
  const problems = windowProblems(windows)
  const wrong = problems.find((problem) => problem !== null)
  const edit = (index: number, change: Partial<Interval>) =>
    onChange(windows.map((window, at) => (at === index ? { ...window, ...change } : window)))
  return (
    <div className="grid gap-1.5">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        {windows.map((window, index) => (
          // Windows have no identity of their own; their place is it.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={index} className="group/window flex items-center gap-1.5">
            <ClockInput
              value={window.start}
              label={labels.from(day)}
              invalid={problems[index] !== null}
              describedBy={wrong ? id : undefined}
              onChange={(start) => edit(index, { start })}
            />
            <span className="text-muted-foreground">{labels.to}</span>
            <ClockInput
              value={window.end}
              label={labels.until(day)}
              endOfDay
              invalid={problems[index] !== null}
              describedBy={wrong ? id : undefined}
              onChange={(end) => edit(index, { end })}
            />
            {window.end < window.start ? (
              <span className="text-xs text-muted-foreground">{labels.nextDay}</span>
            ) : null}
            {windows.length > 1 ? (
              <Button
                variant="ghost"
                size="icon-sm"
                className="-mx-1 size-7 text-muted-foreground pointer-coarse:size-touch"
                aria-label={labels.removeHours(day, window.start, window.end)}
                onClick={() => onChange(windows.filter((_, at) => at !== index))}
              >
                <X aria-hidden />
              </Button>
            ) : null}
          </span>
        ))}
      </div>
      {wrong ? (
        <p id={id} role="alert" className="text-sm font-medium text-destructive">
          {wrong === "overlap" ? labels.overlap : labels.sameTime}
        </p>
      ) : null}
    </div>
  )
}

/** After a lunch break behind the last window, as long as the day allows. */
function nextWindow(windows: readonly Interval[]): Interval {
  const last = windows.at(-1)
  const hour = Number((last?.end ?? "08:00").slice(0, 2)) + 1
  if (last && last.end < last.start) return { start: "09:00", end: "12:00" }
  return hour >= 23
    ? { start: "06:00", end: "08:00" }
    : { start: clock(hour), end: clock(Math.min(24, hour + 4)) }
}

const clock = (hour: number): string => `${String(hour).padStart(2, "0")}:00`
