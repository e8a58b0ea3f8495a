import { CalendarClock } from "lucide-react"
import { useState, type ReactNode } from "react"
import { Avatar } from "@/components/ui/avatar"
import { Button } from "@/components/ui/button"
import { cn } from "@/components/ui/cn"
import type { BookingWords } from "@/lib/words/booking"
import { relativeDay, shortDay } from "@/lib/words/format"
import type { Language } from "@/lib/words/language"

export type NurseOption = {
  id: string
  name: string
  specialty: string
  /** The reader's own nurse. */
  own: boolean
  /** Their next free time. */
  next: string | null
}

const SHOWN_AT_FIRST = 3

/** One's own nurse, the first who is free, or any other by name. */
export function NurseChoice(props: {
  nurses: readonly NurseOption[]
  first: string | null
  value: string
  onPick: (id: string) => void
  words: BookingWords
  language: Language
  zone: string
  now: number
}) {
  const { words, value } = props
  const [all, setAll] = useState(false)
  const soon = (at: string | null) => {
    if (!at) return words.noneFree
    const near = relativeDay(at, props.now, props.zone, props.language).split(", ")
    return near.length > 2 ? near[0]! : shortDay(at, props.zone, props.language)
  }
  const own = props.nurses.find((nurse) => nurse.own)
  const others = props.nurses.filter((nurse) => !nurse.own)
  const shown = all ? others : others.slice(0, SHOWN_AT_FIRST - 1)
  const chosen = others.find((nurse) => nurse.id === value)
  const listed = chosen && !shown.includes(chosen) ? [...shown, chosen] : shown
  const option = (nurse: NurseOption) => (
    <Option
      key={nurse.id}
      pressed={value === nurse.id}
      onPick={() => props.onPick(nurse.id)}
      icon={<Avatar name={nurse.name} size={2.75} />}
      title={nurse.name}
      text={nurse.own ? `${words.yourNurse} · ${nurse.specialty}` : nurse.specialty}
      when={soon(nurse.next)}
    />
  )
  return (
    <fieldset className="grid gap-2">
      <legend className="pb-2 font-semibold">{words.who}</legend>
      <div className="grid gap-2.5 sm:grid-cols-2">
        {own ? option(own) : null}
        <Option
          pressed={value === "any"}
          onPick={() => props.onPick("any")}
          icon={<Avatar kind="nobody" icon={<CalendarClock strokeWidth={1.75} />} size={2.75} />}
          title={words.firstAvailable}
          text={words.anyNurse}
          when={soon(props.first)}
        />
        {listed.map(option)}
      </div>
      {others.length > shown.length ? (
        <Button variant="ghost" className="justify-self-start" onClick={() => setAll(true)}>
          {words.showAllNurses}
        </Button>
      ) : null}
    </fieldset>
  )
}

function Option(props: {
  pressed: boolean
  onPick: () => void
  icon: ReactNode
  title: string
  text: string
  when: string
}) {
  return (
    <button
      type="button"
      aria-pressed={props.pressed}
      onClick={props.onPick}
      className="flex min-h-touch items-center gap-3.5 rounded-xl border border-border-strong bg-card px-4 py-3 text-start hover:border-primary aria-pressed:border-primary aria-pressed:bg-secondary aria-pressed:shadow-[inset_0_0_0_1px_var(--primary)]"
    >
      {props.icon}
      <span className="min-w-0 flex-1">
        <strong className="block">{props.title}</strong>
        <span className="block text-sm text-muted-foreground">{props.text}</span>
      </span>
      <span className={cn("text-sm", props.pressed ? "font-semibold" : "text-muted-foreground")}>
        {props.when}
      </span>
    </button>
  )
}
