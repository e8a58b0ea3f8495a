import { z } from "zod"
import type { Language } from "@/lib/words/language"

/** What the built-in assistant carries from one turn to the next; stored sealed with the conversation. */
export const Memory = z.object({
  /** Times it offered last, so that "the second one" and "11:30" mean something. */
  offers: z
    .array(z.object({ slotId: z.string(), when: z.string(), nurse: z.string(), startsAt: z.string() }))
    .default([]),
  /** What the offers were for: a booking, or the visit that moves. */
  moving: z.string().nullable().default(null),
  /** The visit that was booked or moved last in this conversation. */
  recent: z.string().nullable().default(null),
  /** The nurse a booking is wanted with, while its day is asked for. */
  nurse: z.string().nullable().default(null),
  /** The day of the card that was declined last: "2 then" is an hour of it. */
  day: z.string().nullable().default(null),
  /** What it waits for. */
  asking: z.enum(["time", "nurse_or_not", "waitlist"]).nullable().default(null),
  /** What the visit is about, said while its day was asked for. */
  reason: z.string().nullable().default(null),
  /** The search that found no time: what a place on the waiting list would be for. */
  missed: z
    .object({
      nurse: z.string(),
      fromDate: z.string(),
      toDate: z.string(),
      earliest: z.string().optional(),
      latest: z.string().optional(),
    })
    .nullable()
    .default(null),
  /** The request behind the question: "cancel" or "move", when several visits fit. */
  wish: z.enum(["book", "move", "cancel"]).nullable().default(null),
  /** The last question with words of its own: "what should I do about it?" is about that. */
  question: z.string().nullable().default(null),
  /** The title of the article that was quoted last. */
  article: z.string().nullable().default(null),
  unsure: z.number().int().default(0),
})
export type Memory = z.infer<typeof Memory>

export const emptyMemory = (): Memory => Memory.parse({})

/** A proposal that waits: its nurse, and its day and time on the clinic's wall clock. */
export type OpenCard = { kind: "book" | "move" | "cancel"; nurse: string; date: string; time: string }

/** What a turn knows beside the messages; made by the reply, never by the model or the browser. */
export type BuiltinState = {
  language: Language
  zone: string
  /** The clinic's wall clock, local ISO without zone. */
  reference: string
  signedIn: boolean
  openProposal: OpenCard | null
  hours: string
  phone: string | null
  address: string | null
  memory: Memory
}

/** What a decision is: tools to call first, or the words to say. */
export type Decision =
  | { call: { tool: string; input: Record<string, unknown> } }
  | { say: string; replies?: string[]; memory: Memory; confidence?: number }

/** What a tool answered earlier in this turn. */
export type ToolResult = { tool: string; output: Record<string, unknown> }
