import { DomainError } from "@/lib/core/errors"
import { isId, newId } from "@/lib/core/ids"
import { log } from "@/lib/core/log"
import { takeFromLimit } from "@/db/rate-limit"
import type { Context } from "@/lib/access/types"
import { recordViews } from "@/lib/audit/commands"
import { pickLanguage } from "@/lib/words/language"
import { problemOf, problemResponse } from "./problem"
import { contextOf, hasSessionCookie, readCookies } from "./session"

const MAX_BODY_BYTES = 256 * 1024

export type RouteCall<P> = { ctx: Context; request: Request; params: P; json: () => Promise<unknown> }

/**
 * A route handler in clinic words: gives the context, turns refusals into problem details, writes the audit of what was
 * seen, and logs one line. Writes with a cookie must come from our own pages (CSRF).
 */
export function route<P extends Record<string, string | string[]> = Record<string, never>>(
  handle: (call: RouteCall<P>) => Promise<Response | object>,
) {
  return async (request: Request, given: { params: Promise<P> }): Promise<Response> => {
    const started = performance.now()
    const requestId = requestIdOf(request)
    const cookies = readCookies(request.headers.get("cookie"))
    let response: Response
    try {
      refuseForeignWrites(request, cookies)
      const ctx = await contextOf({
        host: hostOf(request),
        cookies,
        acceptLanguage: request.headers.get("accept-language"),
        requestId,
      })
      const params = await given.params
      const answer = await handle({ ctx, request, params, json: () => readJson(request) })
      if (ctx.views.size > 0) await recordViews(ctx)
      response =
        answer instanceof Response
          ? answer
          : Response.json(answer, { headers: { "cache-control": "private, no-store" } })
    } catch (error) {
      response = problemResponse(
        problemOf(
          error,
          requestId,
          pickLanguage(cookies.get("nurseline-language"), request.headers.get("accept-language")),
        ),
      )
    }
    response.headers.set("x-request-id", requestId)
    response.headers.set("server-timing", `app;dur=${(performance.now() - started).toFixed(1)}`)
    log().info(
      {
        requestId,
        method: request.method,
        path: loggablePath(request.url),
        status: response.status,
        ms: Math.round(performance.now() - started),
      },
      "request",
    )
    return response
  }
}

/** Ids are no secrets, but a path of the seeds may hold a phone number, and a calendar address is a secret. */
const loggablePath = (url: string): string =>
  new URL(url).pathname.replace(/^\/api\/feeds\/.*/, "/api/feeds/[secret]").replace(/\+?\d{6,}/g, "[number]")

/** Counts one use by this asker; throws `too_many_requests`. `from` is the actor, or the address for visitors. */
export async function limitRequests(
  ctx: Context,
  name: string,
  limit: { max: number; windowSeconds: number },
  from: string,
): Promise<void> {
  if (process.env.NURSELINE_RATE_LIMITS === "off") return
  const wait = await takeFromLimit(ctx.db, `${ctx.clinic.id}/${name}/${from}`, limit)
  if (wait !== null) throw new DomainError("too_many_requests", "slow down", { retryAfterSeconds: wait })
}

/** The peer's address as server.ts saw it (it drops forwarded headers of untrusted peers); used for limits only. */
export const addressOf = (headers: Headers): string => headers.get("x-nurseline-address") ?? "local"

export const hostOf = (request: { headers: Headers }): string =>
  request.headers.get("x-forwarded-host") ?? request.headers.get("host") ?? "localhost"

function requestIdOf(request: Request): string {
  const given = request.headers.get("x-request-id") ?? ""
  return isId(given) ? given : newId()
}

/**
 * A browser sends the cookie with a form of a foreign page, too. So a write that carries a cookie must name our own
 * origin, or say that it comes from the same origin.
 */
function refuseForeignWrites(request: Request, cookies: ReadonlyMap<string, string>): void {
  if (["GET", "HEAD", "OPTIONS"].includes(request.method) || !hasSessionCookie(cookies)) return
  const origin = request.headers.get("origin")
  const site = request.headers.get("sec-fetch-site")
  const same = origin
    ? URL.canParse(origin) && new URL(origin).host === hostOf(request)
    : site === "same-origin"
  if (!same) throw new DomainError("not_allowed", "a write from a foreign page")
}

async function readJson(request: Request): Promise<unknown> {
  if (!request.headers.get("content-type")?.toLowerCase().startsWith("application/json"))
    throw new DomainError("invalid_input", "send content-type application/json", { field: "content-type" })
  const length = Number(request.headers.get("content-length") ?? 0)
  if (length > MAX_BODY_BYTES)
    throw new DomainError("too_large", "body over 256 KiB", { maxBytes: MAX_BODY_BYTES })
  const text = await request.text()
  if (text.length > MAX_BODY_BYTES)
    throw new DomainError("too_large", "body over 256 KiB", { maxBytes: MAX_BODY_BYTES })
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new DomainError("invalid_input", "the body is not JSON", { field: "body" })
  }
}
