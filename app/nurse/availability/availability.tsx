"use client"

import { useRouter } from "next/navigation"
import { useState } from "react"
import { createAddress, endAddress, removeDay, saveDay, saveWeek } from "./actions"
import { BusyCalendars } from "./busy-calendars"
import { OutOfOffice } from "./out-of-office"
import { Preview, type PreviewGround } from "./preview"
import { FeedLinks } from "@/components/schedule/feed-links"
import { WeeklyHoursEditor } from "@/components/schedule/weekly-hours-editor"
import { StaffPage } from "@/components/shell/staff-shell"
import { Button } from "@/components/ui/button"
import { Field } from "@/components/ui/field"
import { Form } from "@/components/ui/form"
import { Input } from "@/components/ui/input"
import { Select } from "@/components/ui/select"
import type { ActionResult } from "@/lib/http/action-result"
import type { BusyCalendar, Feed } from "@/lib/scheduling/types/feeds"
import type { WeeklyWindow } from "@/lib/scheduling/types/slots"
import { commonWords } from "@/lib/words/common"
import { day } from "@/lib/words/format"
import type { Language } from "@/lib/words/language"
import { scheduleWords } from "@/lib/words/schedule"

type Override = {
  date: string
  kind: "replace" | "closed" | "add"
  note: string | null
  intervals: { start: string; end: string }[]
}
type Props = {
  nurseId: string
  hours: { weekly: WeeklyWindow[]; overrides: Override[] }
  ground: PreviewGround
  feeds: Feed[]
  calendars: BusyCalendar[]
  dates: string[]
  today: string
  zone: string
  language: Language
}

export function Availability({
  nurseId,
  hours,
  ground,
  feeds,
  calendars,
  dates,
  today,
  zone,
  language,
}: Props) {
  const words = scheduleWords(language)
  const common = commonWords(language)
  const router = useRouter()
  const [week, setWeek] = useState(hours.weekly)
  const [kind, setKind] = useState<Override["kind"]>("closed")
  const [message, setMessage] = useState<{ ok: boolean; text: string } | null>(null)
  const run = async (work: Promise<ActionResult<unknown>>) => {
    const result = await work
    setMessage(
      result.ok
        ? { ok: true, text: common.saved }
        : { ok: false, text: `${words.notSaved} ${result.message}` },
    )
    router.refresh()
  }
  const add = (form: FormData) => {
    const intervals =
      kind === "closed" ? [] : [{ start: String(form.get("start")), end: String(form.get("end")) }]
    return run(
      saveDay({
        nurseId,
        date: String(form.get("date")),
        kind,
        intervals,
        note: String(form.get("note") ?? "") || undefined,
      }),
    )
  }
  const named = (date: string) => day(`${date}T12:00:00Z`, "UTC", language)
  return (
    <StaffPage title={words.hours}>
      {message ? (
        <p role="status" className={message.ok ? "text-ok" : "text-destructive"}>
          {message.text}
        </p>
      ) : null}
      <section className="grid gap-4">
        <h2 className="text-xl">{words.usualWeek}</h2>
        <WeeklyHoursEditor value={week} onChange={setWeek} labels={words} weekdays={common.weekdays} />
        <Button
          className="justify-self-start"
          onClick={() => void run(saveWeek({ nurseId, windows: [...week] }))}
        >
          {words.saveWeek}
        </Button>
      </section>
      <Preview
        weekly={week}
        overrides={hours.overrides.map(({ date, kind, intervals }) => ({
          date,
          intervals,
          mode: kind === "add" ? "add" : "replace",
        }))}
        ground={ground}
        dates={dates}
        unsaved={week !== hours.weekly}
        language={language}
      />
      <section className="grid gap-4">
        <h2 className="text-xl">{words.daysThatDiffer}</h2>
        {hours.overrides.length === 0 ? <p className="text-muted-foreground">{words.noDaysDiffer}</p> : null}
        <ul className="grid gap-2">
          {hours.overrides.map((override) => (
            <li
              key={`${override.date}/${override.kind}/${override.intervals[0]?.start ?? ""}`}
              className="flex flex-wrap items-center gap-3 rounded-lg border bg-card p-3"
            >
              <b>{named(override.date)}</b>
              <span>
                {override.kind === "closed"
                  ? words.offAllDay
                  : (override.kind === "add" ? words.extraHours : words.otherHours)(
                      override.intervals.map((i) => `${i.start}–${i.end}`).join(", "),
                    )}
              </span>
              {override.note ? <span className="text-sm text-muted-foreground">{override.note}</span> : null}
              <Button
                size="sm"
                variant="outline"
                className="ms-auto"
                onClick={() => void run(removeDay(nurseId, override.date))}
                aria-label={words.removeDay(named(override.date))}
              >
                {common.remove}
              </Button>
            </li>
          ))}
        </ul>
        <Form
          onData={(form) => void add(form)}
          className="grid gap-3 rounded-xl border bg-card p-4 sm:grid-cols-2 lg:grid-cols-5"
        >
          <Field label={words.date}>
            {(control) => <Input {...control} name="date" type="date" min={today} required />}
          </Field>
          <Field label={words.kind}>
            {(control) => (
              <Select {...control} value={kind} onChange={(e) => setKind(e.target.value as Override["kind"])}>
                <option value="closed">{words.kinds.off}</option>
                <option value="replace">{words.kinds.replace}</option>
                <option value="add">{words.kinds.add}</option>
              </Select>
            )}
          </Field>
          {kind === "closed" ? null : (
            <>
              <Field label={words.from(words.date)}>
                {(control) => <Input {...control} name="start" type="time" required />}
              </Field>
              <Field label={words.until(words.date)}>
                {(control) => <Input {...control} name="end" type="time" required />}
              </Field>
            </>
          )}
          <Field label={words.note}>{(control) => <Input {...control} name="note" maxLength={120} />}</Field>
          <Button type="submit" className="self-end">
            {words.addDay}
          </Button>
        </Form>
      </section>
      <OutOfOffice
        nurseId={nurseId}
        today={today}
        zone={zone}
        language={language}
        onChange={() => router.refresh()}
      />
      <BusyCalendars
        nurseId={nurseId}
        calendars={calendars}
        zone={zone}
        language={language}
        onChange={() => router.refresh()}
      />
      <FeedLinks feeds={feeds} zone={zone} language={language} create={createAddress} revoke={endAddress} />
    </StaffPage>
  )
}
