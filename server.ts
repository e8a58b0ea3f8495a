// The one process: Next, the live sockets and the background jobs. Route handlers cannot upgrade a connection, and
// module state does not cross into Next's bundles, so what lives long hangs on globalThis (lib/core/singleton.ts).
import { createServer, type IncomingMessage, type Server } from "node:http"
import type { Duplex } from "node:stream"
import next from "next"
import { boot } from "./scripts/boot"
import { seedSampleClinic } from "./scripts/seed/sample"
import { bootDatabase } from "@/db/migrate"
import { holdsRealData } from "@/db/seed/sample-clinic"
import { log, safeError } from "@/lib/core/log"
import { singleton } from "@/lib/core/singleton"
import { makeGate } from "@/lib/http/gate"
import { contextOf, readCookies } from "@/lib/http/session"
import { allJobs } from "@/lib/jobs/all"
import { startJobs } from "@/lib/jobs/runner"
import { hub } from "@/lib/realtime/hub"
import { liveSockets } from "@/lib/realtime/sockets"

const { env, production, demo, dataDir } = boot()
const dev = !production
const hostname = demo ? "127.0.0.1" : (env.HOST ?? (production ? "0.0.0.0" : "127.0.0.1"))
// next-auth takes its own address from the request; the gate has let only our hosts through.
process.env.AUTH_TRUST_HOST = "1"
delete process.env.NEXTAUTH_URL

const database = await bootDatabase(dataDir)
if (demo) await seedOrRefuse()

const gate = makeGate(env, { demo, production })
// Next adds an "upgrade" listener of its own to the server it is given; this one never listens.
const app = next({ dev, hostname, port: env.PORT ?? 3000, httpServer: createServer() })
await app.prepare()
const handle = app.getRequestHandler()
// Not app.getUpgradeHandler(): in 16.4 it reaches the render server, and pages in development never hydrate.
const upgradeToNext = (
  app as unknown as {
    upgradeHandler: (request: IncomingMessage, socket: Duplex, head: Buffer) => Promise<void>
  }
).upgradeHandler

const server = createServer({ requestTimeout: 120_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 })
server.maxConnections = 4000
server.on("request", (request, response) => {
  const refusal = gate(request)
  if (refusal) {
    response
      .writeHead(refusal.status, { "content-type": "text/plain", connection: "close" })
      .end(`${refusal.reason}\n`)
    return
  }
  void handle(request, response)
})

const sockets = liveSockets(async (request) => {
  const origin = request.headers.origin
  const host = String(request.headers["x-forwarded-host"] ?? request.headers.host ?? "")
  // A foreign page could open a socket with the reader's cookie.
  if (!origin || !URL.canParse(origin) || new URL(origin).host !== host) return null
  return contextOf({
    host,
    cookies: readCookies(request.headers.cookie),
    acceptLanguage: request.headers["accept-language"] ?? null,
  })
})
server.on("upgrade", (request, socket, head) => {
  const pathname = (request.url ?? "/").split("?", 1)[0]
  if (gate(request)) return socket.destroy()
  if (pathname === "/ws/live") return sockets.upgrade(request, socket, head)
  if (dev && pathname?.startsWith("/_next/")) return void upgradeToNext(request, socket, head)
  socket.destroy() // Next would keep unknown upgrades open for ever.
})

singleton("started-at", () => Date.now())
hub()
const stopJobs = startJobs(allJobs)
const port = await listen(server, env.PORT ?? 3000, env.PORT === undefined)
console.log(
  `Nurseline is ready on http://${hostname === "0.0.0.0" || hostname === "127.0.0.1" ? "localhost" : hostname}:${port}`,
)
if (demo) console.log("Demo mode: sample data, one-click sign-in, simulated phone. Not for real patients.")

/** Listens on the port, or on the next free one when none was asked for. */
function listen(server: Server, first: number, mayMove: boolean): Promise<number> {
  return new Promise((resolve, reject) => {
    let wanted = first
    server.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EADDRINUSE" || !mayMove || wanted > first + 50) return reject(error)
      console.log(`Port ${wanted} is taken, trying ${wanted + 1}.`)
      wanted += 1
      server.listen(wanted, hostname)
    })
    server.on("listening", () => resolve(wanted))
    server.listen(wanted, hostname)
  })
}

async function seedOrRefuse(): Promise<void> {
  if (await holdsRealData()) {
    console.error(
      "Nurseline cannot start. NURSELINE_DEMO: this database holds a real clinic; demo mode is refused.",
    )
    await database.close()
    process.exit(1)
  }
  await seedSampleClinic()
}

let closing = false
async function shutdown(): Promise<void> {
  if (closing) return // Under npm the signal arrives twice.
  closing = true
  setTimeout(() => process.exit(1), 10_000).unref()
  sockets.close()
  server.close()
  server.closeIdleConnections()
  await stopJobs()
  await new Promise((resolve) => setTimeout(resolve, 100))
  server.closeAllConnections()
  await hub().close()
  await Promise.race([app.close(), new Promise((resolve) => setTimeout(resolve, 1_500))])
  await database.close()
  process.exit(0)
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void shutdown())
process.on("unhandledRejection", (error) => log().error({ error: safeError(error) }, "unhandled rejection"))
