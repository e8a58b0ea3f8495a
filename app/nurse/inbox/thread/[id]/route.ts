import { markConversationRead } from "@/lib/conversations/commands/messages"
import { readDesk } from "@/lib/desk/read-desk"
import { route } from "@/lib/http/route"

export const GET = route<{ id: string }>(async ({ ctx, params }) => {
  const thread = await readDesk(ctx, params.id)
  await markConversationRead(ctx, params.id)
  return thread
})
