import { z } from "zod"
import { route } from "@/lib/http/route"
import { answerEmergency } from "@/lib/triage/commands"

const Answer = z.object({ said: z.enum(["calling", "cannot_call"]) })

/** "I am calling now" or "I can't call" on the emergency card. */
export const POST = route<{ id: string }>(async ({ ctx, params, json }) => {
  await answerEmergency(ctx, { id: params.id, ...Answer.parse(await json()) })
  return { told: true }
})
