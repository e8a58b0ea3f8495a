"use client"

import { useEffect, useState } from "react"
import { book, findPatients, freeTimes } from "./actions"
import { Button } from "@/components/ui/button"
import { Field } from "@/components/ui/field"
import { Form } from "@/components/ui/form"
import { Input } from "@/components/ui/input"
import type { Slot } from "@/lib/scheduling/types/appointments"
import { shortDayAndTime } from "@/lib/words/format"
import type { Language } from "@/lib/words/language"
import { commonWords } from "@/lib/words/common"
import { scheduleWords } from "@/lib/words/schedule"
import { staffWords } from "@/lib/words/staff"

type Props = {
  nurseId: string
  language: Language
  zone: string
  start: string
  end: string
  onDone: () => void
}

/** Books for a patient: who, when, why. Outside the rules only with a reason, and never over another visit. */
export function NewVisit({ nurseId, language, zone, start, end, onDone }: Props) {
  const words = scheduleWords(language)
  const [search, setSearch] = useState("")
  const [people, setPeople] = useState<{ id: string; name: string }[]>([])
  const [patientId, setPatientId] = useState("")
  const [slots, setSlots] = useState<Slot[]>([])
  const [error, setError] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    void freeTimes(nurseId, start, end).then((result) => result.ok && setSlots(result.value))
  }, [nurseId, start, end])
  const look = async (text: string) => {
    setSearch(text)
    const result = text.trim().length >= 2 ? await findPatients(text) : null
    setPeople(result?.ok ? result.value : [])
  }
  const submit = async (form: FormData) => {
    const free = String(form.get("override") ?? "")
    const custom = String(form.get("custom") ?? "")
    const startsAt = free && custom ? new Date(custom).toISOString() : String(form.get("slot"))
    setBusy(true)
    const result = await book({
      patientId,
      nurseId,
      startsAt,
      reason: String(form.get("reason") ?? "") || undefined,
      overrideReason: free || undefined,
      idempotencyKey: crypto.randomUUID(),
    })
    setBusy(false)
    if (result.ok) onDone()
    else setError(result.message)
  }
  return (
    <Form
      onData={(form) => void submit(form)}
      className="grid gap-4 rounded-xl border bg-card p-4 md:grid-cols-2"
    >
      <Field
        label={words.patient}
        hint={people.length === 0 && search.length > 2 ? staffWords(language).noPatients : undefined}
      >
        {(control) => <Input {...control} value={search} onChange={(e) => void look(e.target.value)} />}
      </Field>
      <fieldset className="grid gap-1 self-end">
        <legend className="sr-only">{words.patient}</legend>
        {people.map((person) => (
          <label key={person.id} className="flex min-h-touch items-center gap-2">
            <input
              type="radio"
              name="patient"
              value={person.id}
              checked={patientId === person.id}
              onChange={() => setPatientId(person.id)}
            />
            {person.name}
          </label>
        ))}
      </fieldset>
      <Field label={words.when}>
        {(control) => (
          <select
            {...control}
            name="slot"
            className="min-h-touch rounded-lg border border-input bg-card px-3"
          >
            {slots.map((slot) => (
              <option key={slot.id} value={slot.startsAt}>
                {shortDayAndTime(slot.startsAt, zone, language, "24")}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={words.reason}>{(control) => <Input {...control} name="reason" maxLength={500} />}</Field>
      <Field label={words.override} hint={words.overrideLong}>
        {(control) => <Input {...control} name="override" minLength={5} maxLength={300} />}
      </Field>
      <Field label={words.date}>
        {(control) => <Input {...control} name="custom" type="datetime-local" />}
      </Field>
      {error ? (
        <p role="alert" className="text-destructive md:col-span-2">
          {error}
        </p>
      ) : null}
      <div className="flex gap-2 md:col-span-2">
        <Button type="submit" busy={busy} disabled={!patientId}>
          {words.book}
        </Button>
        <Button variant="outline" onClick={onDone}>
          {commonWords(language).close}
        </Button>
      </div>
    </Form>
  )
}
