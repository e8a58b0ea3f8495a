"use server"

import { revalidatePath } from "next/cache"
import { z } from "zod"
import { action } from "@/lib/http/action"
import { moveAppointment } from "@/lib/scheduling/commands/appointments"
import {
  removeDateOverrides,
  setDateOverride,
  SetDateOverride,
  setWeeklyHours,
  SetWeeklyHours,
} from "@/lib/scheduling/commands/hours"
import { addBusyCalendar, removeBusyCalendar } from "@/lib/scheduling/commands/busy-calendars"
import { createFeed, revokeFeed } from "@/lib/scheduling/commands/feeds"
import { AddBusyCalendar } from "@/lib/scheduling/types/feeds"
import { setOutOfOffice, SetOutOfOffice } from "@/lib/scheduling/commands/out-of-office"
import { MoveAppointment } from "@/lib/scheduling/types/appointments"

const week = action(SetWeeklyHours, setWeeklyHours)
const day = action(SetDateOverride, setDateOverride)
const without = action(z.object({ nurseId: z.uuid(), date: z.string() }), removeDateOverrides)

const away = action(SetOutOfOffice, setOutOfOffice)
const move = action(MoveAppointment, moveAppointment)

const calendar = action(AddBusyCalendar, addBusyCalendar)
const noCalendar = action(z.object({ id: z.uuid() }), (ctx, { id }) => removeBusyCalendar(ctx, id))
const feed = action(z.object({}), async (ctx) => {
  const made = await createFeed(ctx)
  revalidatePath("/nurse/availability")
  return made
})
const noFeed = action(z.object({ id: z.uuid() }), async (ctx, { id }) => {
  await revokeFeed(ctx, id)
  revalidatePath("/nurse/availability")
})

export async function saveWeek(input: z.input<typeof SetWeeklyHours>) {
  return week(input)
}
export async function saveDay(input: z.input<typeof SetDateOverride>) {
  return day(input)
}
export async function removeDay(nurseId: string, date: string) {
  return without({ nurseId, date })
}
export async function goAway(input: z.input<typeof SetOutOfOffice>) {
  return away(input)
}
export async function moveAway(input: z.input<typeof MoveAppointment>) {
  return move(input)
}
export async function addCalendar(input: z.input<typeof AddBusyCalendar>) {
  return calendar(input)
}
export async function removeCalendar(id: string) {
  return noCalendar({ id })
}
export async function createAddress() {
  return feed({})
}
export async function endAddress(id: string) {
  return noFeed({ id })
}
