import { deliverDue } from "@/lib/channels/deliver"
import type { Job } from "./runner"

export const deliverNoticesJob: Job = { name: "deliver-notices", everyMs: 1_000, run: deliverDue }
