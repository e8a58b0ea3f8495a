import { expect, test } from "vitest"
import { listMyAppointments } from "@/lib/scheduling/queries/appointments"
import { asPatient, asVisitor, useSampleClinic } from "@/tests/support/clinic"
import { conversationOf } from "@/tests/support/talk"
import { startGuest } from "@/lib/accounts/commands"
import { actingAs } from "@/lib/access/context"

useSampleClinic()

test("a visitor's question is answered from a published article, which is named", async () => {
  const visitor = await asVisitor()
  const { guestId } = await startGuest(visitor)
  const talk = conversationOf(actingAs(visitor, { kind: "guest", guestId }))
  const { reply } = await talk.say("my throat has hurt for three days and I have a fever, what should I do?")
  expect(reply?.extra.sources?.[0]?.slug).toBe("sore-throat")
  expect(reply?.text).toContain("[1]")
})

test.each([
  ["en", "what does edema mean?", "heart-failure-afib", /Swelling/],
  ["es", "¿qué significa hipertensión?", "high-blood-pressure", /Presión alta/],
] as const)(
  "a word is explained from the dictionary, beside its article (%s)",
  async (language, text, slug, words) => {
    const visitor = { ...(await asVisitor()), language }
    const { guestId } = await startGuest(visitor)
    const talk = conversationOf(actingAs(visitor, { kind: "guest", guestId }))
    const { reply } = await talk.say(text)
    expect(reply?.extra.sources?.[0]?.slug).toBe(slug)
    expect(reply?.text).toMatch(words)
  },
)

/** Awkward moments of a week and of the year, local time of the clinic in New York. */
const MOMENTS = {
  "on a Thursday": "2027-01-14T11:20:00-05:00",
  "on a Friday at 17:00": "2027-01-15T17:00:00-05:00",
  "on a Saturday at 23:30": "2027-01-16T23:30:00-05:00",
  "the night before clocks go forward": "2027-03-13T23:30:00-05:00",
  "the morning when clocks went forward": "2027-03-14T03:10:00-04:00",
  "the night before clocks go back": "2027-11-06T23:30:00-04:00",
  "in the hour that comes twice": "2027-11-07T01:30:00-05:00",
}

test.each([
  ["now", undefined] as const,
  ...Object.entries(MOMENTS).map(([name, at]) => [name, new Date(at)] as const),
])(
  "a patient books with their own nurse, moves the visit and cancels it, in plain words, %s",
  async (_name, now) => {
    const sarah = await asPatient("Sarah Johnson", now)
    const before = await listMyAppointments(sarah, "upcoming")
    const talk = conversationOf(sarah)

    const asked = await talk.say("can I see my nurse tomorrow at 10?")
    expect(asked.reply?.extra.proposal).toMatchObject({
      kind: "book",
      nurseName: expect.stringContaining("Alice"),
    })
    await talk.say("yes")
    const booked = (await listMyAppointments(sarah, "upcoming")).filter(
      (visit) => !before.some((other) => other.id === visit.id),
    )
    expect(booked).toHaveLength(1)
    expect(booked[0]).toMatchObject({ status: "booked", startsAt: asked.reply!.extra.proposal!.startsAt })

    const move = await talk.say("move it to friday afternoon")
    const card = move.reply?.extra.proposal ?? (await talk.say("the first one")).reply?.extra.proposal
    expect(card).toMatchObject({ kind: "move", appointmentId: booked[0]!.id })
    await talk.say("yes please")
    const moved = (await listMyAppointments(sarah, "upcoming")).find((visit) => visit.id === booked[0]!.id)
    expect(moved?.startsAt).toBe(card!.startsAt)
    expect(new Date(moved!.startsAt).getUTCDay()).toBe(5)

    const cancel = await talk.say("cancel it")
    expect(cancel.reply?.extra.proposal).toMatchObject({ kind: "cancel", appointmentId: booked[0]!.id })
    await talk.say("yes")
    expect((await listMyAppointments(sarah, "upcoming")).map((visit) => visit.id)).not.toContain(
      booked[0]!.id,
    )
  },
)

test("the assistant says what it is and asks who is there before it books for a visitor", async () => {
  const visitor = await asVisitor()
  const { guestId } = await startGuest(visitor)
  const talk = conversationOf(actingAs(visitor, { kind: "guest", guestId }))
  const { reply } = await talk.say("I want to book an appointment tomorrow at 10")
  expect(reply?.extra.askIdentity).toBe(true)
})
