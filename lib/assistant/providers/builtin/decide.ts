import { asHour, onlyWhen } from "@/lib/assistant/understand/only-when"
import { whenFrom } from "@/lib/assistant/understand/from-card"
import { afterNeverMind } from "@/lib/assistant/understand/never-mind"
import { contradicts } from "@/lib/assistant/understand/when"
import { understand, type Intent, type Understood } from "@/lib/assistant/understand/understand"
import { assistantWords } from "@/lib/words/assistant"
import { fold } from "@/lib/core/fold"
import type { Language } from "@/lib/words/language"
import { stems } from "@/lib/knowledge/rules/search/words"
import {
  bookingDecision,
  cancelDecision,
  moveDecision,
  offersDecision,
  otherTimes,
  waitlistDecision,
} from "./appointments"
import { answerDecision, withAnswer } from "./answers"
import { isQuestion } from "./follow-up"
import type { BuiltinState, Decision, Memory, ToolResult } from "./state"

/**
 * The built-in assistant: what to do next, from the newest message, what was carried over, and the tool results of this
 * turn so far. Deterministic; the same words and calendar always give the same answer.
 */
export function decide(said: string, state: BuiltinState, results: readonly ToolResult[]): Decision {
  // Under a card "never mind" is the card's no, and what follows waits for the next message.
  const text = state.openProposal ? said : afterNeverMind(said)
  const understood = understandHere(text, state)
  const asked = understood.aside ? results.find(({ tool }) => tool === "searchKnowledge") : undefined
  if (understood.aside && !asked)
    return { call: { tool: "searchKnowledge", input: { question: understood.aside.slice(0, 500) } } }
  const others = asked ? results.filter((result) => result !== asked) : results
  const decision = decideRequest(text, understood, state, others)
  return asked && "say" in decision ? withAnswer(decision, asked, understood.aside!, state) : decision
}

/** Under a card, or when a time was asked for, a number alone is an hour: "ok 3 then". */
function understandHere(text: string, state: BuiltinState): Understood {
  const read = (said: string) => understand(said, { language: state.language, reference: state.reference })
  const understood = read(text)
  const card = state.openProposal
  const about = (card !== null && card.kind !== "cancel") || state.memory.asking === "time"
  const hour = about && understood.when === null ? asHour(fold(text)) : null
  return hour === null ? understood : read(hour)
}

/** What is asked for beside a question; the question's own answer comes before it. */
function decideRequest(
  text: string,
  understood: Understood,
  state: BuiltinState,
  results: readonly ToolResult[],
): Decision {
  const words = assistantWords(state.language)
  const last = results.at(-1)
  const { asking } = state.memory
  // "Shall I ask a nurse?" is answered by the next message or not at all.
  const memory: Memory = { ...state.memory, asking: asking === "time" ? asking : null }
  const intent = chooseIntent(understood, state)
  const plain = (say: string, replies?: string[], asks: Memory["asking"] = null): Decision => ({
    say,
    replies,
    memory: { ...memory, asking: asks, unsure: 0 },
  })
  const agreed = understood.confirmation === "yes" && understood.when === null
  if (intent.kind === "person" || (agreed && asking === "nurse_or_not"))
    return last?.tool === "handOver"
      ? plain(words.handover)
      : { call: { tool: "handOver", input: { reason: "asked" } } }
  if (intent.kind === "waitlist" || (agreed && asking === "waitlist"))
    return waitlistDecision(intent, state, last, memory)

  const card = state.openProposal
  // After other times were listed a bare "yes" says yes to none of them, and not to the card before them.
  const picks = memory.offers.length > 1 && understood.when === null && last?.tool !== "bookAppointment"
  if (card && understood.confirmation === "yes" && picks)
    return offersDecision(text, understood, state, results, memory) ?? otherTimes(state, results, memory)
  if (card && understood.confirmation === "yes" && !contradicts(understood.when, card))
    return confirmed(state, last, memory)
  const shifted = card && card.kind !== "cancel" && understood.when === null ? whenFrom(text, card) : null
  if (card && understood.confirmation === "no" && !intent.when && !shifted)
    return last?.tool === "declineProposal"
      ? declined(last.output.declined === "book", state)
      : { call: { tool: "declineProposal", input: {} } }

  if (card && shifted && STAYS_WITH_CARD.has(intent.kind))
    return card.kind === "move"
      ? moveDecision({ ...intent, kind: "move", when: shifted }, state, results, memory)
      : bookingDecision({ ...intent, kind: "book", when: shifted }, state, results, memory)
  if (asksForOthers(text, state)) return otherTimes(state, results, memory)

  switch (intent.kind) {
    case "greeting":
      return plain(`${words.hello} ${words.whatNow}`, [words.replies.bookVisit, words.replies.askNurse])
    case "help":
      return plain(`${words.whoAmI} ${words.canDo}`, [words.replies.bookVisit, words.replies.askNurse])
    case "thanks":
      return plain(words.thanks)
    case "goodbye":
      return plain(words.goodbye)
    case "language_switch":
      return greetIn(/spanish|espanol/.test(fold(text)) ? "es" : "en", plain)
    case "my_data":
      return plain(state.signedIn ? words.myRecord : words.signInFirst, [words.replies.askNurse])
    case "clinic_info":
      return plain(
        [
          words.hours(state.hours),
          state.address ? words.address(state.address) : "",
          state.phone ? words.phone(state.phone) : "",
        ]
          .filter(Boolean)
          .join(" "),
      )
    case "my_nurse":
      return myNurse(last, state, plain)
    case "list_appointments":
      return myVisits(last, state, plain)
    case "cancel":
      return cancelDecision(intent, state, last, memory)
    case "move":
      return moveDecision(intent, state, results, memory)
    case "book":
      return bookingDecision(intent, state, results, memory)
    case "reminders":
      return plain(words.reminders, [words.replies.myVisits])
    case "office":
      return plain(words.office, [words.replies.askNurse], "nurse_or_not")
    case "medicine_change":
      return plain(words.medicineChange, [words.replies.askNurse], "nurse_or_not")
    case "confirm":
    case "decline":
      return offersDecision(text, understood, state, results, memory) ?? smallTalk(text, intent, state, plain)
    case "question":
      return (
        offersDecision(text, understood, state, results, memory) ??
        (asking === "time" && memory.wish === "book" && state.openProposal === null
          ? whileDayIsAsked(text, state, results, memory)
          : answerDecision(text, state, results, memory))
      )
  }
}

