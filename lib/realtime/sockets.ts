import type { IncomingMessage } from "node:http"
import type { Duplex } from "node:stream"
import { WebSocketServer, type WebSocket } from "ws"
import { z } from "zod"
import { pool } from "@/db/client"
import { actorOfSession } from "@/lib/access/sessions"
import type { Context } from "@/lib/access/types"
import { clinicNow } from "@/lib/core/clock"
import { log, safeError } from "@/lib/core/log"
import { hub } from "./hub"
import { mayListen } from "./topics"

/** What a page sends: the topics it shows, each with the number it has loaded up to. */
const ClientFrame = z.object({
  type: z.literal("open"),
  topics: z.array(z.object({ topic: z.string().max(80), after: z.number().int().min(0).optional() })).max(50),
})

const MAX_WAITING_BYTES = 1024 * 1024
const PING_MS = 25_000
const FRAMES_PER_SECOND = 10

export type LiveSockets = {
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void
  close: () => void
}

/**
 * One plain WebSocket per page: the page opens topics, the server pushes {topic, seq, kind, ref}. `identify` gives the
 * context of the upgrade request (cookie, host, origin), or null to refuse it.
 */
export function liveSockets(identify: (request: IncomingMessage) => Promise<Context | null>): LiveSockets {
  const server = new WebSocketServer({
    noServer: true,
    // The defaults take frames of 100 MiB and 16,384 fragments.
    maxPayload: 64 * 1024,
    maxFragments: 64,
    maxBufferedChunks: 256,
    perMessageDeflate: false,
  } as ConstructorParameters<typeof WebSocketServer>[0])
  const heartbeat = setInterval(() => {
    for (const client of server.clients as Set<WebSocket & { alive?: boolean }>) {
      if (client.alive === false) client.terminate()
      client.alive = false
      client.ping()
    }
  }, PING_MS)
  heartbeat.unref()
  return {
    upgrade(request, socket, head) {
      void identify(request)
        .then((ctx) => {
          if (!ctx) {
            socket.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n")
            return
          }
          server.handleUpgrade(request, socket, head, (client) => serve(client, ctx))
        })
        .catch((error: unknown) => {
          log().warn({ error: safeError(error) }, "socket refused")
          socket.destroy()
        })
    },
    close() {
      clearInterval(heartbeat)
      for (const client of server.clients) client.close(1012, "restart")
      server.close()
    },
  }
}

function serve(client: WebSocket & { alive?: boolean }, ctx: Context): void {
  const stops = new Map<string, () => void>()
  let frames = 0
  let second = Date.now()
  const send = (frame: object) => {
    // A reader that stalls would fill our memory; it reconnects and asks from its last number.
    if (client.bufferedAmount > MAX_WAITING_BYTES) client.terminate()
    else client.send(JSON.stringify(frame))
  }
  client.on("pong", () => {
    client.alive = true
  })
  client.on("error", () => client.terminate())
  client.on("close", () => {
    for (const stop of stops.values()) stop()
    stops.clear()
  })
  client.on("message", (data) => {
    if (Date.now() - second > 1000) {
      second = Date.now()
      frames = 0
    }
    if (++frames > FRAMES_PER_SECOND) return client.close(1008, "too many frames")
    let frame: z.infer<typeof ClientFrame>
    try {
      frame = ClientFrame.parse(JSON.parse(String(data)))
    } catch {
      return client.close(1007, "not a frame")
    }
    for (const { topic, after } of frame.topics) void open(topic, after)
  })
  void endWithSession(client, ctx, stops)

  async function open(topic: string, after: number | undefined): Promise<void> {
    if (stops.has(topic)) return
    stops.set(topic, () => {})
    const allowed = await mayListen(ctx, topic)
    if (!allowed || client.readyState !== client.OPEN) return send({ type: "refused", topic })
    const stop = await hub().listen(ctx.clinic.id, topic, (event) => send({ type: "event", ...event }), after)
    if (client.readyState === client.OPEN) stops.set(topic, stop)
    else stop()
    send({ type: "opened", topic })
  }
}

/** A session that ends (signed out, killed, user disabled) takes its open pages with it. */
async function endWithSession(
  client: WebSocket,
  ctx: Context,
  stops: Map<string, () => void>,
): Promise<void> {
  const { actor } = ctx
  if (actor.kind !== "staff" && actor.kind !== "patient") return
  const topic = actor.kind === "staff" ? `user:${actor.userId}` : `patient:${actor.patientId}`
  const stop = await hub().listen(ctx.clinic.id, topic, (event) => {
    if (event.kind === "session.ended" && event.ref === actor.sessionId) client.close(4001, "session ended")
  })
  stops.set("session", stop)
  // It may have ended between the upgrade and this line.
  if (!(await actorOfSession(pool(), ctx.clinic.id, actor.sessionId, clinicNow())))
    client.close(4001, "session ended")
}
