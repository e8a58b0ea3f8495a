import type { Part } from "./said"
import { mark, type Clock, type Piece, type Rule } from "./pieces"

const HALF = "\\s*(am|pm)?"
const TIME = `(?<![\\d.:/])(\\d{1,2})(?::(\\d\\d))?${HALF}(?![\\d:/%]|\\.\\d)`
const PART =
  "early morning|late morning|mornings?|breakfast(?: ?time)?|lunch ?time|lunch|(?:dinner|supper)(?: ?time)?|afternoons?|evenings?|tonight|nights?"
const TO = "\\s*(?:-|–|to|until|through|till)\\s*"
/** What may stand after a bare number for it to be a clock: the end, a comma, a day, or a word that goes on from a time. */
const THEN =
  "(?=\\s*(?:$|[.,;!?«-]|(?:on|or|and|to|until|please|pls|in the|if|works?|is|would|will|for|with|instead|then|thanks?|thank|except|but|should|sounds|ok|okay|spot|slot|appointment|works|so|because|at the latest|sharp|ish)\\b))"

/** The English of both languages' parts of the day. */
export function partNamed(words: string): Part {
  if (/first thing/.test(words)) return "first thing"
  if (/tonight/.test(words)) return "tonight"
  if (/lunch/.test(words) && !/after/.test(words)) return "lunch"
  if (/morning|breakfast/.test(words)) return "morning"
  if (/afternoon|after lunch|after school/.test(words)) return "afternoon"
  if (/evening|dinner|supper|after work/.test(words)) return "evening"
  if (/day/.test(words)) return "daytime"
  return "night"
}

/** Hours 0 to 23 (24:00 is 0), minutes 0 to 59; null for what no clock shows. */
export function clock(hour: string, minute = "", half = ""): Clock | null {
  const read: Clock = { hour: Number(hour), minute: Number(minute || 0) }
  if (read.hour === 24 && read.minute === 0) read.hour = 0
  if (read.hour > 23 || read.minute > 59) return null
  if (half && read.hour > 0 && read.hour < 13) read.half = half as "am" | "pm"
  if (hour.length === 2 && hour.startsWith("0")) read.half = read.hour === 0 ? undefined! : "am"
  return read
}

const single = (hour = "", minute = "", half = ""): Piece | null => {
  const read = clock(hour, minute, half)
  return read && { kind: "clock", clock: read }
}

