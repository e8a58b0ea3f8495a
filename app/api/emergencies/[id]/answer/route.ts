import { route } from "@/lib/http/route"
import { answerEmergency } from "@/lib/triage/commands"
import { AnswerEmergency } from "@/lib/triage/types"

/** "I am calling now" or "I can't call" on the emergency card. */
export const POST = route<{ id: string }>(async ({ ctx, params, json }) => {
  await answerEmergency(ctx, { id: params.id, ...AnswerEmergency.parse(await json()) })
  return { told: true }
})
