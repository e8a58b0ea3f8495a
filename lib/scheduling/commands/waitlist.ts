import { and, eq, inArray, lte, max } from "drizzle-orm"
import { appointments, waitlistEntries, waitlistOffers } from "@/db/schema"
import { mayActFor } from "@/lib/access/rules"
import type { Context } from "@/lib/access/types"
import { recordAudit } from "@/lib/audit/commands"
import { DomainError, isDomainError, notFound } from "@/lib/core/errors"
import { isId, newId } from "@/lib/core/ids"
import { queueNotices } from "@/lib/notifications/commands"
import { getNurse, getVisitType } from "../queries/nurses"
import { findOpenSlots } from "../queries/slots"
import { inTurn, OFFER_MINUTES, suitsDay } from "../rules/waitlist"
import { JoinWaitlist } from "../types/waitlist"
import { cancelAppointment, confirmAppointment, holdAppointment, type Booked } from "./appointments"
import { mayBookFor } from "./calendar"

const MOST_PER_PATIENT = 3

/** Puts a patient on the waitlist. Throws `limit_reached` when they wait for three things already. */
export async function joinWaitlist(ctx: Context, input: JoinWaitlist): Promise<{ entryId: string }> {
  const data = JoinWaitlist.parse(input)
  await mayBookFor(ctx, data.patientId)
  const visit = await getVisitType(ctx, data.visitTypeId)
  if (data.nurseId) await getNurse(ctx, data.nurseId)
  return ctx.tx(async (ctx) => {
    const open = await ctx.db
      .select({ id: waitlistEntries.id })
      .from(waitlistEntries)
      .where(
        and(
          eq(waitlistEntries.clinicId, ctx.clinic.id),
          eq(waitlistEntries.patientId, data.patientId),
          inArray(waitlistEntries.status, ["waiting", "offered"]),
        ),
      )
    if (open.length >= MOST_PER_PATIENT)
      throw new DomainError("limit_reached", "as many waitlist places as allowed", {
        limit: MOST_PER_PATIENT,
      })
    const entryId = newId()
    await ctx.db.insert(waitlistEntries).values({
      clinicId: ctx.clinic.id,
      id: entryId,
      patientId: data.patientId,
      visitTypeId: visit.id,
      nurseId: data.nurseId ?? null,
      fromAt: new Date(data.fromAt),
      untilAt: new Date(data.untilAt),
      dayStart: data.dayStart,
      dayEnd: data.dayEnd,
      status: "waiting",
      createdAt: ctx.now,
    })
    await audit(ctx, "waitlist.joined", entryId, data.patientId)
    return { entryId }
  })
}

/** Takes a place off the list; a time that is offered to it is free again. Leaving twice changes nothing. */
export async function leaveWaitlist(ctx: Context, entryId: string): Promise<void> {
  const entry = await readEntry(ctx, entryId)
  const offer = await openOffer(ctx, entry.id)
  if (offer) await declineOffer(ctx, offer.id)
  await ctx.tx(async (ctx) => {
    await setEntry(ctx, entry.id, "left")
    await audit(ctx, "waitlist.left", entry.id, entry.patientId)
  })
}

/** Books the offered time with one tap or word. Throws `hold_expired` when it went to the next in line. */
export async function acceptOffer(ctx: Context, offerId: string): Promise<Booked> {
  const { offer, entry } = await readOffer(ctx, offerId)
  if (offer.status === "declined" || offer.status === "expired")
    throw new DomainError("hold_expired", "the offer has ended")
  const booked = await confirmAppointment(ctx, { appointmentId: offer.appointmentId })
  await ctx.tx(async (ctx) => {
    await setOffer(ctx, offer.id, "accepted")
    await setEntry(ctx, entry.id, "booked")
  })
  return booked
}

