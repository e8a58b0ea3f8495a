import { answerTurnsJob } from "./answer-turns"
import { deliverNoticesJob } from "./deliver-notices"
import { expireHoldsJob } from "./expire-holds"
import { sealAuditJob } from "./seal-audit"
import type { Job } from "./runner"

export const allJobs: readonly Job[] = [answerTurnsJob, deliverNoticesJob, expireHoldsJob, sealAuditJob]
