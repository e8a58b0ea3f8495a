import { createUIMessageStreamResponse, type UIMessageChunk } from "ai"
import type { ChatData } from "./types"
import { singleton } from "@/lib/core/singleton"

export type ChatChunk = UIMessageChunk<unknown, ChatData>

/** How long a finished reply can still be fetched by a page that comes back. */
const KEPT_MS = 30_000

/**
 * The chunks of one reply while it is written: kept from the first on, so that a page that reloads gets all of it, and
 * a page that leaves stops nothing.
 */
export type TurnStream = {
  write: (chunk: ChatChunk) => void
  end: () => void
  /** A new reader: everything so far, then what comes. */
  read: () => ReadableStream<ChatChunk>
}

const open = () => singleton("turn-streams", () => new Map<string, TurnStream>())

export function openTurnStream(turnId: string): TurnStream {
  const existing = open().get(turnId)
  if (existing) return existing
  const chunks: ChatChunk[] = []
  const readers = new Set<ReadableStreamDefaultController<ChatChunk>>()
  let ended = false
  const stream: TurnStream = {
    write(chunk) {
      if (ended) return
      chunks.push(chunk)
      for (const reader of readers) reader.enqueue(chunk)
    },
    end() {
      if (ended) return
      ended = true
      for (const reader of readers) reader.close()
      readers.clear()
      setTimeout(() => open().delete(turnId), KEPT_MS).unref()
    },
    read() {
      let mine: ReadableStreamDefaultController<ChatChunk>
      return new ReadableStream<ChatChunk>({
        start(controller) {
          mine = controller
          for (const chunk of chunks) controller.enqueue(chunk)
          if (ended) controller.close()
          else readers.add(controller)
        },
        cancel() {
          readers.delete(mine)
        },
      })
    },
  }
  open().set(turnId, stream)
  return stream
}

/** The stream of a reply that this process writes, or wrote a moment ago. */
export const findTurnStream = (turnId: string): TurnStream | undefined => open().get(turnId)

/** A reply as AI SDK's UI message stream over server-sent events. */
export const chatResponse = (stream: ReadableStream<ChatChunk>, headers?: HeadersInit): Response =>
  createUIMessageStreamResponse({ stream, headers })
