import fs from "node:fs"
import path from "node:path"
import { expect, test } from "vitest"
import { z } from "zod"
import { assess } from "@/lib/triage/rules/assess"
import { concepts } from "@/lib/triage/rules/data/concepts"
import { rules } from "@/lib/triage/rules/data/rules"
import { compileRule, findingsNamed } from "@/lib/triage/rules/engine/evaluate"

const FOLDER = path.resolve("lib/triage/rules/examples")
const EACH = 8
const now = new Date("2026-11-24T10:00:00Z")

/** A message, or a talk with what the record says of the writer. */
const Example = z.union([
  z.string(),
  z.strictObject({
    turns: z.array(z.string()).min(1),
    age: z.number().optional(),
    conditions: z.array(z.string()).optional(),
    medicines: z.array(z.string()).optional(),
    pregnant: z.boolean().optional(),
  }),
])
type Example = z.infer<typeof Example>
const Pair = z.strictObject({ must: z.array(Example), mustNot: z.array(Example) })
const ExampleFile = z.record(z.string(), z.strictObject({ en: Pair, es: Pair }))

const examples = new Map(
  fs
    .readdirSync(FOLDER)
    .filter((file) => file.endsWith(".json"))
    .flatMap((file) =>
      Object.entries(ExampleFile.parse(JSON.parse(fs.readFileSync(path.join(FOLDER, file), "utf8")))),
    ),
)

/** The rules that fired in the course of a talk. */
function fired(example: Example): string[] {
  const talk = typeof example === "string" ? { turns: [example] } : example
  const { age, conditions, medicines, pregnant } = { age: undefined, ...talk } as Exclude<Example, string>
  const record = { ageYears: age, conditions, medicines, pregnant }
  let prior: ReturnType<typeof assess>["state"] | undefined
  const ids: string[] = []
  for (const text of talk.turns) {
    const assessment = assess({ text, now, record, prior })
    prior = assessment.state
    ids.push(...assessment.firings.map(({ ruleId }) => ruleId))
  }
  return ids
}

test("every example names a rule", () => {
  const known = new Set(rules.map(({ id }) => id))
  expect([...examples.keys()].filter((id) => !known.has(id))).toEqual([])
})

test("every finding a rule names is one that can be found", () => {
  const named = rules.flatMap((rule) => findingsNamed(compileRule(rule)))
  expect([...new Set(named)].filter((concept) => !(concept in concepts))).toEqual([])
})

test.each(rules.map(({ id }) => id))("%s fires on its examples and only on those it must", (id) => {
  const own = examples.get(id)
  for (const language of ["en", "es"] as const) {
    const { must, mustNot } = own?.[language] ?? { must: [], mustNot: [] }
    const texts = [...must, ...mustNot].map((example) => JSON.stringify(example))
    expect(new Set(texts).size).toBe(texts.length)
    expect(Math.min(must.length, mustNot.length)).toBeGreaterThanOrEqual(EACH)
    expect(must.filter((example) => !fired(example).includes(id))).toEqual([])
    expect(mustNot.filter((example) => fired(example).includes(id))).toEqual([])
  }
})
