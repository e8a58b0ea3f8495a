import { requestCode } from "@/lib/accounts/commands"
import { RequestCode } from "@/lib/accounts/types"
import { demoMode } from "@/lib/core/mode"
import { DomainError } from "@/lib/core/errors"
import { addressOf, route } from "@/lib/http/route"
import { textsAreOn } from "@/lib/twilio/client"

/** Sends a one-time code to a phone number. The answer never tells whether the number is known here. */
export const POST = route(async ({ ctx, request, json }) => {
  if (!demoMode() && !textsAreOn()) throw new DomainError("channel_off", "no way to text a code")
  return requestCode(ctx, RequestCode.parse(await json()), addressOf(request.headers))
})
