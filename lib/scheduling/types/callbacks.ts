import { z } from "zod"

const instant = z.iso.datetime({ offset: true })

export const RequestCallback = z
  .object({
    patientId: z.uuid(),
    reason: z.string().trim().min(2).max(500),
    fromAt: instant,
    untilAt: instant,
    /** 1 now, 2 today, 3 when there is time. Patients ask with 2 or 3. */
    priority: z.union([z.literal(1), z.literal(2), z.literal(3)]).default(2),
    nurseId: z.uuid().optional(),
    idempotencyKey: z.string().max(255).optional(),
  })
  .refine(({ fromAt, untilAt }) => Date.parse(fromAt) < Date.parse(untilAt), {
    path: ["untilAt"],
    message: "ends before it begins",
  })
export type RequestCallback = z.input<typeof RequestCallback>

export const CloseCallback = z.object({
  callbackId: z.uuid(),
  outcome: z.enum(["reached", "no_answer", "wrong_number", "booked"]),
  appointmentId: z.uuid().optional(),
})
export type CloseCallback = z.input<typeof CloseCallback>

export type Callback = {
  id: string
  patientId: string
  patientName: string
  phone: string | null
  nurseId: string | null
  reason: string
  priority: number
  fromAt: string
  untilAt: string
  promiseAt: string
  status: "open" | "claimed" | "done" | "booked" | "cancelled"
}
