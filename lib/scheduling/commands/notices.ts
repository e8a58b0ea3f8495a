import { and, eq } from "drizzle-orm"
import { noticeSettings, patients } from "@/db/schema"
import type { Context } from "@/lib/access/types"
import { cancelQueuedNotices, queueNotices } from "@/lib/notifications/commands"
import { outsideQuietHours, type QuietHours } from "@/lib/notifications/rules"
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
  await queueNotices(ctx, [
    ...(await toBoth(ctx, visit, "appointment_booked")),
    ...(await reminders(ctx, visit)),
  ])
}

/** Tells of a new time; reminders of the old one are taken back. */
export async function noticeMoved(ctx: Context, visit: Told): Promise<void> {
  await cancelQueuedNotices(ctx, visit.id, ["appointment_reminder"])
  await queueNotices(ctx, [
    ...(await toBoth(ctx, visit, "appointment_moved")),
    ...(await reminders(ctx, visit)),
  ])
}

export async function noticeCancelled(ctx: Context, visit: Told): Promise<void> {
  await cancelQueuedNotices(ctx, visit.id, ["appointment_reminder"])
  await queueNotices(ctx, await toBoth(ctx, visit, "appointment_cancelled"))
}

async function toBoth(
  ctx: Context,
  visit: Told,
  kind: "appointment_booked" | "appointment_moved" | "appointment_cancelled",
): Promise<QueueNotice[]> {
  const { zone, quiet } = await whenToText(ctx, visit.patientId)
  const sendAt = new Date(
    outsideQuietHours(
      ctx.now.getTime(),
      zone,
      quiet,
      Math.max(visit.startsAt.getTime(), ctx.now.getTime() + 1),
    ),
  )
  const notice = { kind, startsAt: visit.startsAt.toISOString(), nurseName: visit.nurse.name } as const
  const key = `${kind}/${visit.id}/${visit.version}`
  const patient = { kind: "patient", id: visit.patientId } as const
  return [
    { notice, channel: "in_app", recipient: patient, dedupeKey: `${key}/patient`, appointmentId: visit.id },
    {
      notice,
      channel: "sms",
      recipient: patient,
      dedupeKey: `${key}/sms`,
      appointmentId: visit.id,
      sendAt: sendAt < ctx.now ? ctx.now : sendAt,
    },
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
  const { zone, quiet, reminderHours } = await whenToText(ctx, visit.patientId)
  return reminderHours.flatMap((before) => {
    const sendAt = new Date(visit.startsAt.getTime() - before * 3_600_000)
    if (sendAt <= ctx.now) return []
    const notice = {
      kind: "appointment_reminder",
      startsAt: visit.startsAt.toISOString(),
      nurseName: visit.nurse.name,
    } as const
    const textAt = new Date(outsideQuietHours(sendAt.getTime(), zone, quiet, visit.startsAt.getTime()))
    return (["in_app", "sms"] as const).map((channel) => ({
      notice,
      channel,
      recipient: { kind: "patient" as const, id: visit.patientId },
      dedupeKey: `appointment_reminder/${visit.id}/${visit.version}/${before}/${channel}`,
      appointmentId: visit.id,
      sendAt: channel === "sms" ? textAt : sendAt,
    }))
  })
}

type TextTimes = { zone: string; quiet: QuietHours; reminderHours: readonly number[] }

/** The receiver's zone and the clinic's reminder hours and quiet hours; these are remembered for ten seconds. */
async function whenToText(ctx: Context, patientId: string): Promise<TextTimes> {
  const [row] = await ctx.db
    .select({ zone: patients.zone })
    .from(patients)
    .where(and(eq(patients.clinicId, ctx.clinic.id), eq(patients.id, patientId)))
  return { zone: row?.zone ?? ctx.clinic.zone, ...(await clinicTimes(ctx)) }
}

type ClinicTimes = Omit<TextTimes, "zone">

async function clinicTimes(ctx: Context): Promise<ClinicTimes> {
  const known = singleton("notice-times", () => new Map<string, { times: ClinicTimes; until: number }>())
  const hit = known.get(ctx.clinic.id)
  if (hit && hit.until > Date.now()) return hit.times
  const [row] = await ctx.db.select().from(noticeSettings).where(eq(noticeSettings.clinicId, ctx.clinic.id))
  const times: ClinicTimes = {
    quiet: { from: row?.quietFrom ?? "21:00", until: row?.quietUntil ?? "08:00" },
    reminderHours: row?.reminderHours ?? [24, 2],
  }
  known.set(ctx.clinic.id, { times, until: Date.now() + 10_000 })
  return times
}
