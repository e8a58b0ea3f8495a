import { Schedule } from "./schedule"
import { currentTopicSeq } from "@/lib/realtime/current"
import { requireNurse } from "@/lib/access/rules"
import { addDays, dateOf, epochDayOf, localDay, startOfDay } from "@/lib/core/time"
import { loadPage, pageContext } from "@/lib/http/page"
import { listCalendar } from "@/lib/scheduling/queries/appointments"
import { listNurses } from "@/lib/scheduling/queries/nurses"
import { scheduleWords } from "@/lib/words/schedule"

export const generateMetadata = async () => ({ title: scheduleWords((await pageContext()).language).title })

const DAYS = 7

/** A nurse's next seven days, from today or from the day in the address. */
export default async function SchedulePage({
  searchParams,
}: {
  searchParams: Promise<{ nurse?: string; from?: string }>
}) {
  const { nurse, from } = await searchParams
  const ctx = await pageContext()
  const data = await loadPage("/nurse/schedule", async (ctx) => {
    const me = requireNurse(ctx)
    const nurses = await listNurses(ctx)
    const nurseId = nurses.find((n) => n.id === nurse)?.id ?? me.nurseId ?? nurses[0]?.id ?? ""
    const first = from && /^\d{4}-\d{2}-\d{2}$/.test(from) ? from : dateOf(localDay(ctx.now, ctx.clinic.zone))
    const start = new Date(startOfDay(epochDayOf(first), ctx.clinic.zone))
    const end = new Date(startOfDay(epochDayOf(first) + DAYS, ctx.clinic.zone))
    return {
      nurses: nurses.map(({ id, name }) => ({ id, name })),
      nurseId,
      first,
      previous: addDays(first, -DAYS),
      following: addDays(first, DAYS),
      days: Array.from({ length: DAYS }, (_, i) => addDays(first, i)),
      start: start.toISOString(),
      end: end.toISOString(),
      seq: await currentTopicSeq(ctx, `nurse:${nurseId}`),
      visits: await listCalendar(ctx, { nurseIds: [nurseId], from: start, to: end }),
    }
  })
  return (
    <Schedule
      key={`${data.nurseId}/${data.first}`}
      {...data}
      language={ctx.language}
      zone={ctx.clinic.zone}
    />
  )
}
