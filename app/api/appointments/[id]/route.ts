import { bookingRequest } from "@/lib/http/booking-request"
import { route } from "@/lib/http/route"
import { cancelAppointment, moveAppointment } from "@/lib/scheduling/commands/appointments"
import { getAppointment } from "@/lib/scheduling/queries/appointments"
import { CancelAppointment, MoveAppointment } from "@/lib/scheduling/types/appointments"

export const GET = route<{ id: string }>(({ ctx, params }) => getAppointment(ctx, params.id))

/** Moves a visit to another time, and to another nurse when one is named. */
export const PATCH = route<{ id: string }>(async (call) =>
  moveAppointment(
    call.ctx,
    MoveAppointment.parse({ ...(await bookingRequest(call)), appointmentId: call.params.id }),
  ),
)

/** Cancels a visit, or lets a hold go. */
export const DELETE = route<{ id: string }>(async ({ ctx, params, request }) => {
  const idempotencyKey = request.headers.get("idempotency-key") ?? undefined
  await cancelAppointment(ctx, CancelAppointment.parse({ appointmentId: params.id, idempotencyKey }))
  return { cancelled: params.id }
})
