import { expect, test } from "vitest"
import { makePseudonyms } from "@/lib/assistant/pseudonyms"

const hide = (name: string, text: string) =>
  makePseudonyms({ name, birthDate: "1990-09-23", phone: null }).hide(text)

test("a name goes, in any spelling of its case", () => {
  expect(hide("Sarah Johnson", "hi, sarah here, Mrs JOHNSON")).toBe("hi, Patient-A here, Mrs Lastname-A")
})

test.each([
  ["An Nguyen", "I had an itch", "I had an itch"],
  ["An Nguyen", "It is An again", "It is Patient-A again"],
  ["A Smith", "I need a visit", "I need a visit"],
])("a short name (%s) leaves everyday words alone", (name, text, hidden) => {
  expect(hide(name, text)).toBe(hidden)
})

test("what a model says with a stand-in comes back with the name", () => {
  const { hide, restore } = makePseudonyms({ name: "Sarah Johnson", birthDate: "1990-09-23", phone: null })
  expect(restore(hide("Sarah Johnson, born 1990-09-23"))).toBe("Sarah Johnson, born 1990-09-23")
})
