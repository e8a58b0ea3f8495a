import type { NotFree } from "@/lib/scheduling/types/slots"
import { date, shortDayAndTime } from "@/lib/words/format"
import type { Language } from "@/lib/words/language"
import { scheduleWords } from "@/lib/words/schedule"

/** Why a time cannot be booked, in the nurse's words. */
export function whyNotText(why: NotFree, zone: string, language: Language): string {
  const words = scheduleWords(language).whyNot
  const at = (instant: number) => shortDayAndTime(instant, zone, language, "24")
  const named = (day: string) => date(`${day}T12:00:00Z`, "UTC", language)
  switch (why.code) {
    case "outside_hours":
      return why.opensAt === null ? words.outside_hours : words.outsideUntil(at(why.opensAt))
    case "closed":
      return words.closed(named(why.date))
    case "holiday":
      return words.holiday(named(why.date))
    case "notice":
      return words.notice(at(why.earliest))
    case "horizon":
      return words.horizon(at(why.latestBefore))
    case "busy":
      return words.busy(at(why.busyStart), at(why.busyEnd))
    case "buffer":
      return words.buffer(at(why.busyStart), at(why.busyEnd))
    case "day_limit":
      return words.day_limit(why.limit)
    case "off_grid":
      return words.off_grid(
        [why.previous, why.next].flatMap((near) => (near === null ? [] : [at(near)])).join(", "),
      )
  }
}
