import { assignEverybody } from "@/lib/scheduling/commands/assignments"
import type { Job } from "./runner"

/** Gives patients without a nurse the one who suits. */
export const assignNursesJob: Job = { name: "assign-nurses", everyMs: 30_000, run: assignEverybody }
