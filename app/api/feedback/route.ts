import { giveFeedback } from "@/lib/conversations/commands/messages"
import { GiveFeedback } from "@/lib/conversations/types"
import { route } from "@/lib/http/route"

export const POST = route(async ({ ctx, json }) => {
  await giveFeedback(ctx, GiveFeedback.parse(await json()))
  return { stored: true }
})
