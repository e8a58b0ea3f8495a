import { readiness } from "@/lib/usage/readiness"

export const dynamic = "force-dynamic"

/** Fit to serve: database, migrations and jobs decide; a provider that is down is reported and changes nothing. */
export async function GET(): Promise<Response> {
  const state = await readiness()
  return Response.json(state, { status: state.ready ? 200 : 503, headers: { "cache-control": "no-store" } })
}
