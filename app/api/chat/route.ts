import type { Context } from "@/lib/access/types"
import { writeReply } from "@/lib/assistant/reply"
import { chatResponse, openTurnStream, type ChatChunk } from "@/lib/assistant/turn-stream"
import type { ClaimedTurn } from "@/lib/conversations/commands/turns"
import { DomainError } from "@/lib/core/errors"
import { receiveMessage, type Received } from "@/lib/desk/receive-message"
import { addressOf, limitRequests, route } from "@/lib/http/route"
import { asWriter } from "@/lib/http/as-writer"
import { ChatRequest } from "@/lib/http/chat-request"
import { getConversation } from "@/lib/conversations/queries/threads"

export const POST = route(async ({ ctx, request, json }) => {
  const { id, text, clientKey } = readRequest(await json())
  if (ctx.actor.kind === "staff") throw new DomainError("not_allowed", "staff write in the inbox")
  await limitRequests(
    ctx,
    "chat",
    { max: 30, windowSeconds: 60 },
    ctx.actor.kind === "patient" ? ctx.actor.patientId : addressOf(request.headers),
  )
  const headers = new Headers()
  const me = await asWriter(ctx, request, headers)
  const received = await receiveMessage(me, {
    conversationId: id,
    text,
    channel: "web",
    clientKey,
    answerNow: true,
  })
  const stream = received.claimed
    ? startReply(me, received, received.claimed)
    : await withoutReply(me, received)
  return chatResponse(stream, headers)
})

/** The reply is written whether or not the browser stays: the stream is only a reader of it. */
function startReply(ctx: Context, received: Received, claimed: ClaimedTurn): ReadableStream<ChatChunk> {
  const stream = openTurnStream(claimed.turn.id)
  stream.write({
    type: "data-received",
    data: { conversationId: received.conversationId, messageId: received.messageId },
    transient: true,
  })
  void writeReply(ctx, claimed)
  return stream.read()
}

/** Nobody answers at once: a nurse has the conversation, or an emergency stands first. The page loads the thread. */
async function withoutReply(ctx: Context, received: Received): Promise<ReadableStream<ChatChunk>> {
  const conversation = await getConversation(ctx, received.conversationId)
  const why = received.emergencyId
    ? "emergency"
    : conversation.handler === "nurse"
      ? "handed_over"
      : "not_answering"
  return new ReadableStream<ChatChunk>({
    start(controller) {
      controller.enqueue({
        type: "data-received",
        data: { conversationId: received.conversationId, messageId: received.messageId },
        transient: true,
      })
      controller.enqueue({ type: "data-refresh", data: { why }, transient: true })
      controller.enqueue({ type: "finish" })
      controller.close()
    },
  })
}

function readRequest(body: unknown): { id: string; text: string; clientKey?: string } {
  const data = ChatRequest.parse(body)
  const newest = data.message ?? data.messages?.findLast((message) => message.role === "user")
  const parts = (newest as { parts?: unknown; content?: unknown } | undefined)?.parts
  const text = Array.isArray(parts)
    ? parts
        .map((part: { type?: string; text?: unknown }) =>
          part?.type === "text" && typeof part.text === "string" ? part.text : "",
        )
        .join("")
    : (newest as { content?: unknown } | undefined)?.content
  if (typeof text !== "string" || !text.trim() || (newest?.role ?? "user") !== "user")
    throw new DomainError("invalid_input", "a user message with text", { field: "message" })
  return { id: data.id, text, clientKey: newest?.id }
}
