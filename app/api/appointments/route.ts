import { requirePatient } from "@/lib/access/rules"
import { bookingRequest } from "@/lib/http/booking-request"
import { route } from "@/lib/http/route"
import { bookAppointment } from "@/lib/scheduling/commands/appointments"
import { listMyAppointments } from "@/lib/scheduling/queries/appointments"
import { BookAppointment } from "@/lib/scheduling/types/appointments"

/** The asking patient's own visits: ?which=upcoming (default) or past. */
export const GET = route(async ({ ctx, request }) => {
  requirePatient(ctx)
  const which = new URL(request.url).searchParams.get("which") === "past" ? "past" : "upcoming"
  return { zone: ctx.clinic.zone, appointments: await listMyAppointments(ctx, which) }
})

/** Books a free time. Patients for themselves, staff for a patient of the clinic. */
export const POST = route(async (call) => {
  const booked = await bookAppointment(call.ctx, BookAppointment.parse(await bookingRequest(call)))
  return Response.json(booked, { status: 201, headers: { "cache-control": "private, no-store" } })
})
