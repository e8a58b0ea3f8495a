import { expect, test } from "vitest"
import { whenFrom } from "@/lib/assistant/understand/from-card"

const card = { date: "2026-11-30", time: "10:00" }

test.each([
  ["anything later?", { date: "2026-11-30", earliest: "10:01" }],
  ["a bit earlier please", { date: "2026-11-30", latest: "09:59" }],
  ["push it back an hour", { date: "2026-11-30", time: "11:00" }],
  ["half an hour earlier", { date: "2026-11-30", time: "09:30" }],
  ["can you move it up by 15 minutes", { date: "2026-11-30", time: "09:45" }],
  ["the week after, same day", { date: "2026-12-07", time: "10:00" }],
  ["same day next week", { date: "2026-12-07", time: "10:00" }],
  ["two weeks later", { date: "2026-12-14", time: "10:00" }],
  ["una hora más tarde", { date: "2026-11-30", time: "11:00" }],
  ["media hora antes", { date: "2026-11-30", time: "09:30" }],
  ["la semana siguiente", { date: "2026-12-07", time: "10:00" }],
])("%s", (text, when) => expect(whenFrom(text, card)).toEqual(when))

test.each(["is it an hour long?", "later this week", "yes", "what helps a cough?"])(
  "%s says nothing in relation to the card",
  (text) => expect(whenFrom(text, card)).toBeNull(),
)
