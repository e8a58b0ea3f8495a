import { Availability } from "./availability"
import { requireNurse } from "@/lib/access/rules"
import { notFound } from "@/lib/core/errors"
import { addDays, dateOf, localDay } from "@/lib/core/time"
import { loadPage, pageContext } from "@/lib/http/page"
import { listBusyCalendars, listFeeds } from "@/lib/scheduling/queries/feeds"
import { getNurseHours } from "@/lib/scheduling/queries/hours"
import { previewGround } from "@/lib/scheduling/queries/slots"
import { scheduleWords } from "@/lib/words/schedule"

export const generateMetadata = async () => ({ title: scheduleWords((await pageContext()).language).hours })

const PREVIEW_DAYS = 14

/** The signed-in nurse's usual week and the days that differ from it. */
export default async function AvailabilityPage() {
  const ctx = await pageContext()
  const today = dateOf(localDay(ctx.now, ctx.clinic.zone))
  const data = await loadPage("/nurse/availability", async (ctx) => {
    const { nurseId } = requireNurse(ctx)
    if (!nurseId) throw notFound("nurse")
    return {
      nurseId,
      hours: await getNurseHours(ctx, nurseId, today),
      feeds: await listFeeds(ctx),
      calendars: await listBusyCalendars(ctx, nurseId),
      ground: await previewGround(ctx, nurseId, PREVIEW_DAYS),
    }
  })
  const dates = Array.from({ length: PREVIEW_DAYS }, (_, i) => addDays(today, i))
  return <Availability {...data} dates={dates} today={today} zone={ctx.clinic.zone} language={ctx.language} />
}
