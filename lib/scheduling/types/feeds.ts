import { z } from "zod"

/** A calendar address of the reader's own; the address itself was shown once. */
export type Feed = { id: string; createdAt: string; lastReadAt: string | null }

/** Another calendar of a nurse. `error`: why it could not be read last time; null: it was. */
export type BusyCalendar = { id: string; label: string; checkedAt: string | null; error: string | null }

export const AddBusyCalendar = z.object({
  nurseId: z.uuid(),
  label: z.string().trim().min(1).max(60),
  url: z.string().trim().min(10).max(1000),
})
export type AddBusyCalendar = z.input<typeof AddBusyCalendar>
