"use client"

import Link from "next/link"
import { useEffect, useRef, useState } from "react"
import { confirm, hold, letGo, move } from "./actions"
import type { NurseOption } from "./nurse-choice"
import { HoldTimer } from "@/components/conversation/time-left"
import { TimeButtons } from "@/components/schedule/slot-picker"
import { Avatar } from "@/components/ui/avatar"
import { Button, buttonVariants } from "@/components/ui/button"
import { Card } from "@/components/ui/card"
import { Field } from "@/components/ui/field"
import { Form } from "@/components/ui/form"
import { Input } from "@/components/ui/input"
import { Spinner } from "@/components/ui/spinner"
import type { ActionResult } from "@/lib/http/action-result"
import type { Slot } from "@/lib/scheduling/types/appointments"
import { bookingWords } from "@/lib/words/booking"
import { day, time, zoneCity } from "@/lib/words/format"
import type { Language } from "@/lib/words/language"

type Props = {
  slot: Slot | null
  nurse: NurseOption | null
  minutes: number | null
  visitTypeId: string | undefined
  movingId: string | null
  language: Language
  zone: string
  readerZone: string
  /** Another time instead; `null` lets the time go. */
  onOther: (slot: Slot | null) => void
}

type State =
  | { is: "holding" }
  | { is: "asking"; appointmentId: string | null; holdUntil: string | null }
  | { is: "sending"; appointmentId: string | null; holdUntil: string | null }
  | { is: "done"; appointmentId: string }
  | { is: "refused"; message: string; near: Slot[] }

/** The picked time, held while its patient looks at it once more; nothing is booked before "yes". */
export function YourChoice(props: Props) {
  const words = bookingWords(props.language)
  if (!props.slot)
    return (
      <Card className="p-5 text-muted-foreground max-lg:hidden">
        <h2 className="pb-2 text-lg text-foreground">{words.yourChoice}</h2>
        {words.pickTime}
      </Card>
    )
  return <Choice {...props} slot={props.slot} />
}

