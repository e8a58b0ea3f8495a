"use client"

import { useMemo } from "react"
import { openSlots } from "@/lib/scheduling/rules/open-slots"
import type { DateOverride, NurseTime, SlotSearch, WeeklyWindow } from "@/lib/scheduling/types/slots"
import { dayKey, shortDay, time } from "@/lib/words/format"
import type { Language } from "@/lib/words/language"
import { scheduleWords } from "@/lib/words/schedule"

/** What the engine needs besides the hours that are being edited. */
export type PreviewGround = { busy: NurseTime["busy"]; search: SlotSearch }

/** What patients can book in the next two weeks, with hours that are not saved yet: the same engine, in the browser. */
export function Preview({
  weekly,
  overrides,
  ground,
  dates,
  unsaved,
  language,
}: {
  weekly: readonly WeeklyWindow[]
  overrides: readonly DateOverride[]
  ground: PreviewGround
  dates: string[]
  unsaved: boolean
  language: Language
}) {
  const words = scheduleWords(language)
  const { zone } = ground.search
  const byDay = useMemo(() => {
    const starts = openSlots({
      ...ground.search,
      weeklyHours: [...weekly],
      overrides: [...overrides],
      busy: ground.busy,
    })
    return Map.groupBy(starts, (start) => dayKey(start, zone))
  }, [weekly, overrides, ground, zone])
  return (
    <section className="grid gap-3" aria-live="polite">
      <h2 className="text-xl">{words.canBook}</h2>
      <p className="text-sm text-muted-foreground">
        {unsaved ? words.nextTwoWeeksUnsaved : words.nextTwoWeeks}
      </p>
      <ol className="grid grid-cols-2 gap-2 sm:grid-cols-4 lg:grid-cols-7">
        {dates.map((date) => {
          const starts = byDay.get(date) ?? []
          const [first, last] = [starts[0], starts.at(-1)]
          return (
            <li key={date} className="grid content-start gap-1 rounded-lg border bg-card p-3">
              <b className="text-sm">{shortDay(`${date}T12:00:00Z`, "UTC", language)}</b>
              <span className="text-sm">
                <b className="num text-lg">{starts.length}</b> {words.freeTimes}
              </span>
              <span className="num text-xs text-muted-foreground">
                {first !== undefined && last !== undefined
                  ? `${time(first, zone, language, "24")}–${time(last, zone, language, "24")}`
                  : words.dayOff}
              </span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
