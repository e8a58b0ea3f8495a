"use server"

import { revalidatePath } from "next/cache"
import { z } from "zod"
import { requirePatient } from "@/lib/access/rules"
import { action } from "@/lib/http/action"
import { cancelAppointment } from "@/lib/scheduling/commands/appointments"
import { cancelCallback, requestCallback } from "@/lib/scheduling/commands/callbacks"
import { createFeed, revokeFeed } from "@/lib/scheduling/commands/feeds"
import { cancelRestOfSeries } from "@/lib/scheduling/commands/series"
import { acceptOffer, declineOffer, joinWaitlist, leaveWaitlist } from "@/lib/scheduling/commands/waitlist"

const Id = z.object({ id: z.uuid() })

const cancel = action(Id.extend({ rest: z.boolean() }), async (ctx, { id, rest }) => {
  if (rest) await cancelRestOfSeries(ctx, { appointmentId: id })
  else await cancelAppointment(ctx, { appointmentId: id })
  revalidatePath("/visits")
})
const take = action(Id, async (ctx, { id }) => {
  await acceptOffer(ctx, id)
  revalidatePath("/visits")
})
const letGo = action(Id, async (ctx, { id }) => {
  await declineOffer(ctx, id)
  revalidatePath("/visits")
})
const leave = action(Id, async (ctx, { id }) => {
  await leaveWaitlist(ctx, id)
  revalidatePath("/visits")
})

const Window = z.object({ fromAt: z.iso.datetime(), untilAt: z.iso.datetime() })
const join = action(Window.extend({ nurseId: z.uuid().optional() }), async (ctx, input) => {
  await joinWaitlist(ctx, { ...input, patientId: requirePatient(ctx).patientId })
  revalidatePath("/visits")
})
const ask = action(Window.extend({ reason: z.string(), idempotencyKey: z.string() }), async (ctx, input) => {
  await requestCallback(ctx, { ...input, patientId: requirePatient(ctx).patientId })
  revalidatePath("/visits")
})
const noCall = action(Id, async (ctx, { id }) => {
  await cancelCallback(ctx, id)
  revalidatePath("/visits")
})

const feed = action(z.object({}), async (ctx) => {
  const made = await createFeed(ctx)
  revalidatePath("/visits")
  return made
})
const noFeed = action(Id, async (ctx, { id }) => {
  await revokeFeed(ctx, id)
  revalidatePath("/visits")
})

export async function cancelVisit(id: string, rest = false) {
  return cancel({ id, rest })
}
export async function takeOffer(id: string) {
  return take({ id })
}
export async function letOfferGo(id: string) {
  return letGo({ id })
}
export async function leaveList(id: string) {
  return leave({ id })
}
export async function joinList(input: { fromAt: string; untilAt: string; nurseId?: string }) {
  return join(input)
}
export async function askForCall(input: {
  fromAt: string
  untilAt: string
  reason: string
  idempotencyKey: string
}) {
  return ask(input)
}
export async function cancelCall(id: string) {
  return noCall({ id })
}
export async function createAddress() {
  return feed({})
}
export async function endAddress(id: string) {
  return noFeed({ id })
}