/** While a visit waits for its day: what it is about is noted, a question is answered, and the day is asked for again. */
function whileDayIsAsked(
  text: string,
  state: BuiltinState,
  results: readonly ToolResult[],
  memory: Memory,
): Decision {
  const words = assistantWords(state.language)
  if (!isQuestion(text))
    return {
      say: words.notedDay,
      memory: { ...memory, reason: [memory.reason, text].filter(Boolean).join(" ").slice(0, 300) },
    }
  const decision = answerDecision(text, state, results, memory)
  if ("call" in decision) return decision
  const { asking, wish, nurse, day } = memory
  return {
    ...decision,
    say: `${decision.say}\n\n${words.askDay}`,
    memory: { ...decision.memory, asking, wish, nurse, day },
  }
}

const greetIn = (language: Language, plain: Plain): Decision => {
  const words = assistantWords(language)
  return plain(`${words.hello} ${words.whatNow}`, [words.replies.bookVisit, words.replies.askNurse])
}

/** A yes or no to nothing: "great" after a booking, "no fever" after an answer, which tells more and asks for nothing. */
function smallTalk(text: string, intent: Intent, state: BuiltinState, plain: Plain): Decision {
  const words = assistantWords(state.language)
  const { recent, wish, question, asking } = state.memory
  if (intent.kind === "confirm" && recent !== null && wish === null) return plain(words.thanks)
  const dropped = asking !== null || /\bnever ?mind\b|\bforget it\b|\bolvid\w+|\bdejel[oa]\b/.test(fold(text))
  return intent.kind === "decline" && !dropped && question !== null && stems(text, state.language).length > 0
    ? plain(words.noted, [words.replies.askNurse])
    : plain(words.whatNow)
}

/**
 * An answer to an open question keeps its request: a bare "friday at 2" after "which day?" goes on with the booking, and
 * "make it tuesday" under a card changes the card. A day or time with nothing else is a wish to come.
 */
function chooseIntent(understood: Understood, state: BuiltinState): Intent {
  const first = understood.intents[0]!
  const { when } = understood
  const open = state.openProposal?.kind ?? null
  const named = /\b(?:appointment|visit|booking|cita|visita)\b/.test(first.text)
  if (first.kind === "move" && open === "book" && !named) return { ...first, kind: "book", when }
  if (!["question", "decline", "confirm"].includes(first.kind)) return first
  const booking = open === "book" || (state.memory.asking === "time" && state.memory.wish === "book")
  if (booking && first.nurse && !when) return { ...first, kind: "book" }
  if (!when) return first
  const carried = state.memory.asking !== null || open ? (state.memory.wish ?? open) : null
  if (carried === "cancel" && !onlyWhen(first.text)) return first
  if (carried) return { ...first, kind: carried === "cancel" ? "book" : carried, when }
  return onlyWhen(first.text)
    ? { ...first, kind: state.memory.wish === "move" ? "move" : "book", when }
    : first
}

