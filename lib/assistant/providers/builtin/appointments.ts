import type { Intent, Understood } from "@/lib/assistant/understand/understand"
import { whenFrom } from "@/lib/assistant/understand/from-card"
import type { When } from "@/lib/assistant/understand/when"
import { fold } from "@/lib/core/fold"
import { localTimeOf } from "@/lib/assistant/local-time"
import { addDays, epochDayOf } from "@/lib/core/time"
import { assistantWords } from "@/lib/words/assistant"
import { day as dayName, dayAndTime, list, time as timeText } from "@/lib/words/format"
import type { BuiltinState, Decision, Memory, OpenCard, ToolResult } from "./state"

type Slot = { slotId: string; when: string; nurse: string; startsAt: string }
type Visit = { appointmentId: string; when: string; nurse: string; startsAt: string }
type Refusal = { code: string; alternatives?: { id: string; startsAt: string; nurseName: string }[] }

const SEARCH_DAYS = 14

/** Booking: a whole time is held at once, a day or part of a day leads to the first free time in it. */
export function bookingDecision(
  intent: Intent,
  state: BuiltinState,
  results: readonly ToolResult[],
  memory: Memory,
): Decision {
  const card = state.openProposal?.kind === "book" ? state.openProposal : null
  // Who was named while the day is asked for comes before whom an older card shows.
  const named = memory.asking === "time" ? memory.nurse : null
  const other = intent.nurse === "other"
  const nurse = other ? "any" : (intent.nurse ?? named ?? card?.nurse ?? memory.nurse ?? "mine")
  const when =
    intent.when && card
      ? amended(intent.when, card)
      : intent.when?.time && !intent.when.date && memory.asking === "time" && memory.day
        ? { ...intent.when, date: memory.day }
        : // "I'd rather see Alice": the same time with her.
          (intent.when ?? (card && intent.nurse ? { date: card.date, time: card.time } : null))
  const last = results.at(-1)
  const next: Memory = { ...memory, wish: "book", moving: null, nurse }
  if (last?.tool === "holdAppointment") return held(last, state, next, when)
  const words = assistantWords(state.language)
  if (!state.signedIn) return { call: { tool: "holdAppointment", input: { nurse, ...exact(when, state) } } }
  if (when?.date && when.time && !when.toDate && !other)
    return {
      call: { tool: "holdAppointment", input: { nurse, date: when.date, time: when.time, ...about(memory) } },
    }
  if (last?.tool === "findOpenSlots") return pick(last, state, next, when, "holdAppointment", about(memory))
  if (!when) return { say: words.askDay, memory: { ...next, asking: "time" }, replies: dayReplies(state) }
  const notNurse = other && card ? { notNurse: card.nurse } : {}
  return { call: { tool: "findOpenSlots", input: { nurse, ...notNurse, ...range(when, state) } } }
}

/** What the visit is about, if it was said. */
const about = ({ reason }: Memory) => (reason ? { reason } : {})

/** A card corrected: a bare time keeps its day, a bare day keeps its time, "not today" keeps neither. */
const amended = (when: When, card: OpenCard): When =>
  when.date === undefined
    ? rulesOut(when, card.date)
      ? when
      : { ...when, date: card.date }
    : when.toDate || when.time || when.earliest || when.latest
      ? when
      : { ...when, time: card.time }

const rulesOut = ({ notDates, notWeekdays }: When, date: string): boolean =>
  (notDates?.includes(date) ?? false) ||
  (notWeekdays?.includes(new Date(`${date}T00:00:00Z`).getUTCDay()) ?? false)

