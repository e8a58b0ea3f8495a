import { Schedule } from "./schedule"
import { currentTopicSeq } from "@/lib/realtime/current"
import { requireNurse } from "@/lib/access/rules"
import { listHolidays } from "@/lib/clinics/queries"
import { addDays, dateOf, epochDayOf, isDate, localDay, startOfDay, weekdayOf } from "@/lib/core/time"
import { loadPage, pageContext } from "@/lib/http/page"
import { listCalendar } from "@/lib/scheduling/queries/appointments"
import { getNurseHours } from "@/lib/scheduling/queries/hours"
import { listNurses } from "@/lib/scheduling/queries/nurses"
import { shadesOf } from "@/lib/scheduling/rules/shades"
import { scheduleWords } from "@/lib/words/schedule"

export const generateMetadata = async () => ({ title: scheduleWords((await pageContext()).language).title })

const VIEWS = ["day", "week", "agenda"] as const

/** A nurse's day, week or agenda: `?nurse=&view=&from=`. Weeks begin on Monday. */
export default async function SchedulePage({
  searchParams,
}: {
  searchParams: Promise<{ nurse?: string; from?: string; view?: string }>
}) {
  const query = await searchParams
  const ctx = await pageContext()
  const { zone } = ctx.clinic
  const view = VIEWS.find((each) => each === query.view) ?? "week"
  const today = dateOf(localDay(ctx.now, zone))
  const asked = query.from && isDate(query.from) ? query.from : today
  const first = view === "week" ? addDays(asked, -((weekdayOf(epochDayOf(asked)) + 6) % 7)) : asked
  const days = Array.from({ length: view === "day" ? 1 : 7 }, (_, i) => addDays(first, i))
  const start = new Date(startOfDay(epochDayOf(first), zone))
  const end = new Date(startOfDay(epochDayOf(first) + days.length, zone))
  const data = await loadPage("/nurse/schedule", async (ctx) => {
    const me = requireNurse(ctx)
    const nurses = await listNurses(ctx)
    const nurseId = nurses.find((n) => n.id === query.nurse)?.id ?? me.nurseId ?? nurses[0]?.id ?? ""
    const seq = await currentTopicSeq(ctx, `nurse:${nurseId}`)
    const [hours, holidays, visits] = await Promise.all([
      getNurseHours(ctx, nurseId, addDays(first, -1)),
      listHolidays(ctx, addDays(first, -1)),
      listCalendar(ctx, { nurseIds: [nurseId], from: start, to: end }),
    ])
    const overrides = hours.overrides.map(({ date, kind, intervals }) => ({
      date,
      intervals,
      mode: kind === "add" ? ("add" as const) : ("replace" as const),
    }))
    const notes = new Map<string, string>([
      ...holidays.map(({ date, name }) => [date, name] as const),
      ...hours.overrides.flatMap(({ date, note }) => (note ? [[date, note] as const] : [])),
    ])
    const shades = shadesOf(
      { weeklyHours: hours.weekly, overrides },
      holidays.map(({ date }) => date),
      days,
    )
    return {
      nurses: nurses.map(({ id, name }) => ({ id, name })),
      nurseId,
      seq,
      visits,
      shades: shades.map(({ because, date, ...shade }) => ({
        ...shade,
        column: date,
        note: because ? notes.get(date) : undefined,
      })),
    }
  })
  return (
    <Schedule
      key={`${data.nurseId}/${view}/${first}`}
      {...data}
      view={view}
      days={days}
      today={today}
      start={start.toISOString()}
      end={end.toISOString()}
      now={ctx.now.getTime()}
      language={ctx.language}
      zone={zone}
    />
  )
}
