import Link from "next/link"
import { PatientFrame } from "../patient-frame"
import { createAddress, endAddress } from "./actions"
import { CallBack, type CallWindow } from "./call-back"
import { CancelVisit } from "./cancel-visit"
import { Waiting } from "./waiting"
import { FeedLinks } from "@/components/schedule/feed-links"
import { DateTile } from "@/components/shell/date-tile"
import { EmptyState } from "@/components/shell/states"
import { buttonVariants } from "@/components/ui/button"
import { requirePatient } from "@/lib/access/rules"
import type { Context } from "@/lib/access/types"
import { addDays, dateOf, epochDayOf, localDay, localToUtc } from "@/lib/core/time"
import { loadPage, pageContext } from "@/lib/http/page"
import { listMyAppointments } from "@/lib/scheduling/queries/appointments"
import { findMyCallback } from "@/lib/scheduling/queries/callbacks"
import { listFeeds } from "@/lib/scheduling/queries/feeds"
import { findAssignedNurse } from "@/lib/scheduling/queries/nurses"
import { listMyWaitlist } from "@/lib/scheduling/queries/waitlist"
import type { Appointment } from "@/lib/scheduling/types/appointments"
import { dayAndTime, shortDay, time, zoneCity } from "@/lib/words/format"
import { findBell } from "@/lib/notifications/queries"
import { findOpenEmergency } from "@/lib/triage/queries"
import { bookingWords } from "@/lib/words/booking"
import { callbacksWords } from "@/lib/words/callbacks"
import { commonWords } from "@/lib/words/common"
import { visitsWords } from "@/lib/words/visits"

export const generateMetadata = async () => ({ title: visitsWords((await pageContext()).language).title })