/** Moving: which visit, then when; a day or part of a day leads to the first free time in it. */
export function moveDecision(
  intent: Intent,
  state: BuiltinState,
  results: readonly ToolResult[],
  memory: Memory,
): Decision {
  const words = assistantWords(state.language)
  const last = results.at(-1)
  const next: Memory = { ...memory, wish: "move" }
  if (last?.tool === "moveAppointment") return moved(last, state, next, intent.when)
  const listed = results.find((r) => r.tool === "listMyAppointments")
  if (!listed) return { call: { tool: "listMyAppointments", input: {} } }
  const found = oneVisit(listed, state, next)
  if ("decision" in found) return found.decision
  const { visit } = found
  const card = state.openProposal?.kind === "move" ? state.openProposal : null
  const at = card ?? {
    date: localDate(visit.startsAt, state.zone),
    time: localTimeOf(visit.startsAt, state.zone),
  }
  const said = intent.when ?? whenFrom(intent.text, at)
  const when = withVisitDay(said && card ? amended(said, card) : said, visit, state)
  if (!when)
    return {
      say: words.askDay,
      memory: { ...next, moving: visit.appointmentId, asking: "time" },
      replies: dayReplies(state),
    }
  next.moving = visit.appointmentId
  if (when.date && when.time && !when.toDate)
    return {
      call: {
        tool: "moveAppointment",
        input: { appointmentId: visit.appointmentId, date: when.date, time: when.time },
      },
    }
  if (last?.tool === "findOpenSlots")
    return pick(last, state, { ...next, moving: visit.appointmentId }, when, "moveAppointment", {
      appointmentId: visit.appointmentId,
    })
  return {
    call: {
      tool: "findOpenSlots",
      input: { nurse: visit.nurse, appointmentId: visit.appointmentId, ...range(when, state) },
    },
  }
}

export function cancelDecision(
  _intent: Intent,
  state: BuiltinState,
  last: ToolResult | undefined,
  memory: Memory,
): Decision {
  const words = assistantWords(state.language)
  const next: Memory = { ...memory, wish: "cancel" }
  if (last?.tool === "cancelAppointment")
    return last.output.error
      ? refused(last.output.error as Refusal, state, next, null)
      : {
          say: words.askCancel,
          memory: { ...next, offers: [] },
          replies: [words.replies.yes, words.replies.no],
        }
  if (last?.tool !== "listMyAppointments") return { call: { tool: "listMyAppointments", input: {} } }
  const found = oneVisit(last, state, next)
  return "decision" in found
    ? found.decision
    : { call: { tool: "cancelAppointment", input: { appointmentId: found.visit.appointmentId } } }
}

/** "Another time": free times of the next two weeks to pick from; what was held is let go by the next hold. */
export function otherTimes(state: BuiltinState, results: readonly ToolResult[], memory: Memory): Decision {
  const words = assistantWords(state.language)
  const last = results.at(-1)
  const today = state.reference.slice(0, 10)
  if (last?.tool !== "findOpenSlots")
    return {
      call: {
        tool: "findOpenSlots",
        input: {
          nurse: state.openProposal?.nurse ?? "mine",
          fromDate: today,
          toDate: addDays(today, SEARCH_DAYS),
          limit: 4,
        },
      },
    }
  const offers = (last.output.slots as Slot[]).map(({ slotId, when, nurse, startsAt }) => ({
    slotId,
    when,
    nurse,
    startsAt,
  }))
  if (offers.length === 0) return nothingFree(memory, state, null)
  return {
    say: words.anotherTime(
      list(
        offers.map((o) => `${o.when} (${o.nurse})`),
        state.language,
      ),
    ),
    memory: { ...memory, offers, asking: "time", wish: memory.wish ?? "book" },
    replies: offers.map((o) => timeText(o.startsAt, state.zone, state.language)),
  }
}

/** "The second one", "11:30" or "yes" after some times were offered. Null: the text is about something else. */
export function offersDecision(
  text: string,
  understood: Understood,
  state: BuiltinState,
  results: readonly ToolResult[],
  memory: Memory,
): Decision | null {
  const last = results.at(-1)
  if (last?.tool === "holdAppointment") return held(last, state, memory, understood.when)
  if (last?.tool === "moveAppointment") return moved(last, state, memory, understood.when)
  const chosen = chosenOffer(text, understood, memory.offers, state)
  if (!chosen) return null
  return memory.moving
    ? { call: { tool: "moveAppointment", input: { appointmentId: memory.moving, slotId: chosen.slotId } } }
    : { call: { tool: "holdAppointment", input: { slotId: chosen.slotId, ...about(memory) } } }
}

function chosenOffer(text: string, understood: Understood, offers: Memory["offers"], state: BuiltinState) {
  if (offers.length === 0) return null
  const folded = fold(text)
  const ordinal = ORDINALS.findIndex((pattern) => pattern.test(folded))
  if (ordinal >= 0) return offers[ordinal === 3 ? offers.length - 1 : ordinal] ?? null
  const said = understood.when?.time
  if (said) return offers.find((offer) => clock(offer.startsAt, state.zone) === said) ?? null
  return understood.confirmation === "yes" && offers.length === 1 ? offers[0]! : null
}

