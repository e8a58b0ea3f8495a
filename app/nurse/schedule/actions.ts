"use server"

import { z } from "zod"
import { action } from "@/lib/http/action"
import { searchPatients } from "@/lib/patients/queries"
import {
  bookAppointment,
  cancelAppointment,
  moveAppointment,
  setAppointmentStatus,
} from "@/lib/scheduling/commands/appointments"
import { bookSeries, cancelRestOfSeries, moveRestOfSeries } from "@/lib/scheduling/commands/series"
import { explainNotFree, findOpenSlots } from "@/lib/scheduling/queries/slots"
import { BookAppointment, MoveAppointment } from "@/lib/scheduling/types/appointments"
import { BookSeries, CancelRest, MoveRest } from "@/lib/scheduling/types/series"

const bookIt = action(BookAppointment, bookAppointment)
const moveIt = action(MoveAppointment, moveAppointment)
const cancelIt = action(z.object({ appointmentId: z.uuid() }), cancelAppointment)
const bookAll = action(BookSeries, bookSeries)
const moveRest = action(MoveRest, moveRestOfSeries)
const cancelRest = action(CancelRest, cancelRestOfSeries)
const statusIt = action(
  z.object({ appointmentId: z.uuid(), status: z.enum(["checked-in", "fulfilled", "noshow"]) }),
  setAppointmentStatus,
)
const patientsOf = action(z.object({ text: z.string().min(2).max(80) }), (ctx, { text }) =>
  searchPatients(ctx, text),
)
const slotsOf = action(
  z.object({
    nurseId: z.uuid(),
    from: z.iso.datetime(),
    to: z.iso.datetime(),
    ignoreAppointmentId: z.uuid().optional(),
  }),
  (ctx, input) => findOpenSlots(ctx, { ...input, limit: 200 }),
)

const explain = action(
  z.object({ nurseId: z.uuid(), startsAt: z.iso.datetime(), visitTypeId: z.uuid().optional() }),
  explainNotFree,
)

export async function book(input: z.input<typeof BookAppointment>) {
  return bookIt(input)
}
export async function move(input: z.input<typeof MoveAppointment>) {
  return moveIt(input)
}
export async function cancel(appointmentId: string) {
  return cancelIt({ appointmentId })
}
/** Every visit of a series, or none. */
export async function bookMany(input: z.input<typeof BookSeries>) {
  return bookAll(input)
}
/** A visit and all later ones of its series, by as much. */
export async function moveLater(input: z.input<typeof MoveRest>) {
  return moveRest(input)
}
export async function cancelLater(appointmentId: string) {
  return cancelRest({ appointmentId })
}
export async function setStatus(appointmentId: string, status: "checked-in" | "fulfilled" | "noshow") {
  return statusIt({ appointmentId, status })
}
export async function findPatients(text: string) {
  return patientsOf({ text })
}
export async function freeTimes(nurseId: string, from: string, to: string, ignoreAppointmentId?: string) {
  return slotsOf({ nurseId, from, to, ignoreAppointmentId })
}
export async function whyNot(input: { nurseId: string; startsAt: string; visitTypeId?: string }) {
  return explain(input)
}
