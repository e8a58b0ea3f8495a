import { and, eq, ne, sql } from "drizzle-orm"
import { hash } from "@node-rs/argon2"
import {
  clinicHours,
  clinics,
  memberships,
  noticeSettings,
  nurses,
  users,
  visitTypes,
  weeklyHours,
  assignments,
  aiSettings,
} from "@/db/schema"
import { pool } from "@/db/client"
import { newId } from "@/lib/core/ids"
import { sampleHours, sampleNurses, sampleAdmin, SAMPLE_PASSWORD } from "./people"
import { clinicNow } from "@/lib/core/clock"

/** Whether the database holds anything but the sample clinic. Demo mode must never run on real data. */
export async function holdsRealData(): Promise<boolean> {
  const [row] = await pool()
    .select({ count: sql<number>`count(*)::int` })
    .from(clinics)
    .where(eq(clinics.sample, false))
  return (row?.count ?? 0) > 0
}

export async function sampleClinicId(): Promise<string | null> {
  const [row] = await pool()
    .select({ id: clinics.id })
    .from(clinics)
    .where(and(eq(clinics.sample, true), ne(clinics.name, "")))
  return row?.id ?? null
}

export type SampleIds = { clinicId: string; nurseIds: Map<string, string>; adminUserId: string }

/** The sample clinic with its staff, hours and one visit type. Patients, visits and articles come by commands after it. */
export async function insertSampleClinic(): Promise<SampleIds> {
  const passwordHash = await hash(SAMPLE_PASSWORD)
  const now = clinicNow()
  const clinicId = newId()
  const nurseIds = new Map<string, string>()
  const adminUserId = newId()
  await pool().transaction(async (tx) => {
    await tx.insert(clinics).values({
      id: clinicId,
      name: "Riverside Clinic",
      zone: "America/New_York",
      country: "US",
      languages: ["en", "es"],
      phone: "+12125550100",
      address: "12 River Street, room 4",
      emergencyNumber: "911",
      crisisNumber: "988",
      poisonNumber: "1-800-222-1222",
      sample: true,
      openedAt: now,
    })
    await tx.insert(clinicHours).values(
      sampleHours.map((h) => ({
        clinicId,
        id: newId(),
        weekday: h.weekday,
        startsAt: h.start,
        endsAt: h.end,
      })),
    )
    await tx.insert(noticeSettings).values({
      clinicId,
      reminderHours: [24, 2],
      quietFrom: "21:00",
      quietUntil: "08:00",
      waitlistOfferMinutes: 30,
    })
    await tx.insert(aiSettings).values({ clinicId, id: newId(), updatedAt: now })
    await tx.insert(visitTypes).values({
      clinicId,
      id: newId(),
      slug: "nurse-visit",
      name: { en: "Nurse visit", es: "Visita con la enfermera" },
      lengthMinutes: 30,
      stepMinutes: 15,
      noticeMinutes: 60,
      horizonDays: 60,
      modes: ["in-person", "phone", "video"],
    })
    await tx
      .insert(users)
      .values({ id: adminUserId, email: sampleAdmin.email, name: sampleAdmin.name, passwordHash })
    await tx.insert(memberships).values({ clinicId, userId: adminUserId, role: "admin" })
    for (const nurse of sampleNurses) {
      const userId = newId()
      const nurseId = newId()
      nurseIds.set(nurse.name, nurseId)
      await tx.insert(users).values({ id: userId, email: nurse.email, name: nurse.name, passwordHash })
      await tx.insert(memberships).values({ clinicId, userId, role: "nurse" })
      await tx.insert(nurses).values({
        clinicId,
        id: nurseId,
        userId,
        name: nurse.name,
        title: "Dr.",
        specialty: nurse.specialty,
        skills: [...nurse.skills],
        languages: [...nurse.languages],
      })
      await tx.insert(weeklyHours).values(
        sampleHours.map((h) => ({
          clinicId,
          id: newId(),
          nurseId,
          weekday: h.weekday,
          startsAt: h.start,
          endsAt: h.end,
        })),
      )
    }
  })
  return { clinicId, nurseIds, adminUserId }
}

export async function assignNurse(
  clinicId: string,
  patientId: string,
  nurseId: string,
  reason: string,
): Promise<void> {
  await pool()
    .insert(assignments)
    .values({ clinicId, id: newId(), patientId, nurseId, reason, since: clinicNow() })
}
