import { answerTurnsJob } from "./answer-turns"
import { assignNursesJob } from "./assign-nurses"
import { deliverNoticesJob } from "./deliver-notices"
import { expireHoldsJob } from "./expire-holds"
import { offerTimesJob } from "./offer-times"
import { readCalendarsJob } from "./read-calendars"
import { readMeaningsJob } from "./read-meanings"
import { sealAuditJob } from "./seal-audit"
import type { Job } from "./runner"

export const allJobs: readonly Job[] = [
  answerTurnsJob,
  assignNursesJob,
  deliverNoticesJob,
  expireHoldsJob,
  offerTimesJob,
  readCalendarsJob,
  readMeaningsJob,
  sealAuditJob,
]
