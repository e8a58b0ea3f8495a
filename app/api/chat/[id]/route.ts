import { route } from "@/lib/http/route"
import { readThread } from "@/lib/desk/read-thread"

/** The thread as its patient or guest reads it: after a reload, an event, or a lost connection. */
export const GET = route<{ id: string }>(async ({ ctx, params }) => readThread(ctx, params.id))
