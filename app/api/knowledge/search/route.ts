import { z } from "zod"
import { addressOf, limitRequests, route } from "@/lib/http/route"
import { previewSearch } from "@/lib/knowledge/queries/search"

const Body = z.object({
  question: z.string().trim().min(2).max(500),
  limit: z.int().min(1).max(20).default(5),
})

/** Published articles for a question, best first. Staff also read why each one ranks where it does. */
export const POST = route(async ({ ctx, request, json }) => {
  const { question, limit } = Body.parse(await json())
  await limitRequests(ctx, "knowledge", { max: 60, windowSeconds: 60 }, addressOf(request.headers))
  return previewSearch(ctx, question, limit)
})
