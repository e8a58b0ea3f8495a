import { sql } from "drizzle-orm"
import { pool } from "@/db/client"
import { makeContext } from "@/lib/access/context"
import type { Context } from "@/lib/access/types"
import { allClinics } from "@/lib/clinics/queries"
import { log, safeError } from "@/lib/core/log"
import { singleton } from "@/lib/core/singleton"

/**
 * Work that happens beside requests. All of it is rows that wait in Postgres (outbox, turns, holds, the audit's chain),
 * so a job is a loop that looks for due rows; what one process misses the next look finds (docs/decisions/0021).
 */
export type Job = {
  name: string
  everyMs: number
  /** Runs once per clinic. A job that must not run twice at once takes its rows with SKIP LOCKED or a lock of its own. */
  run: (ctx: Context) => Promise<void>
}

export type JobState = { name: string; lastRunAt: number | null; lastError: string | null }

export const jobStates = (): Map<string, JobState> =>
  singleton("job-states", () => new Map<string, JobState>())

/** Starts the jobs; returns how to stop them, which waits for what is running. */
export function startJobs(jobs: readonly Job[]): () => Promise<void> {
  const running = new Set<Promise<void>>()
  const timers = jobs.map((job) => {
    const state: JobState = { name: job.name, lastRunAt: null, lastError: null }
    jobStates().set(job.name, state)
    let busy = false
    const tick = () => {
      if (busy) return
      busy = true
      const work = runJob(job, state).finally(() => {
        busy = false
        running.delete(work)
      })
      running.add(work)
    }
    tick()
    const timer = setInterval(tick, job.everyMs)
    timer.unref()
    return timer
  })
  return async () => {
    for (const timer of timers) clearInterval(timer)
    await Promise.race([
      Promise.allSettled(running),
      new Promise((resolve) => setTimeout(resolve, 3_000).unref()),
    ])
  }
}

async function runJob(job: Job, state: JobState): Promise<void> {
  try {
    for (const clinic of await allClinics(pool()))
      await job.run(makeContext({ actor: { kind: "system", job: job.name }, clinic }))
    state.lastRunAt = Date.now()
    state.lastError = null
  } catch (error) {
    state.lastError = safeError(error).name
    log().warn({ job: job.name, error: safeError(error) }, "job failed")
  }
}

/** Runs `work` in one process at a time. False: another one is at it. */
export async function alone(
  ctx: Context,
  name: string,
  work: (ctx: Context) => Promise<void>,
): Promise<boolean> {
  return ctx.tx(async (ctx) => {
    const [row] = await ctx.db.execute<{ got: boolean }>(
      sql`select pg_try_advisory_xact_lock(hashtextextended(${`job/${name}/${ctx.clinic.id}`}, 0)) as got`,
    )
    if (!row!.got) return false
    await work(ctx)
    return true
  })
}
