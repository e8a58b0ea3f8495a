import { offerFreeTimes } from "@/lib/scheduling/commands/waitlist"
import type { Job } from "./runner"

/** Offers what became free to whoever waits, one after the other. */
export const offerTimesJob: Job = { name: "offer-times", everyMs: 10_000, run: offerFreeTimes }
