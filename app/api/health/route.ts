/** Alive: the process answers. Says nothing of the database (see /api/ready). */
export const dynamic = "force-dynamic"
export const GET = (): Response =>
  Response.json({ status: "ok" }, { headers: { "cache-control": "no-store" } })
