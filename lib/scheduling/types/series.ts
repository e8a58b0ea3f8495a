import { z } from "zod"
import { BookAppointment } from "./appointments"

export const MOST_IN_A_SERIES = 12

/** Weekly visits: the first start, every how many weeks, how many in all. */
export const BookSeries = BookAppointment.extend({
  everyWeeks: z.int().min(1).max(12).default(1),
  count: z.int().min(2).max(MOST_IN_A_SERIES),
})
export type BookSeries = z.input<typeof BookSeries>

/** One visit of a series as it would be: `conflict` says why it cannot be booked, null when it can. */
export type SeriesVisit = { startsAt: string; endsAt: string; conflict: string | null }

export type SeriesBooked = { seriesId: string; appointmentIds: string[] }

/** From this visit on: it and all later ones of its series. */
export const MoveRest = z.object({
  appointmentId: z.uuid(),
  startsAt: z.iso.datetime({ offset: true }),
  nurseId: z.uuid().optional(),
  idempotencyKey: z.string().max(255).optional(),
})
export type MoveRest = z.input<typeof MoveRest>

export const CancelRest = z.object({
  appointmentId: z.uuid(),
  idempotencyKey: z.string().max(255).optional(),
})
export type CancelRest = z.input<typeof CancelRest>
