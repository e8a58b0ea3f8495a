import { and, asc, desc, eq, inArray } from "drizzle-orm"
import { appointments, nurses, visitTypes, waitlistEntries, waitlistOffers } from "@/db/schema"
import { requirePatient } from "@/lib/access/rules"
import type { Context } from "@/lib/access/types"
import type { WaitlistEntry } from "../types/waitlist"

/** The asking patient's own places on the waitlist, with the time that is offered right now. */
export async function listMyWaitlist(ctx: Context): Promise<WaitlistEntry[]> {
  const { patientId } = requirePatient(ctx)
  const rows = await ctx.db
    .select({ entry: waitlistEntries, nurse: nurses.name, visit: visitTypes.name })
    .from(waitlistEntries)
    .leftJoin(
      nurses,
      and(eq(nurses.clinicId, waitlistEntries.clinicId), eq(nurses.id, waitlistEntries.nurseId)),
    )
    .innerJoin(
      visitTypes,
      and(eq(visitTypes.clinicId, waitlistEntries.clinicId), eq(visitTypes.id, waitlistEntries.visitTypeId)),
    )
    .where(
      and(
        eq(waitlistEntries.clinicId, ctx.clinic.id),
        eq(waitlistEntries.patientId, patientId),
        inArray(waitlistEntries.status, ["waiting", "offered"]),
      ),
    )
    .orderBy(asc(waitlistEntries.createdAt))
  const offers = await openOffers(
    ctx,
    rows.map(({ entry }) => entry.id),
  )
  return rows.map(({ entry, nurse, visit }) => ({
    id: entry.id,
    nurseId: entry.nurseId,
    nurseName: nurse,
    visitName: visit[ctx.language] ?? visit.en ?? "",
    fromAt: entry.fromAt.toISOString(),
    untilAt: entry.untilAt.toISOString(),
    status: entry.status,
    offer: offers.get(entry.id) ?? null,
  }))
}

async function openOffers(ctx: Context, entryIds: string[]) {
  if (entryIds.length === 0) return new Map<string, NonNullable<WaitlistEntry["offer"]>>()
  const rows = await ctx.db
    .select({ offer: waitlistOffers, startsAt: appointments.startsAt, nurse: nurses.name })
    .from(waitlistOffers)
    .innerJoin(
      appointments,
      and(
        eq(appointments.clinicId, waitlistOffers.clinicId),
        eq(appointments.id, waitlistOffers.appointmentId),
      ),
    )
    .innerJoin(nurses, and(eq(nurses.clinicId, appointments.clinicId), eq(nurses.id, appointments.nurseId)))
    .where(
      and(
        eq(waitlistOffers.clinicId, ctx.clinic.id),
        inArray(waitlistOffers.entryId, entryIds),
        eq(waitlistOffers.status, "open"),
      ),
    )
    .orderBy(desc(waitlistOffers.createdAt))
  return new Map(
    rows.map(({ offer, startsAt, nurse }) => [
      offer.entryId,
      {
        id: offer.id,
        startsAt: startsAt.toISOString(),
        nurseName: nurse,
        expiresAt: offer.expiresAt.toISOString(),
      },
    ]),
  )
}
