import { analyzeSymptoms, AnalyzeSymptoms } from "@/lib/desk/analyze-symptoms"
import { asWriter } from "@/lib/http/as-writer"
import { addressOf, limitRequests, route } from "@/lib/http/route"

/** A look at symptoms with closed questions. Visitors and patients; the result is a draft for a nurse. */
export const POST = route(async ({ ctx, request, json }) => {
  const input = AnalyzeSymptoms.parse(await json())
  const who = ctx.actor.kind === "patient" ? ctx.actor.patientId : addressOf(request.headers)
  await limitRequests(ctx, "symptoms", { max: 20, windowSeconds: 60 }, who)
  const headers = new Headers({ "cache-control": "private, no-store" })
  const me = await asWriter(ctx, request, headers)
  return Response.json(await analyzeSymptoms(me, input), { headers })
})
