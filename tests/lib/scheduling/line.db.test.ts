import { expect, test } from "vitest"
import type { Context } from "@/lib/access/types"
import { isDomainError } from "@/lib/core/errors"
import { newId } from "@/lib/core/ids"
import { bookAppointment } from "@/lib/scheduling/commands/appointments"
import { mayBookFor, takeTime } from "@/lib/scheduling/commands/calendar"
import { getVisitType } from "@/lib/scheduling/queries/nurses"
import { findOpenSlots } from "@/lib/scheduling/queries/slots"
import type { Slot } from "@/lib/scheduling/types/appointments"
import { asPatientId, newPatient, nurseIdOf, useSampleClinic } from "@/tests/support/clinic"

useSampleClinic()

const DAY = 86_400_000

async function person(name: string): Promise<{ id: string; ctx: Context }> {
  const id = await newPatient(name)
  return { id, ctx: await asPatientId(id) }
}

async function freeTimes(ctx: Context, nurse: string): Promise<Slot[]> {
  const from = new Date(Date.now() + 2 * DAY).toISOString()
  const to = new Date(Date.now() + 6 * DAY).toISOString()
  return findOpenSlots(ctx, { nurseId: await nurseIdOf(nurse), from, to })
}

/** Takes a time in a transaction that stays open until `leave` resolves. Returns the outcome as soon as it is known. */
async function take(who: { id: string; ctx: Context }, slot: Slot, leave: Promise<void>) {
  const visit = await getVisitType(who.ctx)
  const { keyId } = await mayBookFor(who.ctx, who.id)
  let tell: (outcome: string) => void
  const outcome = new Promise<string>((resolve) => (tell = resolve))
  const over = who.ctx.tx(async (ctx) => {
    const wish = {
      id: newId(),
      patientId: who.id,
      keyId,
      nurseId: slot.nurseId,
      startsAt: new Date(slot.startsAt),
      endsAt: new Date(slot.endsAt),
      visit,
      mode: "in-person" as const,
    }
    const refused = await takeTime(ctx, [wish], {}).then(
      () => null,
      (error: unknown) => error,
    )
    tell(refused === null ? "won" : isDomainError(refused) ? refused.code : "failed")
    await leave
    if (refused) throw refused
  })
  over.catch(() => {})
  return { outcome, over }
}

function gate(): { leave: Promise<void>; open: () => void } {
  let open = () => {}
  const leave = new Promise<void>((resolve) => (open = resolve))
  return { leave, open }
}

test("a time that is taken is refused without standing in the nurse's line", async () => {
  const [first, busy, late] = await Promise.all(["Ada First", "Bea Busy", "Cal Late"].map(person))
  const free = await freeTimes(first!.ctx, "Alice Wilson")
  const taken = free[0]!
  const other = free.find((slot) => Date.parse(slot.startsAt) > Date.parse(taken.endsAt) + DAY / 24)!
  await bookAppointment(first!.ctx, {
    patientId: first!.id,
    nurseId: taken.nurseId,
    startsAt: taken.startsAt,
  })
  const { leave, open } = gate()
  const inLine = await take(busy!, other, leave)
  expect(await inLine.outcome).toBe("won")
  // The line is Bea's until she leaves; Cal does not wait for her.
  expect(await (await take(late!, taken, Promise.resolve())).outcome).toBe("slot_taken")
  open()
  await inLine.over
})

test("whoever loses in the line leaves it at once, also while their transaction is still open", async () => {
  const [winner, one, two] = await Promise.all(["Win Ner", "Lou Ser", "Les Luck"].map(person))
  const slot = (await freeTimes(winner!.ctx, "Michael Chen"))[0]!
  const winning = gate()
  const losing = gate()
  const won = await take(winner!, slot, winning.leave)
  expect(await won.outcome).toBe("won")
  const lost = await Promise.all([take(one!, slot, losing.leave), take(two!, slot, losing.leave)])
  winning.open()
  expect(await Promise.all(lost.map(({ outcome }) => outcome))).toEqual(["slot_taken", "slot_taken"])
  losing.open()
  await won.over
})
