import type { Context } from "@/lib/access/types"
import { dateOf, localDay } from "@/lib/core/time"
import { getPatient, listFacts } from "@/lib/patients/queries"
import { ageOn } from "@/lib/patients/rules"
import type { RecordFacts } from "@/lib/triage/types"

/** What of the record the rules may use when the patient speaks of themselves. */
export async function readRecord(ctx: Context): Promise<RecordFacts | undefined> {
  if (ctx.actor.kind !== "patient") return undefined
  const [patient, facts] = await Promise.all([
    getPatient(ctx, ctx.actor.patientId),
    listFacts(ctx, ctx.actor.patientId),
  ])
  const labels = (kind: string) => facts.filter((fact) => fact.kind === kind).map((fact) => fact.label)
  return {
    ageYears: ageOn(patient.birthDate, dateOf(localDay(ctx.now, ctx.clinic.zone))),
    pregnant: labels("pregnancy").length > 0,
    conditions: labels("condition"),
    medicines: labels("medicine"),
  }
}