const STAYS_WITH_CARD: ReadonlySet<string> = new Set(["question", "confirm", "decline", "book", "move"])

const ONE_OF_MANY =
  /^(?:ok(?:ay)? |no,? )?(?:the |la |el |otra |un )?(?:first|second|third|(?:1st|2nd|3rd)(?= one| time| option)|last|earlier|later|next|other|another|primera?|segunda|tercera|ultima|otra|mas tarde)(?: one| time| hora| option)?[.!?]*$/

/** "Another time", or one of several when none were offered: the offers come first. */
function asksForOthers(text: string, state: BuiltinState): boolean {
  const folded = fold(text).trim()
  if (folded === fold(assistantWords(state.language).replies.otherTime)) return true
  const others =
    /\b(?:other|more|different|another) (?:times?|days?|options?|slots?)\b|\botr[ao]s? (?:horas?|dias?|opcion(?:es)?)\b/
  const open =
    /^(?:so )?what(?:'?s|s| is| else is| do you have)? ?(?:available|open|free|else)?[?.! ]*$|^que (?:hay|tiene|otras?)\b.{0,14}(?:disponible|libre|horas?)?[?.! ]*$/
  const about = state.openProposal !== null || state.memory.wish === "book" || state.memory.wish === "move"
  return (
    about &&
    (others.test(folded) ||
      open.test(folded) ||
      (state.memory.offers.length === 0 && ONE_OF_MANY.test(folded)))
  )
}

/** A card's no. A day or an hour after it still goes on with the booking. */
function declined(booking: boolean, { language, memory, openProposal }: BuiltinState): Decision {
  const words = assistantWords(language)
  return {
    say: booking ? words.letGo : words.kept,
    replies: [words.replies.otherTime, words.replies.askNurse],
    memory: {
      ...memory,
      asking: booking ? "time" : null,
      wish: booking ? "book" : null,
      day: booking ? (openProposal?.date ?? memory.day) : null,
      unsure: 0,
    },
  }
}

function confirmed(state: BuiltinState, last: ToolResult | undefined, memory: Memory): Decision {
  const words = assistantWords(state.language)
  if (last?.tool !== "bookAppointment") return { call: { tool: "bookAppointment", input: {} } }
  const fresh: Memory = {
    ...memory,
    offers: [],
    moving: null,
    nurse: null,
    day: null,
    asking: null,
    wish: null,
    reason: null,
    missed: null,
    unsure: 0,
  }
  const error = last.output.error as { code: string; alternatives?: unknown } | undefined
  if (error)
    return {
      say: error.code === "booking_stopped" ? words.bookingPaused : words.expired,
      memory: fresh,
      replies: [words.replies.otherTime],
    }
  const visit = last.output.visit as { appointmentId: string; when: string; nurse: string }
  fresh.recent = last.output.done === "cancel" ? null : visit.appointmentId
  const say =
    last.output.done === "cancel"
      ? words.cancelled(visit.when)
      : last.output.done === "move"
        ? words.moved(visit.when, visit.nurse)
        : words.booked(visit.when, visit.nurse)
  return { say, memory: fresh, replies: [words.replies.myVisits] }
}

type Plain = (say: string, replies?: string[]) => Decision

function myNurse(last: ToolResult | undefined, state: BuiltinState, plain: Plain): Decision {
  const words = assistantWords(state.language)
  if (last?.tool !== "myNurse") return { call: { tool: "myNurse", input: {} } }
  if (last.output.error) return plain(words.signInFirst)
  const mine = last.output.mine as { name: string; specialty: string } | null
  return plain(mine ? words.myNurse(mine.name, mine.specialty) : words.noNurse, [words.replies.bookVisit])
}

function myVisits(last: ToolResult | undefined, state: BuiltinState, plain: Plain): Decision {
  const words = assistantWords(state.language)
  if (last?.tool !== "listMyAppointments") return { call: { tool: "listMyAppointments", input: {} } }
  if (last.output.error) return plain(words.signInFirst)
  const visits = last.output.visits as { when: string; nurse: string; mode: string }[]
  if (visits.length === 0) return plain(words.noVisits, [words.replies.bookVisit])
  if (visits.length === 1) return plain(words.nextVisit(visits[0]!.when, visits[0]!.nurse, visits[0]!.mode))
  return plain([words.yourVisits, ...visits.map((v) => `- ${v.when}, ${v.nurse}. ${v.mode}.`)].join("\n"))
}
