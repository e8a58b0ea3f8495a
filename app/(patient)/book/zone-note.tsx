import { Globe } from "lucide-react"
import { MINUTE, offsetAt } from "@/lib/core/time"
import type { BookingWords } from "@/lib/words/booking"
import { zoneCity } from "@/lib/words/format"

/** Whose clock the times are on. Two zones with the same clock at that moment are one. */
export function ZoneNote({
  at,
  readerZone,
  zone,
  words,
}: {
  at: number
  readerZone: string
  zone: string
  words: BookingWords
}) {
  const ahead = (offsetAt(at, zone) - offsetAt(at, readerZone)) / MINUTE
  const [full, rest] = [Math.floor(Math.abs(ahead) / 60), Math.abs(ahead) % 60]
  const hours = rest === 0 ? `${full} h` : `${full}:${String(rest).padStart(2, "0")} h`
  return (
    <p className="flex items-center gap-3 rounded-lg bg-muted px-3.5 py-2.5 text-sm">
      <Globe aria-hidden className="size-4 shrink-0" />
      <span>
        {ahead === 0
          ? words.zoneSame(zoneCity(zone))
          : `${words.zoneYours(zoneCity(readerZone))} ${(ahead > 0 ? words.zoneAhead : words.zoneBehind)(zoneCity(zone), hours)}`}
      </span>
    </p>
  )
}
