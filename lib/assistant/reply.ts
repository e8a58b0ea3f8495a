import { actingAs } from "@/lib/access/context"
import type { Context } from "@/lib/access/types"
import {
  claimTurn,
  failTurn,
  finishTurn,
  type ClaimedTurn,
  type TurnRow,
} from "@/lib/conversations/commands/turns"
import { log, safeError } from "@/lib/core/log"
import { handOver } from "@/lib/desk/hand-over"
import { askProviders } from "./ask-providers"
import { openTurnStream } from "./turn-stream"
import { prepareTurn } from "./turn-work"
import { makeWriter, type Writer } from "./turn-writer"

/** Claims a turn and writes its reply. Whoever has the turn already, keeps it. */
export async function answerTurn(ctx: Context, turnId: string): Promise<void> {
  const claimed = await claimTurn(ctx, turnId)
  if (claimed) await writeReply(ctx, claimed)
}

/**
 * Writes the reply of a claimed turn: the one way for every door. The clinic's providers are asked in order, the built-in
 * assistant last; what tools did survives a switch, the text starts over.
 */
export async function writeReply(ctx: Context, claimed: ClaimedTurn): Promise<void> {
  const { turn } = claimed
  const stream = openTurnStream(turn.id)
  const writer = makeWriter(ctx, turn, stream)
  try {
    const work = await prepareTurn(ctx, claimed)
    const done = await askProviders(work, writer)
    await writer.settle()
    if (!done) return writer.finishSilently()
    const result = await finishTurn(work.ctx, turn, {
      text: done.text,
      extra: done.extra,
      memory: done.memory,
    })
    if (!result.said) return writer.finishSilently()
    writer.finish(done.extra)
  } catch (error) {
    log().error({ error: safeError(error), turnId: turn.id }, "turn failed")
    await giveUp(ctx, turn, writer)
  } finally {
    writer.close()
    stream.end()
  }
}

/** Not even the built-in assistant could answer: a nurse gets the conversation, the patient hears it. */
async function giveUp(ctx: Context, turn: TurnRow, writer: Writer): Promise<void> {
  await failTurn(ctx, turn).catch(() => {})
  const system = actingAs(ctx, { kind: "system", job: "assistant" })
  await handOver(system, { conversationId: turn.conversationId, reason: "assistant_failed" }).catch(
    (error: unknown) => log().error({ error: safeError(error), turnId: turn.id }, "hand-over failed"),
  )
  writer.finishSilently()
}
