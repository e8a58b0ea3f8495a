import { expect, test } from "vitest"
import { eq } from "drizzle-orm"
import { pool } from "@/db/client"
import { messages } from "@/db/schema"
import { startGuest } from "@/lib/accounts/commands"
import { actingAs } from "@/lib/access/context"
import type { Context } from "@/lib/access/types"
import { listMyNotices } from "@/lib/notifications/queries"
import { acknowledgeEmergency } from "@/lib/triage/commands"
import { findEmergencyOf, findOpenEmergency } from "@/lib/triage/queries"
import { receiveMessage } from "@/lib/desk/receive-message"
import { takeOverConversation, sendNurseMessage } from "@/lib/conversations/commands/handling"
import { bookAppointment } from "@/lib/scheduling/commands/appointments"
import { asPatient, asStaff, asVisitor, nurseIdOf, useSampleClinic } from "@/tests/support/clinic"
import { conversationOf } from "@/tests/support/talk"

useSampleClinic()

const asNewGuest = async (): Promise<Context> => {
  const visitor = await asVisitor()
  const { guestId } = await startGuest(visitor)
  return actingAs(visitor, { kind: "guest", guestId })
}

test("two first messages at the same moment become one conversation with both", async () => {
  const guest = await asNewGuest()
  const conversationId = crypto.randomUUID()
  const send = (text: string) => receiveMessage(guest, { conversationId, text, channel: "web" })
  await Promise.all([send("hello"), send("are you there?"), send("it is me")])
  const rows = await pool().select().from(messages).where(eq(messages.conversationId, conversationId))
  expect(rows.map((row) => row.seq).sort()).toEqual([1, 2, 3])
})

test("the same message sent twice is stored once", async () => {
  const guest = await asNewGuest()
  const conversationId = crypto.randomUUID()
  const input = { conversationId, text: "hello", channel: "web" as const, clientKey: "k1" }
  const first = await receiveMessage(guest, input)
  const second = await receiveMessage(guest, input)
  expect(second).toMatchObject({ messageId: first.messageId, repeated: true, turnId: null })
})

test("somebody else's conversation does not exist", async () => {
  const mine = conversationOf(await asPatient("Emily Davis"))
  await mine.say("hello")
  const stranger = await asNewGuest()
  await expect(
    receiveMessage(stranger, { conversationId: mine.id, text: "let me in", channel: "web" }),
  ).rejects.toMatchObject({ code: "not_found" })
})

test.each([
  ["My baby is 6 weeks old and has a fever", "en"],
  ["Mi bebé tiene 6 semanas y tiene fiebre", "es"],
])("%s: the card comes, the assistant is silent, and nothing can be booked anywhere", async (text) => {
  const guest = await asNewGuest()
  const talk = conversationOf(guest)
  const { received, reply } = await talk.say(text)
  expect(received.emergencyId).not.toBeNull()
  expect(reply).toBeNull()
  const other = conversationOf(guest)
  const again = await other.say("can I book a visit tomorrow at 10?")
  expect(again.received.emergencyId).toBe(received.emergencyId)
  expect(await findOpenEmergency(guest)).not.toBeNull()
})

test("a patient in an emergency cannot book by any door until a nurse clears it", async () => {
  const robert = await asPatient("Robert Brown")
  await conversationOf(robert).say("I have crushing chest pain and my left arm is numb")
  const { actor } = robert
  if (actor.kind !== "patient") throw new Error("not a patient")
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
  await expect(
    bookAppointment(robert, {
      patientId: actor.patientId,
      nurseId: await nurseIdOf("James Thompson"),
      startsAt: tomorrow,
    }),
  ).rejects.toMatchObject({ code: "booking_stopped" })
})

test("push-back does not lower the state", async () => {
  const talk = conversationOf(await asNewGuest())
  await talk.say("my father's face is drooping on one side and he cannot speak right")
  for (const text of ["it's probably nothing", "I can't afford an ambulance", "my wife says wait"]) {
    const { received, reply } = await talk.say(text)
    expect(received.emergencyId).not.toBeNull()
    expect(reply).toBeNull()
  }
})

test("a worse sign makes the card the worse one, and the nurses' alarm rings again", async () => {
  const talk = conversationOf(await asNewGuest())
  const alice = await asStaff("Alice Wilson")
  const opened = await talk.say("I am 39 weeks pregnant and my water broke, it is green")
  const id = opened.received.emergencyId!
  const conversation = { id: talk.id, patientId: null }
  const before = await findEmergencyOf(alice, conversation)
  expect(before).toMatchObject({ id, level: "emergency_department" })
  await acknowledgeEmergency(alice, id)
  const alarms = async () =>
    (await listMyNotices(alice)).filter(({ notice }) => notice.kind === "emergency").length
  const rung = await alarms()
  const worse = await talk.say("now I fainted and I am having a seizure")
  expect(worse.received.emergencyId).toBe(id)
  expect(await findEmergencyOf(alice, conversation)).toMatchObject({
    id,
    level: "call_emergency",
    seenBy: null,
  })
  expect(await alarms()).toBe(rung + 1)
})

test("the rules also read what a patient writes to a nurse", async () => {
  const talk = conversationOf(await asPatient("John Smith"))
  await talk.say("I have a question for a nurse")
  const alice = await asStaff("Alice Wilson")
  await takeOverConversation(alice, { conversationId: talk.id })
  await sendNurseMessage(alice, { conversationId: talk.id, text: "Hello John, what is it?" })
  const { received } = await talk.say("I took twenty of my pills at once and I want to die")
  expect(received.turnId).toBeNull()
  expect(received.emergencyId).not.toBeNull()
})
