import { eq } from "drizzle-orm"
import { noticeSettings } from "@/db/schema"
import type { Context } from "@/lib/access/types"
import { cancelQueuedNotices, queueNotices } from "@/lib/notifications/commands"
import type { QueueNotice } from "@/lib/notifications/types"
import { singleton } from "@/lib/core/singleton"

type Told = {
  id: string
  patientId: string
  nurse: { name: string; userId: string | null }
  startsAt: Date
  version: number
}

/** Tells patient and nurse of a booking, and sets the reminders. In the transaction of the change. */
export async function noticeBooked(ctx: Context, visit: Told): Promise<void> {
  await queueNotices(ctx, [...toBoth(visit, "appointment_booked"), ...(await reminders(ctx, visit))])
}

/** Tells of a new time; reminders of the old one are taken back. */
export async function noticeMoved(ctx: Context, visit: Told): Promise<void> {
  await cancelQueuedNotices(ctx, visit.id, ["appointment_reminder"])
  await queueNotices(ctx, [...toBoth(visit, "appointment_moved"), ...(await reminders(ctx, visit))])
}

export async function noticeCancelled(ctx: Context, visit: Told): Promise<void> {
  await cancelQueuedNotices(ctx, visit.id, ["appointment_reminder"])
  await queueNotices(ctx, toBoth(visit, "appointment_cancelled"))
}

function toBoth(
  visit: Told,
  kind: "appointment_booked" | "appointment_moved" | "appointment_cancelled",
): QueueNotice[] {
  const notice = { kind, startsAt: visit.startsAt.toISOString(), nurseName: visit.nurse.name } as const
  const key = `${kind}/${visit.id}/${visit.version}`
  const patient = { kind: "patient", id: visit.patientId } as const
  return [
    { notice, channel: "in_app", recipient: patient, dedupeKey: `${key}/patient`, appointmentId: visit.id },
    { notice, channel: "sms", recipient: patient, dedupeKey: `${key}/sms`, appointmentId: visit.id },
    ...(visit.nurse.userId
      ? [
          {
            notice,
            channel: "in_app",
            recipient: { kind: "user", id: visit.nurse.userId },
            dedupeKey: `${key}/nurse`,
            appointmentId: visit.id,
          } as const,
        ]
      : []),
  ]
}

async function reminders(ctx: Context, visit: Told): Promise<QueueNotice[]> {
  const hours = await reminderHours(ctx)
  return hours.flatMap((before) => {
    const sendAt = new Date(visit.startsAt.getTime() - before * 3_600_000)
    if (sendAt <= ctx.now) return []
    const notice = {
      kind: "appointment_reminder",
      startsAt: visit.startsAt.toISOString(),
      nurseName: visit.nurse.name,
    } as const
    return (["in_app", "sms"] as const).map((channel) => ({
      notice,
      channel,
      recipient: { kind: "patient" as const, id: visit.patientId },
      dedupeKey: `appointment_reminder/${visit.id}/${visit.version}/${before}/${channel}`,
      appointmentId: visit.id,
      sendAt,
    }))
  })
}

/** Hours before a visit at which the clinic reminds; remembered for ten seconds, every booking asks. */
async function reminderHours(ctx: Context): Promise<readonly number[]> {
  const known = singleton("reminder-hours", () => new Map<string, { hours: number[]; until: number }>())
  const hit = known.get(ctx.clinic.id)
  if (hit && hit.until > Date.now()) return hit.hours
  const [row] = await ctx.db
    .select({ hours: noticeSettings.reminderHours })
    .from(noticeSettings)
    .where(eq(noticeSettings.clinicId, ctx.clinic.id))
  const hours = row?.hours ?? [24, 2]
  known.set(ctx.clinic.id, { hours, until: Date.now() + 10_000 })
  return hours
}
