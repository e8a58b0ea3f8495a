"use client"

import { useRef } from "react"
import type { CSSProperties, MouseEvent } from "react"
import { cn } from "@/components/ui/cn"
import { clockMinutes } from "@/lib/words/format"
import type { CalendarColumn, CalendarShade, CalendarVisit, Place } from "./calendar-types"
import { lanesOf } from "./lanes"
import { useMoveVisit } from "./use-move-visit"
import type { Moving } from "./use-move-visit"

export type TimeGridProps = {
  /** "Week of November 16": the region's name. */
  label: string
  columns: readonly CalendarColumn[]
  visits: readonly CalendarVisit[]
  shades: readonly CalendarShade[]
  /** The shown part of the day, whole hours in minutes after 00:00. */
  firstMinute?: number
  lastMinute?: number
  now?: Place | null
  /** Minutes a block snaps to. */
  step?: number
  labels: {
    /** Told to screen readers on every movable block. */
    moveHelp: string
    /** "Friday, November 20, 10:15" while a block is moved with the keyboard. */
    place: (column: string, time: string) => string
    range: (from: string, to: string) => string
  }
  /** Opens a visit. */
  onOpen: (visit: CalendarVisit) => void
  /** A click on free time. The keyboard's way is the page's own "New visit" button. */
  onNew?: (place: Place) => void
  onMove?: (visit: CalendarVisit, to: Place) => void
  className?: string
}

