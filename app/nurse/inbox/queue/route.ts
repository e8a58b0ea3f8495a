import { listQueue } from "@/lib/conversations/queries/queue"
import { route } from "@/lib/http/route"

export const GET = route(async ({ ctx }) => ({ queue: await listQueue(ctx) }))
