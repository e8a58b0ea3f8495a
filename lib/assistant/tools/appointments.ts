import { z } from "zod"
import { requirePatient } from "@/lib/access/rules"
import type { Context } from "@/lib/access/types"
import { DomainError, isDomainError } from "@/lib/core/errors"
import { epochDayOf, localParts, localToUtc, minuteOf } from "@/lib/core/time"
import { LOCAL_DATE, LOCAL_TIME, localTimeOf } from "../local-time"
import {
  confirmProposal,
  declineProposal,
  proposeBooking,
  proposeCancel,
  proposeMove,
} from "@/lib/scheduling/commands/proposals"
import { findOpenProposal, getAppointment, listMyAppointments } from "@/lib/scheduling/queries/appointments"
import { findAssignedNurse, findNurseByName, listNurses } from "@/lib/scheduling/queries/nurses"
import { joinWaitlist } from "@/lib/scheduling/commands/waitlist"
import { getProposalCard } from "@/lib/scheduling/queries/proposals"
import { findOpenSlots, readSlotId } from "@/lib/scheduling/queries/slots"
import type { Appointment, Slot } from "@/lib/scheduling/types/appointments"
import { commonWords } from "@/lib/words/common"
import { dayAndTime } from "@/lib/words/format"
import { defineTool } from "./tool"

const nurseField = z
  .string()
  .max(120)
  .optional()
  .describe('Name of a nurse, "mine" for the patient\'s own nurse, or "any". Default: mine, else any.')

const slotView = (ctx: Context, slot: Slot) => ({
  slotId: slot.id,
  nurse: slot.nurseName,
  startsAt: slot.startsAt,
  when: dayAndTime(slot.startsAt, ctx.clinic.zone, ctx.language),
})

const visitView = (ctx: Context, visit: Appointment) => ({
  appointmentId: visit.id,
  nurse: visit.nurseName,
  nurseId: visit.nurseId,
  startsAt: visit.startsAt,
  when: dayAndTime(visit.startsAt, ctx.clinic.zone, ctx.language),
  visit: visit.visitName,
  mode: commonWords(ctx.language).modes[visit.mode],
})

export const findOpenSlotsTool = defineTool({
  name: "findOpenSlots",
  description:
    "Finds free times of a nurse. Dates and times are the clinic's local ones. Returns slot ids to book by.",
  input: z.object({
    nurse: nurseField,
    fromDate: LOCAL_DATE.describe("First local day, YYYY-MM-DD"),
    toDate: LOCAL_DATE.optional().describe("Last local day; default: the first"),
    earliest: LOCAL_TIME.optional().describe("Not before this local time, HH:MM"),
    latest: LOCAL_TIME.optional().describe("Start not after this local time, HH:MM"),
    appointmentId: z.uuid().optional().describe("The visit that is being moved"),
    notWeekdays: z
      .array(z.number().int().min(0).max(6))
      .optional()
      .describe("Weekdays ruled out, 0 = Sunday"),
    notDates: z.array(LOCAL_DATE).optional().describe("Local days ruled out"),
    notNurse: z.string().max(120).optional().describe("Name of a nurse the patient does not want"),
    limit: z.number().int().min(1).max(20).default(6),
  }),
  destructive: false,
  writes: false,
  async run({ ctx }, input) {
    const nurseId = await nurseIdOf(ctx, input.nurse)
    const last = input.toDate ?? input.fromDate
    const from = localToUtc(epochDayOf(input.fromDate), 0, ctx.clinic.zone)
    const to = localToUtc(epochDayOf(last) + 1, 0, ctx.clinic.zone)
    if (to <= ctx.now.getTime()) return { slots: [], past: true }
    const slots = await findOpenSlots(ctx, {
      nurseId,
      from: new Date(from).toISOString(),
      to: new Date(to).toISOString(),
      ignoreAppointmentId: input.appointmentId,
      patientId: ctx.actor.kind === "patient" ? ctx.actor.patientId : undefined,
    })
    const fits = slots.filter((slot) => suits(ctx, slot, input))
    return { slots: spread(fits, input.limit).map((slot) => slotView(ctx, slot)), past: false }
  },
})

export const holdAppointmentTool = defineTool({
  name: "holdAppointment",
  description:
    "Holds a free time for the patient for five minutes and shows them a card to confirm. Books nothing by itself. Use a slotId of findOpenSlots, or a local date and time.",
  input: z.object({
    slotId: z.string().optional(),
    nurse: nurseField,
    date: LOCAL_DATE.optional(),
    time: LOCAL_TIME.optional(),
    reason: z.string().max(300).optional().describe("Why, in the patient's own words"),
  }),
  destructive: true,
  writes: true,
  async run({ ctx, conversationId }, input) {
    const { patientId } = requirePatient(ctx)
    const wanted = input.slotId ? readSlotId(input.slotId) : await wantedTime(ctx, input, patientId)
    const proposed = await sayingTimes(ctx, wanted.startsAt, () =>
      proposeBooking(ctx, { conversationId, patientId, ...wanted, reason: input.reason }),
    )
    return { proposed: true, card: await getProposalCard(ctx, proposed.proposalId) }
  },
})