/** Ways of writing a clock, closed up into "h:mm", "h:mmam", "hpm". */
export const plainClocks = (said: string): string =>
  said
    .replace(/(\d)\s*[.]?\s*([ap])\s*\.\s*m\b\.?/g, "$1$2m")
    .replace(/(\d)\s*[.]?\s*([ap])\s?m\b\.?/g, "$1$2m")
    .replace(/(\d)([ap])\b\.?/g, "$1$2m")
    .replace(/\b(\d{1,2})\.(\d\d)(?=am|pm)/g, "$1:$2")
    .replace(/\b(at|around|by) (\d{1,2})\.([0-5]\d)\b/g, "$1 $2:$3")
    .replace(/\b(\d{1,2})h(\d\d)?\b/g, (_, h: string, m?: string) => `${h}:${m ?? "00"}`)
    .replace(/\b(\d{1,2})(?::00)?\s*(?:o ?["'’`]? ?clock|hours sharp)\b/g, "$1:00")
    .replace(/\b([01]\d|2[0-3]):?([0-5]\d) ?(?:hours|hrs)\b/g, "$1:$2")
    .replace(/:00 (am|pm)\b/g, ":00$1")
    .replace(/\b(quarter|half|\d+(?: minutes)?) (past|after|to|till|before) noon\b/g, "$1 $2 12")
    .replace(/\bhalf(?: past)? (\d{1,2})\b/g, "$1:30")
    .replace(/\b(?:a |1 )?quarter (?:past|after) (\d{1,2})\b/g, "$1:15")
    .replace(
      /\b(?:a |1 )?quarter (?:to|till|until|before|of) (\d{1,2})\b/g,
      (_, h: string) => `${((Number(h) + 10) % 12) + 1}:45`,
    )
    .replace(
      /\b(5|10|15|20|25|30|40|45) (?:minutes? |mins? )?(?:past|after) (\d{1,2})(?!\d|:)/g,
      (_, m: string, h: string) => `${h}:${m.padStart(2, "0")}`,
    )
    .replace(
      /\b(at |around )?(5|10|20|25) (minutes? |mins? )?(?:to|before|till) (\d{1,2})(?!\d|:)/g,
      (whole, at: string, m: string, unit: string, h: string) =>
        at || unit ? `${at ?? ""}${((Number(h) + 10) % 12) + 1}:${60 - Number(m)}` : whole,
    )
    .replace(/\bnoon\b/g, "12:00pm")
    .replace(/\bmidnight\b/g, "12:00am")
    .replace(/(\d) (am|pm)\b/g, "$1$2")

/** Numbers of three and four digits are clocks only where nothing else is measured. */
const MILITARY =
  /(?<=\b(?:at|around|by|tonight|about|for|tomorrow|@)\s+)([01]?\d|2[0-3])([0-5]\d)(?:\s*(am|pm|hours))?(?![\d:/])/g

const clockAt = (pieces: readonly Piece[], index = ""): Clock | null => {
  const piece = pieces[Number(index)]
  return piece?.kind === "clock" ? piece.clock : null
}

/** The rules that know clocks; they run after the days have been taken out. */
export const CLOCK_RULES: { single: Rule[]; compound: Rule[] } = {
  single: [
    // Ranges first: their ends may be bare numbers.
    {
      pattern: new RegExp(`(?:\\bfrom |\\bbetween )${TIME}(?:${TO}|\\s*and\\s*)${TIME}`, "g"),
      read: ([, h1 = "", m1, a, h2 = "", m2, b]) => range(clock(h1, m1, a), clock(h2, m2, b)),
    },
    {
      pattern: new RegExp(
        `(?<![\\d«] ?)(?:\\bat )?${TIME}${TO}${TIME}(?!\\s*(?:days?|weeks?|hours?|times|pills?|minutes?|months?|years?))`,
        "g",
      ),
      read: ([whole = "", h1 = "", m1, a, h2 = "", m2, b]) =>
        m1 || m2 || a || b || /^\s*\d+\s*-\s*\d+\s*$/.test(whole.replace(/\bat /, "")) || /\bat /.test(whole)
          ? range(clock(h1, m1, a), clock(h2, m2, b))
          : null,
    },
    {
      pattern: /(?<=\bto |\bout )(\d{1,2}) to (\d{1,2})(?= in the (?:morning|afternoon|evening))/g,
      read: ([, a = "", b = ""]) => range(clock(a), clock(b)),
    },
    {
      pattern: new RegExp(
        `(?:\\bfrom |\\bat |\\bis )?${TIME} for (\\d+(?:\\.5)?) ?(hours?|hrs?|minutes?|mins?)\\b`,
        "g",
      ),
      read: ([, h = "", m, a, n, unit = ""]) =>
        lasting(clock(h, m, a), Number(n) * (unit.startsWith("h") ? 60 : 1)),
    },
    {
      pattern: new RegExp(`\\bfor (\\d+(?:\\.5)?) ?(hours?|hrs?|minutes?|mins?) from ${TIME}`, "g"),
      read: ([, n, unit = "", h = "", m, a]) =>
        lasting(clock(h, m, a), Number(n) * (unit.startsWith("h") ? 60 : 1)),
    },
    // Certain clocks.
    {
      pattern: /(?<![\d.:/])(\d{1,2})(?::(\d\d))?(am|pm)(?![a-z])/g,
      read: ([, h, m, half]) => single(h, m, half),
    },
    { pattern: /(?<![\d.:/])(\d{1,2}):(\d\d)(?![\d:])/g, read: ([, h, m]) => single(h, m) },
    { pattern: MILITARY, read: ([, h, m, half]) => single(h, m, half === "hours" ? "" : half) },
    // A number beside a part of the day.
    {
      pattern: new RegExp(
        `(?<![\\d.:/])\\b(\\d{1,2})(?= (?:(?:in|of) the |at )?(?:${PART})\\b)(?! early)`,
        "g",
      ),
      read: ([, h]) => single(h),
    },
    {
      pattern: new RegExp(
        `(?<=\\b(?:${PART}),? (?:at |around |about |by )?)(\\d{1,2})(?![\\d:/%]|\\.\\d| ?(?:days?|weeks?|mg|pills?))`,
        "g",
      ),
      read: ([, h]) => single(h),
    },
    // A bare number that something makes a clock.
    {
      pattern: new RegExp(
        `(?<=\\b(?:at|around|by|about|before|after|until|till|past|or|it|for|than|do|say|prefer|@) ?~? ?)(\\d{1,2})(?![\\d:/%]|\\.\\d)${THEN}`,
        "g",
      ),
      read: ([, h]) => (Number(h) < 1 ? null : single(h)),
    },
    {
      // "At 10, no wait, 11": what follows a correction.
      pattern: new RegExp(
        `(?<=\\b(?:wait|actually|sorry|i mean|i meant|rather|make it|make that|no)[, ]+)(\\d{1,2})(?![\\d:/%]|\\.\\d)${THEN}`,
        "g",
      ),
      read: ([, h]) => (Number(h) < 1 ? null : single(h)),
    },
    {
      // "Does 3 work?": a whole message that asks for a number asks for an hour.
      pattern:
        /(?<=^(?:(?:ok|okay|so|and|hmm+|well|no),? )*(?:does|do|is|are|would|will|could it be|do you have|you have|got|maybe) )(\d{1,2})(?= (?:work|ok|okay|good|free|open|available|possible|be|instead|fine|better)\b|[?.! ]*$)/g,
      read: ([, h]) => (Number(h) < 1 ? null : single(h)),
    },
    {
      pattern: /(?<=«(?:day|weekday|monthday) \d+»,? ?)(\d{1,2})\.([0-5]\d)(?![\d%])/g,
      read: ([, h, m]) => single(h, m),
    },
    {
      pattern: /(?<![\d:./])\b(\d{1,2})(?= (?:or|and) (?:earlier|later|before|after|onwards?)\b)/g,
      read: ([, h]) => (Number(h) < 1 ? null : single(h)),
    },
    {
      // "9 or 9:30"
      pattern: /(?<![\d:./])\b(\d{1,2})(?= or \d{1,2}(?::\d\d|am|pm|\s*«clock))/g,
      read: ([, h]) => (Number(h) < 1 ? null : single(h)),
    },
    { pattern: new RegExp(`(?<=@ ?)(\\d{1,2})(?![\\d:/%])`, "g"), read: ([, h]) => single(h) },
    {
      pattern: new RegExp(`^\\s*(?:at )?(\\d{1,2})(?=\\s*(?:$|[,.!]?\\s*«(?:day|weekday|monthday)))`, "g"),
      read: ([, h]) => (Number(h) >= 1 && Number(h) <= 24 ? single(h) : null),
    },
    {
      pattern: new RegExp(
        `(?<=«(?:day|weekday|monthday) \\d+»,?\\s+)(\\d{1,2})(?=\\s*(?:$|[.,!?]|please|works|is\\b))`,
        "g",
      ),
      read: ([, h]) => (Number(h) >= 1 && Number(h) <= 24 ? single(h) : null),
    },
    {
      pattern: /(?<=«(?:day|weekday|monthday) \d+»,?\s+)(\d{1,2})\s*-\s*(\d{1,2})(?=\s*(?:$|[.,!?]))/g,
      read: ([, a = "", b = ""]) => range(clock(a), clock(b)),
    },
    // The whole text is the answer to "what time?".
    { pattern: /^\s*(?:at )?([01]\d|2[0-3])([0-5]\d)\s*$/g, read: ([, h, m]) => single(h, m) },
    {
      pattern: /^\s*(\d{1,2})\s*to\s*(\d{1,2})\s*$/g,
      read: ([, a = "", b = ""]) => range(clock(a), clock(b)),
    },
    // Parts of the day.
    {
      pattern: /\b(?:any ?time )?before lunch(?: ?time)?\b/g,
      read: () => ({ kind: "before", clock: { hour: 12, minute: 0, half: "pm" } }),
    },
    { pattern: /\bfirst thing\b|~1st thing\b/g, read: () => ({ kind: "part", part: "first thing" }) },
    {
      pattern: /\bnext (morning|afternoon|evening)\b/g,
      read: ([, part = ""]) => ({ kind: "part", part: partNamed(part) }),
    },
    {
      pattern: new RegExp(
        `\\b(?:(?:in|during|for|at|of) the |at |early |late |after )?(?:${PART}|day ?time|work|school)\\b`,
        "g",
      ),
      read: ([words = ""]) =>
        /^(?:.*\b(?:at|in|for|during) (?:the )?)?(?:work|school)$/.test(words)
          ? null
          : { kind: "part", part: partNamed(words) },
    },
  ],
  compound: [
    {
      pattern: new RegExp(
        `(?:\\bfrom\\s*|\\bbetween\\s*)?${mark("clock")}\\s*(?:-|–|to|until|through|till)\\s*${mark("clock")}`,
        "g",
      ),
      read: ([, a, b], pieces) => range(clockAt(pieces, a), clockAt(pieces, b)),
    },
    {
      pattern: new RegExp(`\\bbetween\\s*${mark("clock")}\\s*and\\s*${mark("clock")}`, "g"),
      read: ([, a, b], pieces) => range(clockAt(pieces, a), clockAt(pieces, b)),
    },
    {
      pattern: new RegExp(
        `\\b(?<!\\bnot |\\bno )(?:before|until|till|by|no later than|not after|earlier than|up to)\\s*(?:about |around )?${mark("clock")}`,
        "g",
      ),
      read: ([, a], pieces) => bound("before", clockAt(pieces, a)),
    },
    {
      pattern: new RegExp(
        `\\b(?:any ?time )?(?:after|later than|past|from|not before|no earlier than|starting(?: at| from)?|as of)\\s*(?:about |around )?${mark("clock")}(?!\\s*(?:to|until|-))`,
        "g",
      ),
      read: ([, a], pieces) => bound("after", clockAt(pieces, a)),
    },
    {
      pattern: new RegExp(
        `${mark("clock")}\\s*(?:or|and) (?:later|after|onwards?|on)\\b|${mark("clock")}\\s*onwards?\\b`,
        "g",
      ),
      read: ([, a, b], pieces) => bound("after", clockAt(pieces, a || b)),
    },
    {
      pattern: new RegExp(
        `${mark("clock")}\\s*(?:or|and) (?:earlier|before|sooner)\\b|${mark("clock")}\\s*at the latest\\b`,
        "g",
      ),
      read: ([, a, b], pieces) => bound("before", clockAt(pieces, a || b)),
    },
  ],
}

const range = (from: Clock | null, to: Clock | null): Piece | null =>
  from && to ? { kind: "clocks", from, to } : null
const bound = (kind: "after" | "before", at: Clock | null): Piece | null => at && { kind, clock: at }

function lasting(from: Clock | null, minutes: number): Piece | null {
  if (!from) return null
  const end = from.hour * 60 + from.minute + minutes
  const to: Clock = { hour: Math.floor(end / 60) % 24, minute: end % 60 }
  // An end counted from a start needs no guess of its own.
  return {
    kind: "clocks",
    from,
    to: from.half
      ? {
          ...to,
          half: undefined!,
          hour: (to.hour + (from.half === "pm" && from.hour < 12 ? 12 : 0)) % 24,
          sure: true,
        }
      : to,
  }
}

const HOURS_OF: Record<Part, "am" | "pm" | null> = {
  "first thing": "am", morning: "am", lunch: null, daytime: null, afternoon: "pm", evening: "pm", night: "pm", tonight: "pm",
} // prettier-ignore

/** Minutes after midnight of a clock; what was left open is decided by the part of the day, else as a clinic is open: 7 to 11 is before noon, 12 to 6 after. */
export function minuteOf({ hour, minute, half, sure }: Clock, part?: Part): number {
  if (hour > 12 || hour === 0 || sure) return hour * 60 + minute
  const of = half ?? (part ? HOURS_OF[part] : null) ?? (hour >= 7 && hour < 12 ? "am" : "pm")
  if (hour === 12) {
    const midnight = half === "am" || (!half && (part === "night" || part === "tonight"))
    return (midnight ? 0 : 720) + minute
  }
  return (of === "am" ? hour : hour + 12) * 60 + minute
}

/** Both ends of a window: an end said without its half follows the other end, and never lies before it. */
export function minutesOf(from: Clock, to: Clock, part?: Part): [number, number] {
  if (!from.half && to.half && from.hour < 13 && from.hour > 0) {
    const end = minuteOf(to, part)
    const same = minuteOf({ ...from, half: to.half }, part)
    return [same < end ? same : minuteOf({ ...from, half: "am" }, part), end]
  }
  const start = minuteOf(from, part)
  if (to.half || to.sure || to.hour > 12 || to.hour === 0) return [start, minuteOf(to, part)]
  const early = minuteOf({ ...to, half: "am" })
  const late = minuteOf({ ...to, half: "pm" })
  return [start, early > start && to.hour !== 12 ? early : late > start ? late : early]
}
