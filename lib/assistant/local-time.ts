import { z } from "zod"
import { localParts } from "@/lib/core/time"

/** Days and times as a model or a patient says them: the clinic's wall clock. */
export const LOCAL_DATE = z.iso.date()
export const LOCAL_TIME = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "HH:MM")

/** "HH:MM" of an instant on the clinic's wall clock. */
export const localTimeOf = (instant: string | Date, zone: string): string =>
  localIso(new Date(instant), zone).slice(11, 16)

/** "YYYY-MM-DDTHH:MM:SS" on the clinic's wall clock: what dates in a message are relative to. */
export function localIso(instant: Date, zone: string): string {
  const { date, hour, minute, second } = localParts(instant, zone)
  const two = (n: number) => String(n).padStart(2, "0")
  return `${date}T${two(hour)}:${two(minute)}:${two(second)}`
}