export const moveAppointmentTool = defineTool({
  name: "moveAppointment",
  description:
    "Proposes a new time for a booked visit; the patient confirms it on a card. Moves nothing by itself.",
  input: z.object({
    appointmentId: z.uuid(),
    slotId: z.string().optional(),
    nurse: nurseField,
    date: LOCAL_DATE.optional(),
    time: LOCAL_TIME.optional(),
  }),
  destructive: true,
  writes: true,
  async run({ ctx, conversationId }, input) {
    requirePatient(ctx)
    const visit = await getAppointment(ctx, input.appointmentId)
    const nurse = input.nurse ? await nurseIdOf(ctx, input.nurse) : visit.nurseId
    const wanted = input.slotId
      ? readSlotId(input.slotId)
      : {
          nurseId: nurse === "any" ? visit.nurseId : nurse,
          startsAt: localInstant(ctx, input.date, input.time),
        }
    const proposed = await sayingTimes(ctx, wanted.startsAt, () =>
      proposeMove(ctx, { conversationId, appointmentId: input.appointmentId, ...wanted }),
    )
    return { proposed: true, card: await getProposalCard(ctx, proposed.proposalId) }
  },
})

export const cancelAppointmentTool = defineTool({
  name: "cancelAppointment",
  description:
    "Proposes to cancel a booked visit; the patient confirms it on a card. Cancels nothing by itself.",
  input: z.object({ appointmentId: z.uuid() }),
  destructive: true,
  writes: true,
  async run({ ctx, conversationId }, input) {
    requirePatient(ctx)
    const proposed = await proposeCancel(ctx, { conversationId, appointmentId: input.appointmentId })
    return { proposed: true, card: await getProposalCard(ctx, proposed.proposalId) }
  },
})

export const bookAppointmentTool = defineTool({
  name: "bookAppointment",
  description:
    "Carries out the open proposal (book, move or cancel). Works only when the patient's newest message says yes to it.",
  input: z.object({}),
  destructive: true,
  writes: true,
  async run({ ctx, conversationId, confirmation }) {
    requirePatient(ctx)
    const open = await findOpenProposal(ctx, conversationId)
    if (!open) throw new DomainError("hold_expired", "nothing waits to be confirmed")
    if (confirmation !== "yes") throw new DomainError("not_allowed", "the patient has not said yes")
    const done = await confirmProposal(ctx, open.id)
    const visit = await getAppointment(ctx, done.appointmentId)
    return { done: done.kind, visit: visitView(ctx, visit), card: await getProposalCard(ctx, open.id) }
  },
})

export const declineProposalTool = defineTool({
  name: "declineProposal",
  description: "Lets the open proposal go, when the patient says no or wants something else.",
  input: z.object({}),
  destructive: false,
  writes: true,
  async run({ ctx, conversationId }) {
    requirePatient(ctx)
    const open = await findOpenProposal(ctx, conversationId)
    if (!open) return { declined: null }
    const done = await declineProposal(ctx, open.id)
    return { declined: done.kind, card: await getProposalCard(ctx, open.id) }
  },
})

export const joinWaitlistTool = defineTool({
  name: "joinWaitlist",
  description:
    "Puts the patient on the waiting list for a visit in a range of days, when they ask for it or agree to it. They are told when a time comes free.",
  input: z.object({
    nurse: nurseField,
    fromDate: LOCAL_DATE.describe("First local day, YYYY-MM-DD"),
    toDate: LOCAL_DATE.describe("Last local day"),
    earliest: LOCAL_TIME.optional().describe("Not before this local time, HH:MM"),
    latest: LOCAL_TIME.optional().describe("Start not after this local time, HH:MM"),
  }),
  destructive: false,
  writes: true,
  async run({ ctx }, input) {
    const { patientId } = requirePatient(ctx)
    const nurseId = await nurseIdOf(ctx, input.nurse)
    const from = localToUtc(epochDayOf(input.fromDate), 0, ctx.clinic.zone)
    await joinWaitlist(ctx, {
      patientId,
      ...(nurseId === "any" ? {} : { nurseId }),
      fromAt: new Date(Math.max(from, ctx.now.getTime())).toISOString(),
      untilAt: new Date(localToUtc(epochDayOf(input.toDate) + 1, 0, ctx.clinic.zone)).toISOString(),
      ...(input.earliest ? { dayStart: minuteOf(input.earliest) } : {}),
      ...(input.latest ? { dayEnd: Math.min(minuteOf(input.latest) + 1, 1440) } : {}),
    })
    return { waiting: true }
  },
})