/** Days (or nurses) side by side over the hours. Draws and tells what was asked for; it changes nothing itself. */
export function TimeGrid(props: TimeGridProps) {
  const { columns, firstMinute = 8 * 60, lastMinute = 18 * 60, step = 15, labels } = props
  const grid = useRef<HTMLDivElement>(null)
  const move = useMoveVisit({ grid, columns, firstMinute, lastMinute, step, onMove: props.onMove })
  const hours = (lastMinute - firstMinute) / 60
  const target = move.moving && columns.find((column) => column.key === move.moving?.to.column)
  return (
    <section
      aria-label={props.label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable
      tabIndex={0}
      className={cn(
        "min-h-0 overflow-auto border-t bg-card focus-visible:-outline-offset-3",
        props.className,
      )}
    >
      <div
        ref={grid}
        className="cal-grid grid min-w-full"
        style={
          {
            "--hour": `max(4.25rem, (100dvh - 7.25rem) / ${hours})`,
            gridTemplateColumns: `3.25rem repeat(${columns.length}, minmax(6.25rem, 1fr))`,
          } as CSSProperties
        }
      >
        <div className="sticky top-0 z-(--z-sticky) border-b border-border-strong bg-card" />
        {columns.map((column) => (
          <div
            key={column.key}
            className={cn(
              "sticky top-0 z-(--z-sticky) flex items-baseline gap-1.5 border-b border-border-strong bg-card px-2.5 py-2 text-sm leading-6 text-muted-foreground",
              column.today && "text-primary-ink",
            )}
          >
            {column.heading}
          </div>
        ))}
        <Hours firstMinute={firstMinute} lastMinute={lastMinute} now={props.now} />
        {columns.map((column) => (
          <Column
            key={column.key}
            {...props}
            column={column}
            firstMinute={firstMinute}
            lastMinute={lastMinute}
            step={step}
            move={move}
          />
        ))}
      </div>
      <div className="sr-only" aria-live="polite">
        {move.moving && target ? labels.place(target.label, clockMinutes(move.moving.to.from)) : null}
      </div>
    </section>
  )
}

/** Weekday and number over a column; today's number stands in a filled ring. */
export function DayHeading({ weekday, number, today }: { weekday: string; number: string; today: boolean }) {
  return (
    <>
      {weekday}
      <b
        className={cn(
          "font-serif text-lg leading-6 font-[560] text-foreground",
          today &&
            "grid size-7.5 place-content-center self-center rounded-full bg-primary text-base text-primary-foreground",
        )}
      >
        {number}
      </b>
    </>
  )
}

function Hours({
  firstMinute,
  lastMinute,
  now,
}: {
  firstMinute: number
  lastMinute: number
  now?: Place | null
}) {
  const hours = Array.from({ length: (lastMinute - firstMinute) / 60 }, (_, index) => index)
  return (
    <div aria-hidden className="relative" style={{ height: `calc(var(--hour) * ${hours.length})` }}>
      {hours.map((index) => (
        <span
          key={index}
          className={cn(
            "num absolute end-2 text-2xs text-muted-foreground",
            index === 0 ? "mt-0.5" : "-translate-y-1/2",
          )}
          style={{ top: `calc(var(--hour) * ${index})` }}
        >
          {clockMinutes(firstMinute + index * 60)}
        </span>
      ))}
      {now && now.from >= firstMinute && now.from <= lastMinute ? (
        <span
          className="num absolute end-1 -translate-y-1/2 rounded-sm bg-primary px-1 text-2xs leading-4.5 font-bold text-primary-foreground"
          style={{ top: `calc(${now.from - firstMinute} * var(--minute))` }}
        >
          {clockMinutes(now.from)}
        </span>
      ) : null}
    </div>
  )
}

type ColumnProps = TimeGridProps & {
  column: CalendarColumn
  firstMinute: number
  lastMinute: number
  step: number
  move: ReturnType<typeof useMoveVisit>
}

function Column(props: ColumnProps) {
  const { column, firstMinute, lastMinute, now, move, labels, onNew } = props
  const shown = (part: { column: string; from: number; to: number }) =>
    part.column === column.key && part.to > firstMinute && part.from < lastMinute
  const at = (from: number, to: number) =>
    ({
      "--from": Math.max(0, from - firstMinute),
      "--to": Math.min(lastMinute, to) - firstMinute,
    }) as CSSProperties
  const visits = props.visits.filter(shown)
  const lanes = lanesOf(visits)
  const here = move.moving?.to.column === column.key ? move.moving : null

  const onClick = (event: MouseEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget && !(event.target as HTMLElement).dataset.shade) return
    const place = move.placeUnder(event.clientX, event.clientY)
    if (place) onNew?.(place)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- a short cut for the mouse; see onNew
    <div
      data-column={column.key}
      className={cn("cal-column", onNew && "cursor-cell")}
      style={{ height: `calc(var(--hour) * ${(lastMinute - firstMinute) / 60})` }}
      onClick={onClick}
    >
      {props.shades.filter(shown).map((shade) => (
        <div
          key={`${shade.kind}${shade.from}`}
          data-shade={shade.kind}
          className={cn(
            "cal-at inset-x-0",
            shade.kind === "off" ? "hatch" : "border-t-[1.5px] border-ok-line bg-ok-soft",
          )}
          style={at(shade.from, shade.to)}
        >
          {shade.note ? (
            <span
              className={cn(
                "pointer-events-none absolute start-1.5 top-1.5 rounded-sm text-2xs",
                shade.kind === "off" ? "bg-card px-1.5 py-px text-muted-foreground" : "text-ok-ink",
              )}
            >
              {shade.note}
            </span>
          ) : null}
        </div>
      ))}
      {visits.map((visit) => (
        <button
          key={visit.id}
          type="button"
          aria-label={`${visit.title} ${secondLine(visit)}, ${visit.label}${visit.movable && props.onMove ? `. ${labels.moveHelp}` : ""}`}
          data-state={visit.state}
          data-fresh={visit.fresh || undefined}
          data-short={visit.to - visit.from <= 30}
          data-drag={move.moving?.visit.id === visit.id ? "from" : undefined}
          className={cn(
            "cal-at visit",
            visit.movable && props.onMove && "cursor-grab active:cursor-grabbing",
          )}
          style={{ ...at(visit.from, visit.to), ...laneStyle(lanes.get(visit.id)) }}
          {...move.pointer(visit)}
          onClick={() => {
            if (!move.wasDragged() && !move.moving) props.onOpen(visit)
          }}
        >
          <b>{visit.title}</b> <span>{secondLine(visit)}</span>
        </button>
      ))}
      {here ? <Ghost moving={here} at={at} range={labels.range} /> : null}
      {now?.column === column.key && now.from >= firstMinute && now.from <= lastMinute ? (
        <div aria-hidden className="cal-now cal-at" style={at(now.from, now.from)} />
      ) : null}
    </div>
  )
}

function Ghost({
  moving,
  at,
  range,
}: {
  moving: Moving
  at: (from: number, to: number) => CSSProperties
  range: (from: string, to: string) => string
}) {
  const { visit, to } = moving
  const end = to.from + visit.to - visit.from
  return (
    <div aria-hidden data-drag="to" className="cal-at visit" style={at(to.from, end)}>
      <b>{visit.title}</b>
      <span>{range(clockMinutes(to.from), clockMinutes(end))}</span>
    </div>
  )
}

/** A short block has room for one thing more: of a hold what is left of it, of a visit its time. */
function secondLine(visit: CalendarVisit): string {
  const time = clockMinutes(visit.from)
  if (!visit.detail) return time
  if (visit.to - visit.from > 30) return `${time} ${visit.detail}`
  return visit.state === "held" ? visit.detail : time
}

const laneStyle = (place: { lane: number; lanes: number } | undefined) =>
  ({ "--lane": place?.lane ?? 0, "--lanes": place?.lanes ?? 1 }) as CSSProperties
