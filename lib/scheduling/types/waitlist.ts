import { z } from "zod"

const instant = z.iso.datetime({ offset: true })

/** An earlier time that would suit: by visit type, nurse (none: any) and window; minutes of the local day. */
export const JoinWaitlist = z
  .object({
    patientId: z.uuid(),
    visitTypeId: z.uuid().optional(),
    nurseId: z.uuid().optional(),
    fromAt: instant,
    untilAt: instant,
    dayStart: z.int().min(0).max(1439).default(0),
    dayEnd: z.int().min(1).max(1440).default(1440),
  })
  .refine(({ fromAt, untilAt }) => Date.parse(fromAt) < Date.parse(untilAt), {
    path: ["untilAt"],
    message: "ends before it begins",
  })
  .refine(({ dayStart, dayEnd }) => dayStart < dayEnd, { path: ["dayEnd"], message: "ends before it begins" })
export type JoinWaitlist = z.input<typeof JoinWaitlist>

export const WAITLIST_STATUSES = ["waiting", "offered", "booked", "left", "expired"] as const

export type WaitlistEntry = {
  id: string
  nurseId: string | null
  nurseName: string | null
  visitName: string
  fromAt: string
  untilAt: string
  status: (typeof WAITLIST_STATUSES)[number]
  offer: { id: string; startsAt: string; nurseName: string; expiresAt: string } | null
}
