import { expect, test } from "vitest"
import { conversationLanguage } from "@/lib/assistant/understand/language"
import { onlyWhen } from "@/lib/assistant/understand/only-when"
import { understand } from "@/lib/assistant/understand/understand"
import { contradicts } from "@/lib/assistant/understand/when"
import { fold } from "@/lib/core/fold"

test.each([
  [["hola"], "en", "es"],
  [["can I see my nurse tomorrow?", "no"], "en", "en"],
  [["necesito una cita", "a las 11 mejor", "no"], "en", "es"],
  [["me duele la garganta", "ok"], "en", "es"],
  [["I need an appointment", "gracias"], "en", "en"],
  [["I need an appointment", "me duele la garganta y tengo fiebre"], "en", "es"],
  [["book me friday"], "en", "en"],
  [["1"], "es", "es"],
] as const)("%j on a page in %s is answered in %s", (said, reader, language) => {
  expect(conversationLanguage(said, reader)).toBe(language)
})

test.each([
  "ok friday at 2",
  "is there anything on Friday afternoon?",
  "a las 11 mejor",
  "2pm",
  "¿y el jueves?",
])("%s says when and nothing else", (text) => expect(onlyWhen(fold(text))).toBe(true))
test.each(["my knee hurts since monday", "fever at 3 am", "me duele desde el lunes", ""])(
  "%s says more than when",
  (text) => expect(onlyWhen(fold(text))).toBe(false),
)

const card = { date: "2027-01-19", time: "14:00" }
test.each([
  [{ time: "15:00" }, true],
  [{ time: "14:00" }, false],
  [{ time: "02:00" }, false],
  [{ date: "2027-01-20" }, true],
  [{ date: "2027-01-19", time: "14:00" }, false],
  [{ date: "2027-01-18", toDate: "2027-01-22" }, false],
  [null, false],
])("%j is another time than the card's: %s", (when, other) => {
  expect(contradicts(when, card)).toBe(other)
})

test.each([
  ["can i talk to maria garcia about this?", "en", "book", "maria garcia"],
  ["can I speak with dr chen tomorrow", "en", "book", "chen"],
  ["quiero hablar con maria garcia", "es", "book", "maria garcia"],
  ["talk to a person", "en", "person", null],
  ["quiero hablar con una enfermera", "es", "person", null],
  ["i need to talk to my husband first", "en", "question", null],
] as const)("%s (%s) asks for %s with %s", (text, language, kind, nurse) => {
  const { intents } = understand(text, { language, reference: "2026-11-24T10:00" })
  expect(intents.map((intent) => [intent.kind, intent.nurse])).toEqual([[kind, nurse]])
})
