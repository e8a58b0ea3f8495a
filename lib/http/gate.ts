import type { IncomingMessage } from "node:http"
import { isLoopback, type Environment } from "@/lib/core/env"

/**
 * What reaches Next. Host names we do not serve, absolute request targets and forwarded headers of strangers end here:
 * Next trusts the Host header for server actions and redirects (GHSA-89xv-2m56-2m9x), so it must never see a foreign one.
 */
export type Gate = (request: IncomingMessage) => { status: number; reason: string } | null

export function makeGate(env: Environment, options: { demo: boolean; production: boolean }): Gate {
  const trusted = new Set(
    (env.TRUSTED_PROXIES ?? "")
      .split(",")
      .map((s) => s.trim())
      .filter(Boolean),
  )
  const hosts = new Set(
    (env.ALLOWED_HOSTS ?? "")
      .split(",")
      .map((s) => s.trim().toLowerCase())
      .filter(Boolean),
  )
  if (env.PUBLIC_URL) hosts.add(new URL(env.PUBLIC_URL).hostname)
  const loopbackAllowed = options.demo || !options.production || hosts.size === 0
  const known = (host: string) => {
    const name = host.replace(/:\d+$/, "").toLowerCase()
    return hosts.has(name) || ((loopbackAllowed || hosts.has("localhost")) && isLoopback(name))
  }
  return (request) => {
    const peer = (request.socket.remoteAddress ?? "").replace(/^::ffff:/, "")
    const behindProxy = trusted.has(peer)
    const forwardedFor = behindProxy ? String(request.headers["x-forwarded-for"] ?? "") : ""
    if (!behindProxy)
      for (const name of Object.keys(request.headers))
        if (name.startsWith("x-forwarded-") || name === "forwarded" || name === "x-real-ip")
          delete request.headers[name]
    delete request.headers["x-middleware-subrequest"]
    // The last entry is the one our own proxy wrote.
    request.headers["x-nurseline-address"] = forwardedFor.split(",").at(-1)?.trim() || peer
    if (!(request.url ?? "/").startsWith("/")) return { status: 400, reason: "absolute request target" }
    const named = [request.headers.host, request.headers["x-forwarded-host"]]
      .flat()
      .filter((h) => h !== undefined)
    if (named.length === 0 || !named.every(known)) return { status: 421, reason: "host not served here" }
    return null
  }
}
