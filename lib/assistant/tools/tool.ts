import type { z } from "zod"
import type { Context } from "@/lib/access/types"
import type { ProposalCard, Source } from "@/lib/conversations/types"
import type { ErrorCode } from "@/lib/core/errors"

/** What a tool runs in: one turn of one conversation, as its patient or guest. The model chooses none of this. */
export type ToolRun = {
  ctx: Context
  conversationId: string
  turnId: string
  /** What the newest message of the patient says to the open proposal; a tool confirms only on "yes". */
  confirmation: "yes" | "no" | null
  /** Takes what names the patient out of a text that goes to an outside model. */
  hide: (text: string) => string
  /** Sources found so far in this turn; a tool that finds more numbers them on. */
  sources: CitedSource[]
}

/** A source and the text it holds: what the gate checks an answer against. */
export type CitedSource = Source & { text: string }

/**
 * A tool for every door: chat, text message, phone. `destructive` tools ask first: they make a proposal that the person
 * confirms. Outputs may carry a card for the screen.
 */
export type AssistantTool<I extends z.ZodType = z.ZodType, O = unknown> = {
  name: string
  description: string
  input: I
  destructive: boolean
  /** Writes something: its effect is stored by turn and input, so that a second provider cannot run it again. */
  writes: boolean
  run: (run: ToolRun, input: z.output<I>) => Promise<O>
}

/** Refusals are data for the model, in clinic codes; never raw error text. */
export type ToolRefusal = {
  /** `wanted`: the time that was asked for, as it is said in the clinic. */
  error: { code: ErrorCode | "unexpected"; message: string; wanted?: unknown; alternatives?: unknown }
}
export type WithCard = { card: ProposalCard }

export const defineTool = <I extends z.ZodType, O>(tool: AssistantTool<I, O>): AssistantTool<I, O> => tool
