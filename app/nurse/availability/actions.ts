"use server"

import { z } from "zod"
import { action } from "@/lib/http/action"
import {
  removeDateOverrides,
  setDateOverride,
  SetDateOverride,
  setWeeklyHours,
  SetWeeklyHours,
} from "@/lib/scheduling/commands/hours"

const week = action(SetWeeklyHours, setWeeklyHours)
const day = action(SetDateOverride, setDateOverride)
const without = action(z.object({ nurseId: z.uuid(), date: z.string() }), removeDateOverrides)

export async function saveWeek(input: z.input<typeof SetWeeklyHours>) {
  return week(input)
}
export async function saveDay(input: z.input<typeof SetDateOverride>) {
  return day(input)
}
export async function removeDay(nurseId: string, date: string) {
  return without({ nurseId, date })
}
