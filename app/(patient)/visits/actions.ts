"use server"

import { revalidatePath } from "next/cache"
import { z } from "zod"
import { action } from "@/lib/http/action"
import { cancelAppointment } from "@/lib/scheduling/commands/appointments"

const cancel = action(z.object({ appointmentId: z.uuid() }), async (ctx, input) => {
  await cancelAppointment(ctx, input)
  revalidatePath("/visits")
})

export async function cancelVisit(appointmentId: string) {
  return cancel({ appointmentId })
}
