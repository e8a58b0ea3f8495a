import type { Context } from "@/lib/access/types"
import { answerTurn } from "@/lib/assistant/reply"
import { listMessages } from "@/lib/conversations/queries/threads"
import type { Message } from "@/lib/conversations/types"
import { receiveMessage, type Received } from "@/lib/desk/receive-message"

/** A conversation as a test holds it: say something, read what came back. */
export function conversationOf(ctx: Context) {
  const talk = {
    ctx,
    id: crypto.randomUUID() as string,
    /** Sends the patient's words and waits for the assistant's reply, if it owes one. */
    async say(text: string): Promise<{ received: Received; reply: Message | null }> {
      const received = await receiveMessage(talk.ctx, { conversationId: talk.id, text, channel: "web" })
      if (!received.turnId) return { received, reply: null }
      await answerTurn(talk.ctx, received.turnId)
      const messages = await listMessages(talk.ctx, talk.id)
      return { received, reply: messages.findLast((message) => message.author === "assistant") ?? null }
    },
    messages: () => listMessages(talk.ctx, talk.id),
  }
  return talk
}
