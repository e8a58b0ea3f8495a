import { DAY, epochDayOf, localParts, localToUtc, minuteOf } from "@/lib/core/time"

/** "HH:MM" on the receiver's clock; the hours from `from` to `until` are quiet, also over midnight. */
export type QuietHours = { from: string; until: string }

/**
 * When a text may go out: `sendAt`, or the end of the quiet hours it falls into. A text that would come after `latest`
 * (the visit it reminds of) goes out before the quiet hours begin. Epoch milliseconds; `zone` is the receiver's.
 */
export function outsideQuietHours(
  sendAt: number,
  zone: string,
  quiet: QuietHours,
  latest = Infinity,
): number {
  const [from, until] = [minuteOf(quiet.from), minuteOf(quiet.until)]
  if (from === until) return sendAt
  const { date, hour, minute } = localParts(sendAt, zone)
  const at = hour * 60 + minute
  const overMidnight = until < from
  const isQuiet = overMidnight ? at >= from || at < until : at >= from && at < until
  if (!isQuiet) return sendAt
  const today = epochDayOf(date)
  const ends = localToUtc(overMidnight && at >= from ? today + 1 : today, until, zone)
  if (ends < latest) return ends
  return localToUtc(overMidnight && at < until ? today - 1 : today, from, zone) - DAY / 1440
}
