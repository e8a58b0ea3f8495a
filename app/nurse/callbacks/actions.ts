"use server"

import { z } from "zod"
import { action } from "@/lib/http/action"
import { claimCallback, closeCallback } from "@/lib/scheduling/commands/callbacks"
import { CloseCallback } from "@/lib/scheduling/types/callbacks"

const claim = action(z.object({ callbackId: z.uuid() }), (ctx, { callbackId }) =>
  claimCallback(ctx, callbackId),
)
const close = action(CloseCallback, closeCallback)

export async function claimIt(callbackId: string) {
  return claim({ callbackId })
}
export async function closeIt(input: z.input<typeof CloseCallback>) {
  return close(input)
}
