import ICAL from "ical.js"

export type CalendarVisit = {
  id: string
  /** UTC ISO instants. */
  startsAt: string
  endsAt: string
  status: "booked" | "cancelled"
  /** Grows with every change, so that a calendar takes the newer one (RFC 5545, 3.8.7.4). */
  version: number
  changedAt: string
}

export type CalendarTexts = {
  /** What stands in the calendar. No health data: other people see calendars. */
  title: (visit: CalendarVisit) => string
  calendarName: string
  location: string | null
}

/**
 * Visits as an iCalendar file (RFC 5545). The UID stays the same over moves and cancellations; times are UTC, so the
 * reader's calendar shows them on its own clock. `method` is PUBLISH for a feed or a download.
 */
export function calendarFile(visits: readonly CalendarVisit[], texts: CalendarTexts): string {
  const calendar = new ICAL.Component("vcalendar")
  calendar.updatePropertyWithValue("prodid", "-//Nurseline//Nurseline//EN")
  calendar.updatePropertyWithValue("version", "2.0")
  calendar.updatePropertyWithValue("calscale", "GREGORIAN")
  calendar.updatePropertyWithValue("method", "PUBLISH")
  calendar.updatePropertyWithValue("x-wr-calname", texts.calendarName)
  for (const visit of visits) calendar.addSubcomponent(eventOf(visit, texts))
  return `${calendar.toString()}\r\n`
}

function eventOf(visit: CalendarVisit, texts: CalendarTexts): ICAL.Component {
  const event = new ICAL.Component("vevent")
  event.updatePropertyWithValue("uid", `${visit.id}@nurseline`)
  event.updatePropertyWithValue("sequence", visit.version)
  event.updatePropertyWithValue("dtstamp", instant(visit.changedAt))
  event.updatePropertyWithValue("dtstart", instant(visit.startsAt))
  event.updatePropertyWithValue("dtend", instant(visit.endsAt))
  event.updatePropertyWithValue("summary", texts.title(visit))
  event.updatePropertyWithValue("status", visit.status === "cancelled" ? "CANCELLED" : "CONFIRMED")
  event.updatePropertyWithValue("class", "PRIVATE")
  if (texts.location) event.updatePropertyWithValue("location", texts.location)
  return event
}

const instant = (iso: string): ICAL.Time => ICAL.Time.fromJSDate(new Date(iso), true)
