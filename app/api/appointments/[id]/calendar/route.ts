import { route } from "@/lib/http/route"
import { getAppointment } from "@/lib/scheduling/queries/appointments"
import { calendarFile } from "@/lib/scheduling/rules/calendar-file"
import { bookingWords } from "@/lib/words/booking"

/** One visit as a file for the reader's own calendar. */
export const GET = route<{ id: string }>(async ({ ctx, params }) => {
  const visit = await getAppointment(ctx, params.id)
  const words = bookingWords(ctx.language)
  const file = calendarFile(
    [
      {
        id: visit.id,
        startsAt: visit.startsAt,
        endsAt: visit.endsAt,
        status: visit.status === "cancelled" ? "cancelled" : "booked",
        version: visit.version,
        changedAt: ctx.now.toISOString(),
      },
    ],
    {
      title: () => words.calendarTitle(ctx.clinic.name),
      calendarName: ctx.clinic.name,
      location: visit.mode === "in-person" ? ctx.clinic.address : null,
    },
  )
  return new Response(file, {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'attachment; filename="visit.ics"',
      "cache-control": "private, no-store",
    },
  })
})
