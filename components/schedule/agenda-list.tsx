import type { ReactNode } from "react"
import { cn } from "@/components/ui/cn"
import type { VisitState } from "./calendar-types"

export type AgendaItem = {
  id: string
  /** Already as the reader knows it: "10:00". */
  time: string
  title: string
  detail?: string
  state: VisitState
  badge?: ReactNode
}

export type AgendaDay = {
  key: string
  heading: string
  items: readonly AgendaItem[]
  /** Where the line of now stands: before the item of this index. */
  now?: { before: number; label: string }
  /** "Free 10:20 to 14:00", or that there is nothing. */
  note?: string
}

/** The days one under the other: what a phone shows instead of the week. */
export function AgendaList({
  days,
  onOpen,
  className,
}: {
  days: readonly AgendaDay[]
  onOpen: (id: string) => void
  className?: string
}) {
  return (
    <div className={cn("grid content-start gap-5", className)}>
      {days.map((day) => (
        <section key={day.key} className="grid content-start gap-2">
          <h2 className="text-base leading-6">{day.heading}</h2>
          <ul className="grid gap-2">
            {day.items.map((item, index) => (
              <li key={item.id} className="grid gap-2">
                {day.now?.before === index ? <NowLine label={day.now.label} /> : null}
                <Item item={item} onOpen={() => onOpen(item.id)} />
              </li>
            ))}
          </ul>
          {day.now && day.now.before >= day.items.length ? <NowLine label={day.now.label} /> : null}
          {day.note ? <p className="text-sm text-muted-foreground">{day.note}</p> : null}
        </section>
      ))}
    </div>
  )
}

const LOOKS: Record<VisitState, string> = {
  booked: "border bg-card",
  now: "border bg-person-soft",
  past: "border border-s-border-strong",
  no_show: "border border-s-border-strong line-through",
  held: "border-[length:var(--line-thin)] border-dashed border-assistant-line bg-assistant-soft",
}

function Item({ item, onOpen }: { item: AgendaItem; onOpen: () => void }) {
  return (
    <button
      type="button"
      onClick={onOpen}
      className={cn(
        "grid min-h-16 w-full grid-cols-[3.5rem_minmax(0,1fr)_auto] items-center gap-3 rounded-s-[0.25rem] rounded-e-lg px-3.5 py-2.5 text-start",
        LOOKS[item.state],
        item.state !== "held" && "border-s-3",
        (item.state === "booked" || item.state === "now") && "border-s-person-line",
      )}
    >
      <time className="font-semibold">{item.time}</time>
      <span className="grid min-w-0">
        <strong className="truncate">{item.title}</strong>
        {item.detail ? <span className="truncate text-sm text-muted-foreground">{item.detail}</span> : null}
      </span>
      {item.badge}
    </button>
  )
}

function NowLine({ label }: { label: string }) {
  return (
    <p className="num flex items-center gap-2 text-xs font-bold text-now after:flex-1 after:border-t-2 after:border-now">
      {label}
    </p>
  )
}
