import { startGuest } from "@/lib/accounts/commands"
import { actingAs } from "@/lib/access/context"
import type { Context } from "@/lib/access/types"
import { guestCookie } from "./guest-cookie"

/** A visitor's first words get the cookie that binds what follows to this browser; it is added to `headers`. */
export async function asWriter(ctx: Context, request: Request, headers: Headers): Promise<Context> {
  if (ctx.actor.kind !== "guest" || ctx.actor.guestId) return ctx
  const { guestId, token } = await startGuest(ctx)
  headers.append("set-cookie", guestCookie(token, request))
  return actingAs(ctx, { kind: "guest", guestId })
}
