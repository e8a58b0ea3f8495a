"use server"

import { revalidatePath } from "next/cache"
import { z } from "zod"
import { requirePatient } from "@/lib/access/rules"
import { action } from "@/lib/http/action"
import {
  cancelAppointment,
  confirmAppointment,
  holdAppointment,
  moveAppointment,
} from "@/lib/scheduling/commands/appointments"
import { findOpenSlots } from "@/lib/scheduling/queries/slots"
import { ConfirmAppointment, MoveAppointment } from "@/lib/scheduling/types/appointments"

const Range = z.object({
  nurseId: z.union([z.literal("any"), z.uuid()]),
  visitTypeId: z.uuid().optional(),
  from: z.iso.datetime(),
  to: z.iso.datetime(),
  ignoreAppointmentId: z.uuid().optional(),
})
const Pick = z.object({
  nurseId: z.uuid(),
  visitTypeId: z.uuid().optional(),
  startsAt: z.iso.datetime(),
  idempotencyKey: z.uuid(),
})

const timesOf = action(Range, (ctx, input) => {
  const { patientId } = requirePatient(ctx)
  return findOpenSlots(ctx, { ...input, patientId, limit: 1000 })
})
const holdIt = action(Pick, (ctx, input) => {
  const { patientId, sessionId } = requirePatient(ctx)
  return holdAppointment(ctx, { ...input, patientId, holder: { kind: "session", id: sessionId }, minutes: 5 })
})
const confirmIt = action(ConfirmAppointment, async (ctx, input) => {
  const booked = await confirmAppointment(ctx, input)
  revalidatePath("/visits")
  return booked
})
const moveIt = action(MoveAppointment.omit({ overrideReason: true }), async (ctx, input) => {
  requirePatient(ctx)
  const moved = await moveAppointment(ctx, input)
  revalidatePath("/visits")
  return moved
})
const letGoOf = action(z.object({ appointmentId: z.uuid() }), cancelAppointment)

export async function freeTimes(input: z.input<typeof Range>) {
  return timesOf(input)
}
export async function hold(input: z.input<typeof Pick>) {
  return holdIt(input)
}
export async function confirm(input: z.input<typeof ConfirmAppointment>) {
  return confirmIt(input)
}
export async function move(input: Omit<z.input<typeof MoveAppointment>, "overrideReason">) {
  return moveIt(input)
}
export async function letGo(appointmentId: string) {
  return letGoOf({ appointmentId })
}
