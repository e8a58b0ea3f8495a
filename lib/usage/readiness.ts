import { desc, gt, sql } from "drizzle-orm"
import { pool } from "@/db/client"
import { aiCalls } from "@/db/schema"
import { singleton } from "@/lib/core/singleton"

type Check = { ok: boolean; detail?: string }
export type Readiness = {
  ready: boolean
  checks: { database: Check; migrations: Check; jobs: Check }
  /** From the last real call of each provider; never decides. */
  providers: Record<string, { outcome: string; at: string }>
}

/** A job that did not finish for this long is stuck. */
const JOB_MAX_AGE_MS = 60_000

export async function readiness(): Promise<Readiness> {
  const database = await check(async () => void (await pool().execute(sql`select 1`)))
  const migrations = database.ok
    ? await check(async () => void (await pool().execute(sql`select 1 from topics limit 1`)))
    : { ok: false, detail: "no database" }
  const jobs = jobsCheck()
  return {
    ready: database.ok && migrations.ok && jobs.ok,
    checks: { database, migrations, jobs },
    providers: database.ok ? await lastCalls() : {},
  }
}

async function check(work: () => Promise<void>): Promise<Check> {
  try {
    await work()
    return { ok: true }
  } catch {
    return { ok: false, detail: "not reachable" }
  }
}

/** The runner (another room, another bundle) keeps its states on the process. */
function jobsCheck(): Check {
  const states = singleton(
    "job-states",
    () => new Map<string, { name: string; lastRunAt: number | null; lastError: string | null }>(),
  )
  const started = singleton("started-at", () => Date.now())
  const late = [...states.values()].filter((job) => Date.now() - (job.lastRunAt ?? started) > JOB_MAX_AGE_MS)
  return late.length > 0
    ? { ok: false, detail: `late: ${late.map((job) => job.name).join(", ")}` }
    : { ok: true }
}

async function lastCalls(): Promise<Readiness["providers"]> {
  const rows = await pool()
    .selectDistinctOn([aiCalls.provider], {
      provider: aiCalls.provider,
      outcome: aiCalls.outcome,
      at: aiCalls.at,
    })
    .from(aiCalls)
    .where(gt(aiCalls.at, new Date(Date.now() - 7 * 86_400_000)))
    .orderBy(aiCalls.provider, desc(aiCalls.at))
  return Object.fromEntries(
    rows.map((row) => [row.provider, { outcome: row.outcome, at: row.at.toISOString() }]),
  )
}
