import { expireHolds } from "@/lib/scheduling/commands/expire-holds"
import type { Job } from "./runner"

/** Tidies holds that ran out, so that calendars show the time as free; no booking depends on it. */
export const expireHoldsJob: Job = { name: "expire-holds", everyMs: 5_000, run: expireHolds }
