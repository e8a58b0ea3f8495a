"use client"

import { useState } from "react"
import { book, bookMany, findPatients } from "./actions"
import { Conflicts } from "./conflicts"
import { Refused } from "./refused"
import { Repeat, type Repeating } from "./repeat"
import type { Place } from "@/components/schedule/calendar-types"
import { Button } from "@/components/ui/button"
import { Dialog, DialogActions, DialogContent, DialogTitle } from "@/components/ui/dialog"
import { Field } from "@/components/ui/field"
import { Form } from "@/components/ui/form"
import { Input } from "@/components/ui/input"
import { epochDayOf, localToUtc, minuteOf } from "@/lib/core/time"
import type { SeriesVisit } from "@/lib/scheduling/types/series"
import { commonWords } from "@/lib/words/common"
import { clockMinutes, shortDayAndTime } from "@/lib/words/format"
import type { Language } from "@/lib/words/language"
import { scheduleWords } from "@/lib/words/schedule"
import { staffWords } from "@/lib/words/staff"

type Props = {
  nurseId: string
  place: Place
  /** The clinic's date: no visit is booked before it. */
  today: string
  language: Language
  zone: string
  onClose: () => void
  onDone: () => void
}
type Near = { startsAt: string; nurseName: string; nurseId: string }
type Refusal = { message: string; near: Near[]; conflicts: SeriesVisit[] }

/** Books for a patient: who, when, why. A refusal says what is free near it; past the rules only with a reason. */
export function NewVisit({ nurseId, place, today, language, zone, onClose, onDone }: Props) {
  const words = scheduleWords(language)
  const [search, setSearch] = useState("")
  const [people, setPeople] = useState<{ id: string; name: string }[]>([])
  const [patientId, setPatientId] = useState("")
  const [date, setDate] = useState(place.column)
  const [clock, setClock] = useState(clockMinutes(place.from).padStart(5, "0"))
  const [repeating, setRepeating] = useState<Repeating>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [override, setOverride] = useState("")
  const [busy, setBusy] = useState(false)
  const startsAt = () => new Date(localToUtc(epochDayOf(date), minuteOf(clock), zone)).toISOString()
  const look = async (text: string) => {
    setSearch(text)
    const result = text.trim().length >= 2 ? await findPatients(text) : null
    setPeople(result?.ok ? result.value : [])
  }
  const submit = async (form: FormData, at: { nurseId: string; startsAt: string }) => {
    setBusy(true)
    const visit = {
      patientId,
      ...at,
      reason: String(form.get("reason") ?? "") || undefined,
      overrideReason: override || undefined,
      idempotencyKey: crypto.randomUUID(),
    }
    const result = repeating ? await bookMany({ ...visit, ...repeating }) : await book(visit)
    setBusy(false)
    if (result.ok) onDone()
    else
      setRefusal({
        message: result.message,
        near: (result.details.alternatives as Near[] | undefined) ?? [],
        conflicts: (result.details.conflicts as SeriesVisit[] | undefined) ?? [],
      })
  }
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent closeLabel={commonWords(language).close}>
        <DialogTitle className="text-xl">{words.newVisit}</DialogTitle>
        <Form onData={(form) => void submit(form, { nurseId, startsAt: startsAt() })} className="grid gap-4">
          <Field
            label={words.patient}
            hint={people.length === 0 && search.length > 2 ? staffWords(language).noPatients : undefined}
          >
            {(control) => <Input {...control} value={search} onChange={(e) => void look(e.target.value)} />}
          </Field>
          {people.length > 0 ? (
            <fieldset className="grid gap-1">
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
          ) : null}
          <div className="grid grid-cols-2 gap-3">
            <Field label={words.date}>
              {(control) => (
                <Input
                  {...control}
                  type="date"
                  min={today}
                  value={date}
                  required
                  onChange={(e) => setDate(e.target.value)}
                />
              )}
            </Field>
            <Field label={words.time}>
              {(control) => (
                <Input
                  {...control}
                  type="time"
                  value={clock}
                  required
                  onChange={(e) => setClock(e.target.value)}
                />
              )}
            </Field>
          </div>
          <Repeat value={repeating} onChange={setRepeating} language={language} />
          <Field label={words.reason}>
            {(control) => <Input {...control} name="reason" maxLength={500} />}
          </Field>
          {refusal ? (
            <>
              <Conflicts conflicts={refusal.conflicts} zone={zone} language={language} />
              <Refused
                message={refusal.message}
                ask={{ nurseId, startsAt: startsAt() }}
                override={override}
                onOverride={setOverride}
                zone={zone}
                language={language}
              />
              {refusal.near.length > 0 ? (
                <div className="grid gap-2">
                  <p className="text-sm font-semibold">{words.freeNear}</p>
                  <div className="flex flex-wrap gap-2">
                    {refusal.near.map((near) => (
                      <Button
                        key={`${near.nurseId}${near.startsAt}`}
                        variant="outline"
                        size="sm"
                        onClick={() =>
                          void submit(new FormData(), { nurseId: near.nurseId, startsAt: near.startsAt })
                        }
                      >
                        {shortDayAndTime(near.startsAt, zone, language, "24")}, {near.nurseName}
                      </Button>
                    ))}
                  </div>
                </div>
              ) : null}
            </>
          ) : null}
          <DialogActions>
            <Button type="submit" busy={busy} disabled={!patientId}>
              {words.book}
            </Button>
          </DialogActions>
        </Form>
      </DialogContent>
    </Dialog>
  )
}