/** The patient's own visits: what comes, what was. */
export default async function VisitsPage() {
  const ctx = await pageContext()
  const words = visitsWords(ctx.language)
  const { upcoming, past, waiting, callback, own, feeds } = await loadPage("/visits", async (ctx) => ({
    upcoming: await listMyAppointments(ctx, "upcoming"),
    past: await listMyAppointments(ctx, "past", 20),
    waiting: await listMyWaitlist(ctx),
    callback: await findMyCallback(ctx),
    feeds: await listFeeds(ctx),
    own: await findAssignedNurse(ctx, requirePatient(ctx).patientId),
  }))
  const { zone } = ctx.clinic
  const when = (at: string) => dayAndTime(at, zone, ctx.language)
  const entries = waiting.map((entry) => ({
    id: entry.id,
    what: words.waitingFor(
      entry.visitName,
      entry.nurseName ?? bookingWords(ctx.language).anyNurse,
      shortDay(entry.fromAt, zone, ctx.language),
      shortDay(entry.untilAt, zone, ctx.language),
    ),
    offer: entry.offer && {
      id: entry.offer.id,
      when: `${when(entry.offer.startsAt)}, ${entry.offer.nurseName}`,
      until: time(entry.offer.expiresAt, zone, ctx.language),
    },
  }))
  const state = (visit: Appointment): string =>
    visit.status === "cancelled"
      ? visit.cancelReason === "cancelled_by_staff"
        ? words.clinicCancelled
        : words.youCancelled
      : visit.status === "noshow"
        ? words.missed
        : visit.status === "booked"
          ? words.booked
          : words.done
  // "Fri, Nov 27"
  const tile = (at: string) => {
    const [weekday = "", rest = ""] = shortDay(at, ctx.clinic.zone, ctx.language).split(", ")
    return [weekday, rest]
  }
  const row = (visit: Appointment, coming: boolean) => (
    <li key={visit.id} className="flex flex-wrap items-center gap-4 rounded-xl border bg-card p-4">
      <DateTile above={tile(visit.startsAt)[0] ?? ""} day={tile(visit.startsAt)[1] ?? ""} />
      <div className="min-w-0 flex-1">
        <p className="font-semibold">{dayAndTime(visit.startsAt, ctx.clinic.zone, ctx.language)}</p>
        <p className="text-sm text-muted-foreground">
          {visit.nurseName} · {commonWords(ctx.language).modes[visit.mode]} · {state(visit)}
        </p>
      </div>
      {coming && visit.status === "booked" ? (
        <>
          <Link
            href={`/book?move=${visit.id}`}
            className={buttonVariants({ variant: "outline", size: "sm" })}
          >
            {words.move}
          </Link>
          <a
            href={`/api/appointments/${visit.id}/calendar`}
            className={buttonVariants({ variant: "ghost", size: "sm" })}
          >
            {words.addToCalendar}
          </a>
          <CancelVisit
            id={visit.id}
            labels={{
              cancel: words.cancel,
              keep: words.keep,
              cancelTitle: words.cancelTitle,
              cancelRest: words.cancelRest,
            }}
            series={visit.seriesId !== null}
            text={words.cancelText(
              dayAndTime(visit.startsAt, ctx.clinic.zone, ctx.language),
              visit.nurseName,
            )}
          />
        </>
      ) : null}
    </li>
  )
  return (
    <PatientFrame ctx={ctx} emergency={await findOpenEmergency(ctx)} bell={await findBell(ctx)}>
      <div className="mx-auto grid max-w-[46rem] gap-8 px-4 py-10">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h1 className="text-3xl">{words.title}</h1>
          <Link href="/book" className={buttonVariants({})}>
            {words.book}
          </Link>
        </div>
        <p className="text-sm text-muted-foreground">
          {commonWords(ctx.language).zoneTime(zoneCity(ctx.clinic.zone))}
        </p>
        {own ? (
          <p className="text-sm">
            {words.yourNurseIs(own.name)}{" "}
            <span className="text-muted-foreground">{words.assigned(own.reason)}</span>
          </p>
        ) : null}
        <section className="grid gap-3">
          <h2 className="text-xl">{words.comingUp}</h2>
          {upcoming.length === 0 ? (
            <EmptyState title={words.noneComing}>{words.noneComingLong}</EmptyState>
          ) : (
            <ul className="grid gap-3">{upcoming.map((v) => row(v, true))}</ul>
          )}
        </section>
        {entries.length > 0 ? <Waiting entries={entries} language={ctx.language} /> : null}
        <CallBack
          promised={callback && { id: callback.id, by: when(callback.promiseAt) }}
          windows={callWindows(ctx)}
          language={ctx.language}
        />
        <section className="grid gap-3">
          <h2 className="text-xl">{words.past}</h2>
          {past.length === 0 ? (
            <p className="text-muted-foreground">{words.nonePast}</p>
          ) : (
            <ul className="grid gap-3">{past.map((v) => row(v, false))}</ul>
          )}
        </section>
        <FeedLinks
          feeds={feeds}
          zone={zone}
          language={ctx.language}
          create={createAddress}
          revoke={endAddress}
        />
      </div>
    </PatientFrame>
  )
}

/** When a patient can ask to be called: the rest of today, and the halves of tomorrow, on the clinic's clock. */
function callWindows({ now, clinic, language }: Context): CallWindow[] {
  const words = callbacksWords(language)
  const today = dateOf(localDay(now, clinic.zone))
  const at = (date: string, hour: number) => localToUtc(epochDayOf(date), hour * 60, clinic.zone)
  const window = (name: string, from: number, until: number): CallWindow => ({
    name,
    fromAt: new Date(from).toISOString(),
    untilAt: new Date(until).toISOString(),
  })
  const tomorrow = addDays(today, 1)
  const evening = at(today, 18)
  return [
    ...(evening - now.getTime() > 30 * 60_000 ? [window(words.nowUntil, now.getTime(), evening)] : []),
    window(words.tomorrowMorning, at(tomorrow, 9), at(tomorrow, 12)),
    window(words.tomorrowAfternoon, at(tomorrow, 12), at(tomorrow, 17)),
  ]
}
