"use client"

import { useState } from "react"
import { addCalendar, removeCalendar } from "./actions"
import { Button } from "@/components/ui/button"
import { Field } from "@/components/ui/field"
import { Form } from "@/components/ui/form"
import { Input } from "@/components/ui/input"
import type { ActionResult } from "@/lib/http/action-result"
import type { BusyCalendar } from "@/lib/scheduling/types/feeds"
import { calendarLinksWords } from "@/lib/words/calendar-links"
import { shortDayAndTime } from "@/lib/words/format"
import type { Language } from "@/lib/words/language"

/** Other calendars whose busy times block visits, with what went wrong at the last reading. */
export function BusyCalendars({
  nurseId,
  calendars,
  zone,
  language,
  onChange,
}: {
  nurseId: string
  calendars: BusyCalendar[]
  zone: string
  language: Language
  onChange: () => void
}) {
  const words = calendarLinksWords(language)
  const [error, setError] = useState<string | null>(null)
  const run = async (work: Promise<ActionResult<unknown>>) => {
    const result = await work
    setError(result.ok ? null : result.message)
    onChange()
  }
  const state = ({ error, checkedAt }: BusyCalendar): string =>
    error
      ? words.errors[error as keyof typeof words.errors]
      : checkedAt
        ? words.readAt(shortDayAndTime(checkedAt, zone, language, "24"))
        : words.notYet
  return (
    <section className="grid gap-3">
      <h2 className="text-xl">{words.busyTitle}</h2>
      <p className="text-sm text-muted-foreground">{words.busyLead}</p>
      {error ? (
        <p role="alert" className="text-destructive">
          {error}
        </p>
      ) : null}
      <ul className="grid gap-2">
        {calendars.map((calendar) => (
          <li key={calendar.id} className="flex flex-wrap items-center gap-3 rounded-lg border bg-card p-3">
            <b>{calendar.label}</b>
            <span className={calendar.error ? "text-sm text-destructive" : "text-sm text-muted-foreground"}>
              {state(calendar)}
            </span>
            <Button
              size="sm"
              variant="outline"
              className="ms-auto"
              aria-label={`${words.remove} ${calendar.label}`}
              onClick={() => void run(removeCalendar(calendar.id))}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
      <Form
        onData={(form) =>
          void run(addCalendar({ nurseId, label: String(form.get("label")), url: String(form.get("url")) }))
        }
        className="grid gap-3 rounded-xl border bg-card p-4 sm:grid-cols-[12rem_minmax(0,1fr)_auto]"
      >
        <Field label={words.name}>
          {(control) => <Input {...control} name="label" required maxLength={60} />}
        </Field>
        <Field label={words.url}>
          {(control) => <Input {...control} name="url" required maxLength={1000} />}
        </Field>
        <Button type="submit" className="self-end">
          {words.add}
        </Button>
      </Form>
    </section>
  )
}
