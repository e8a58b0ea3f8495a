import { describe, expect, test } from "vitest"
import { ERROR_STATUS } from "@/lib/core/errors"
import { errorsWords } from "@/lib/words/errors"
import { LANGUAGES, isLanguage, pickLanguage } from "@/lib/words/language"
import { words } from "@/lib/words/words"

describe("the catalogue", () => {
  test("no text is empty or was left in English in Spanish", () => {
    const [english, spanish] = [leaves(words("en")), leaves(words("es"))]
    expect([...spanish.keys()]).toEqual([...english.keys()])
    const same = [...english].filter(([key, text]) => text === spanish.get(key)).map(([key]) => key)
    // Words that are the same in both languages, brand names, and empty product names.
    expect(same.filter((key) => !SHARED.has(key))).toEqual([])
    expect([...english, ...spanish].filter(([, text]) => text.trim() === "")).toEqual([])
  })

  test("every refusal of the clinic has words", () => {
    for (const language of LANGUAGES)
      for (const code of Object.keys(ERROR_STATUS)) expect(errorsWords(language)).toHaveProperty(code)
  })
})

describe("which language a page speaks", () => {
  test.each([
    ["es", "en-US", "es"],
    [undefined, "es-MX,es;q=0.9,en;q=0.8", "es"],
    [undefined, "fr,en;q=0.4,es;q=0.7", "es"],
    [undefined, "de-DE,fr;q=0.5", "en"],
    ["xx", null, "en"],
  ])("chosen %s, browser asks for %s: %s", (chosen, accepts, expected) => {
    expect(pickLanguage(chosen, accepts)).toBe(expected)
  })

  test("only English and Spanish are languages", () => {
    expect([isLanguage("en"), isLanguage("es"), isLanguage("fr"), isLanguage(undefined)]).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})

const SHARED = new Set([
  "aiSettings.tokens",
  "aiSettings.provider.openai",
  "aiSettings.provider.gemini",
  "aiSettings.provider.runpod",
  "common.product",
  "common.no",
  "common.channels.web",
  "common.channels.whatsapp",
  "common.channels.telegram",
  "common.channels.instagram",
  "common.languageNames.en",
  "common.languageNames.es",
  "landing.exampleNurseName",
  "assistant.replies.no",
])

/** Every plain text by its path; texts with values are checked by their types. */
function leaves(node: unknown, path = ""): Map<string, string> {
  if (typeof node === "string") return new Map([[path, node]])
  if (typeof node !== "object" || node === null) return new Map()
  return new Map(
    Object.entries(node).flatMap(([key, value]) => [...leaves(value, path ? `${path}.${key}` : key)]),
  )
}
