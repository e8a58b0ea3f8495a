import { route } from "@/lib/http/route"
import { countUnreadNotices } from "@/lib/notifications/queries"

/** The number on the bell. */
export const GET = route(async ({ ctx }) => ({ unread: await countUnreadNotices(ctx) }))
