import { sql } from "drizzle-orm"
import type { DomainEvent } from "@/lib/core/events"
import { log, safeError } from "@/lib/core/log"
import { singleton } from "@/lib/core/singleton"
import { poolIsOpen, sqlClient, type Database } from "./client"

export const CHANNEL = "nurseline_events"

export type StoredEvent = { topic: string; seq: number; kind: string; ref: string }

/**
 * Writes all events of a transaction, as its last statement, once. What is visible of a topic is always 1..k without a
 * gap, because the topic's row stays locked until commit.
 */
export async function writeEvents(
  tx: Database,
  clinicId: string,
  events: readonly DomainEvent[],
): Promise<void> {
  if (events.length === 0) return
  await tx.execute(sql`select write_events(${clinicId}, ${JSON.stringify(events)}::jsonb)`)
}

/** What is above `after` in each topic, oldest first, at most `limit` rows per topic. */
export async function readEvents(
  db: Database,
  clinicId: string,
  open: ReadonlyMap<string, number>,
  limit = 200,
): Promise<StoredEvent[]> {
  if (open.size === 0) return []
  const names = sql.join(
    [...open.keys()].map((t) => sql`${t}`),
    sql`, `,
  )
  const after = sql.join(
    [...open.values()].map((n) => sql`${n}::bigint`),
    sql`, `,
  )
  const rows = await db.execute<{ topic: string; seq: string; kind: string; ref: string }>(
    sql`select topic, seq, kind, ref from read_events(${clinicId}, array[${names}]::text[], array[${after}], ${limit})`,
  )
  return [...rows].map((row) => ({ ...row, seq: Number(row.seq) }))
}

/** The newest number of each topic: where a reader that has just loaded its page starts. A topic never written is 0. */
export async function currentSeqs(
  db: Database,
  clinicId: string,
  names: readonly string[],
): Promise<Map<string, number>> {
  const result = new Map(names.map((name) => [name, 0]))
  if (names.length === 0) return result
  const list = sql.join(
    names.map((name) => sql`${name}`),
    sql`, `,
  )
  const rows = await db.execute<{ topic: string; seq: string }>(
    sql`select topic, seq from topics where clinic_id = ${clinicId} and topic in (${list})`,
  )
  for (const row of rows) result.set(row.topic, Number(row.seq))
  return result
}

/**
 * Tells the other processes which topics moved: after the commit, never inside the writing transaction (NOTIFY holds
 * one lock of the whole cluster until its flush), gathered over 5 ms. Losing one is harmless: readers also look every 2 s.
 */
export function notifyTopics(clinicId: string, events: readonly DomainEvent[]): void {
  const waiting = singleton("events-to-notify", () => ({
    topics: new Set<string>(),
    timer: null as NodeJS.Timeout | null,
  }))
  for (const event of events) waiting.topics.add(`${clinicId} ${event.topic}`)
  waiting.timer ??= setTimeout(() => {
    waiting.timer = null
    const batch = [...waiting.topics]
    waiting.topics.clear()
    if (!poolIsOpen()) return // The process is closing: readers look by themselves.
    // A payload may hold 8,000 bytes; a topic line has at most about 90.
    for (let i = 0; i < batch.length; i += 80)
      sqlClient()
        .notify(CHANNEL, batch.slice(i, i + 80).join("\n"))
        .catch((error: unknown) => log().warn({ error: safeError(error) }, "notify failed"))
  }, 5)
}
