import { singleton } from "./singleton"

/**
 * How far the clinic's clock is from the machine's, in milliseconds. `NURSELINE_NOW` (demo and tests only, see
 * lib/core/env.ts) sets it once per process; the SQL functions are given the same offset, so that both clocks are one.
 */
export const clockOffsetMs = (): number =>
  singleton("clock-offset", () => {
    const fixed = process.env.NURSELINE_NOW
    return fixed ? Date.parse(fixed) - Date.now() : 0
  })

/** The clinic's now. */
export const clinicNow = (): Date => new Date(Date.now() + clockOffsetMs())
