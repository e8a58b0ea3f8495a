import { expect, test } from "vitest"
import { lastReplies } from "@/app/(patient)/chat/last-replies"
import type { Message } from "@/lib/conversations/types"

const message = (extra: object): Message => ({ extra }) as Message
const card = (status: string) => ({ proposal: { proposalId: "p1", status } })

test("the newest message's suggestions, and none of a card that was decided by its buttons", () => {
  expect(lastReplies([])).toEqual([])
  expect(lastReplies([message({ replies: ["A"] }), message({ replies: ["B"] })])).toEqual(["B"])
  expect(lastReplies([message({ ...card("confirmed"), replies: ["Yes, book 10:00 AM"] })])).toEqual([])
})

test("a message that reports the decision keeps its own", () => {
  const held = message({ ...card("confirmed"), replies: ["Yes, book 10:00 AM"] })
  const booked = message({ ...card("confirmed"), replies: ["My visits"] })
  expect(lastReplies([held, booked])).toEqual(["My visits"])
})
