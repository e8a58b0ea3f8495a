import { route } from "@/lib/http/route"
import { listSimulatedTexts } from "@/lib/notifications/simulated"

/** Demo mode only: what the simulated phone received. The number comes in the body, never in the address. */
export const POST = route(async ({ ctx, json }) => {
  const body = (await json()) as { phone?: unknown }
  return { texts: await listSimulatedTexts(ctx, typeof body.phone === "string" ? body.phone : "") }
})
