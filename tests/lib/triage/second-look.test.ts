import fs from "node:fs"
import { expect, test } from "vitest"
import { assess } from "@/lib/triage/rules/assess"
import { rules } from "@/lib/triage/rules/data/rules"
import { readMessage } from "@/lib/triage/rules/engine/read"
import { secondLook } from "@/lib/triage/rules/second-look/second-look"
import { examplesOf } from "@/scripts/learn/examples"
import { learn } from "@/scripts/learn/learn"
import { sourceOf } from "@/scripts/learn/source"

const now = new Date("2026-11-27T10:00:00Z")
const look = (text: string) => secondLook(readMessage(text, undefined, undefined), text)

test.each(["en", "es"] as const)(
  "what was learned in %s is what `npm run learn` makes of the examples",
  (language) => {
    const stored = fs.readFileSync(`lib/triage/rules/second-look/learned-${language}.ts`, "utf8")
    expect(sourceOf(language, learn(examplesOf(language))) === stored).toBe(true)
  },
)

test("it knows an emergency by many small clues, and says by which words", () => {
  const text = "dads catheter is full of blood clots and nothing is coming out"
  expect(look(text)).toMatchObject({ ruleId: "second-look.emergency", level: "emergency_department" })
  for (const words of look(text)!.words.split(" … ")) expect(text).toContain(words)
})

test("everyday messages leave it calm", () => {
  for (const text of [
    "can I see my nurse tomorrow at ten?",
    "what should I bring to my first visit",
    "ok thanks",
    "",
  ])
    expect(look(text)).toBeNull()
})

test("it adds nothing where a rule or an earlier message has already raised the alarm", () => {
  const first = assess({ text: "crushing chest pain and I am sweating", now })
  expect(first.firings.map(({ ruleId }) => ruleId).filter((id) => id.startsWith("second-look"))).toEqual([])
  const second = assess({
    text: "dads catheter is full of blood clots and nothing is coming out",
    now,
    prior: first.state,
  })
  expect(second.firings.filter(({ ruleId }) => ruleId === "second-look.emergency")).toEqual([])
  expect(second.level).toBe("call_emergency")
})

test("its ids are no rule's", () => {
  expect(rules.filter(({ id }) => id.startsWith("second-look"))).toEqual([])
})
