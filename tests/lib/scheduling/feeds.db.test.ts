import ICAL from "ical.js"
import { eq } from "drizzle-orm"
import { expect, test } from "vitest"
import { pool } from "@/db/client"
import { busyCalendars } from "@/db/schema"
import { bookAppointment, cancelAppointment } from "@/lib/scheduling/commands/appointments"
import {
  addBusyCalendar,
  refreshBusyCalendars,
  removeBusyCalendar,
  replaceTimes,
} from "@/lib/scheduling/commands/busy-calendars"
import { createFeed, revokeFeed } from "@/lib/scheduling/commands/feeds"
import { listBusyCalendars, listFeeds, readFeed } from "@/lib/scheduling/queries/feeds"
import { explainNotFree, findOpenSlots } from "@/lib/scheduling/queries/slots"
import { calendarFile } from "@/lib/scheduling/rules/calendar-file"
import {
  asPatientId,
  asStaff,
  asSystem,
  asVisitor,
  newPatient,
  nurseIdOf,
  useSampleClinic,
} from "@/tests/support/clinic"

useSampleClinic()

const DAY = 86_400_000
const nextWeek = () => ({
  from: new Date(Date.now() + 3 * DAY).toISOString(),
  to: new Date(Date.now() + 8 * DAY).toISOString(),
})

test("an address shows booked and cancelled visits without a name, until it is ended", async () => {
  const patientId = await newPatient("Fred Feed")
  const fred = await asPatientId(patientId)
  const nurseId = await nurseIdOf("Alice Wilson")
  const [first, second] = await findOpenSlots(fred, { nurseId, ...nextWeek() }).then((slots) => [
    slots[0]!,
    slots.at(-1)!,
  ])
  const reason = "a very private reason"
  const kept = await bookAppointment(fred, { patientId, nurseId, startsAt: first!.startsAt, reason })
  const gone = await bookAppointment(fred, { patientId, nurseId, startsAt: second!.startsAt, reason })
  await cancelAppointment(fred, { appointmentId: gone.appointmentId })
  const { token } = await createFeed(fred)

  const { visits } = await readFeed(await asVisitor(), token)
  const text = calendarFile(visits, { title: () => "Visit", calendarName: "Clinic", location: null })
  expect(text).not.toMatch(/Fred|private/)
  const events = ICAL.Component.fromString(text).getAllSubcomponents("vevent")
  expect(
    Object.fromEntries(
      events.map((e) => [e.getFirstPropertyValue("uid"), e.getFirstPropertyValue("status")]),
    ),
  ).toEqual({
    [`${kept.appointmentId}@nurseline`]: "CONFIRMED",
    [`${gone.appointmentId}@nurseline`]: "CANCELLED",
  })

  const nurse = await asStaff("Alice Wilson")
  const nurseFeed = await readFeed(await asVisitor(), (await createFeed(nurse)).token)
  expect(nurseFeed.visits.map(({ id }) => id)).toContain(kept.appointmentId)

  const [feed] = await listFeeds(fred)
  expect(feed!.lastReadAt).not.toBeNull()
  await revokeFeed(fred, feed!.id)
  await expect(readFeed(await asVisitor(), token)).rejects.toMatchObject({ code: "not_found" })
  await expect(readFeed(await asVisitor(), "made-up")).rejects.toMatchObject({ code: "not_found" })
})

test("busy times of another calendar block visits, and an address inside is refused with a reason", async () => {
  const maria = await asStaff("Maria Garcia")
  const nurseId = await nurseIdOf("Maria Garcia")
  const { calendarId } = await addBusyCalendar(maria, {
    nurseId,
    label: "Private",
    url: "https://127.0.0.1/c.ics",
  })
  await refreshBusyCalendars(await asSystem())
  expect((await listBusyCalendars(maria, nurseId))[0]).toMatchObject({ error: "not_allowed" })

  const [slot] = await findOpenSlots(maria, { nurseId, ...nextWeek() })
  const stamp = (iso: string) => iso.replace(/[-:]|\.000/g, "")
  const file = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:${stamp(slot!.startsAt)}\r\nDTEND:${stamp(slot!.endsAt)}\r\nSUMMARY:Dentist\r\nEND:VEVENT\r\nEND:VCALENDAR`
  await replaceTimes(await asSystem(), { id: calendarId, nurseId }, file)
  expect(await explainNotFree(maria, { nurseId, startsAt: slot!.startsAt })).toMatchObject({ code: "busy" })

  const [row] = await pool().select().from(busyCalendars).where(eq(busyCalendars.id, calendarId))
  expect(JSON.stringify(row)).not.toContain("127.0.0.1")
  await removeBusyCalendar(maria, calendarId)
  expect(await explainNotFree(maria, { nurseId, startsAt: slot!.startsAt })).toBeNull()
})
