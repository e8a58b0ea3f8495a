import { expect, test } from "vitest"
import { pool } from "@/db/client"
import { visitTypes } from "@/db/schema"
import { localParts } from "@/lib/core/time"
import { bookAppointment } from "@/lib/scheduling/commands/appointments"
import { bookSeries, cancelRestOfSeries, moveRestOfSeries } from "@/lib/scheduling/commands/series"
import { listPatientAppointments } from "@/lib/scheduling/queries/appointments"
import { forgetRota } from "@/lib/scheduling/queries/rota"
import { previewSeries } from "@/lib/scheduling/queries/series"
import { findOpenSlots } from "@/lib/scheduling/queries/slots"
import { asPatientId, newPatient, nurseIdOf, useSampleClinic } from "@/tests/support/clinic"
import { eq } from "drizzle-orm"

useSampleClinic()

const DAY = 86_400_000

/** A patient and the first time of the nurse that is free in so many weeks, and a quarter of an hour later, too. */
async function wish(name: string, nurse: string, weeks: number) {
  const patientId = await newPatient(name)
  const ctx = await asPatientId(patientId)
  const nurseId = await nurseIdOf(nurse)
  const from = new Date(Date.now() + 2 * DAY).toISOString()
  const to = new Date(Date.now() + 9 * DAY).toISOString()
  const slots = await findOpenSlots(ctx, { nurseId, from, to })
  const starts = new Set(slots.map(({ startsAt }) => Date.parse(startsAt)))
  for (const slot of slots) {
    if (!starts.has(Date.parse(slot.startsAt) + 15 * 60_000)) continue
    const input = { patientId, nurseId, startsAt: slot.startsAt, everyWeeks: 1, count: weeks }
    const all = await previewSeries(ctx, input)
    if (all.every(({ conflict }) => conflict === null)) return { ctx, input }
  }
  throw new Error("no free weeks")
}

const upcoming = (ctx: Awaited<ReturnType<typeof asPatientId>>, patientId: string) =>
  listPatientAppointments(ctx, patientId, "upcoming")

test("a weekly series keeps its clock time and is one booking: the same key gives the same answer", async () => {
  const { ctx, input } = await wish("Willa Weekly", "Alice Wilson", 4)
  const key = { ...input, idempotencyKey: crypto.randomUUID() }
  const first = await bookSeries(ctx, key)
  expect(await bookSeries(ctx, key)).toEqual(first)
  const visits = await upcoming(ctx, input.patientId)
  expect(visits.map(({ id }) => id)).toEqual(first.appointmentIds)
  expect(new Set(visits.map(({ seriesId }) => seriesId))).toEqual(new Set([first.seriesId]))
  const clock = ({ startsAt }: { startsAt: string }) => {
    const { weekday, hour, minute } = localParts(Date.parse(startsAt), ctx.clinic.zone)
    return `${weekday} ${hour}:${minute}`
  }
  expect(new Set(visits.map(clock)).size).toBe(1)
})

test("one taken week refuses the whole series and names the week", async () => {
  const { ctx, input } = await wish("Connie Conflict", "Michael Chen", 3)
  const [, second] = await previewSeries(ctx, input)
  const otherId = await newPatient("Otto Other")
  await bookAppointment(await asPatientId(otherId), {
    patientId: otherId,
    nurseId: input.nurseId,
    startsAt: second!.startsAt,
  })
  await expect(bookSeries(ctx, input)).rejects.toMatchObject({
    code: "slot_not_offered",
    details: { conflicts: [{ startsAt: second!.startsAt, conflict: "busy" }] },
  })
  expect(await upcoming(ctx, input.patientId)).toEqual([])
})

test("the rest of a series moves together or not at all, and is cancelled together", async () => {
  const { ctx, input } = await wish("Mona Mover", "Lisa Rodriguez", 4)
  const { appointmentIds } = await bookSeries(ctx, input)
  const before = await upcoming(ctx, input.patientId)
  // A quarter of an hour later: into the time that the visit itself leaves.
  const to = new Date(Date.parse(before[1]!.startsAt) + 15 * 60_000).toISOString()
  const moved = await moveRestOfSeries(ctx, { appointmentId: appointmentIds[1]!, startsAt: to })
  expect(moved).toEqual({ moved: 3 })
  const after = await upcoming(ctx, input.patientId)
  const shift = after.map(
    ({ startsAt }, i) => (Date.parse(startsAt) - Date.parse(before[i]!.startsAt)) / 60_000,
  )
  expect(shift).toEqual([0, 15, 15, 15])
  await expect(
    moveRestOfSeries(ctx, {
      appointmentId: appointmentIds[1]!,
      startsAt: new Date(Date.parse(before[1]!.startsAt) - 9 * 3_600_000).toISOString(),
    }),
  ).rejects.toMatchObject({ code: "slot_not_offered" })
  expect(await cancelRestOfSeries(ctx, { appointmentId: appointmentIds[2]! })).toEqual({ cancelled: 2 })
  expect((await upcoming(ctx, input.patientId)).map(({ id }) => id)).toEqual(appointmentIds.slice(0, 2))
})

test("a patient may hold only so many visits of a type ahead", async () => {
  const { ctx, input } = await wish("Lena Limit", "James Thompson", 3)
  const [type] = await pool().select().from(visitTypes).orderBy(visitTypes.slug)
  await pool().update(visitTypes).set({ perPatientOpen: 2 }).where(eq(visitTypes.id, type!.id))
  forgetRota(ctx.clinic.id)
  try {
    await expect(bookSeries(ctx, input)).rejects.toMatchObject({
      code: "limit_reached",
      details: { limit: 2 },
    })
    expect(await upcoming(ctx, input.patientId)).toEqual([])
    await bookSeries(ctx, { ...input, count: 2 })
    expect(await upcoming(ctx, input.patientId)).toHaveLength(2)
  } finally {
    await pool().update(visitTypes).set({ perPatientOpen: null }).where(eq(visitTypes.id, type!.id))
    forgetRota(ctx.clinic.id)
  }
})
