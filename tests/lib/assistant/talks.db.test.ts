import { expect, test } from "vitest"
import type { Message } from "@/lib/conversations/types"
import { asPatient, useSampleClinic } from "@/tests/support/clinic"
import { conversationOf } from "@/tests/support/talk"
import { localIso } from "@/lib/assistant/local-time"
import { listMyWaitlist } from "@/lib/scheduling/queries/waitlist"

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
  "later, earlier and a week after are said from the card": {
    who: "Emily Davis",
    lines: [
      ["can I come on monday", { card: "book", day: "2027-01-18T09:00" }],
      ["anything later?", { card: "book", day: "2027-01-18T09:(15|30)" }],
      ["a bit earlier please", { card: "book", day: "2027-01-18T09:00" }],
      ["the week after, same day", { card: "book", day: "2027-01-25T09:00" }],
      ["the first one is good", /^Booked: Monday, January 25, 9:00 AM/],
      ["can you push it back an hour", { card: "move", day: "2027-01-25T10:00" }],
      ["half an hour later please", { card: "move", day: "2027-01-25T10:30" }],
      ["yes", /^Moved: Monday, January 25, 10:30 AM/],
      ["great", /^You are welcome/],
    ],
  },
  "two requests in one message are both answered": {
    who: "Sarah Johnson",
    lines: [
      [
        "can I book with Dr. Wilson on Tuesday at 9 and also what helps a sore throat?",
        { card: "book", day: "2027-01-19T09:00" },
      ],
      ["i'd rather see James Thompson", { card: "book", day: "2027-01-19T09:00", nurse: "James Thompson" }],
    ],
  },
  "the soonest is the first free time": {
    who: "John Smith",
    lines: [
      ["I need an appointment", "Which day would you like?"],
      ["whats the soonest", { card: "book", day: "2027-01-15T09:00" }],
      ["can you make it a phone visit instead", /^That is something for the clinic's staff/],
      ["ok never mind", /^I let it go/],
    ],
  },
  "a second question goes on from the first": {
    who: "Robert Brown",
    lines: [
      ["i've been feeling off lately", /^I am sorry you do not feel well/],
      ["what should i do about a cough", /^A cough helps/],
      ["no fever", /^Thank you, that is good to know/],
      [
        "how long does it last",
        /^- With a cold, the flu or bronchitis it usually goes away within 2 to 3 weeks/,
      ],
      ["is it serious?", /^- Call the clinic if your cough lasts longer/],
      ["ok ill wait", /^You are welcome/],
      ["is honey ok for it", "The article “Cough” does not say that. Shall I ask a nurse?"],
      ["what can i take for it", /^- Drink water, because it can ease a cough/],
      ["what about pink eye", /^A red or itchy eye/],
      ["what should i do about a sore throat?", /^A sore throat often comes/],
      ["what about pink eye", /^A red or itchy eye/],
      ["is that contagious", /^- Remember that infectious pink eye spreads easily/],
    ],
  },
  "details of a question go with it": {
    who: "John Smith",
    lines: [
      ["hi how are you", /^Hello/],
      ["i've been feeling kind of run down", /^Many things can make you very tired/],
      ["maybe a week? no fever", /^Thank you, that is good to know/],
      ["what can i do about it", /^- Get enough sleep/],
      ["my sugar was 210 this morning should i worry", /too low or too high/],
      ["it is usually 140", /^Thank you, that is good to know/],
      ["i take metformin", /^Thank you, that is good to know/],
      ["book me on thursday afternoon", { card: "book", day: "2027-01-21T12:00" }],
      ["does 3 work", { card: "book", day: "2027-01-21T15:00" }],
      ["ok 4 then", { card: "book", day: "2027-01-21T16:00" }],
      ["3 is better", { card: "book", day: "2027-01-21T15:00" }],
      ["ok do it", /^Booked: Thursday, January 21, 3:00 PM/],
      ["is it in person", /3:00 PM.*At the clinic\./],
      ["remind me the day before please", /^You get a reminder before each visit/],
      ["do you take blue cross", /^That is something for the clinic's staff/],
    ],
  },
  "what helps is asked of the article that was quoted": {
    who: "Emily Davis",
    lines: [
      ["itchy rash on my arms", /^A rash is/],
      ["two days, no fever", /^Thank you, that is good to know/],
      ["what cream can i use", /^- Find out which kind of rash/],
      ["they are red and itchy", /^(?!A rash is)/],
      ["can i put toothpaste on it", "The article “Rash and hives” does not say that. Shall I ask a nurse?"],
    ],
  },
  "a sad word is no detail": {
    who: "Emily Davis",
    lines: [
      ["i cant sleep", /^Insomnia means/],
      ["its been 3 weeks", /^Thank you, that is good to know/],
      ["i feel hopeless sometimes", "Is it about this?"],
      ["when can i run again", /^(?!Nausea)/],
      ["i twisted my ankle yesterday", /^A sprain is/],
      ["its swollen but i can walk", /^Thank you, that is good to know/],
      ["who can look at it", "Which day would you like?"],
      ["ok never mind", "What can I help you with?"],
      ["can i talk to maria about it", "Which day would you like?"],
    ],
  },
  "a time that is not free is said back whole, with those near it": {
    who: "Sarah Johnson",
    lines: [
      ["book me tomorrow at 10", { card: "book", day: "2027-01-16T10:00" }],
      ["at 4", /^Saturday, January 16, 4:00 PM is not free\. .*Saturday 1:30 PM \(Alice Wilson\)/],
    ],
  },
  "an hour named with the yes is the one that is held": {
    who: "Sarah Johnson",
    lines: [
      ["book me on january 28", { card: "book", day: "2027-01-28T09:00" }],
      ["yes book the 11 one", { card: "book", day: "2027-01-28T11:00" }],
      ["no, later", { card: "book", day: "2027-01-28T11:15" }],
      ["no", /^I let it go/],
      ["2 then", { card: "book", day: "2027-01-28T14:00" }],
    ],
  },
  "a greeting, a name and a worry are not what is asked": {
    who: "John Smith",
    lines: [
      ["hi my name is John, I've had a cough for two weeks and I'm worried", /^A cough helps/],
      ["it's dry", /^Thank you, that is good to know/],
      ["Good morning. I need to see someone about it", "Which day would you like?"],
      ["anytime", { card: "book", day: "2027-01-15" }],
      ["not today", { card: "book", day: "2027-01-16" }],
      ["no", /^I let it go/],
    ],
  },
  "somebody else than the one on the card": {
    who: "Sarah Johnson",
    lines: [
      ["i'd like to come in next week, mornings are best", { card: "book", nurse: "Alice Wilson" }],
      ["with someone else", { card: "book", day: "2027-01-18T09:00", nurse: "Michael Chen" }],
    ],
  },
  "the clinic itself": {
    who: "Emily Davis",
    lines: [
      ["what are your hours?", /^Nurses answer Monday to Friday 9:00 to 17:00/],
      ["are you open on saturdays", /Saturday and Sunday 10:00 to 14:00/],
      ["where do i go", /River Street/],
      ["I want to cancel", { card: "cancel" }],
      ["no, keep it", "Nothing is changed."],
      ["can you add a note that I moved", /^That is something for the clinic's staff/],
      ["is it free", /^That is something for the clinic's staff/],
      ["ok bye", /^Take care/],
    ],
  },
  "a child's age and a number do not hide what it is about": {
    who: "John Smith",
    lines: [
      ["my 4 year old has a fever of 101", /^A fever is a sign that your child's body/],
      ["he's drinking ok", /^Thank you, that is good to know/],
      ["should I bring him in", /^- Call the clinic if/],
      ["actually never mind, what helps a cough", /cough/],
      ["can my nurse look at it", "Which day would you like?"],
    ],
  },
  "where it is goes with what it is": {
    who: "Emily Davis",
    lines: [
      ["i've been feeling anxious", /Anxiety is a feeling of fear and worry/],
      ["is there anything I can do at home", /^- Move your body/],
      ["i have a rash", "Is it about one of these?"],
      ["on my arms", /^A rash is an area/],
      ["what did i book?", /Maria Garcia/],
    ],
  },
  "what a visit is about is noted while its day is asked for": {
    who: "John Smith",
    lines: [
      ["make an appointment for my daughter", "Which day would you like?"],
      ["she's 6", /^Thank you, I note that\. Which day/],
      ["she has a rash on her tummy", /^Thank you, I note that\. Which day/],
      ["does she need to fast before?", /Which day would you like\?$/],
      ["monday after school", { card: "book", day: "2027-01-18T15:00" }],
    ],
  },
  "no medicine is stopped or doubled on a program's word": {
    who: "Emily Davis",
    lines: [
      ["should i stop taking my lisinopril", /^Please do not stop, skip or double/],
      ["so can I skip tonight's?", /^Please do not stop, skip or double/],
      ["no", "What can I help you with?"],
      ["i forgot my pill this morning should i double up", /^Please do not stop, skip or double/],
    ],
  },
  "how long it lasts and how it came about hide no complaint": {
    who: "Emily Davis",
    lines: [
      ["hiya", /^Hello/],
      ["i've been coughing for like 10 days", /^A cough helps/],
      ["i'm sleeping ok", /^Thank you, that is good to know/],
      ["my lower back has been bugging me since I moved the couch", /back pain/i],
      ["can someone listen to my lungs on monday", { card: "book", day: "2027-01-18" }],
    ],
  },
  "a place on the waiting list": {
    who: "Robert Brown",
    lines: [
      ["saturday the 23rd at 8pm", /is not free\. These are free near it/],
      ["put me on the waitlist", /^You are on the waiting list/],
      ["is anything open on the 25th of december 2026", /^That time has passed\. Which day/],
    ],
  },
  "a visit in Spanish": {
    who: "Sarah Johnson",
    language: "es",
    lines: [
      ["¿puedo tener una cita el jueves por la tarde?", { card: "book", day: "2027-01-21T12:00" }],
      ["sí", /^Reservada: jueves, 21 de enero/],
      ["¿con quién es?", /Alice Wilson/],
      ["¿a qué hora abren los sábados?", /^Enfermería responde/],
      ["¿dónde quedan?", /River Street/],
    ],
  },
  "Spanish stays Spanish": {
    who: "Sarah Johnson",
    language: "es",
    lines: [
      ["hola buenas", /^Hola/],
      ["no puedo dormir", "¿Se trata de algo de esto?"],
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
    // Its own words are never held back by the gate.
    expect(reply?.text).not.toContain("…")
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

test("a yes to “Shall I ask a nurse?” brings a nurse, and books no card that stands above it", async () => {
  const talk = conversationOf(await asPatient("Sarah Johnson", FRIDAY))
  await talk.say("can you book me for monday at 10")
  const { reply: asked } = await talk.say("do you take medicare?")
  expect(asked?.text).toBe("That is something for the clinic's staff. Shall I ask a nurse?")
  await talk.say("yes")
  const messages = await talk.messages()
  expect(messages.at(-1)?.extra).toMatchObject({ mark: "handed_over" })
  expect(messages.flatMap(({ extra }) => extra.proposal ?? []).map(({ status }) => status)).toEqual(["open"])
})

test("a place on the waiting list is kept for the days and hours that were looked for", async () => {
  const talk = conversationOf(await asPatient("John Smith", FRIDAY))
  await talk.say("can I come saturday the 23rd at 8pm")
  await talk.say("put me on the waiting list please")
  const [entry] = await listMyWaitlist(talk.ctx)
  expect(entry).toMatchObject({
    status: "waiting",
    fromAt: "2027-01-23T05:00:00.000Z",
    untilAt: "2027-01-24T05:00:00.000Z",
  })
})