/** Lets an offered time go; the place on the list stays and others are asked first. */
export async function declineOffer(ctx: Context, offerId: string): Promise<void> {
  const { offer, entry } = await readOffer(ctx, offerId)
  if (offer.status !== "open") return
  await cancelAppointment(ctx, { appointmentId: offer.appointmentId })
  await ctx.tx(async (ctx) => {
    await setOffer(ctx, offer.id, "declined")
    await setEntry(ctx, entry.id, "waiting")
  })
}

/**
 * The job's work: ends offers that ran out and places whose window is over, then offers what is free, one person at a
 * time, each time held for them. A time somebody let go is not offered to the same place again.
 */
export async function offerFreeTimes(ctx: Context): Promise<void> {
  await endStale(ctx)
  for (const entry of await waiting(ctx)) {
    const refused = new Set(await startsOffered(ctx, entry.id))
    const from = new Date(Math.max(entry.fromAt.getTime(), ctx.now.getTime()))
    if (from >= entry.untilAt) continue
    const slots = await findOpenSlots(ctx, {
      visitTypeId: entry.visitTypeId,
      nurseId: entry.nurseId ?? "any",
      from: from.toISOString(),
      to: entry.untilAt.toISOString(),
      patientId: entry.patientId,
    })
    const slot = slots.find(
      ({ startsAt }) => suitsDay(startsAt, entry, ctx.clinic.zone) && !refused.has(startsAt),
    )
    if (slot) await offer(ctx, entry, slot)
  }
}

type Entry = typeof waitlistEntries.$inferSelect

async function offer(
  ctx: Context,
  entry: Entry,
  slot: { nurseId: string; nurseName: string; startsAt: string },
): Promise<void> {
  try {
    const held = await holdAppointment(ctx, {
      patientId: entry.patientId,
      nurseId: slot.nurseId,
      visitTypeId: entry.visitTypeId,
      startsAt: slot.startsAt,
      holder: { kind: "waitlist", id: entry.id },
      minutes: OFFER_MINUTES,
    })
    const isOurs = await ctx.tx(async (ctx) => {
      const id = newId()
      // Another process may have offered a time to the same place meanwhile.
      if (!(await claimEntry(ctx, entry.id))) return false
      await ctx.db.insert(waitlistOffers).values({
        clinicId: ctx.clinic.id,
        id,
        entryId: entry.id,
        appointmentId: held.appointmentId,
        status: "open",
        expiresAt: new Date(held.holdUntil),
        createdAt: ctx.now,
      })
      await queueNotices(
        ctx,
        (["in_app", "sms"] as const).map((channel) => ({
          notice: {
            kind: "waitlist_offer",
            startsAt: held.startsAt,
            nurseName: slot.nurseName,
            expiresAt: held.holdUntil,
          },
          channel,
          recipient: { kind: "patient", id: entry.patientId },
          dedupeKey: `waitlist_offer/${id}/${channel}`,
          appointmentId: held.appointmentId,
        })),
      )
      return true
    })
    if (!isOurs) await cancelAppointment(ctx, { appointmentId: held.appointmentId })
  } catch (error) {
    // Somebody was faster, the patient is busy then or an emergency is open: the next look tries again.
    if (!isDomainError(error)) throw error
  }
}

async function endStale(ctx: Context): Promise<void> {
  await ctx.tx(async (ctx) => {
    const ended = await ctx.db
      .update(waitlistOffers)
      .set({ status: "expired", decidedAt: ctx.now })
      .where(
        and(
          eq(waitlistOffers.clinicId, ctx.clinic.id),
          eq(waitlistOffers.status, "open"),
          lte(waitlistOffers.expiresAt, ctx.now),
        ),
      )
      .returning({ entryId: waitlistOffers.entryId })
    for (const { entryId } of ended) await setEntry(ctx, entryId, "waiting")
    await ctx.db
      .update(waitlistEntries)
      .set({ status: "expired" })
      .where(
        and(
          eq(waitlistEntries.clinicId, ctx.clinic.id),
          eq(waitlistEntries.status, "waiting"),
          lte(waitlistEntries.untilAt, ctx.now),
        ),
      )
  })
}

