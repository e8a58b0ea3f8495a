"use client"

import Link from "next/link"
import { ChevronLeft, ChevronRight } from "lucide-react"
import { useState, type ReactNode } from "react"
import { JoinWaitlist } from "./join-waitlist"
import { NurseChoice, type NurseOption } from "./nurse-choice"
import { YourChoice } from "./your-choice"
import { useFreeTimes } from "./use-free-times"
import { useReaderZone } from "./use-reader-zone"
import { ZoneNote } from "./zone-note"
import { DayStrip, TimeButtons, type StripDay } from "@/components/schedule/slot-picker"
import { EmptyState, ErrorState } from "@/components/shell/states"
import { Button } from "@/components/ui/button"
import { Skeleton } from "@/components/ui/skeleton"
import { addDays, dateOf, epochDayOf, localDay, localToUtc } from "@/lib/core/time"
import type { Slot } from "@/lib/scheduling/types/appointments"
import { bookingWords, type BookingWords } from "@/lib/words/booking"
import { day, dayKey, month, shortDay, time } from "@/lib/words/format"
import type { Language } from "@/lib/words/language"

export type BookVisitProps = {
  nurses: NurseOption[]
  visitTypes: { id: string; name: string; minutes: number }[]
  /** The first free time of all nurses. */
  first: string | null
  moving: { id: string; nurseId: string; visitTypeId: string } | null
  language: Language
  zone: string
  now: number
}

const DAYS = 7
const WEEKS_AHEAD = 12

/** Nurse, kind of visit, day and time; the time is held from the moment it is picked. */
export function BookVisit(props: BookVisitProps) {
  const { language, zone, moving } = props
  const words = bookingWords(language)
  const readerZone = useReaderZone(zone)
  const [nurseId, setNurseId] = useState(moving?.nurseId ?? props.nurses.find((n) => n.own)?.id ?? "any")
  const [visitTypeId, setVisitTypeId] = useState(moving?.visitTypeId ?? props.visitTypes[0]?.id)
  const [week, setWeek] = useState(0)
  const [picked, setPicked] = useState<Slot | null>(null)
  const [pickedDay, setPickedDay] = useState<string | null>(null)

  const today = dateOf(localDay(props.now, readerZone))
  const dates = Array.from({ length: DAYS }, (_, i) => addDays(today, week * DAYS + i))
  const from = Math.max(props.now, localToUtc(epochDayOf(dates[0]!), 0, readerZone))
  const to = localToUtc(epochDayOf(dates.at(-1)!) + 1, 0, readerZone)
  const { slots, failed, reload } = useFreeTimes({
    nurseId,
    visitTypeId,
    from,
    to,
    ignoreAppointmentId: moving?.id,
  })
  // Of several nurses at one time the first is offered: the patient's own, else the one with fewer visits ahead.
  const times = slots?.filter((slot, i) => slot.startsAt !== slots[i - 1]?.startsAt) ?? null
  const byDay = Map.groupBy(times ?? [], (slot) => dayKey(slot.startsAt, readerZone))
  const shown =
    pickedDay && byDay.has(pickedDay) ? pickedDay : (dates.find((date) => byDay.has(date)) ?? null)
  const noon = (date: string) => localToUtc(epochDayOf(date), 720, readerZone)

  const start =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      set(value)
      setPicked(null)
    }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-8 lg:grid-cols-[minmax(0,1fr)_21rem]">
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
        <NurseChoice
          nurses={props.nurses}
          first={props.first}
          value={nurseId}
          onPick={start(setNurseId)}
          words={words}
          language={language}
          zone={readerZone}
          now={props.now}
        />
        {props.visitTypes.length > 1 ? (
          <KindOfVisit
            types={props.visitTypes}
            value={visitTypeId}
            onPick={start(setVisitTypeId)}
            words={words}
          />
        ) : null}
        <section className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-3">
          <div className="flex items-center justify-between">
            <h2 className="text-base font-semibold">
              {words.whichDay(month(noon(dates[0]!), readerZone, language))}
            </h2>
            <div className="flex gap-1">
              <Button
                variant="ghost"
                size="icon"
                aria-label={words.earlierDays}
                disabled={week === 0}
                onClick={() => setWeek(week - 1)}
              >
                <ChevronLeft aria-hidden />
              </Button>
              <Button
                variant="ghost"
                size="icon"
                aria-label={words.laterDays}
                disabled={week === WEEKS_AHEAD}
                onClick={() => setWeek(week + 1)}
              >
                <ChevronRight aria-hidden />
              </Button>
            </div>
          </div>
          <DayStrip
            label={words.whichDay(month(noon(dates[0]!), readerZone, language))}
            days={dates.map((date) =>
              stripDay(date, noon(date), byDay.get(date)?.length ?? 0, times !== null),
            )}
            value={shown}
            onPick={(date) => {
              setPickedDay(date)
              setPicked(null)
            }}
          />
        </section>
        <section className="grid gap-4" aria-busy={times === null}>
          {times === null ? (
            <div className="grid gap-3" role="status">
              <span className="sr-only">{words.loadingTimes}</span>
              <Skeleton className="h-12" />
              <Skeleton className="h-12" />
            </div>
          ) : failed ? (
            <ErrorState
              title={words.tryAgain}
              action={
                <Button variant="outline" onClick={reload}>
                  {words.pickAgain}
                </Button>
              }
            />
          ) : shown === null ? (
            <EmptyState title={words.noTimes}>{words.noTimesAtAll}</EmptyState>
          ) : (
            <Times
              slots={byDay.get(shown) ?? []}
              heading={words.whichTime(day(noon(shown), readerZone, language))}
              note={<ZoneNote at={noon(shown)} readerZone={readerZone} zone={zone} words={words} />}
              value={picked}
              onPick={setPicked}
              words={words}
              language={language}
              zone={readerZone}
            />
          )}
          <p className="text-sm text-muted-foreground">
            {words.noFit}{" "}
            {moving ? null : (
              <>
                <JoinWaitlist
                  key={`${nurseId}/${from}`}
                  nurseId={nurseId}
                  from={from}
                  until={to}
                  words={words}
                />{" "}
                {words.or}{" "}
              </>
            )}
            <Link href="/chat" className="link">
              {words.askInChat}
            </Link>
          </p>
        </section>
      </div>
      <YourChoice
        key={picked?.id ?? "none"}
        slot={picked}
        nurse={props.nurses.find((nurse) => nurse.id === picked?.nurseId) ?? null}
        minutes={props.visitTypes.find((type) => type.id === visitTypeId)?.minutes ?? null}
        visitTypeId={visitTypeId}
        movingId={moving?.id ?? null}
        language={language}
        zone={zone}
        readerZone={readerZone}
        onOther={(slot) => {
          setPicked(slot)
          reload()
        }}
      />
    </div>
  )

  function stripDay(date: string, at: number, free: number, loaded: boolean): StripDay {
    const [weekday = "", rest = ""] = shortDay(at, readerZone, language).split(", ")
    const note = !loaded ? "…" : free > 0 ? words.free(free) : words.noneFree
    return {
      key: date,
      weekday,
      number: /\d+/.exec(rest)?.[0] ?? rest,
      note,
      open: loaded && free > 0,
      label: `${day(at, readerZone, language)}, ${note}`,
    }
  }
}

