// Not imported by anything under app/: only the server, scripts and tests boot a database.
import path from "node:path"
import { drizzle } from "drizzle-orm/postgres-js"
import { migrate } from "drizzle-orm/postgres-js/migrator"
import postgres from "postgres"
import { closePool } from "./client"
import { ensurePostgres } from "./embedded"

/** Any number: two processes that start at once take turns on it. */
const MIGRATION_LOCK = 727_001

export type BootedDatabase = { url: string; embedded: boolean; close: () => Promise<void> }

/**
 * Finds the database (DATABASE_URL, else the embedded one under `dataDir`), brings it to the newest schema under a lock
 * and puts its address into the environment, where db/client.ts reads it.
 */
export async function bootDatabase(dataDir: string): Promise<BootedDatabase> {
  const embedded = process.env.DATABASE_URL ? null : await ensurePostgres(dataDir)
  if (embedded) {
    process.env.DATABASE_URL = embedded.url
    process.env.DATABASE_DIRECT_URL = embedded.url
  }
  process.env.DATABASE_DIRECT_URL ??= process.env.DATABASE_URL
  try {
    await migrateDatabase(process.env.DATABASE_DIRECT_URL!)
    if (!embedded) await refusePooler(process.env.DATABASE_URL!)
  } catch (error) {
    await embedded?.release()
    throw error
  }
  return {
    url: process.env.DATABASE_URL!,
    embedded: embedded !== null,
    async close() {
      await closePool()
      await embedded?.release()
    },
  }
}

/** Runs what is missing of drizzle/. One connection, so that the advisory lock and the migrations share a session. */
export async function migrateDatabase(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    const [row] = await sql`select current_setting('server_version_num')::int as version`
    if (row!.version < 150_000) throw new Error(`Postgres 15 or newer is needed; this is ${row!.version}.`)
    await sql`select pg_advisory_lock(${MIGRATION_LOCK})`
    await migrate(drizzle(sql), { migrationsFolder: path.join(import.meta.dirname, "../drizzle") })
  } finally {
    await sql.end()
  }
}

/**
 * A transaction pooler hands each transaction to another session: LISTEN, session locks and prepared statements break
 * silently. It shows as a session setting that is gone in the next transaction.
 */
async function refusePooler(url: string): Promise<void> {
  if (process.env.DATABASE_DIRECT_URL !== process.env.DATABASE_URL) return
  const sql = postgres(url, { max: 1, prepare: false, onnotice: () => {} })
  try {
    const first = await sql`select pg_backend_pid() as pid`
    for (let i = 0; i < 5; i++) {
      const again = await sql`select pg_backend_pid() as pid`
      if (again[0]!.pid !== first[0]!.pid)
        throw new Error(
          "DATABASE_URL leads through a transaction pooler. Set DATABASE_DIRECT_URL to the server's own address for " +
            "listening, migrations and jobs.",
        )
    }
  } finally {
    await sql.end()
  }
}
