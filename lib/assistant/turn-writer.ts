import { registerLocalTurn, savePartial, type TurnRow } from "@/lib/conversations/commands/turns"
import type { Context } from "@/lib/access/types"
import type { MessageExtra } from "@/lib/conversations/types"
import { log, safeError } from "@/lib/core/log"
import type { TurnStream } from "./turn-stream"

const PARTIAL_MS = 300

export type Writer = ReturnType<typeof makeWriter>

/** What the patient sees of a reply while it is written, and what is stored of it in between. */
export function makeWriter(ctx: Context, turn: TurnRow, stream: TurnStream) {
  const controller = new AbortController()
  let shown = ""
  let held = false
  let saving: Promise<unknown> = Promise.resolve()
  // The claim is a sign of life, and most answers are whole before the first piece is worth storing.
  let lastSave = Date.now()
  let open = false
  const forget = registerLocalTurn(turn.id, {
    abort: () => controller.abort(),
    hold() {
      held = true
      return shown
    },
  })
  stream.write({ type: "start", messageId: turn.id })
  stream.write({ type: "start-step" })
  const save = () => {
    lastSave = Date.now()
    const text = shown
    saving = saving
      .then(() => savePartial(ctx, turn, text))
      .then((ours) => {
        if (!ours) controller.abort()
      })
      .catch((error: unknown) => log().warn({ error: safeError(error) }, "partial not stored"))
  }
  // The claim stays alive while a provider thinks.
  const heartbeat = setInterval(() => Date.now() - lastSave > 2_000 && save(), 1_000)
  heartbeat.unref()
  /** Another provider starts over: what was shown goes. */
  function startOver() {
    if (open) stream.write({ type: "text-end", id: "t" })
    stream.write({ type: "reset-step" })
    open = false
    shown = ""
  }
  return {
    signal: controller.signal,
    write(piece: string) {
      if (held || controller.signal.aborted) return
      if (!open) stream.write({ type: "text-start", id: "t" })
      open = true
      shown += piece
      stream.write({ type: "text-delta", id: "t", delta: piece })
      if (Date.now() - lastSave > PARTIAL_MS) save()
    },
    data: (chunk: Parameters<TurnStream["write"]>[0]) => {
      if (!held) stream.write(chunk)
    },
    startOver,
    settle: () => saving,
    finish(extra: MessageExtra) {
      if (open) stream.write({ type: "text-end", id: "t" })
      if (extra.sources) {
        for (const source of extra.sources)
          stream.write({
            type: "source-document",
            sourceId: source.articleId,
            mediaType: "text/html",
            title: source.title,
          })
        stream.write({ type: "data-sources", data: extra.sources })
      }
      if (extra.replies) stream.write({ type: "data-replies", data: extra.replies })
      stream.write({ type: "finish-step" })
      stream.write({ type: "finish" })
    },
    /** Somebody else speaks now, or a newer message is answered: what was shown goes, and the page loads the thread again. */
    finishSilently() {
      startOver()
      stream.write({ type: "data-refresh", data: { why: "withdrawn" }, transient: true })
      stream.write({ type: "finish-step" })
      stream.write({ type: "finish" })
    },
    close() {
      clearInterval(heartbeat)
      forget()
    },
  }
}
