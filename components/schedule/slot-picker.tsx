import { cn } from "@/components/ui/cn"

export type StripDay = {
  key: string
  weekday: string
  number: string
  /** "6 free", "Full", "Holiday". */
  note: string
  open: boolean
  /** "Sunday, November 22, 6 free". */
  label: string
}

/** Days to choose from; on a phone they scroll sideways. */
export function DayStrip({
  label,
  days,
  value,
  onPick,
}: {
  label: string
  days: readonly StripDay[]
  value: string | null
  onPick: (key: string) => void
}) {
  return (
    <fieldset
      aria-label={label}
      className="scrollbar-none grid min-w-0 gap-2 max-sm:-mx-4 max-sm:auto-cols-[4.75rem] max-sm:grid-flow-col max-sm:overflow-x-auto max-sm:px-4 max-sm:py-1 sm:grid-cols-7"
    >
      {days.map((day) => (
        <button
          key={day.key}
          type="button"
          aria-pressed={day.key === value}
          disabled={!day.open}
          onClick={() => onPick(day.key)}
          className={cn(
            "relative grid min-h-touch justify-items-center gap-px rounded-lg border border-border-strong bg-card px-1 py-2.5 text-sm leading-(--lh-xs) hover:border-primary disabled:border-border disabled:text-muted-foreground aria-pressed:border-primary aria-pressed:bg-primary aria-pressed:text-primary-foreground",
            !day.open && "hatch",
          )}
        >
          <span className="sr-only">{day.label}</span>
          <span aria-hidden>{day.weekday}</span>
          <b aria-hidden className="font-serif text-xl leading-7 font-[560]">
            {day.number}
          </b>
          <small
            aria-hidden
            className={cn("text-xs", day.open && day.key !== value ? "text-ok-ink" : "text-inherit")}
          >
            {day.note}
          </small>
        </button>
      ))}
    </fieldset>
  )
}

/** Free times of one part of the day. */
export function TimeButtons({
  label,
  times,
  value,
  onPick,
}: {
  /** "Morning". */
  label: string
  times: readonly { id: string; time: string }[]
  value: string | null
  onPick: (id: string) => void
}) {
  if (times.length === 0) return null
  return (
    <fieldset>
      <legend className="pb-2 text-sm text-muted-foreground">{label}</legend>
      <div className="grid grid-cols-3 gap-2 sm:grid-cols-[repeat(auto-fill,minmax(6.5rem,1fr))]">
        {times.map((slot) => (
          <button
            key={slot.id}
            type="button"
            aria-pressed={slot.id === value}
            onClick={() => onPick(slot.id)}
            className="num min-h-12 rounded-lg border border-border-strong bg-card font-medium hover:border-primary hover:bg-secondary aria-pressed:border-primary aria-pressed:bg-primary aria-pressed:text-primary-foreground"
          >
            {slot.time}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
