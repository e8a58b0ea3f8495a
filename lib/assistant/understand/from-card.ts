import { fold } from "@/lib/core/fold"
import { addDays } from "@/lib/core/time"
import { shifted, type When } from "./when"

/** The day and start a card or a visit shows, on the clinic's wall clock. */
export type Shown = { date: string; time: string }

const TWO_WEEKS_ON = /\b(?:2|two|dos) (?:weeks|semanas) (?:later|after|despues)\b/
const A_WEEK_ON = [
  /\b(?:week after|following week)\b(?! next)|\b(?:a|one|1) week later\b/,
  /\bsame (?:day|weekday)\b.{0,20}\bnext week\b|\bnext week\b.{0,20}\bsame (?:day|time|weekday)\b/,
  /\b(?:una|1) semana despues\b|\bsemana siguiente\b/,
  /\bmism[oa] (?:dia|hora)\b.{0,20}\b(?:proxima semana|semana que viene)\b/,
]
/** "Push it back an hour", "half an hour earlier", "una hora mas tarde". */
const BY =
  /\b(?:(?<before>back|later|forward|up|earlier) (?:by )?)?(?<count>an?|one|two|three|half an?|una?|dos|media|\d{1,3}) ?(?<unit>hours?|minutes?|mins?|horas?|minutos?)\b(?: (?<after>later|earlier|sooner|back|mas tarde|despues|antes|mas temprano))?/
const COUNTS: Record<string, number> = { one: 1, two: 2, three: 3, dos: 2, half: 0.5, media: 0.5 }
const TO_THE_FRONT = /earlier|sooner|up|forward|antes|temprano/
/** "Later this week" is a day of its own, not a later hour. */
const NOT_OF_A_WEEK = "(?! (?:this|that|in the|next|esta|en la) (?:week|month|semana))"
const LATER = new RegExp(`\\b(?:later|mas tarde)\\b${NOT_OF_A_WEEK}`)
const EARLIER = new RegExp(`\\b(?:earlier|sooner|mas temprano|antes)\\b${NOT_OF_A_WEEK}`)

/** A start said in relation to the one that is shown: "anything later?", "the week after, same day". */
export function whenFrom(text: string, { date, time }: Shown): When | null {
  const said = fold(text)
  if (TWO_WEEKS_ON.test(said)) return { date: addDays(date, 14), time }
  if (A_WEEK_ON.some((pattern) => pattern.test(said))) return { date: addDays(date, 7), time }
  const by = minutesSaid(said)
  if (by !== 0) return { date, time: shifted(time, by) }
  if (LATER.test(said)) return { date, earliest: shifted(time, 1) }
  if (EARLIER.test(said)) return { date, latest: shifted(time, -1) }
  return null
}

/** By how many minutes a start is to move; a length without a way ("an hour") moves it nowhere. */
function minutesSaid(said: string): number {
  const { before, count = "", unit = "", after } = BY.exec(said)?.groups ?? {}
  const way = after ?? before
  if (!way) return 0
  const number = COUNTS[count.split(" ")[0]!] ?? (Number(count) || 1)
  const minutes = Math.round(number * (unit.startsWith("h") ? 60 : 1))
  return TO_THE_FRONT.test(way) ? -minutes : minutes
}
