import { Availability } from "./availability"
import { requireNurse } from "@/lib/access/rules"
import { notFound } from "@/lib/core/errors"
import { dateOf, localDay } from "@/lib/core/time"
import { loadPage, pageContext } from "@/lib/http/page"
import { getNurseHours } from "@/lib/scheduling/queries/hours"
import { scheduleWords } from "@/lib/words/schedule"

export const generateMetadata = async () => ({ title: scheduleWords((await pageContext()).language).hours })

/** The signed-in nurse's usual week and the days that differ from it. */
export default async function AvailabilityPage() {
  const ctx = await pageContext()
  const today = dateOf(localDay(ctx.now, ctx.clinic.zone))
  const data = await loadPage("/nurse/availability", async (ctx) => {
    const { nurseId } = requireNurse(ctx)
    if (!nurseId) throw notFound("nurse")
    return { nurseId, hours: await getNurseHours(ctx, nurseId, today) }
  })
  return <Availability {...data} today={today} language={ctx.language} />
}