export const listMyAppointmentsTool = defineTool({
  name: "listMyAppointments",
  description: "The patient's own coming visits, soonest first.",
  input: z.object({}),
  destructive: false,
  writes: false,
  run: async ({ ctx }) => ({
    visits: (await listMyAppointments(ctx, "upcoming", 10)).map((visit) => visitView(ctx, visit)),
  }),
})

export const myNurseTool = defineTool({
  name: "myNurse",
  description: "The nurse who looks after the patient, and the other nurses of the clinic.",
  input: z.object({}),
  destructive: false,
  writes: false,
  async run({ ctx }) {
    const own = ctx.actor.kind === "patient" ? await findAssignedNurse(ctx, ctx.actor.patientId) : null
    const others = await listNurses(ctx)
    if (ctx.actor.kind !== "patient") requirePatient(ctx)
    return {
      mine: own ? { name: own.name, specialty: own.specialty } : null,
      nurses: others.map(({ name, specialty }) => ({ name, specialty })),
    }
  },
})

/** A refusal with its times as they are said here: the reply may say them, and no model has to turn UTC into local time. */
async function sayingTimes<T>(ctx: Context, startsAt: string, propose: () => Promise<T>): Promise<T> {
  const said = (at: string) => dayAndTime(at, ctx.clinic.zone, ctx.language)
  try {
    return await propose()
  } catch (error) {
    if (!isDomainError(error)) throw error
    const free = error.details.alternatives as { startsAt: string }[] | undefined
    throw new DomainError(error.code, error.message, {
      ...error.details,
      wanted: said(startsAt),
      ...(free ? { alternatives: free.map((slot) => ({ ...slot, when: said(slot.startsAt) })) } : {}),
    })
  }
}

async function nurseIdOf(ctx: Context, name: string | undefined): Promise<string> {
  const wanted = name?.trim().toLowerCase()
  if (wanted === "any") return "any"
  if (!wanted || wanted === "mine") {
    const own = ctx.actor.kind === "patient" ? await findAssignedNurse(ctx, ctx.actor.patientId) : null
    return own?.id ?? "any"
  }
  const nurse = await findNurseByName(ctx, wanted)
  if (!nurse) throw new DomainError("not_found", "no nurse of this name")
  return nurse.id
}

async function wantedTime(
  ctx: Context,
  input: { nurse?: string; date?: string; time?: string },
  patientId: string,
) {
  const startsAt = localInstant(ctx, input.date, input.time)
  const nurseId = await nurseIdOf(ctx, input.nurse)
  if (nurseId !== "any") return { nurseId, startsAt }
  const [slot] = await findOpenSlots(ctx, {
    from: startsAt,
    to: new Date(Date.parse(startsAt) + 1).toISOString(),
    patientId,
    limit: 1,
  })
  if (slot) return { nurseId: slot.nurseId, startsAt }
  const [first] = await listNurses(ctx)
  return { nurseId: first!.id, startsAt }
}

function localInstant(ctx: Context, date: string | undefined, time: string | undefined): string {
  if (!date || !time) throw new DomainError("invalid_input", "a slotId, or a date and a time")
  return new Date(localToUtc(epochDayOf(date), minuteOf(time), ctx.clinic.zone)).toISOString()
}

type Wish = {
  earliest?: string
  latest?: string
  notWeekdays?: number[]
  notDates?: string[]
  notNurse?: string
}

function suits(ctx: Context, slot: Slot, wish: Wish): boolean {
  if (slot.nurseName === wish.notNurse) return false
  const time = localTimeOf(slot.startsAt, ctx.clinic.zone)
  if ((wish.earliest && time < wish.earliest) || (wish.latest && time > wish.latest)) return false
  const { date, weekday } = localParts(Date.parse(slot.startsAt), ctx.clinic.zone)
  return !wish.notWeekdays?.includes(weekday) && !wish.notDates?.includes(date)
}

/** Choices that differ: not 10:00, 10:15, 10:30, but times an hour apart while there are enough of them. */
function spread(slots: readonly Slot[], limit: number): Slot[] {
  const apart: Slot[] = []
  for (const slot of slots) {
    const last = apart.at(-1)
    if (!last || Date.parse(slot.startsAt) - Date.parse(last.startsAt) >= 3_600_000) apart.push(slot)
    if (apart.length === limit) return apart
  }
  return apart.length >= Math.min(3, slots.length) ? apart : slots.slice(0, limit)
}
