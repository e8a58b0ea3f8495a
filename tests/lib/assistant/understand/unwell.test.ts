import { expect, test } from "vitest"
import { saysUnwell } from "@/lib/assistant/understand/unwell"

test.each([
  "I've been feeling off lately",
  "i feel sick",
  "my son is not feeling well",
  "she doesn't feel good today",
  "i'm sick",
  "not feeling great",
  "me siento mal",
  "no me siento bien desde ayer",
])("%s: unwell, and not said how", (text) => expect(saysUnwell(text)).toBe(true))

test.each([
  "i feel good",
  "feeling great today",
  "i feel sick after eating shrimp",
  "my throat feels bad",
  "i feel dizzy",
  "ok good",
  "not good for monday",
  "me siento mareada",
  "estoy bien",
])("%s: well, or it says how", (text) => expect(saysUnwell(text)).toBe(false))
