import { route } from "@/lib/http/route"
import { listCalendar } from "@/lib/scheduling/queries/appointments"

export const GET = route(async ({ ctx, request }) => {
  const query = new URL(request.url).searchParams
  const from = new Date(query.get("from") ?? ctx.now)
  const to = new Date(query.get("to") ?? ctx.now)
  return { visits: await listCalendar(ctx, { nurseIds: [query.get("nurseId") ?? ""], from, to }) }
})
