import type { dateOverrides } from "@/db/schema"
import type { DateOverride } from "../types/slots"

/** Rows of one date become one override: a closed row alone closes, replacing rows stand together, extra shifts add. */
export function toOverrides(rows: readonly (typeof dateOverrides.$inferSelect)[]): DateOverride[] {
  const dates = new Map<string, DateOverride>()
  const result: DateOverride[] = []
  for (const row of rows) {
    const interval = row.startsAt && row.endsAt ? [{ start: row.startsAt, end: row.endsAt }] : []
    if (row.kind === "add") {
      result.push({ date: row.date, intervals: interval, mode: "add" })
      continue
    }
    const override: DateOverride = dates.get(row.date) ?? { date: row.date, intervals: [], mode: "replace" }
    override.intervals.push(...interval)
    dates.set(row.date, override)
  }
  return [...dates.values(), ...result]
}