const ORDINALS = [
  /\b(first|1st|primer[oa]?)\b/,
  /\b(second|2nd|segund[oa])\b/,
  /\b(third|3rd|tercer[oa]?)\b/,
  /\b(last|ultim[oa])\b/,
]

/** Holds the first time that fits; the others stand as quick replies. */
function pick(
  last: ToolResult,
  state: BuiltinState,
  memory: Memory,
  when: When | null,
  tool: string,
  extra: object,
): Decision {
  const words = assistantWords(state.language)
  if (last.output.error) return refused(last.output.error as Refusal, state, memory, when)
  const slots = last.output.slots as Slot[]
  if (slots.length === 0 && last.output.past)
    return {
      say: `${words.notFree.past} ${words.askDay}`,
      memory: { ...memory, asking: "time" },
      replies: dayReplies(state),
    }
  if (slots.length === 0) return nothingFree(memory, state, when)
  return { call: { tool, input: { ...extra, slotId: slots[0]!.slotId } } }
}

/** No time at all: the waiting list is offered for what was looked for. A visit that moves keeps its old time meanwhile. */
function nothingFree(memory: Memory, state: BuiltinState, when: When | null): Decision {
  const words = assistantWords(state.language)
  if (memory.wish === "move")
    return { say: words.noTimesMove, memory: { ...memory, asking: "time" }, replies: dayReplies(state) }
  return {
    say: words.noTimes,
    memory: { ...memory, asking: "waitlist", missed: missedBy(when, memory.nurse, state) },
    replies: [words.replies.waitlist, words.replies.askNurse],
  }
}

const missedBy = (when: When | null, nurse: string | null, state: BuiltinState): Memory["missed"] => {
  const { fromDate, toDate, earliest, latest } = range(when ?? {}, state)
  return {
    nurse: nurse ?? "mine",
    fromDate,
    toDate,
    ...(earliest ? { earliest } : {}),
    ...(latest ? { latest } : {}),
  }
}

/** A place on the waiting list: for what was just looked for in vain, or for any time of the next two weeks. */
export function waitlistDecision(
  intent: Intent,
  state: BuiltinState,
  last: ToolResult | undefined,
  memory: Memory,
): Decision {
  const words = assistantWords(state.language)
  if (last?.tool !== "joinWaitlist") {
    const nurse = intent.nurse && intent.nurse !== "other" ? intent.nurse : memory.nurse
    const wanted = intent.when || !memory.missed ? missedBy(intent.when, nurse, state) : memory.missed
    return { call: { tool: "joinWaitlist", input: { ...wanted } } }
  }
  const error = last.output.error as Refusal | undefined
  const next: Memory = { ...memory, missed: null, wish: null, offers: [] }
  if (error?.code === "limit_reached")
    return { say: words.waitlistFull, memory: next, replies: [words.replies.myVisits] }
  if (error) return refused(error, state, next, intent.when)
  return { say: words.waitlisted, memory: next, replies: [words.replies.myVisits] }
}

function held(last: ToolResult, state: BuiltinState, memory: Memory, when: When | null): Decision {
  const words = assistantWords(state.language)
  if (last.output.error) return refused(last.output.error as Refusal, state, memory, when)
  const card = last.output.card as { nurseName: string; startsAt: string }
  return {
    say: words.holding(card.nurseName),
    memory: { ...memory, asking: null, offers: [] },
    replies: [
      words.replies.yesBook(timeText(card.startsAt, state.zone, state.language)),
      words.replies.otherTime,
    ],
  }
}

function moved(last: ToolResult, state: BuiltinState, memory: Memory, when: When | null): Decision {
  const words = assistantWords(state.language)
  if (last.output.error) return refused(last.output.error as Refusal, state, memory, when)
  return {
    say: words.askMove,
    memory: { ...memory, asking: null, offers: [] },
    replies: [words.replies.yes, words.replies.no],
  }
}