function Choice(props: Props & { slot: Slot }) {
  const { slot, language, movingId, readerZone, zone } = props
  const words = bookingWords(language)
  const [state, setState] = useState<State>(
    movingId ? { is: "asking", appointmentId: movingId, holdUntil: null } : { is: "holding" },
  )
  const card = useRef<HTMLElement>(null)
  const asked = useRef(false)
  const key = useRef(crypto.randomUUID())

  useEffect(() => {
    card.current?.scrollIntoView({ block: "nearest" })
    if (asked.current || movingId) return
    asked.current = true
    const { nurseId, startsAt } = slot
    void hold({ nurseId, startsAt, visitTypeId: props.visitTypeId, idempotencyKey: key.current }).then(
      (result) =>
        setState(
          result.ok
            ? { is: "asking", appointmentId: result.value.appointmentId, holdUntil: result.value.holdUntil }
            : refused(result),
        ),
    )
  }, [slot, movingId, props.visitTypeId])

  const yes = async (form: FormData) => {
    if (state.is !== "asking" || !state.appointmentId) return
    const { appointmentId } = state
    setState({ ...state, is: "sending" })
    const result = movingId
      ? await move({
          appointmentId: movingId,
          nurseId: slot.nurseId,
          startsAt: slot.startsAt,
          idempotencyKey: key.current,
        })
      : await confirm({ appointmentId, reason: String(form.get("reason") ?? "").trim() || undefined })
    setState(result.ok ? { is: "done", appointmentId } : refused(result))
  }
  const no = () => {
    if (state.is === "asking" && state.appointmentId && !movingId) void letGo(state.appointmentId)
    props.onOther(null)
  }
  const clock = time(slot.startsAt, readerZone, language)
  const clinicClock = time(slot.startsAt, zone, language)
  return (
    <Card ref={card} className="overflow-clip p-0 lg:sticky lg:top-6">
      <div role="status" className="bg-waiting-soft px-5 py-3 text-sm empty:hidden">
        {state.is === "holding" ? (
          <p className="flex items-center gap-2">
            <Spinner /> {words.holding}
          </p>
        ) : null}
        {state.is === "asking" || state.is === "sending" ? (
          <p className="flex items-center justify-between gap-2">
            <span>
              <strong>{movingId ? words.askMove : words.notBookedYet}</strong> {movingId ? null : words.held}
            </span>
            {state.holdUntil ? (
              <HoldTimer
                until={state.holdUntil}
                serverNow={Date.parse(state.holdUntil) - 300_000}
                left={words.left}
                leftMinutes={words.leftMinutes}
              />
            ) : null}
          </p>
        ) : null}
      </div>
      <div className="grid gap-4 p-5">
        {state.is === "done" ? (
          <p role="status" className="font-semibold text-ok-ink">
            {movingId ? words.moved : words.bookedTitle}
          </p>
        ) : null}
        <h2 className="text-xl">
          {day(slot.startsAt, readerZone, language)}
          <span className="block">{clock}</span>
        </h2>
        <p className="text-sm text-muted-foreground">
          {props.minutes ? `${words.minutesLong(props.minutes)} · ` : null}
          {clock === clinicClock
            ? words.zoneSame(zoneCity(zone))
            : words.atClinic(clinicClock, zoneCity(zone))}
        </p>
        <p className="flex items-center gap-2">
          <Avatar name={slot.nurseName} size={2.75} />
          <span>
            <strong>{slot.nurseName}</strong>
            <span className="block text-sm text-muted-foreground">
              {props.nurse?.own ? `${words.yourNurse} · ` : null}
              {props.nurse?.specialty}
            </span>
          </span>
        </p>
        {state.is === "refused" ? <Refused state={state} {...props} /> : null}
        {state.is === "asking" || state.is === "sending" ? (
          <Form onData={(form) => void yes(form)} className="grid gap-4">
            {movingId ? null : (
              <Field label={words.reasonLabel} hint={words.reasonHint}>
                {(control) => <Input {...control} name="reason" maxLength={500} autoComplete="off" />}
              </Field>
            )}
            <Button type="submit" size="lg" busy={state.is === "sending"}>
              {movingId ? words.yesMove : words.yesBook}
            </Button>
            <Button variant="ghost" onClick={no} disabled={state.is === "sending"}>
              {movingId ? words.keepIt : words.letGo}
            </Button>
          </Form>
        ) : null}
        {state.is === "done" ? (
          <div className="grid gap-2">
            <a
              href={`/api/appointments/${state.appointmentId}/calendar`}
              className={buttonVariants({ variant: "outline" })}
            >
              {words.addToCalendar}
            </a>
            <Link href="/visits" className={buttonVariants({})}>
              {words.seeVisits}
            </Link>
          </div>
        ) : null}
      </div>
    </Card>
  )
}

/** Somebody was faster, or the time ran out: what happened, and free times near it. */
function Refused({
  state,
  language,
  readerZone,
  onOther,
}: Props & { state: Extract<State, { is: "refused" }> }) {
  const words = bookingWords(language)
  return (
    <div role="alert" className="grid gap-3">
      <p className="font-semibold text-destructive">{state.message}</p>
      {state.near.length > 0 ? (
        <TimeButtons
          label={words.freeNear}
          times={state.near.map((near) => ({
            id: near.id,
            time: `${day(near.startsAt, readerZone, language).split(", ")[0]} ${time(near.startsAt, readerZone, language)}`,
          }))}
          value={null}
          onPick={(id) => onOther(state.near.find((near) => near.id === id) ?? null)}
        />
      ) : (
        <Button variant="outline" onClick={() => onOther(null)}>
          {words.pickAgain}
        </Button>
      )}
    </div>
  )
}

const refused = (result: Extract<ActionResult<unknown>, { ok: false }>): State => ({
  is: "refused",
  message: result.message,
  near: Array.isArray(result.details.alternatives) ? (result.details.alternatives as Slot[]) : [],
})
