import { pool } from "@/db/client"
import type { Context } from "@/lib/access/types"
import { DomainError } from "@/lib/core/errors"
import { singleton } from "@/lib/core/singleton"

type Wish = { nurseId: string; patientId: string | null; startsAt: Date; endsAt: Date }
type Line = { people: number; last: Promise<void>; taken: (Wish & { at: number })[] }

/** As long as the database waits for a lock (db/client.ts). */
const LONGEST_WAIT_MS = 5_000

/**
 * The people of this process who want time of one nurse, one after the other in the order they came. They would stand in
 * line at the database all the same, each with a connection and a transaction; here whoever wanted what somebody got
 * while they waited is told so without asking it (`slot_taken`). What decides is still the database: another process
 * has its own line. Throws `busy` after five seconds.
 */
export async function inNurseLine<T>(ctx: Context, wish: Wish, work: () => Promise<T>): Promise<T> {
  // Inside of a transaction locks are held already, and whoever is at the head of this line may need one of them.
  if (ctx.db !== pool()) return work()
  const lines = singleton("nurse-lines", () => new Map<string, Line>())
  const key = `${ctx.clinic.id}/${wish.nurseId}`
  const line = lines.get(key) ?? { people: 0, last: Promise.resolve(), taken: [] }
  lines.set(key, line)
  const arrived = performance.now()
  const before = line.last
  let leave = () => {}
  line.last = new Promise((resolve) => (leave = resolve))
  line.people++
  try {
    await waitFor(before)
    if (line.taken.some((taken) => taken.at >= arrived && isInTheWay(taken, wish)))
      throw new DomainError("slot_taken", "taken while waiting in line")
    const result = await work()
    const now = performance.now()
    line.taken = [...line.taken.filter(({ at }) => now - at < LONGEST_WAIT_MS), { ...wish, at: now }]
    return result
  } finally {
    // Whoever gave up leaves a gap, not an opening.
    void before.then(leave)
    if (--line.people === 0) lines.delete(key)
  }
}

/** The same patient asking again may be the same request: it goes on and gets its own answer. */
const isInTheWay = (taken: Wish, wish: Wish): boolean =>
  taken.patientId !== wish.patientId && taken.startsAt < wish.endsAt && wish.startsAt < taken.endsAt

async function waitFor(before: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_, refuse) => {
    timer = setTimeout(
      () =>
        refuse(new DomainError("busy", "the nurse's line did not move for 5 s", { retryAfterSeconds: 2 })),
      LONGEST_WAIT_MS,
    )
  })
  try {
    await Promise.race([before, tooLong])
  } finally {
    clearTimeout(timer)
  }
}
