import { answerTurn } from "@/lib/assistant/reply"
import { listAbandonedTurns } from "@/lib/conversations/commands/turns"
import type { Job } from "./runner"

/**
 * Replies nobody writes: on doors without a waiting client, and after a process died with its claim. Each is claimed
 * once; a finished one is never answered again.
 */
export const answerTurnsJob: Job = {
  name: "answer-turns",
  everyMs: 2_000,
  run: async (ctx) => {
    const turns = await listAbandonedTurns(ctx, 10)
    await Promise.all(turns.map((turn) => answerTurn(ctx, turn.id)))
  },
}
