import fs from "node:fs"
import { expect, test } from "vitest"
import { assess } from "@/lib/triage/rules/assess"
import { isEmergency } from "@/lib/triage/rules/levels"
import { TriageState } from "@/lib/triage/types"

const MINUTE = 60_000

/** Whether the last message is an alarm; `minutes` between one and the next. The state goes through its stored form. */
function alarmed(turns: readonly string[], minutes = 1): boolean {
  let now = new Date("2026-12-01T10:00:00Z")
  let last = assess({ text: turns[0]!, now })
  for (const text of turns.slice(1)) {
    now = new Date(now.getTime() + minutes * MINUTE)
    const prior = TriageState.parse(JSON.parse(JSON.stringify(last.state)))
    last = assess({ text, now, prior })
  }
  return isEmergency(last.level)
}

test("a sentence told in pieces is an alarm like the same sentence in one", () => {
  expect(alarmed(["I'm vomiting", "there's blood in it"])).toBe(true)
  expect(alarmed(["I'm vomiting.", "There's blood in it."])).toBe(true)
  expect(alarmed(["my grandson drank something", "it was in a blue bottle", "toilet cleaner"])).toBe(true)
  expect(alarmed(["I'm vomiting"])).toBe(false)
  expect(alarmed(["there's blood in it"])).toBe(false)
})

test("an hour later, after a question, or after no, it is another sentence", () => {
  const asked = ["I have asthma", "I need a new inhaler", "no I'm breathing fine"]
  expect(alarmed(asked)).toBe(false)
  expect(alarmed(["I'm vomiting", "there's blood in it"], 20)).toBe(false)
  expect(alarmed(["do you do blood tests for vomiting?", "there's blood in it"])).toBe(false)
})

test("only the last two short messages are kept, and none of a long one", () => {
  const now = new Date("2026-12-01T10:00:00Z")
  const texts = ["I have a cold", "it is not bad", "I drink tea", `I tell ${"a long story ".repeat(9)}`]
  let last = assess({ text: "hi", now })
  const kept: number[] = []
  for (const text of texts) {
    last = assess({ text, now, prior: last.state })
    kept.push(last.state.recent?.length ?? 0)
  }
  expect(kept).toEqual([2, 2, 2, 0])
})

test("an age told afterwards counts for what was told before", () => {
  expect(alarmed(["my son has a fever", "he's 5 weeks"])).toBe(true)
  expect(alarmed(["mi hijo tiene calentura", "tiene un mes"])).toBe(true)
  expect(alarmed(["my son has a fever", "he's 5 years old"])).toBe(false)
})

test.each(["en", "es"])("two harmless messages about different things stay harmless (%s)", (language) => {
  const now = new Date("2026-12-01T10:00:00Z")
  const set = `tests/eval/triage/look-alikes.${language}.json`
  const texts = (JSON.parse(fs.readFileSync(set, "utf8")) as { text: string }[]).map(({ text }) => text)
  let pairs = 0
  const alarms: string[] = []
  for (const [i, text] of texts.entries()) {
    const next = texts[(i + 7) % texts.length]!
    const { recent, ...state } = assess({ text, now }).state
    if (!recent) continue
    pairs++
    const apart = isEmergency(assess({ text: next, now, prior: state }).level)
    const together = isEmergency(assess({ text: next, now, prior: { ...state, recent } }).level)
    if (together && !apart) alarms.push(`${text} | ${next}`)
  }
  expect(pairs).toBeGreaterThan(300)
  expect(alarms.length / pairs).toBeLessThan(0.01)
})

test("what is less urgent is noted once, and not again when the pieces are an alarm", () => {
  const now = new Date("2026-12-01T10:00:00Z")
  const first = assess({ text: "I'm vomiting", now })
  const second = assess({ text: "there's blood in it", now, prior: first.state })
  const { recent: _, ...unread } = first.state
  const alone = assess({ text: "there's blood in it", now, prior: unread })
  const lesser = second.firings.filter(({ level }) => !isEmergency(level))
  expect(second.firings.length).toBeGreaterThan(lesser.length)
  expect(lesser).toEqual(alone.firings)
})
