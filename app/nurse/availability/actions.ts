"use server"

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
import { setOutOfOffice, SetOutOfOffice } from "@/lib/scheduling/commands/out-of-office"
import { MoveAppointment } from "@/lib/scheduling/types/appointments"

const week = action(SetWeeklyHours, setWeeklyHours)
const day = action(SetDateOverride, setDateOverride)
const without = action(z.object({ nurseId: z.uuid(), date: z.string() }), removeDateOverrides)

const away = action(SetOutOfOffice, setOutOfOffice)
const move = action(MoveAppointment, moveAppointment)

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
