import { addressOf, limitRequests, route } from "@/lib/http/route"
import { readFeed } from "@/lib/scheduling/queries/feeds"
import { calendarFile } from "@/lib/scheduling/rules/calendar-file"
import { bookingWords } from "@/lib/words/booking"

/** A calendar address (iCal): whoever has it may read it, until its owner ends it. No health data and no names in it. */
export const GET = route<{ token: string }>(async ({ ctx, request, params }) => {
  await limitRequests(ctx, "feed", { max: 60, windowSeconds: 3600 }, addressOf(request.headers))
  const { visits } = await readFeed(ctx, params.token.replace(/\.ics$/, ""))
  const file = calendarFile(visits, {
    title: () => bookingWords(ctx.language).calendarTitle(ctx.clinic.name),
    calendarName: ctx.clinic.name,
    location: null,
  })
  return new Response(file, {
    headers: { "content-type": "text/calendar; charset=utf-8", "cache-control": "private, max-age=300" },
  })
})
