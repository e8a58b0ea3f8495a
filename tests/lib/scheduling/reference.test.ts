import { spawnSync } from "node:child_process"
import fc from "fast-check"
import { expect, test } from "vitest"
import { anyCase } from "./cases"
import { slowSlots } from "./reference"

const SEED = Number(process.env.SLOTS_SEED ?? 20261126)
const RUNS = Number(process.env.SLOTS_RUNS ?? 1000)

/** The script as the outside calls it. */
const slots = (input: unknown, TZ: string) =>
  spawnSync(process.execPath, ["--import", "tsx", "scripts/slots.ts"], {
    input: JSON.stringify(input),
    encoding: "utf8",
    env: { ...process.env, TZ },
    maxBuffer: 1 << 28,
  })

test.each(["UTC", "America/Los_Angeles", "Asia/Kolkata"])(
  "the slots of random clinics are those of the minute-by-minute reference when the process runs in %s",
  (TZ) => {
    const cases = fc.sample(anyCase, { numRuns: RUNS, seed: SEED + TZ.length })
    const { stdout, stderr, status } = slots(
      cases.map(({ one }) => one),
      TZ,
    )
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 })
    const answers = JSON.parse(stdout) as string[][]
    let offered = 0
    cases.forEach(({ one, middle }, i) => {
      const expected = slowSlots(one, middle)
      offered += expected.length
      if (JSON.stringify(answers[i]) !== JSON.stringify(expected))
        expect({ one, starts: answers[i] }).toEqual({ one, starts: expected })
    })
    expect(offered).toBeGreaterThan(RUNS * 5)
  },
  120_000,
)
