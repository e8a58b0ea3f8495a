import { afterEach, beforeAll, expect, test, vi } from "vitest"
import type { Context } from "@/lib/access/types"
import { isDomainError } from "@/lib/core/errors"
import { inNurseLine } from "@/lib/scheduling/commands/nurse-line"
import { asSystem, useSampleClinic } from "@/tests/support/clinic"

useSampleClinic()

let ctx: Context
beforeAll(async () => {
  ctx = await asSystem()
})
afterEach(() => {
  vi.useRealTimers()
})

const wish = (patientId: string, from: number, to: number, nurseId = "alice") => ({
  nurseId,
  patientId,
  startsAt: new Date(Date.UTC(2030, 0, 7, 10, from)),
  endsAt: new Date(Date.UTC(2030, 0, 7, 10, to)),
})

/** Work that lasts until it is ended. */
function working(done: string[] = [], name = "") {
  let end!: (error?: Error) => void
  const over = new Promise<void>((resolve, reject) => {
    end = (error) => (error ? reject(error) : resolve())
  })
  const work = async () => {
    done.push(`${name} begins`)
    await over
    done.push(`${name} ends`)
    return name
  }
  return { work, end }
}

const outcome = (promise: Promise<string>): Promise<string> =>
  promise.catch((error: unknown) => (isDomainError(error) ? error.code : String(error)))

const settle = () => new Promise((resolve) => setTimeout(resolve, 10))

test("one after the other, and whoever wanted what was taken while they waited is told without working", async () => {
  const done: string[] = []
  const first = working(done, "Ann")
  const a = outcome(inNurseLine(ctx, wish("ann", 0, 30), first.work))
  const same = outcome(inNurseLine(ctx, wish("bob", 15, 45), working(done, "Bob").work))
  const later = working(done, "Cleo")
  const c = outcome(inNurseLine(ctx, wish("cleo", 30, 60), later.work))
  later.end()
  await settle()
  expect(done).toEqual(["Ann begins"])
  first.end()
  expect(await Promise.all([a, same, c])).toEqual(["Ann", "slot_taken", "Cleo"])
  expect(done).toEqual(["Ann begins", "Ann ends", "Cleo begins", "Cleo ends"])
})

test("a failure takes nothing, and the next one tries", async () => {
  const first = working()
  const a = outcome(inNurseLine(ctx, wish("ann", 0, 30), first.work))
  const second = working([], "Bob")
  const b = outcome(inNurseLine(ctx, wish("bob", 0, 30), second.work))
  second.end()
  first.end(new Error("no luck"))
  expect(await a).toBe("Error: no luck")
  expect(await b).toBe("Bob")
})

test("the same patient asking twice goes on: it may be the same request", async () => {
  const first = working([], "first")
  const a = outcome(inNurseLine(ctx, wish("ann", 0, 30), first.work))
  const b = outcome(inNurseLine(ctx, wish("ann", 0, 30), async () => "again"))
  first.end()
  expect(await Promise.all([a, b])).toEqual(["first", "again"])
})

test("who comes after a booking asks the database, and nurses do not wait for each other", async () => {
  expect(await outcome(inNurseLine(ctx, wish("ann", 0, 30), async () => "booked"))).toBe("booked")
  expect(await outcome(inNurseLine(ctx, wish("bob", 0, 30), async () => "asked"))).toBe("asked")
  const busy = working()
  const a = outcome(inNurseLine(ctx, wish("ann", 0, 30), busy.work))
  expect(await outcome(inNurseLine(ctx, wish("bob", 0, 30, "michael"), async () => "other"))).toBe("other")
  busy.end()
  await a
})

test("inside of a transaction nobody waits", async () => {
  const busy = working()
  const a = outcome(inNurseLine(ctx, wish("ann", 0, 30), busy.work))
  expect(
    await ctx.tx((inner) => outcome(inNurseLine(inner, wish("bob", 0, 30), async () => "straight on"))),
  ).toBe("straight on")
  busy.end()
  await a
})

test("a line that does not move is busy after five seconds, and keeps its order", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] })
  const done: string[] = []
  const stuck = working(done, "Ann")
  const a = outcome(inNurseLine(ctx, wish("ann", 0, 30), stuck.work))
  const b = outcome(inNurseLine(ctx, wish("bob", 0, 30), working(done, "Bob").work))
  await vi.advanceTimersByTimeAsync(4_000)
  const next = working(done, "Cleo")
  const c = outcome(inNurseLine(ctx, wish("cleo", 30, 60), next.work))
  await vi.advanceTimersByTimeAsync(1_000)
  expect(await b).toBe("busy")
  expect(done).toEqual(["Ann begins"])
  next.end()
  stuck.end()
  expect(await Promise.all([a, c])).toEqual(["Ann", "Cleo"])
})