function refused(error: Refusal, state: BuiltinState, memory: Memory, when: When | null): Decision {
  const words = assistantWords(state.language)
  switch (error.code) {
    case "sign_in_required":
      return { say: words.signInFirst, memory }
    case "booking_stopped":
      return { say: words.bookingPaused, memory, replies: [words.replies.askNurse] }
    case "patient_busy":
      return { say: words.patientBusy(whenText(when, state)), memory: { ...memory, asking: "time" } }
    case "not_found":
      return { say: words.nurseUnknown, memory }
    case "invalid_input":
      return { say: words.askDay, memory: { ...memory, asking: "time" }, replies: dayReplies(state) }
    case "slot_taken":
    case "slot_not_offered": {
      const offers = (error.alternatives ?? []).map((a) => ({
        slotId: a.id,
        startsAt: a.startsAt,
        nurse: a.nurseName,
        when: spoken(a.startsAt, state),
      }))
      const wanted = whenText(when, state)
      const times = list(
        offers.map((o) => `${o.when} (${o.nurse})`),
        state.language,
      )
      if (offers.length === 0)
        return { say: words.takenNothing(wanted), memory: { ...memory, asking: "time", offers: [] } }
      const missed = missedBy(when, memory.nurse, state)
      const say = error.code === "slot_taken" ? words.taken(wanted, times) : words.offerOther(wanted, times)
      return {
        say,
        memory: { ...memory, offers, asking: "time", missed },
        replies: offers.map((o) => timeText(o.startsAt, state.zone, state.language)),
      }
    }
    default:
      return { say: words.failed, memory, replies: [words.replies.askNurse] }
  }
}

function oneVisit(
  last: ToolResult,
  state: BuiltinState,
  memory: Memory,
): { visit: Visit } | { decision: Decision } {
  const words = assistantWords(state.language)
  if (last.output.error) return { decision: refused(last.output.error as Refusal, state, memory, null) }
  const visits = last.output.visits as Visit[]
  if (visits.length === 0)
    return {
      decision: {
        say: words.noVisits,
        memory: { ...memory, wish: null },
        replies: [words.replies.bookVisit],
      },
    }
  const known = visits.find(({ appointmentId }) => appointmentId === (memory.moving ?? memory.recent))
  // With several visits the one just spoken of is meant, else the soonest; the card names it before anything changes.
  return { visit: known ?? visits[0]! }
}

/** A bare time moves within the visit's own day. */
function withVisitDay(when: When | null, visit: Visit, state: BuiltinState): When | null {
  if (!when) return when
  const time = when.sameTime ? { time: localTimeOf(visit.startsAt, state.zone) } : {}
  if (when.sameTime && when.toDate) {
    // "The same time next week" is the same weekday too.
    const weeks = Math.max(
      1,
      Math.ceil((epochDayOf(when.date!) - epochDayOf(localDate(visit.startsAt, state.zone))) / 7),
    )
    const { toDate: _, ...rest } = when
    return { ...rest, ...time, date: addDays(localDate(visit.startsAt, state.zone), 7 * weeks) }
  }
  return { ...when, ...time, date: when.date ?? localDate(visit.startsAt, state.zone) }
}

const exact = (when: When | null, state: BuiltinState) =>
  when?.date && when.time
    ? { date: when.date, time: when.time }
    : { date: state.reference.slice(0, 10), time: "09:00" }

function range(when: When, state: BuiltinState) {
  const fromDate = when.date ?? state.reference.slice(0, 10)
  const toDate = when.toDate ?? (when.date ? when.date : addDays(fromDate, SEARCH_DAYS))
  return {
    fromDate,
    toDate,
    earliest: when.earliest ?? when.time,
    latest: when.latest,
    notWeekdays: when.notWeekdays,
    notDates: when.notDates,
    limit: 6,
  }
}

const dayReplies = (state: BuiltinState): string[] =>
  state.language === "es"
    ? ["Mañana", "Esta semana", "La próxima semana"]
    : ["Tomorrow", "This week", "Next week"]

const spoken = (at: string, state: BuiltinState): string =>
  new Intl.DateTimeFormat(state.language === "es" ? "es-US" : "en-US", {
    timeZone: state.zone,
    weekday: "long",
    hour: "numeric",
    minute: "2-digit",
  }).format(new Date(at))
/** What was asked for, said back: "Tuesday, December 1 at 10:00 AM". */
function whenText(when: When | null, state: BuiltinState): string {
  const { language } = state
  if (when?.date && when.time) return dayAndTime(`${when.date}T${when.time}:00Z`, "UTC", language)
  if (when?.date) return dayName(`${when.date}T12:00:00Z`, "UTC", language)
  if (when?.time) return timeText(`2000-01-01T${when.time}:00Z`, "UTC", language)
  return assistantWords(language).thatTime
}
const clock = (at: string, zone: string): string =>
  new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" }).format(
    new Date(at),
  )
const localDate = (at: string, zone: string): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(new Date(at))
