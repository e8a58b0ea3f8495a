import { assignNurse, insertSampleClinic, sampleClinicId } from "@/db/seed/sample-clinic"
import { samplePatients } from "@/db/seed/people"
import { pool } from "@/db/client"
import { makeContext } from "@/lib/access/context"
import type { Context } from "@/lib/access/types"
import { clinicById } from "@/lib/clinics/queries"
import { addDays, dateOf, epochDayOf, localDay, localToUtc } from "@/lib/core/time"
import { importSampleArticles } from "./articles"
import { registerPatient } from "@/lib/patients/commands"
import { bookAppointment } from "@/lib/scheduling/commands/appointments"
import { isDomainError } from "@/lib/core/errors"

/** Fills an empty database with the sample clinic. Does nothing when it is there already. */
export async function seedSampleClinic(): Promise<void> {
  if (await sampleClinicId()) return
  const { clinicId, nurseIds } = await insertSampleClinic()
  const clinic = (await clinicById(pool(), clinicId))!
  const ctx = makeContext({ actor: { kind: "system", job: "seed" }, clinic })
  const patientIds = new Map<string, string>()
  for (const patient of samplePatients) {
    const id = await registerPatient(ctx, {
      name: patient.name,
      birthDate: patient.birthDate,
      phone: patient.phone,
      facts: [
        ...patient.conditions.map((label) => ({ kind: "condition" as const, label })),
        ...patient.allergies.map((label) => ({ kind: "allergy" as const, label })),
      ],
    })
    patientIds.set(patient.name, id)
    await assignNurse(
      clinicId,
      id,
      nurseIds.get(patient.nurse)!,
      patient.conditions.length > 0 ? "specialty" : "load",
    )
  }
  await bookSampleVisits(ctx, nurseIds, patientIds)
  await importSampleArticles(ctx)
}

/** A few visits around today. Sarah Johnson's nurse, Alice Wilson, stays free tomorrow at 10. */
async function bookSampleVisits(
  ctx: Context,
  nurseIds: Map<string, string>,
  patientIds: Map<string, string>,
): Promise<void> {
  const today = dateOf(localDay(ctx.now, ctx.clinic.zone))
  const visits = [
    { patient: "John Smith", nurse: "Michael Chen", days: 1, hour: 11, reason: "Blood pressure check" },
    { patient: "Robert Brown", nurse: "James Thompson", days: 1, hour: 12, reason: "Knee pain" },
    { patient: "Emily Davis", nurse: "Maria Garcia", days: 2, hour: 11, reason: "Follow-up talk" },
    { patient: "John Smith", nurse: "Alice Wilson", days: 2, hour: 13, reason: "Sugar readings" },
    { patient: "Robert Brown", nurse: "Alice Wilson", days: 1, hour: 13, reason: "Flu shot" },
  ]
  for (const visit of visits) {
    const startsAt = new Date(
      localToUtc(epochDayOf(addDays(today, visit.days)), visit.hour * 60, ctx.clinic.zone),
    ).toISOString()
    try {
      await bookAppointment(ctx, {
        patientId: patientIds.get(visit.patient)!,
        nurseId: nurseIds.get(visit.nurse)!,
        startsAt,
        reason: visit.reason,
      })
    } catch (error) {
      if (!isDomainError(error)) throw error
    }
  }
}
