import { eq } from "drizzle-orm"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { pool } from "@/db/client"
import { aiCalls } from "@/db/schema"
import type { Context } from "@/lib/access/types"
import { listMyAppointments } from "@/lib/scheduling/queries/appointments"
import { setAiSettings } from "@/lib/settings/commands"
import { asPatientId, asStaff, newPatient, useSampleClinic } from "@/tests/support/clinic"
import { fakeVendor, type Behaviour } from "@/scripts/bench/support/fake-vendor"
import { conversationOf } from "@/tests/support/talk"

useSampleClinic()

const ROUTES = [
  { name: "OpenAI", provider: "openai", base: "OPENAI_BASE_URL", path: "/v1", model: undefined },
  { name: "Gemini", provider: "gemini", base: "GEMINI_BASE_URL", path: "/v1beta", model: undefined },
  { name: "RunPod's queue", provider: "runpod", base: "RUNPOD_BASE_URL", path: "/v2", model: "default" },
  {
    name: "RunPod's OpenAI route",
    provider: "runpod",
    base: "RUNPOD_BASE_URL",
    path: "/v2",
    model: "llama-3",
  },
] as const

type Route = (typeof ROUTES)[number]

let close: (() => Promise<void>) | null = null
const names = ["OPENAI", "GEMINI", "RUNPOD"]
  .flatMap((n) => [`${n}_API_KEY`, `${n}_BASE_URL`])
  .concat("RUNPOD_ENDPOINT_ID")

beforeEach(() => names.forEach((name) => delete process.env[name]))
afterEach(async () => {
  names.forEach((name) => delete process.env[name])
  await close?.()
  close = null
})

/** The clinic asks this vendor first, at an address on this machine. */
async function use(route: Route, next: Parameters<typeof fakeVendor>[0]) {
  const vendor = await fakeVendor(next)
  close = vendor.close
  const prefix = route.provider.toUpperCase()
  process.env[`${prefix}_API_KEY`] = "sk-test-0123456789"
  process.env[route.base] = vendor.url + route.path
  process.env.RUNPOD_ENDPOINT_ID = "ep1"
  await setAiSettings(await asStaff("Avery Admin"), {
    providers: [route.provider],
    models: route.model ? { [route.provider]: route.model } : {},
    firstChunkMs: 700,
    chunkGapMs: 700,
    turnMs: 6_000,
  })
  return vendor
}

async function calls(ctx: Context): Promise<{ provider: string; outcome: string }[]> {
  const rows = await pool()
    .select()
    .from(aiCalls)
    .where(eq(aiCalls.clinicId, ctx.clinic.id))
    .orderBy(aiCalls.at, aiCalls.id)
  return rows.map(({ provider, outcome }) => ({ provider, outcome }))
}

async function newTalk(name = "Nora Test") {
  const ctx = await asPatientId(await newPatient(name))
  await pool().delete(aiCalls)
  return conversationOf(ctx)
}

const QUESTION = "What helps against a sore throat?"
const ANSWER = "Warm drinks can feel good. Rest when you are tired."

describe.each(ROUTES)("$name", (route) => {
  test("words the answer", async () => {
    const vendor = await use(route, () => ({ say: ANSWER }))
    const talk = await newTalk()
    const { reply } = await talk.say(QUESTION)
    expect(reply?.text).toContain("Warm drinks can feel good.")
    expect(await calls(talk.ctx)).toEqual([{ provider: route.provider, outcome: "ok" }])
    expect(vendor.asked[0]!.path).toMatch(
      { openai: /^\/v1\/chat\/completions$/, gemini: /^\/v1beta\/models\//, runpod: /^\/v2\/ep1\// }[
        route.provider
      ],
    )
  })

  const failures: [string, Behaviour, RegExp][] = [
    ["refuses the key", { status: 401 }, /^http_401$/],
    ["is at its limit", { status: 429 }, /^http_429$/],
    ["breaks", { status: 500 }, /^http_500$/],
    ["never answers", { hang: true }, /^timeout$/],
    ["falls silent", { stall: "Warm drinks" }, /^timeout$/],
    ["is cut in the middle of a character", { cut: "Warm drinks can help, says the cut one" }, /./],
    ["ends without its last event", { unfinished: "Warm drinks" }, /./],
  ]
  test.each(failures)("that %s is followed by the built-in assistant", async (_name, behaviour, outcome) => {
    await use(route, () => behaviour)
    const talk = await newTalk()
    const { reply } = await talk.say(QUESTION)
    expect(reply?.extra.sources?.length).toBeGreaterThan(0)
    expect(reply?.text).not.toMatch(/fake vendor|error|cut one|�/i)
    const [first, second] = await calls(talk.ctx)
    expect(first).toEqual({ provider: route.provider, outcome: expect.stringMatching(outcome) })
    expect(first!.outcome).not.toBe("ok")
    expect(second).toEqual({ provider: "builtin", outcome: "ok" })
  })
})

test("a vendor that dies after it booked, and its successor, make one appointment", async () => {
  const vendor = await use(ROUTES[0], (_asked, count) =>
    count === 1 ? { call: "bookAppointment", with: {} } : { status: 500 },
  )
  await setAiSettings(await asStaff("Avery Admin"), { providers: ["builtin"] })
  const talk = await newTalk("Olga Test")
  const asked = await talk.say("can I see my nurse tomorrow at 11?")
  expect(asked.reply?.extra.proposal?.kind).toBe("book")
  await setAiSettings(await asStaff("Avery Admin"), { providers: ["openai"] })
  const { reply } = await talk.say("yes")
  expect(vendor.asked).toHaveLength(2)
  expect(reply?.text).toMatch(/booked/i)
  expect(await listMyAppointments(talk.ctx, "upcoming")).toHaveLength(1)
})

test("a vendor sees neither name, phone number nor birth date of the patient, and no made-up history", async () => {
  const vendor = await use(ROUTES[0], () => ({ say: ANSWER }))
  const talk = await newTalk("Wilhelmina Testperson")
  await talk.say("I am Wilhelmina Testperson, born 1980-01-01. What helps against a sore throat?")
  const sent = JSON.stringify(vendor.asked.map((one) => one.body))
  expect(sent).not.toMatch(/Wilhelmina|Testperson|1980-01-01/)
  expect(sent).toContain("sore throat")
})

test("what the vendor claims without a source is not shown", async () => {
  await use(ROUTES[0], () => ({
    say: "Rest helps. Take 800 mg of ibuprofen every 4 hours. I have booked your visit. You have strep throat.",
  }))
  const talk = await newTalk()
  const { reply } = await talk.say("is my throat infected?")
  expect(reply?.text).toContain("Rest helps.")
  expect(reply?.text).not.toMatch(/800|ibuprofen|booked|strep/i)
})
