"use client"

import { CalendarPlus, Check, RotateCcw } from "lucide-react"
import { useId } from "react"
import type { ReactNode } from "react"
import { Avatar } from "@/components/ui/avatar"
import { Badge } from "@/components/ui/badge"
import { Button, buttonVariants } from "@/components/ui/button"
import { Notice } from "@/components/ui/notice"
import { Progress } from "@/components/ui/progress"
import type { ProposalCard } from "@/lib/conversations/types"
import type { BookingWords } from "@/lib/words/booking"
import type { CommonWords } from "@/lib/words/common"
import { day, relativeDay, shortDayAndTime, time, zoneCity } from "@/lib/words/format"
import type { Language } from "@/lib/words/language"
import { HoldTimer } from "./time-left"
import { useNow } from "./use-now"

export type Neighbour = { id: string; startsAt: string }

export type BookingCardProps = {
  card: ProposalCard
  /** When the hold began, for the bar. Without it the bar starts at ten minutes. */
  heldFor?: number
  serverNow: number
  language: Language
  /** The reader's zone; where it differs from the clinic's both times are named. */
  readerZone?: string
  labels: BookingWords
  common: Pick<CommonWords, "minutes" | "zoneTime" | "modes">
  /** What is being done right now. */
  busy?: "yes" | "no" | null
  /** Somebody was faster: the time that is gone and free ones near it. */
  taken?: readonly Neighbour[] | null
  /** An open card that is not the newest one, or in an emergency: it shows, but asks nothing. */
  asking?: boolean
  calendarHref?: string
  onYes?: () => void
  onNo?: () => void
  onAnother?: () => void
  onPick?: (neighbour: Neighbour) => void
}

/** One proposal to book, move or cancel, from "Not booked yet" to what became of it. */
export function BookingCard(props: BookingCardProps) {
  const { card, serverNow } = props
  const heading = useId()
  const ends = Date.parse(card.expiresAt)
  const open = card.status === "open" && !props.taken
  const now = useNow(serverNow, 1000, open)
  const expired = card.status === "expired" || (open && now >= ends)
  const asks = open && !expired && (props.asking ?? true)
  return (
    <section
      aria-labelledby={heading}
      className="max-w-(--measure) overflow-clip rounded-xl border border-border-strong bg-card shadow-md"
    >
      {asks ? <Held {...props} now={now} /> : null}
      <div className="grid gap-4 p-5">
        {props.taken ? <Taken {...props} taken={props.taken} /> : null}
        {!asks && !props.taken ? <Outcome card={card} expired={expired} labels={props.labels} /> : null}
        <When {...props} heading={heading} now={now} />
        <p className="flex items-center gap-2">
          <Avatar name={card.nurseName} size={2.75} />
          <span>
            <strong>{card.nurseName}</strong>
            <span className="block text-sm text-muted-foreground">{card.nurseSpecialty}</span>
          </span>
        </p>
        <Facts {...props} />
      </div>
      <Actions {...props} asks={asks} expired={expired} />
    </section>
  )
}

function Held({ card, labels, serverNow, heldFor = 600_000, now }: BookingCardProps & { now: number }) {
  const title = { book: labels.notBookedYet, move: labels.askMove, cancel: labels.askCancel }[card.kind]
  return (
    <div className="grid gap-2 bg-waiting-soft px-5 py-3 text-sm">
      <div className="flex items-center justify-between gap-2">
        <span>
          <strong>{title}</strong> {card.kind === "cancel" ? labels.pleaseCheck : labels.held}
        </span>
        <HoldTimer
          until={card.expiresAt}
          serverNow={serverNow}
          left={labels.left}
          leftMinutes={labels.leftMinutes}
        />
      </div>
      <Progress tone="waiting" value={(Date.parse(card.expiresAt) - now) / heldFor} />
    </div>
  )
}

function When({
  card,
  heading,
  now,
  language,
  readerZone = card.zone,
  labels,
  common,
}: BookingCardProps & { heading: string; now: number }) {
  const length = Math.round((Date.parse(card.endsAt) - Date.parse(card.startsAt)) / 60_000)
  const starts = relativeDay(card.startsAt, now, readerZone, language)
  const elsewhere = readerZone !== card.zone
  return (
    <div>
      <h2 id={heading}>
        {starts}, <span className="whitespace-nowrap">{time(card.startsAt, readerZone, language)}</span>
      </h2>
      <p className="text-sm text-muted-foreground">
        {common.minutes(length)} · {common.zoneTime(zoneCity(readerZone))}
        {elsewhere ? (
          <span className="block">
            {labels.atClinic(time(card.startsAt, card.zone, language), zoneCity(card.zone))}
          </span>
        ) : null}
      </p>
    </div>
  )
}

