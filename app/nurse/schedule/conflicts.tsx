import type { SeriesVisit } from "@/lib/scheduling/types/series"
import { shortDayAndTime } from "@/lib/words/format"
import type { Language } from "@/lib/words/language"
import { scheduleWords } from "@/lib/words/schedule"

type Code = keyof ReturnType<typeof scheduleWords>["conflicts"]

/** The visits of a refused series that stand in its way, each with its reason. */
export function Conflicts({
  conflicts,
  zone,
  language,
}: {
  conflicts: readonly SeriesVisit[]
  zone: string
  language: Language
}) {
  const words = scheduleWords(language)
  if (conflicts.length === 0) return null
  return (
    <div className="grid gap-1 text-sm">
      <p className="font-semibold">{words.seriesNotFree}</p>
      <ul className="grid gap-0.5">
        {conflicts.map(({ startsAt, conflict }) => (
          <li key={startsAt}>
            {shortDayAndTime(startsAt, zone, language, "24")}: {words.conflicts[conflict as Code]}
          </li>
        ))}
      </ul>
    </div>
  )
}
