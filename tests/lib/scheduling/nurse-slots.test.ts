import fc from "fast-check"
import { expect, test } from "vitest"
import { allNurseSlots, anyNurseSlots } from "@/lib/scheduling/rules/nurse-slots"
import { openSlots } from "@/lib/scheduling/rules/open-slots"
import { whyNotFree } from "@/lib/scheduling/rules/why-not-free"
import type { NurseCandidate, SlotInput, SlotSearch } from "@/lib/scheduling/types/slots"
import { anyCase } from "./cases"
import type { Case } from "./reference"

const SEED = 20261127

const inputOf = (one: Case): SlotInput => ({
  zone: one.timezone,
  weeklyHours: one.weeklyHours,
  overrides: one.dateOverrides,
  holidays: [],
  busy: one.busy.map(({ startUTC, endUTC }) => ({ start: Date.parse(startUTC), end: Date.parse(endUTC) })),
  visit: {
    lengthMinutes: one.slotMinutes,
    stepMinutes: one.stepMinutes,
    bufferBeforeMinutes: one.bufferBefore,
    bufferAfterMinutes: one.bufferAfter,
    noticeMinutes: one.minNoticeMinutes,
    horizonDays: null,
    maxPerDay: null,
  },
  now: one.now === null ? null : Date.parse(one.now),
  rangeStart: Date.parse(one.rangeStart),
  rangeEnd: Date.parse(one.rangeEnd),
})

const searchOf = ({ zone, holidays, visit, now, rangeStart, rangeEnd }: SlotInput): SlotSearch => ({
  zone,
  holidays,
  visit,
  now,
  rangeStart,
  rangeEnd,
})

const nurse = (nurseId: string, input: SlotInput, more: Partial<NurseCandidate> = {}): NurseCandidate => ({
  nurseId,
  weeklyHours: input.weeklyHours,
  overrides: input.overrides,
  busy: input.busy,
  skills: [],
  languages: ["en"],
  ...more,
})

const pairs = fc.tuple(anyCase, anyCase).map(([a, b]) => {
  const one = inputOf(a.one)
  return { one, two: { ...one, weeklyHours: b.one.weeklyHours, busy: [] } }
})

test("two nurses together offer the union of what each offers, and both at once the intersection", () => {
  fc.assert(
    fc.property(pairs, ({ one, two }) => {
      const search = searchOf(one)
      const nurses = [nurse("a", one), nurse("b", two)]
      const singles = [new Set(openSlots(one)), new Set(openSlots({ ...two, ...search }))]
      const union = [...new Set([...singles[0]!, ...singles[1]!])].toSorted((x, y) => x - y)
      const found = anyNurseSlots(nurses, search)
      expect(found.map(({ start }) => start)).toEqual(union)
      for (const { start, nurseIds } of found)
        expect(nurseIds.toSorted()).toEqual(["a", "b"].filter((_, i) => singles[i]!.has(start)))
      expect(allNurseSlots(nurses, search)).toEqual(union.filter((s) => singles.every((set) => set.has(s))))
    }),
    { numRuns: 300, seed: SEED },
  )
})

test("no offered start runs into busy time with its buffers", () => {
  fc.assert(
    fc.property(anyCase, ({ one }) => {
      const input = inputOf(one)
      const { lengthMinutes, bufferBeforeMinutes, bufferAfterMinutes } = input.visit
      for (const start of openSlots(input))
        for (const busy of input.busy) {
          if (busy.start === busy.end) continue
          const clear =
            busy.start >= start + (lengthMinutes + bufferAfterMinutes) * 60_000 ||
            busy.end <= start - bufferBeforeMinutes * 60_000
          expect(clear).toBe(true)
        }
    }),
    { numRuns: 300, seed: SEED },
  )
})

test("a start is offered, or there is a reason why not; taking it takes it away", () => {
  fc.assert(
    fc.property(anyCase, fc.integer({ min: 0, max: 5000 }), ({ one }, shift) => {
      const input = inputOf(one)
      const start = input.rangeStart + shift * 60_000
      const at = { ...input, rangeStart: start, rangeEnd: start + 1 }
      expect(whyNotFree(input, start) === null).toBe(openSlots(at).includes(start))
      const [first] = openSlots(input)
      if (first === undefined) return
      expect(whyNotFree(input, first)).toBeNull()
      const end = first + input.visit.lengthMinutes * 60_000
      const after = { ...input, busy: [...input.busy, { start: first, end }] }
      expect(openSlots(after)).not.toContain(first)
      expect(whyNotFree(after, first)).toMatchObject({ code: "busy", busyStart: first })
    }),
    { numRuns: 400, seed: SEED },
  )
})

test("own nurse first, then the lighter load; skills and languages narrow", () => {
  const day = { weekday: 5, start: "09:00", end: "10:00" }
  const input: SlotInput = {
    ...inputOf({
      timezone: "America/New_York",
      weeklyHours: [day],
      dateOverrides: [],
      busy: [],
      slotMinutes: 60,
      stepMinutes: 60,
      bufferBefore: 0,
      bufferAfter: 0,
      minNoticeMinutes: 0,
      now: null,
      rangeStart: "2026-11-27T00:00Z",
      rangeEnd: "2026-11-28T00:00Z",
    }),
  }
  const search = searchOf(input)
  const nurses = [
    nurse("busy", input, { load: 9, skills: ["wounds"] }),
    nurse("free", input, { load: 1, languages: ["en", "es"] }),
    nurse("own", input, { load: 20 }),
  ]
  const ids = (wish: object) => anyNurseSlots(nurses, search, wish)[0]?.nurseIds
  expect(ids({ ownNurseId: "own" })).toEqual(["own", "free", "busy"])
  expect(ids({ skills: ["wounds"] })).toEqual(["busy"])
  expect(ids({ languages: ["es"] })).toEqual(["free"])
  expect(ids({ skills: ["surgery"] })).toBeUndefined()
})