async function waiting(ctx: Context): Promise<Entry[]> {
  const rows = await ctx.db
    .select({ entry: waitlistEntries, lastOfferAt: max(waitlistOffers.createdAt) })
    .from(waitlistEntries)
    .leftJoin(
      waitlistOffers,
      and(
        eq(waitlistOffers.clinicId, waitlistEntries.clinicId),
        eq(waitlistOffers.entryId, waitlistEntries.id),
      ),
    )
    .where(and(eq(waitlistEntries.clinicId, ctx.clinic.id), eq(waitlistEntries.status, "waiting")))
    .groupBy(waitlistEntries.clinicId, waitlistEntries.id)
  return inTurn(
    rows.map(({ entry, lastOfferAt }) => ({
      id: entry.id,
      entry,
      createdAt: entry.createdAt.getTime(),
      lastOfferAt: lastOfferAt ? new Date(lastOfferAt).getTime() : null,
    })),
  ).map(({ entry }) => entry)
}

async function startsOffered(ctx: Context, entryId: string): Promise<string[]> {
  const rows = await ctx.db
    .select({ startsAt: appointments.startsAt })
    .from(waitlistOffers)
    .innerJoin(
      appointments,
      and(
        eq(appointments.clinicId, waitlistOffers.clinicId),
        eq(appointments.id, waitlistOffers.appointmentId),
      ),
    )
    .where(and(eq(waitlistOffers.clinicId, ctx.clinic.id), eq(waitlistOffers.entryId, entryId)))
  return rows.map(({ startsAt }) => startsAt.toISOString())
}

async function readEntry(ctx: Context, id: string): Promise<Entry> {
  if (!isId(id)) throw notFound("waitlist entry")
  const [row] = await ctx.db
    .select()
    .from(waitlistEntries)
    .where(and(eq(waitlistEntries.clinicId, ctx.clinic.id), eq(waitlistEntries.id, id)))
  if (!row || !mayActFor(ctx.actor, row.patientId)) throw notFound("waitlist entry")
  return row
}

async function readOffer(ctx: Context, id: string) {
  if (!isId(id)) throw notFound("offer")
  const [row] = await ctx.db
    .select()
    .from(waitlistOffers)
    .where(and(eq(waitlistOffers.clinicId, ctx.clinic.id), eq(waitlistOffers.id, id)))
  if (!row) throw notFound("offer")
  return { offer: row, entry: await readEntry(ctx, row.entryId) }
}

async function openOffer(ctx: Context, entryId: string) {
  const [row] = await ctx.db
    .select({ id: waitlistOffers.id })
    .from(waitlistOffers)
    .where(
      and(
        eq(waitlistOffers.clinicId, ctx.clinic.id),
        eq(waitlistOffers.entryId, entryId),
        eq(waitlistOffers.status, "open"),
      ),
    )
  return row
}

async function claimEntry(ctx: Context, id: string): Promise<boolean> {
  const rows = await ctx.db
    .update(waitlistEntries)
    .set({ status: "offered" })
    .where(
      and(
        eq(waitlistEntries.clinicId, ctx.clinic.id),
        eq(waitlistEntries.id, id),
        eq(waitlistEntries.status, "waiting"),
      ),
    )
    .returning({ id: waitlistEntries.id })
  return rows.length > 0
}

async function setEntry(ctx: Context, id: string, status: Entry["status"]): Promise<void> {
  await ctx.db
    .update(waitlistEntries)
    .set({ status })
    .where(and(eq(waitlistEntries.clinicId, ctx.clinic.id), eq(waitlistEntries.id, id)))
}

async function setOffer(ctx: Context, id: string, status: "accepted" | "declined"): Promise<void> {
  await ctx.db
    .update(waitlistOffers)
    .set({ status, decidedAt: ctx.now })
    .where(and(eq(waitlistOffers.clinicId, ctx.clinic.id), eq(waitlistOffers.id, id)))
}

const audit = (ctx: Context, action: string, entityId: string, patientId: string) =>
  recordAudit(ctx, { action, entity: "waitlist_entry", entityId, patientId })
