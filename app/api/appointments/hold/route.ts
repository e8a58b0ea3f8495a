import { actorId, requireSignedIn } from "@/lib/access/rules"
import { bookingRequest } from "@/lib/http/booking-request"
import { route } from "@/lib/http/route"
import { holdAppointment } from "@/lib/scheduling/commands/appointments"
import { HoldAppointment } from "@/lib/scheduling/types/appointments"

/** Keeps a free time for five minutes. A patient's browser session holds one time: an earlier hold of it is let go. */
export const POST = route(async (call) => {
  const actor = requireSignedIn(call.ctx)
  const holder =
    actor.kind === "patient"
      ? { kind: "session" as const, id: actor.sessionId }
      : { kind: "staff" as const, id: actorId(actor)! }
  const held = await holdAppointment(
    call.ctx,
    HoldAppointment.parse({ ...(await bookingRequest(call)), holder, minutes: 5 }),
  )
  return Response.json(held, { status: 201, headers: { "cache-control": "private, no-store" } })
})
