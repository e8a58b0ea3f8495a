"use server"

import { z } from "zod"
import { action } from "@/lib/http/action"
import { acknowledgeNotice, markNoticesRead } from "@/lib/notifications/commands"

const read = action(z.object({ ids: z.array(z.uuid()).max(200) }), (ctx, { ids }) =>
  markNoticesRead(ctx, ids),
)
const acknowledge = action(z.object({ id: z.uuid() }), (ctx, { id }) => acknowledgeNotice(ctx, id))

export async function markRead(ids: string[]) {
  return read({ ids })
}
export async function acknowledgeOne(id: string) {
  return acknowledge({ id })
}
