import { z } from "zod"

const Message = z.looseObject({ id: z.string().max(100).optional(), role: z.string().optional() })

/**
 * AI SDK's chat request, or ours with one message. Of either only the conversation's id and the newest user text are
 * read; history, tool results and approvals that a browser sends are ignored.
 */
export const ChatRequest = z.object({
  id: z.uuid(),
  message: Message.optional(),
  messages: z.array(Message).optional(),
})
