import { isStaff } from "@/lib/access/rules"
import type { Context } from "@/lib/access/types"
import { getConversation } from "@/lib/conversations/queries/threads"
import { isDomainError } from "@/lib/core/errors"

/**
 * Whether somebody may listen to a topic. Events carry ids only, but that something happened to a conversation is
 * health data already.
 */
export async function mayListen(ctx: Context, topic: string): Promise<boolean> {
  const [kind, id = ""] = topic.split(":", 2)
  const { actor } = ctx
  switch (kind) {
    case "conversation":
      return canEnter(ctx, id)
    case "patient":
      return actor.kind === "patient" && actor.patientId === id
    case "user":
      return isStaff(actor) && actor.userId === id
    case "callbacks":
    case "nurse":
    case "~inbox":
    case "knowledge":
    case "settings":
      return isStaff(actor) && actor.roles.length > 0
    default:
      return false
  }
}

async function canEnter(ctx: Context, conversationId: string): Promise<boolean> {
  try {
    await getConversation(ctx, conversationId)
    return true
  } catch (error) {
    if (isDomainError(error)) return false
    throw error
  }
}
