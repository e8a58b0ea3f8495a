import { route } from "@/lib/http/route"
import { findOpenSlots } from "@/lib/scheduling/queries/slots"
import { FindOpenSlots } from "@/lib/scheduling/types/appointments"

/** Free times: ?nurseId=&from=&to= (ISO instants with zone). */
export const GET = route(async ({ ctx, request }) => {
  const query = Object.fromEntries(new URL(request.url).searchParams)
  const input = FindOpenSlots.parse({ ...query, ...(query.limit ? { limit: Number(query.limit) } : {}) })
  const patientId = ctx.actor.kind === "patient" ? ctx.actor.patientId : undefined
  return { zone: ctx.clinic.zone, slots: await findOpenSlots(ctx, { ...input, patientId }) }
})
