import { z } from "zod"
import { HANDOVER_REASONS } from "@/lib/conversations/types"
import { handOver } from "@/lib/desk/hand-over"
import { defineTool } from "./tool"

export const handOverTool = defineTool({
  name: "handOver",
  description:
    "Brings a nurse into the conversation. Use it when the patient asks for a person, or when you cannot help.",
  input: z.object({ reason: z.enum(HANDOVER_REASONS).default("asked") }),
  destructive: false,
  writes: true,
  async run({ ctx, conversationId }, input) {
    const { first } = await handOver(ctx, { conversationId, reason: input.reason })
    return { handedOver: true, first }
  },
})
