import { sql } from "drizzle-orm"
import type { Database } from "./client"

/**
 * Counts one use of `key` (hash or id, never a number or name) in a fixed window. One statement, so two processes
 * cannot both take the last place. Returns how many seconds to wait, or null when the use is allowed.
 */
export async function takeFromLimit(
  db: Database,
  key: string,
  limit: { max: number; windowSeconds: number },
): Promise<number | null> {
  const [row] = await db.execute<{ count: number; wait: number }>(sql`
    insert into rate_limits as r (key, count, resets_at)
    values (${key}, 1, clock_timestamp() + make_interval(secs => ${limit.windowSeconds}))
    on conflict (key) do update set
      count = case when r.resets_at <= clock_timestamp() then 1 else r.count + 1 end,
      resets_at = case when r.resets_at <= clock_timestamp() then excluded.resets_at else r.resets_at end
    returning r.count, ceil(extract(epoch from r.resets_at - clock_timestamp()))::int as wait`)
  return row && row.count > limit.max ? Math.max(1, row.wait) : null
}
