"use client"

import { useState } from "react"
import { goAway, moveAway } from "./actions"
import { Button } from "@/components/ui/button"
import { Field } from "@/components/ui/field"
import { Form } from "@/components/ui/form"
import { Input } from "@/components/ui/input"
import type { TouchedVisit } from "@/lib/scheduling/types/appointments"
import { shortDayAndTime } from "@/lib/words/format"
import type { Language } from "@/lib/words/language"
import { scheduleWords } from "@/lib/words/schedule"

/** Days away: closes them and offers a new time for every visit on them. */
export function OutOfOffice({
  nurseId,
  today,
  zone,
  language,
  onChange,
}: {
  nurseId: string
  today: string
  zone: string
  language: Language
  onChange: () => void
}) {
  const words = scheduleWords(language)
  const [touched, setTouched] = useState<TouchedVisit[] | null>(null)
  const [error, setError] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const when = (at: string) => shortDayAndTime(at, zone, language, "24")
  const submit = async (form: FormData) => {
    setBusy(true)
    const result = await goAway({
      nurseId,
      fromDate: String(form.get("from")),
      toDate: String(form.get("to")),
      note: String(form.get("note") ?? "") || undefined,
    })
    setBusy(false)
    setError(result.ok ? null : result.message)
    if (result.ok) setTouched(result.value)
    onChange()
  }
  const move = async (appointmentId: string, nurse: string, startsAt: string) => {
    const result = await moveAway({ appointmentId, nurseId: nurse, startsAt })
    setError(result.ok ? null : result.message)
    if (result.ok) setTouched((list) => list?.filter(({ visit }) => visit.id !== appointmentId) ?? null)
  }
  return (
    <section className="grid gap-4">
      <h2 className="text-xl">{words.away}</h2>
      <p className="text-sm text-muted-foreground">{words.awayLong}</p>
      <Form
        onData={(form) => void submit(form)}
        className="grid gap-3 rounded-xl border bg-card p-4 sm:grid-cols-2 lg:grid-cols-4"
      >
        <Field label={words.firstDay}>
          {(control) => <Input {...control} name="from" type="date" min={today} required />}
        </Field>
        <Field label={words.lastDay}>
          {(control) => <Input {...control} name="to" type="date" min={today} required />}
        </Field>
        <Field label={words.note}>{(control) => <Input {...control} name="note" maxLength={120} />}</Field>
        <Button type="submit" busy={busy} className="self-end">
          {words.closeDays}
        </Button>
      </Form>
      {error ? (
        <p role="alert" className="text-destructive">
          {error}
        </p>
      ) : null}
      {touched ? (
        <div role="status" className="grid gap-3">
          <p className="font-semibold">
            {touched.length === 0 ? words.noneTouched : words.needNewTime(touched.length)}
          </p>
          <ul className="grid gap-3">
            {touched.map(({ visit, offers }) => (
              <li key={visit.id} className="grid gap-2 rounded-lg border bg-card p-3">
                <p>
                  <b>{visit.patientName}</b> · {when(visit.startsAt)}
                </p>
                <div className="flex flex-wrap gap-2">
                  {offers.map((offer) => (
                    <Button
                      key={offer.id}
                      size="sm"
                      variant="outline"
                      onClick={() => void move(visit.id, offer.nurseId, offer.startsAt)}
                    >
                      {when(offer.startsAt)}, {offer.nurseName}
                    </Button>
                  ))}
                </div>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  )
}
