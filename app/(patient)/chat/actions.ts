"use server"

import { z } from "zod"
import { searchMyMessages } from "@/lib/conversations/queries/search"
import { action } from "@/lib/http/action"

const search = action(z.object({ text: z.string().max(200) }), (ctx, { text }) => searchMyMessages(ctx, text))

/** By action, so that what somebody looks for stands in no address. */
export async function searchMessages(text: string) {
  return search({ text })
}
