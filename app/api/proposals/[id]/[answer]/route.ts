import { notFound } from "@/lib/core/errors"
import { route } from "@/lib/http/route"
import { confirmProposal, declineProposal } from "@/lib/scheduling/commands/proposals"
import { getProposalCard } from "@/lib/scheduling/queries/proposals"

/** The card's buttons. The word "yes" in the chat takes the same commands. */
export const POST = route<{ id: string; answer: string }>(async ({ ctx, params }) => {
  if (params.answer === "confirm") await confirmProposal(ctx, params.id)
  else if (params.answer === "decline") await declineProposal(ctx, params.id)
  else throw notFound("answer")
  return { card: await getProposalCard(ctx, params.id) }
})
