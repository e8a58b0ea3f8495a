import { addressOf, limitRequests, route } from "@/lib/http/route"
import { previewSearch } from "@/lib/knowledge/queries/search"
import { SearchKnowledge } from "@/lib/knowledge/types/search-preview"

/** Published articles for a question, best first. Staff also read why each one ranks where it does. */
export const POST = route(async ({ ctx, request, json }) => {
  const { question, limit } = SearchKnowledge.parse(await json())
  await limitRequests(ctx, "knowledge", { max: 60, windowSeconds: 60 }, addressOf(request.headers))
  return previewSearch(ctx, question, limit)
})
