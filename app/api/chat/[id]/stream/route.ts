import { chatResponse, findTurnStream } from "@/lib/assistant/turn-stream"
import { findRunningTurn, getConversation } from "@/lib/conversations/queries/threads"
import { route } from "@/lib/http/route"

/** A page that comes back while a reply is written gets all of it so far and the rest; 204 when nothing is written. */
export const GET = route<{ id: string }>(async ({ ctx, params }) => {
  await getConversation(ctx, params.id)
  const running = await findRunningTurn(ctx, params.id)
  const stream = running ? findTurnStream(running.id) : undefined
  return stream ? chatResponse(stream.read()) : new Response(null, { status: 204 })
})
