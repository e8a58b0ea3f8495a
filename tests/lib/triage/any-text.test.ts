import fs from "node:fs"
import fc from "fast-check"
import { expect, test } from "vitest"
import { assess } from "@/lib/triage/rules/assess"

const FOLDER = "lib/triage/rules/examples"
const texts = fs
  .readdirSync(FOLDER)
  .flatMap((file) => fs.readFileSync(`${FOLDER}/${file}`, "utf8").match(/"(?:[^"\\]|\\.)*"/g) ?? [])
  .map((text) => JSON.parse(text) as string)
const words = [...new Set(texts.flatMap((text) => text.split(/\s+/)))]
const now = new Date("2026-11-24T10:00:00Z")

test("every ending of every example is read without a fault: a message may begin anywhere", () => {
  const read = () => {
    for (const text of texts) {
      const parts = text.split(/\s+/)
      for (let i = 0; i < parts.length; i++) assess({ text: parts.slice(i).join(" "), now })
    }
  }
  expect(read).not.toThrow()
}, 120_000)

test("whatever is written, the level never falls and nothing breaks", () => {
  const word = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...words) }, fc.string({ maxLength: 8 }))
  const message = fc.array(word, { minLength: 1, maxLength: 25 }).map((list) => list.join(" "))
  const order = [
    "none",
    "today",
    "nurse_within_hour",
    "crisis_line",
    "emergency_department",
    "call_emergency",
  ]
  fc.assert(
    fc.property(message, message, (one, two) => {
      const first = assess({ text: one, now })
      const second = assess({ text: two, now, prior: first.state })
      expect(order.indexOf(second.level)).toBeGreaterThanOrEqual(order.indexOf(first.level))
    }),
    { numRuns: 1500, seed: 7 },
  )
}, 120_000)
