import { bookingRequest } from "@/lib/http/booking-request"
import { route } from "@/lib/http/route"
import { confirmAppointment } from "@/lib/scheduling/commands/appointments"
import { ConfirmAppointment } from "@/lib/scheduling/types/appointments"

/** Turns a hold into a visit. */
export const POST = route<{ id: string }>(async (call) =>
  confirmAppointment(
    call.ctx,
    ConfirmAppointment.parse({ ...(await bookingRequest(call)), appointmentId: call.params.id }),
  ),
)
