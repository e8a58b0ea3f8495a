import { sealAudit } from "@/lib/audit/chain"
import { alone, type Job } from "./runner"

export const sealAuditJob: Job = {
  name: "seal-audit",
  everyMs: 5_000,
  run: async (ctx) => {
    await alone(ctx, "seal-audit", async (ctx) => void (await sealAudit(ctx)))
  },
}
