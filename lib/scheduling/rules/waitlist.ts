import { localParts } from "@/lib/core/time"

/** Minutes an offered time is kept for one person before the next is asked. */
export const OFFER_MINUTES = 30

export type Waiting = { id: string; createdAt: number; lastOfferAt: number | null }

/** Whoever was never asked comes first, in the order of joining; then whoever was asked longest ago. */
export const inTurn = <T extends Waiting>(entries: readonly T[]): T[] =>
  entries.toSorted(
    (a, b) =>
      (a.lastOfferAt ?? -1) - (b.lastOfferAt ?? -1) || a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1),
  )

/** Whether a start lies in the part of the local day that suits; minutes after midnight, `dayEnd` not included. */
export function suitsDay(
  startsAt: string,
  wish: { dayStart: number; dayEnd: number },
  zone: string,
): boolean {
  const { hour, minute } = localParts(Date.parse(startsAt), zone)
  const at = hour * 60 + minute
  return at >= wish.dayStart && at < wish.dayEnd
}