function Facts({ card, labels, common, language, readerZone = card.zone }: BookingCardProps) {
  const rows: [string, ReactNode][] = [
    ...(card.previous
      ? [[labels.was, shortDayAndTime(card.previous.startsAt, readerZone, language)] as [string, ReactNode]]
      : []),
    [labels.how, `${card.visitName}, ${common.modes[card.mode].toLowerCase()}`],
    ...(card.place ? [[labels.where, card.place] as [string, ReactNode]] : []),
    ...(card.reason ? [[labels.why, card.reason] as [string, ReactNode]] : []),
  ]
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5 text-sm">
      {rows.map(([term, value]) => (
        <div key={term} className="col-span-2 grid grid-cols-subgrid">
          <dt className="text-muted-foreground">{term}</dt>
          <dd className="min-w-0 font-medium">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Outcome({ card, expired, labels }: { card: ProposalCard; expired: boolean; labels: BookingWords }) {
  if (card.status === "confirmed") {
    const word = { book: labels.booked, move: labels.moved, cancel: labels.cancelled }[card.kind]
    return (
      <output>
        <Badge variant={card.kind === "cancel" ? "neutral" : "ok"}>
          <Check aria-hidden />
          {word}
        </Badge>
      </output>
    )
  }
  if (card.status === "open" && !expired) return null
  const words = expired
    ? card.kind === "book"
      ? labels.expiredLong
      : labels.kept
    : card.status === "replaced"
      ? labels.replaced
      : card.kind === "book"
        ? labels.declined
        : labels.kept
  return <output className="text-sm text-muted-foreground">{words}</output>
}

function Taken({
  card,
  taken,
  labels,
  language,
  readerZone = card.zone,
  onPick,
}: BookingCardProps & { taken: readonly Neighbour[] }) {
  const sameDay = (at: string) => day(at, readerZone, language) === day(card.startsAt, readerZone, language)
  return (
    <Notice live="assertive" variant="waiting" icon={<RotateCcw aria-hidden />}>
      <p>
        <strong>{labels.takenFirst(time(card.startsAt, readerZone, language))}</strong>{" "}
        {taken.length > 0 ? labels.freeNear : labels.noTimesAtAll}
      </p>
      {taken.length > 0 ? (
        <ul className="mt-2.5 flex flex-wrap gap-2">
          {taken.map((neighbour) => (
            <li key={neighbour.id}>
              <Button
                variant="outline"
                className="rounded-full text-base"
                onClick={() => onPick?.(neighbour)}
              >
                {sameDay(neighbour.startsAt)
                  ? time(neighbour.startsAt, readerZone, language)
                  : shortDayAndTime(neighbour.startsAt, readerZone, language)}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </Notice>
  )
}

function Actions({
  card,
  labels,
  asks,
  expired,
  busy,
  calendarHref,
  onYes,
  onNo,
  onAnother,
}: BookingCardProps & { asks: boolean; expired: boolean }) {
  const row = "flex flex-wrap gap-2.5 px-5 pb-5 max-sm:*:first:basis-full max-sm:*:flex-auto"
  if (asks) {
    const yes = { book: labels.yesBook, move: labels.yesMove, cancel: labels.yesCancel }[card.kind]
    const doing = { book: labels.booking, move: labels.moving, cancel: labels.cancelling }[card.kind]
    return (
      <div className={row}>
        <Button
          variant={card.kind === "cancel" ? "destructive" : "primary"}
          busy={busy === "yes"}
          disabled={busy === "no"}
          onClick={onYes}
        >
          {busy === "yes" ? doing : yes}
        </Button>
        {card.kind !== "cancel" && onAnother ? (
          <Button variant="outline" disabled={!!busy} onClick={onAnother}>
            {labels.another}
          </Button>
        ) : null}
        <Button variant="ghost" busy={busy === "no"} disabled={busy === "yes"} onClick={onNo}>
          {card.kind === "book" ? labels.letGo : labels.keepIt}
        </Button>
      </div>
    )
  }
  if (card.status === "confirmed" && card.kind !== "cancel" && calendarHref)
    return (
      <div className={row}>
        <a href={calendarHref} className={buttonVariants({ variant: "outline" })}>
          <CalendarPlus aria-hidden />
          {labels.addToCalendar}
        </a>
      </div>
    )
  if (expired && onAnother)
    return (
      <div className={row}>
        <Button variant="outline" onClick={onAnother}>
          {labels.pickAgain}
        </Button>
      </div>
    )
  return null
}
