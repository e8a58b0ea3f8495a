import { z } from "zod"
import { isDate, isZone } from "@/lib/core/time"

/**
 * What the slot engine works on. Instants are epoch milliseconds, lengths are whole minutes, times of day are "HH:MM"
 * on the clinic's wall clock. Ranges are half-open: [start, end).
 */
const instant = z.int()
const minutes = z.int().min(0)

export const ZoneName = z.string().refine(isZone, "is not a known IANA time zone")
export const LocalDate = z.string().refine(isDate, "is not a date of the form YYYY-MM-DD")
export const StartTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "is not a time from 00:00 to 23:59")
export const EndTime = z
  .string()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, "is not a time from 00:00 to 24:00")

/** Hours of one day. An end at or before the start lies on the next day; "24:00" is the end of the day. */
export const Interval = z.object({ start: StartTime, end: EndTime })
export type Interval = z.infer<typeof Interval>

/** `weekday` 0 = Sunday. A weekday may have several windows. */
export const WeeklyWindow = Interval.extend({ weekday: z.int().min(0).max(6) })
export type WeeklyWindow = z.infer<typeof WeeklyWindow>

/** `replace` stands instead of the weekly hours that start on this date (no intervals: closed); `add` comes on top. */
export const DateOverride = z.object({
  date: LocalDate,
  intervals: z.array(Interval),
  mode: z.enum(["replace", "add"]).optional(),
})
export type DateOverride = z.infer<typeof DateOverride>

/** Time that is taken. `counts`: an appointment that uses up the day's limit of the visit type searched for. */
export const BusyRange = z.object({
  start: instant,
  end: instant,
  bufferBeforeMinutes: minutes.optional(),
  bufferAfterMinutes: minutes.optional(),
  counts: z.boolean().optional(),
})
export type BusyRange = z.infer<typeof BusyRange>

/** How visits of one type are placed. `horizonDays` and `maxPerDay` null: no limit. */
export const VisitRules = z.object({
  lengthMinutes: z.int().min(1),
  stepMinutes: z.int().min(1),
  bufferBeforeMinutes: minutes,
  bufferAfterMinutes: minutes,
  noticeMinutes: minutes,
  horizonDays: z.int().min(0).nullable(),
  maxPerDay: z.int().min(1).nullable(),
})
export type VisitRules = z.infer<typeof VisitRules>

/** One nurse's time. */
export const NurseTime = z.object({
  weeklyHours: z.array(WeeklyWindow),
  overrides: z.array(DateOverride),
  busy: z.array(BusyRange),
})
export type NurseTime = z.infer<typeof NurseTime>

/** What is searched for. `now` null: neither notice nor horizon applies. */
export const SlotSearch = z.object({
  zone: ZoneName,
  holidays: z.array(LocalDate),
  visit: VisitRules,
  now: instant.nullable(),
  rangeStart: instant,
  rangeEnd: instant,
})
export type SlotSearch = z.infer<typeof SlotSearch>

/** A search in one nurse's time. */
export type SlotInput = SlotSearch & NurseTime

/** A nurse as the search for "any nurse" sees one. `load`: appointments ahead; fewer comes first. */
export type NurseCandidate = NurseTime & {
  nurseId: string
  skills: readonly string[]
  languages: readonly string[]
  load?: number
}

/** What a patient needs of a nurse. Every skill, at least one of the languages; empty lists ask for nothing. */
export interface NurseWish {
  ownNurseId?: string | null
  skills?: readonly string[]
  languages?: readonly string[]
}

/** A start at which at least one nurse is free; the first id is the nurse to book. */
export interface NurseSlot {
  start: number
  nurseIds: string[]
}

/** Why a start is not offered. Instants are epoch milliseconds; the checks run in this order. */
export type NotFree =
  | { code: "outside_hours"; openUntil: number | null; opensAt: number | null }
  | { code: "closed"; date: string; intervals: Interval[] }
  | { code: "holiday"; date: string }
  | { code: "notice"; earliest: number }
  | { code: "horizon"; latestBefore: number }
  | { code: "busy"; busyStart: number; busyEnd: number }
  | { code: "buffer"; busyStart: number; busyEnd: number }
  | { code: "day_limit"; date: string; limit: number }
  | { code: "off_grid"; previous: number | null; next: number | null }
