import { expect, test } from "vitest"
import type { Message } from "@/lib/conversations/types"
import { asPatient, useSampleClinic } from "@/tests/support/clinic"
import { conversationOf } from "@/tests/support/talk"
import { localIso } from "@/lib/assistant/local-time"

useSampleClinic()

/** A Friday, six in the morning in New York: "monday" is three days ahead. */
const FRIDAY = new Date("2027-01-15T06:00:00-05:00")

type Expected = string | RegExp | { card: string; day?: string; nurse?: string }

/** What a patient says, and what must be in the answer: words, or a card with its local day and time. */
const talks: Record<string, { who: string; language?: "es"; lines: [said: string, expected: Expected][] }> = {
  "a card is corrected until it fits": {
    who: "Sarah Johnson",
    lines: [
      ["i've had a cough for two weeks, is that bad?", /cough/i],
      ["ok can I come monday morning", { card: "book", day: "2027-01-18" }],
      ["actually make it tuesday", { card: "book", day: "2027-01-19" }],
      ["2pm", { card: "book", day: "2027-01-19T14:00" }],
      ["yes but at 3", { card: "book", day: "2027-01-19T15:00" }],
      ["yes", /^Booked: Tuesday, January 19, 3:00 PM/],
      ["wait, what time is that again?", /3:00 PM/],
      ["can you move it to wednesday at 2", { card: "move", day: "2027-01-20T14:00" }],
      ["what about thursday instead", { card: "move", day: "2027-01-21T14:00" }],
      ["yes please", /^Moved: Thursday, January 21, 2:00 PM/],
      ["cancel it", { card: "cancel" }],
      ["no wait, keep it", "Nothing is changed."],
      ["what appointments do I have?", /January 21, 2:00 PM/],
    ],
  },
  "a yes after other times were listed takes none of them": {
    who: "John Smith",
    lines: [
      ["book me with dr chen next week", { card: "book", nurse: "Michael Chen" }],
      ["the second one", /^Other free times: /],
      ["yes", /^Other free times: /],
      ["the second one", { card: "book", nurse: "Michael Chen" }],
      ["no", "I let it go. Nothing is booked."],
      ["ok", "What can I help you with?"],
    ],
  },
  "the nurse is named before the day": {
    who: "Emily Davis",
    lines: [
      ["I'd like an appointment", "Which day would you like?"],
      ["with lisa", "Which day would you like?"],
      [
        "sometime next week in the morning except monday",
        { card: "book", day: "2027-01-19", nurse: "Lisa Rodriguez" },
      ],
    ],
  },
  "what no article answers is not answered from one": {
    who: "Robert Brown",
    lines: [
      ["can you refill my prescription", /^That is something for the clinic's staff/],
      ["do you take insurance?", /^That is something for the clinic's staff/],
      ["lol you are a robot right?", /^I am the clinic's assistant, a program/],
      ["what are my medicines", /^I do not read out your record/],
      ["do i have diabetes?", /^I cannot tell you what it is/],
    ],
  },
  "Spanish stays Spanish": {
    who: "Sarah Johnson",
    language: "es",
    lines: [
      ["buenas", /^Hola/],
      ["necesito una cita", "¿Qué día le gustaría?"],
      ["el lunes por la tarde", { card: "book", day: "2027-01-18" }],
      ["a las 11 mejor", { card: "book", day: "2027-01-18T11:00" }],
      ["no", /^La solté/],
      ["¿qué citas tengo?", /citas?/],
    ],
  },
}

test.each(Object.entries(talks))("%s", async (_name, { who, language, lines }) => {
  const talk = conversationOf({ ...(await asPatient(who, FRIDAY)), ...(language ? { language } : {}) })
  for (const [said, expected] of lines) {
    const { reply } = await talk.say(said)
    if (typeof expected === "string") expect({ said, text: reply?.text }).toEqual({ said, text: expected })
    else if (expected instanceof RegExp)
      expect({ said, text: reply?.text }).toEqual({ said, text: expect.stringMatching(expected) })
    else expect({ said, ...cardOf(reply) }).toMatchObject({ said, status: "open", ...wanted(expected) })
  }
})

const cardOf = (reply: Message | null) => {
  const card = reply?.extra.proposal
  const at = card ? localIso(new Date(card.startsAt), "America/New_York") : null
  return { text: reply?.text, kind: card?.kind, status: card?.status, nurse: card?.nurseName, at }
}

const wanted = ({ card, day, nurse }: { card: string; day?: string; nurse?: string }) => ({
  kind: card,
  ...(day ? { at: expect.stringMatching(`^${day}`) } : {}),
  ...(nurse ? { nurse } : {}),
})
