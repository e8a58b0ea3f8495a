import { and, eq } from "drizzle-orm"
import { expect, test } from "vitest"
import { pool } from "@/db/client"
import { appointments, outbox, waitlistOffers } from "@/db/schema"
import { bookAppointment, cancelAppointment } from "@/lib/scheduling/commands/appointments"
import {
  acceptOffer,
  declineOffer,
  joinWaitlist,
  leaveWaitlist,
  offerFreeTimes,
} from "@/lib/scheduling/commands/waitlist"
import { listMyAppointments } from "@/lib/scheduling/queries/appointments"
import { findOpenSlots } from "@/lib/scheduling/queries/slots"
import { listMyWaitlist } from "@/lib/scheduling/queries/waitlist"
import { inTurn } from "@/lib/scheduling/rules/waitlist"
import {
  asPatientId,
  asStaff,
  asSystem,
  newPatient,
  nurseIdOf,
  useSampleClinic,
} from "@/tests/support/clinic"

useSampleClinic()

const DAY = 86_400_000

/** Everything of one nurse in a window is taken by one patient after the other, so that only what frees is free. */
async function fullDay(nurse: string, fromDays: number) {
  const nurseId = await nurseIdOf(nurse)
  const alice = await asStaff(nurse)
  const window = {
    from: new Date(Date.now() + fromDays * DAY).toISOString(),
    to: new Date(Date.now() + (fromDays + 1) * DAY).toISOString(),
  }
  const ids: string[] = []
  for (let i = 0; i < 80; i++) {
    const [slot] = await findOpenSlots(alice, { nurseId, ...window, limit: 1 })
    if (!slot) break
    const patientId = await newPatient(`Full ${"abcdefghijklmnopqrstuvwxyz"[i % 26]} Person`)
    const { appointmentId } = await bookAppointment(alice, { patientId, nurseId, startsAt: slot.startsAt })
    ids.push(appointmentId)
  }
  return { nurseId, alice, ids, window: { fromAt: window.from, untilAt: window.to } }
}

async function waiter(name: string, wish: { nurseId: string; fromAt: string; untilAt: string }) {
  const patientId = await newPatient(name)
  const ctx = await asPatientId(patientId)
  const { entryId } = await joinWaitlist(ctx, { patientId, ...wish })
  return { ctx, patientId, entryId }
}

test("what frees is offered to one after the other, and one tap books it", async () => {
  const { nurseId, alice, ids, window } = await fullDay("Alice Wilson", 4)
  const first = await waiter("Fiona First", { nurseId, ...window })
  const second = await waiter("Steve Second", { nurseId, ...window })
  const system = await asSystem()
  await offerFreeTimes(system)
  expect((await listMyWaitlist(first.ctx))[0]!.offer).toBeNull()

  await cancelAppointment(alice, { appointmentId: ids[0]! })
  await Promise.all([offerFreeTimes(await asSystem()), offerFreeTimes(await asSystem())])
  const [mine] = await listMyWaitlist(first.ctx)
  expect(mine!.offer).not.toBeNull()
  expect((await listMyWaitlist(second.ctx))[0]!.offer).toBeNull()
  const told = await pool()
    .select({ channel: outbox.channel })
    .from(outbox)
    .where(and(eq(outbox.recipientId, first.patientId), eq(outbox.kind, "waitlist_offer")))
  expect(told.map(({ channel }) => channel).toSorted()).toEqual(["in_app", "sms"])

  await expect(acceptOffer(second.ctx, mine!.offer!.id)).rejects.toMatchObject({ code: "not_found" })
  await declineOffer(first.ctx, mine!.offer!.id)
  await offerFreeTimes(await asSystem())
  const [theirs] = await listMyWaitlist(second.ctx)
  expect(theirs!.offer!.startsAt).toBe(mine!.offer!.startsAt)
  expect((await listMyWaitlist(first.ctx))[0]!.offer).toBeNull()

  const booked = await acceptOffer(second.ctx, theirs!.offer!.id)
  expect((await acceptOffer(second.ctx, theirs!.offer!.id)).appointmentId).toBe(booked.appointmentId)
  expect((await listMyAppointments(second.ctx, "upcoming")).map(({ id }) => id)).toEqual([
    booked.appointmentId,
  ])
  expect(await listMyWaitlist(second.ctx)).toEqual([])
})

test("an offer that runs out goes to the next, and leaving frees the time", async () => {
  const { nurseId, alice, ids, window } = await fullDay("Michael Chen", 5)
  const first = await waiter("Ella Expired", { nurseId, ...window })
  const second = await waiter("Nora Next", { nurseId, ...window })
  await cancelAppointment(alice, { appointmentId: ids[0]! })
  await offerFreeTimes(await asSystem())
  const [mine] = await listMyWaitlist(first.ctx)
  const late = new Date(Date.now() - 60_000)
  await pool().update(waitlistOffers).set({ expiresAt: late }).where(eq(waitlistOffers.id, mine!.offer!.id))
  await pool()
    .update(appointments)
    .set({ holdUntil: late })
    .where(and(eq(appointments.status, "pending"), eq(appointments.nurseId, nurseId)))
  await offerFreeTimes(await asSystem())
  await expect(acceptOffer(first.ctx, mine!.offer!.id)).rejects.toMatchObject({ code: "hold_expired" })
  expect((await listMyWaitlist(second.ctx))[0]!.offer).not.toBeNull()
  await leaveWaitlist(second.ctx, second.entryId)
  expect(await listMyWaitlist(second.ctx)).toEqual([])
})

test("nobody waits for more than three things, and strangers see no place", async () => {
  const patientId = await newPatient("Greta Greedy")
  const ctx = await asPatientId(patientId)
  const wish = {
    patientId,
    fromAt: new Date(Date.now() + DAY).toISOString(),
    untilAt: new Date(Date.now() + 2 * DAY).toISOString(),
  }
  const { entryId } = await joinWaitlist(ctx, wish)
  await joinWaitlist(ctx, wish)
  await joinWaitlist(ctx, wish)
  await expect(joinWaitlist(ctx, wish)).rejects.toMatchObject({ code: "limit_reached" })
  const other = await asPatientId(await newPatient("Sam Stranger"))
  await expect(leaveWaitlist(other, entryId)).rejects.toMatchObject({ code: "not_found" })
  await expect(joinWaitlist(other, wish)).rejects.toMatchObject({ code: "not_found" })
})

test("whoever was never asked comes first", () => {
  const entries = [
    { id: "c", createdAt: 3, lastOfferAt: null },
    { id: "a", createdAt: 1, lastOfferAt: 50 },
    { id: "b", createdAt: 2, lastOfferAt: 10 },
  ]
  expect(inTurn(entries).map(({ id }) => id)).toEqual(["c", "b", "a"])
})