function KindOfVisit({
  types,
  value,
  onPick,
  words,
}: {
  types: BookVisitProps["visitTypes"]
  value: string | undefined
  onPick: (id: string) => void
  words: BookingWords
}) {
  return (
    <fieldset className="grid gap-2">
      <legend className="pb-2 font-semibold">{words.what}</legend>
      <div className="flex flex-wrap gap-2">
        {types.map((type) => (
          <button
            key={type.id}
            type="button"
            aria-pressed={type.id === value}
            onClick={() => onPick(type.id)}
            className="min-h-touch rounded-full border border-border-strong bg-card px-4 hover:border-primary aria-pressed:border-primary aria-pressed:bg-primary aria-pressed:text-primary-foreground"
          >
            {type.name} · {words.minutesLong(type.minutes)}
          </button>
        ))}
      </div>
    </fieldset>
  )
}

/** The free times of one day by part of the day, on the reader's clock. */
function Times({
  slots,
  heading,
  note,
  value,
  onPick,
  words,
  language,
  zone,
}: {
  slots: readonly Slot[]
  heading: string
  note: ReactNode
  value: Slot | null
  onPick: (slot: Slot) => void
  words: BookingWords
  language: Language
  zone: string
}) {
  const hour = (slot: Slot) => Number(time(slot.startsAt, zone, "en", "24").split(":")[0])
  const part = (label: string, fits: (hour: number) => boolean) => (
    <TimeButtons
      label={label}
      times={slots
        .filter((slot) => fits(hour(slot)))
        .map((slot) => ({ id: slot.id, time: time(slot.startsAt, zone, language) }))}
      value={value?.id ?? null}
      onPick={(id) => onPick(slots.find((slot) => slot.id === id)!)}
    />
  )
  return (
    <>
      <h2 className="text-base font-semibold">{heading}</h2>
      {note}
      {part(words.morning, (h) => h < 12)}
      {part(words.afternoon, (h) => h >= 12 && h < 17)}
      {part(words.evening, (h) => h >= 17)}
    </>
  )
}
