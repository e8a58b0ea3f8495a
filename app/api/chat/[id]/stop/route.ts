import { stopTurn } from "@/lib/conversations/commands/turns"
import { route } from "@/lib/http/route"

/** The patient pressed stop: the work really ends, what was shown stays. */
export const POST = route<{ id: string }>(async ({ ctx, params }) => {
  await stopTurn(ctx, params.id)
  return { stopped: true }
})
