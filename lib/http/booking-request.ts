import { z } from "zod"
import type { RouteCall } from "./route"

const Body = z.record(z.string(), z.unknown())

/**
 * The body of a booking request in a command's words: the patient is the one who asks unless staff name another, and the
 * `Idempotency-Key` header is the command's key. The command's own schema checks the rest.
 */
export async function bookingRequest<P>({
  ctx,
  request,
  json,
}: RouteCall<P>): Promise<Record<string, unknown>> {
  const hasBody =
    Number(request.headers.get("content-length") ?? 0) > 0 || request.headers.has("transfer-encoding")
  const body = hasBody ? Body.parse(await json()) : {}
  const own = ctx.actor.kind === "patient" ? { patientId: ctx.actor.patientId } : {}
  const key = request.headers.get("idempotency-key")
  return { ...own, ...body, ...(key === null ? {} : { idempotencyKey: key }) }
}
