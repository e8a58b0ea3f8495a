import { afterAll, beforeAll, expect, test } from "vitest"
import { answerTurn } from "@/lib/assistant/reply"
import {
  handBackConversation,
  sendNurseMessage,
  takeOverConversation,
} from "@/lib/conversations/commands/handling"
import { listMessages } from "@/lib/conversations/queries/threads"
import { receiveMessage } from "@/lib/desk/receive-message"
import { setAiSettings } from "@/lib/settings/commands"
import { asPatientId, asStaff, newPatient, useSampleClinic } from "@/tests/support/clinic"
import { fakeVendor } from "@/scripts/bench/support/fake-vendor"
import { conversationOf } from "@/tests/support/talk"

useSampleClinic()

const WORDS = Array.from({ length: 40 }, (_, i) => `word${"abcdefghij"[i % 10]}`).join(" ")
let vendor: Awaited<ReturnType<typeof fakeVendor>>

beforeAll(async () => {
  vendor = await fakeVendor(() => ({ say: WORDS, pieces: 40, gapMs: 3 }))
  process.env.OPENAI_API_KEY = "sk-test-0123456789"
  process.env.OPENAI_BASE_URL = `${vendor.url}/v1`
  await setAiSettings(await asStaff("Avery Admin"), { providers: ["openai"] })
})
afterAll(async () => {
  delete process.env.OPENAI_API_KEY
  delete process.env.OPENAI_BASE_URL
  await vendor.close()
})

test("a nurse takes over at a hundred moments of an answer: nothing of the assistant stands after her first word", async () => {
  const alice = await asStaff("Alice Wilson")
  const patient = await asPatientId(await newPatient("Takeover Test"))
  const seen = { finished: 0, withdrawn: 0, silent: 0 }
  for (let i = 0; i < 100; i++) {
    const conversationId = crypto.randomUUID()
    const { turnId } = await receiveMessage(patient, { conversationId, text: "tell me more", channel: "web" })
    const answering = answerTurn(patient, turnId!)
    await new Promise((resolve) => setTimeout(resolve, i * 2.2))
    await takeOverConversation(alice, { conversationId })
    await sendNurseMessage(alice, { conversationId, text: "Hello, this is Alice." })
    await answering

    const all = await listMessages(alice, conversationId)
    const nurse = all.findIndex((message) => message.author === "nurse")
    expect(nurse).toBeGreaterThan(0)
    expect(all.slice(nurse).filter((message) => message.author === "assistant")).toEqual([])
    const said = all.filter((message) => message.author === "assistant")
    expect(said.length).toBeLessThanOrEqual(1)
    if (!said[0]) seen.silent += 1
    else if (!said[0].withdrawnAt) seen.finished += 1
    else {
      seen.withdrawn += 1
      expect(WORDS.startsWith(said[0].text!)).toBe(true)
      // The patient is not left with half an answer.
      const theirs = await listMessages(patient, conversationId)
      expect(theirs.find((message) => message.id === said[0]!.id)?.text ?? "").toBe("")
    }
  }
  // The hundred moments were before, within and after the answer.
  expect(seen.withdrawn).toBeGreaterThan(20)
  expect(seen.finished).toBeGreaterThan(5)
}, 120_000)

test("the assistant stays silent until the conversation is handed back", async () => {
  const alice = await asStaff("Alice Wilson")
  const talk = conversationOf(await asPatientId(await newPatient("Silent Test")))
  await talk.say("hello")
  await takeOverConversation(alice, { conversationId: talk.id })
  expect((await talk.say("are you there?")).received.turnId).toBeNull()
  await handBackConversation(alice, { conversationId: talk.id })
  expect((await talk.say("and now?")).reply?.text).toBeTruthy()
})

test("two nurses take one conversation at once: one holds it, the other is told so", async () => {
  const [alice, michael] = [await asStaff("Alice Wilson"), await asStaff("Michael Chen")]
  for (let i = 0; i < 20; i++) {
    const talk = conversationOf(await asPatientId(await newPatient(`Two Nurses ${i}`)))
    await talk.say("hello")
    const results = await Promise.allSettled(
      [alice, michael].map((ctx) => takeOverConversation(ctx, { conversationId: talk.id })),
    )
    expect(results.map((r) => r.status).sort()).toEqual(["fulfilled", "rejected"])
    expect(results.find((r) => r.status === "rejected")?.reason).toMatchObject({ code: "already_claimed" })
  }
})
