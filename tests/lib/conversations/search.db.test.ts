import { expect, test } from "vitest"
import { actingAs } from "@/lib/access/context"
import type { Context } from "@/lib/access/types"
import { startGuest } from "@/lib/accounts/commands"
import { searchMyMessages } from "@/lib/conversations/queries/search"
import { identifyVisitor } from "@/lib/desk/identify-visitor"
import { receiveMessage } from "@/lib/desk/receive-message"
import { asPatient, asPatientId, asVisitor, newPatient, useSampleClinic } from "@/tests/support/clinic"

useSampleClinic()

const found = async (ctx: Context, words: string) =>
  (await searchMyMessages(ctx, words)).map(({ text }) => text)

const write = (ctx: Context, text: string, conversationId?: string) =>
  receiveMessage(ctx, { text, conversationId, channel: "web", silent: true })

test("a patient finds their own words in any conversation, however they spell the accents", async () => {
  const me = await asPatientId(await newPatient("Fay Finder"))
  await write(me, "My knee clicks on the stairs")
  const { conversationId } = await write(me, "Me duele la rodilla después de correr")
  await write(me, "The knee is fine today", conversationId)
  expect(await found(me, "knee")).toEqual(["The knee is fine today", "My knee clicks on the stairs"])
  expect(await found(me, "STAIRS knee")).toEqual(["My knee clicks on the stairs"])
  expect(await found(me, "despues")).toEqual(["Me duele la rodilla después de correr"])
  expect(await found(me, "elbow")).toEqual([])
  expect(await found(me, "a ?")).toEqual([])
})

test("nobody finds what somebody else wrote, and a visitor who became a patient leaves nothing behind", async () => {
  const visitor = await asVisitor()
  const { guestId } = await startGuest(visitor)
  const guest = actingAs(visitor, { kind: "guest", guestId })
  await write(guest, "my elbow itches at night")
  expect(await found(guest, "elbow")).toEqual(["my elbow itches at night"])
  expect(await found(await asPatient("Robert Brown"), "elbow")).toEqual([])

  const patientId = await newPatient("Vera Visitor")
  const patient = await asPatientId(patientId)
  await identifyVisitor(guest, guestId, { kind: "patient", patientId, sessionId: "s" })
  expect(await found(patient, "elbow")).toEqual(["my elbow itches at night"])
  expect(await found(guest, "elbow")).toEqual([])
})
