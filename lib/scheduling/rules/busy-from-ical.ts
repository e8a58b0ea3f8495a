import ICAL from "ical.js"
import { epochDayOf, isZone, localToUtc } from "@/lib/core/time"
import type { Range } from "./ranges"
import { mergeRanges } from "./ranges"

/** Repetitions looked at of one event, from its first: thirteen years of days. */
const MOST_OF_ONE = 5000
const MOST_IN_ALL = 5000

/**
 * The busy times of an iCalendar file between two instants (epoch milliseconds), merged. Free ("transparent"), cancelled
 * and declined-by-nobody events do not count; an all-day event takes the local day. Times without a zone are meant in
 * `zone`. Throws when the text is no calendar.
 */
export function busyFromIcal(text: string, zone: string, from: number, until: number): Range[] {
  nameZones(text)
  const calendar = ICAL.Component.fromString(text)
  if (calendar.name !== "vcalendar") throw new Error("no calendar")
  const events = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component))
  const exceptions = Map.groupBy(
    events.filter((event) => event.isRecurrenceException()),
    ({ uid }) => uid,
  )
  const busy: Range[] = []
  for (const event of events) {
    if (event.isRecurrenceException()) continue
    for (const exception of exceptions.get(event.uid) ?? []) event.relateException(exception)
    for (const range of occurrences(event, zone, from, until)) {
      busy.push(range)
      if (busy.length >= MOST_IN_ALL) return mergeRanges(busy)
    }
  }
  return mergeRanges(busy)
}

function* occurrences(event: ICAL.Event, zone: string, from: number, until: number): Generator<Range> {
  if (!event.startDate) return
  if (!event.isRecurring()) {
    if (isBusy(event)) yield* within(rangeOf(event.startDate, event.endDate, zone), from, until)
    return
  }
  const iterator = event.iterator()
  for (let n = 0; n < MOST_OF_ONE; n++) {
    const next = iterator.next()
    if (!next) return
    const { item, startDate, endDate } = event.getOccurrenceDetails(next)
    const range = rangeOf(startDate, endDate, zone)
    // A moved occurrence may lie anywhere; the plain ones come in order.
    if (instant(next, zone) >= until) return
    if (isBusy(item)) yield* within(range, from, until)
  }
}

function* within(range: Range, from: number, until: number): Generator<Range> {
  if (range.start < until && range.end > from && range.end > range.start) yield range
}

const isBusy = ({ component }: ICAL.Event): boolean =>
  String(component.getFirstPropertyValue("transp") ?? "").toUpperCase() !== "TRANSPARENT" &&
  String(component.getFirstPropertyValue("status") ?? "").toUpperCase() !== "CANCELLED"

const rangeOf = (start: ICAL.Time, end: ICAL.Time | null, zone: string): Range => ({
  start: instant(start, zone),
  end: end ? instant(end, zone) : instant(start, zone) + (start.isDate ? 86_400_000 : 0),
})

/** Wall clock and zone name are read, not ical.js's own zone data, so that every zone of this runtime is known. */
function instant(time: ICAL.Time, zone: string): number {
  const day = epochDayOf(`${time.year}-${two(time.month)}-${two(time.day)}`)
  if (time.isDate) return localToUtc(day, 0, zone)
  const named = time.zone?.tzid ?? ""
  if (named === "UTC" || named === "Z") return time.toUnixTime() * 1000
  const minute = time.hour * 60 + time.minute
  if (isZone(named)) return localToUtc(day, minute, named)
  // A zone that only the file itself explains.
  if (named && named !== "floating" && ICAL.TimezoneService.has(named)) return time.toUnixTime() * 1000
  return localToUtc(day, minute, zone)
}

/** ical.js forgets the name of a zone it has no data for; with the name alone it keeps it. */
function nameZones(text: string): void {
  for (const [, tzid = ""] of text.matchAll(/TZID=([A-Za-z_]+(?:\/[A-Za-z_+-]+)+)/g))
    if (isZone(tzid) && !ICAL.TimezoneService.has(tzid))
      ICAL.TimezoneService.register(
        new ICAL.Timezone({ tzid, component: new ICAL.Component("vtimezone") }),
        tzid,
      )
}

const two = (n: number): string => String(n).padStart(2, "0")
