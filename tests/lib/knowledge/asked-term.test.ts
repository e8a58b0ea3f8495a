import { expect, test } from "vitest"
import { sampleTerms } from "@/db/seed/terms"
import { askedTerm } from "@/lib/knowledge/rules/asked-term"

const terms = sampleTerms.flatMap(({ en, es }) => [{ term: en[0] }, { term: es[0] }])

test.each([
  ["what is edema?", "edema"],
  ["What does hypertension mean?", "hypertension"],
  ["sorry, what does TIA stand for", "TIA"],
  ["my doctor said something. what's a statin", "statin"],
  ["what are statins?", "statin"],
  ["meaning of the word systolic", "systolic"],
  ["please explain atrial fibrillation", "atrial fibrillation"],
  ["¿Qué es la hipertensión?", "hipertensión"],
  ["que significa EPOC", "EPOC"],
  ["¿qué quiere decir «diálisis»?".replace(/[«»]/g, ""), "diálisis"],
])("%s asks for %s", (question, term) => {
  expect(askedTerm(question, terms)?.term).toBe(term)
})

test.each([
  "what helps against edema?",
  "I have hypertension",
  "what is a good food with hypertension",
  "what is the number for the clinic",
  "que hago con la hipertension",
  "",
])("%s asks for no word", (question) => {
  expect(askedTerm(question, terms)).toBeNull()
})

test("a word has one meaning in each language", () => {
  for (const language of ["en", "es"] as const) {
    const all = sampleTerms.map((entry) => entry[language][0].toLowerCase())
    expect(new Set(all).size).toBe(all.length)
  }
})
