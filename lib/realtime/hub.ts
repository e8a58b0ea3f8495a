import { pool, sqlClient } from "@/db/client"
import { CHANNEL, currentSeqs, readEvents, type StoredEvent } from "@/db/events"
import { log, safeError } from "@/lib/core/log"
import { singleton } from "@/lib/core/singleton"

/** Every two seconds all open topics are read, whatever NOTIFY said: a lost notification costs at most that. */
const LOOK_MS = 2_000

type Listener = (event: StoredEvent) => void
type OpenTopic = { seq: number; listeners: Set<Listener> }

/**
 * One reader of the event log per process. It keeps one number per open topic and asks for what is above it; what is
 * visible of a topic has no gaps (db/events.ts), so nothing is lost, doubled or out of order.
 */
export type Hub = {
  /** Listens from `after` on (default: from now on). Returns how to stop. */
  listen: (clinicId: string, topic: string, listener: Listener, after?: number) => Promise<() => void>
  /** How many listeners are open, for the health page. */
  size: () => number
  close: () => Promise<void>
}

export const hub = (): Hub => singleton("hub", makeHub)

function makeHub(): Hub {
  const clinics = new Map<string, Map<string, OpenTopic>>()
  const reading = new Map<string, Promise<void>>()
  let closed = false

  const listening = sqlClient()
    .listen(
      CHANNEL,
      (payload) => {
        const moved = new Map<string, string[]>()
        for (const line of payload.split("\n")) {
          const at = line.indexOf(" ")
          const clinicId = line.slice(0, at)
          moved.set(clinicId, [...(moved.get(clinicId) ?? []), line.slice(at + 1)])
        }
        for (const [clinicId, topics] of moved) void look(clinicId, topics)
      },
      // Every (re)connect: whatever was told while nobody listened is read now.
      () => void lookAtAll(),
    )
    .catch((error: unknown) => {
      log().error({ error: safeError(error) }, "cannot listen for events")
      return null
    })
  const timer = setInterval(() => void lookAtAll(), LOOK_MS)
  timer.unref()

  async function lookAtAll(): Promise<void> {
    await Promise.all([...clinics.keys()].map((clinicId) => look(clinicId)))
  }

  /** Reads are one after the other per clinic, so that two of them cannot deliver the same event. */
  function look(clinicId: string, names?: readonly string[]): Promise<void> {
    const next = (reading.get(clinicId) ?? Promise.resolve()).then(() => read(clinicId, names))
    const settled = next.catch((error: unknown) =>
      log().warn({ error: safeError(error) }, "reading events failed"),
    )
    reading.set(clinicId, settled)
    return settled
  }

  async function read(clinicId: string, names?: readonly string[]): Promise<void> {
    const topics = clinics.get(clinicId)
    if (closed || !topics) return
    const wanted = [...topics].filter(([name]) => !names || names.includes(name))
    const events = await readEvents(pool(), clinicId, new Map(wanted.map(([name, open]) => [name, open.seq])))
    for (const event of events) {
      const open = topics.get(event.topic)
      if (!open || event.seq <= open.seq) continue
      open.seq = event.seq
      for (const listener of open.listeners) listener(event)
    }
  }

  return {
    async listen(clinicId, topic, listener, after) {
      const topics = clinics.get(clinicId) ?? new Map<string, OpenTopic>()
      clinics.set(clinicId, topics)
      let open = topics.get(topic)
      if (!open) {
        const seq = (await currentSeqs(pool(), clinicId, [topic])).get(topic) ?? 0
        open = topics.get(topic) ?? { seq, listeners: new Set() }
        topics.set(topic, open)
      }
      open.listeners.add(listener)
      if (after !== undefined && after < open.seq) {
        const missed = await readEvents(pool(), clinicId, new Map([[topic, after]]))
        for (const event of missed) if (event.seq <= open.seq) listener(event)
      }
      const mine = open
      return () => {
        mine.listeners.delete(listener)
        if (mine.listeners.size === 0) topics.delete(topic)
      }
    },
    size: () =>
      [...clinics.values()].reduce(
        (sum, topics) => sum + [...topics.values()].reduce((n, t) => n + t.listeners.size, 0),
        0,
      ),
    async close() {
      closed = true
      clearInterval(timer)
      await (await listening)?.unlisten().catch(() => {})
    },
  }
}
