import { currentSeqs } from "@/db/events"
import type { Context } from "@/lib/access/types"

/** The newest number of a topic: what a page that has just loaded listens from. */
export async function currentTopicSeq(ctx: Context, topic: string): Promise<number> {
  return (await currentSeqs(ctx.db, ctx.clinic.id, [topic])).get(topic) ?? 0
}
