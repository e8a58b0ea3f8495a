import { fold } from "@/lib/core/fold"
import { addDays, dateOf, epochDayOf, weekdayOf } from "@/lib/core/time"
import type { Language } from "@/lib/words/language"
import { CLOCK_RULES, minuteOf, minutesOf, plainClocks } from "./clocks"
import { dateRules } from "./dates"
import { withoutOtherNumbers } from "./not-times"
import { reduce, type Clock, type Piece } from "./pieces"
import type { Part, SaidTime, Unsure } from "./said"
import { plainEnglish } from "./words-en"
import { plainSpanish } from "./words-es"

type Of<K extends Piece["kind"]> = Extract<Piece, { kind: K }>

/**
 * When somebody wants to come, in their words. `reference` is now on the clinic's wall clock, local ISO without a zone
 * ("2026-11-26T09:00:00"). Null when the text names no day and no time. Of two days the first counts, unless the text
 * corrects itself ("Monday, no, actually Tuesday"). Nothing is filled in that was not said.
 */
export function parseTime(text: string, reference: string, language: Language): SaidTime | null {
  const today = epochDayOf(reference.slice(0, 10))
  const pieces: Piece[] = []
  const rules = rulesOf(today)
  const words = plain(text, language)
  let said = plainClocks(withoutOtherNumbers(words))
  said = reduce(said, rules.single, pieces)
  said = reduce(said, rules.compound, pieces)
  said = reduce(said, CLOCK_RULES.single, pieces)
  said = reduce(said, CLOCK_RULES.compound, pieces)
  const live = [...said.matchAll(/«[a-z_]+ (\d+)»/g)].map((each) => ({
    piece: pieces[Number(each[1])]!,
    at: each.index,
    refused: isRefused(said, each.index, each.index + each[0].length),
  }))
  const ahead = live.filter(({ at }) => !PAST_BEFORE.test(said.slice(0, at)))
  if (ahead.length === 0) return null
  return combine(ahead, said, words, reference, today)
}

/** The rules of the day that was asked for last: all messages of a day share them. */
let kept: { today: number; rules: ReturnType<typeof dateRules> } | undefined

function rulesOf(today: number): ReturnType<typeof dateRules> {
  if (kept?.today !== today) kept = { today, rules: dateRules(today) }
  return kept.rules
}

/** The first day on which a said time without a day comes round: today, or tomorrow when it has gone by. */
export function comingDate(said: SaidTime, reference: string): string {
  const start = said.time ?? said.from ?? said.after
  const gone = start !== undefined && start <= reference.slice(11, 16) && start !== reference.slice(11, 16)
  return gone ? addDays(reference.slice(0, 10), 1) : reference.slice(0, 10)
}

const plain = (text: string, language: Language): string => {
  const folded = fold(text).replace(/[’`]/g, "'").replace(/\s+/g, " ").trim()
  return plainEnglish(language === "es" ? plainSpanish(folded) : folded)
}

const REFUSED_BEFORE =
  /(?:\b(?:sooner|earlier|other) than|\b(?:not|can't|cannot|cant|won't|don't|busy|unable|forgot|no puedo|ya no)\b(?:(?!\b(?:but|so|until|before|after|pero)\b)[^.,;!?])*)\s*$/
const REFUSED_AFTER =
  /^(?:\s*«[a-z]+ \d+»)*\s*(?:does ?n[o']?t|doesnt|do ?n[o']?t|will not|won't|wont|is ?n[o']?t|is no|is not|isn't|is bad|no good|not good|no me|no puedo)\b/

/** A day or time that is named because it does not suit: "I can't do Monday", "Monday doesn't work". */
const isRefused = (said: string, start: number, end: number): boolean =>
  REFUSED_BEFORE.test(said.slice(0, start)) || REFUSED_AFTER.test(said.slice(end))

/** A day or time of something that has happened, not of a visit to come. */
const PAST_BEFORE =
  /\b(?:since|desde|took|ate|threw up|vomited|started|began|woke|fell|happened|was seen|was there|were there|last saw|tome|empezo|comenzo|vomite)\b[^.,;!?]*$/

type Live = { piece: Piece; at: number; refused: boolean }

const CORRECTION =
  /\b(?:actually|instead|rather|make (?:it|that)|change|no|sorry|i mean|i meant|wait|correction)\b/

function combine(
  live: Live[],
  said: string,
  words: string,
  reference: string,
  today: number,
): SaidTime | null {
  const all = <K extends Piece["kind"]>(...kinds: K[]): Of<K>[] =>
    live.filter(({ piece }) => (kinds as string[]).includes(piece.kind)).map(({ piece }) => piece as Of<K>)
  const wanted = live.filter(({ refused }) => !refused)
  /** Of several of a kind: the first, or the one after the last correction. */
  const chosen = <K extends Piece["kind"]>(...kinds: K[]): Of<K> | undefined => {
    const found = wanted.filter(({ piece }) => (kinds as string[]).includes(piece.kind))
    const corrected = found.findLast(
      ({ at }, i) => i > 0 && CORRECTION.test(said.slice(found[i - 1]!.at, at)),
    )
    return (corrected ?? found[0])?.piece as Of<K> | undefined
  }
  const moment = chosen("moment")
  if (moment) return afterMinutes(reference, moment.minute)

  const out: SaidTime = {}
  const unsure: Unsure[] = []
  const not = all("not").flatMap(({ weekdays }) => weekdays)
  for (const { piece } of live.filter(({ refused }) => refused)) {
    if (piece.kind === "weekday") not.push(piece.weekday)
    if (piece.kind === "day") (out.notDates ??= []).push(dateOf(piece.day))
    if (piece.kind === "monthday")
      (out.notDates ??= []).push(dateOf(numbered(piece.number, undefined, today)))
  }
  if (not.length > 0) out.notWeekdays = not
  addDay()
  const part = chosen("part")?.part
  addClock(part)
  if (part === "tonight" || /\b(?:this|later) (?:morning|afternoon|evening)\b/.test(words))
    out.date ??= dateOf(today)
  if (/\bnext (?:morning|afternoon|evening)/.test(words)) out.date ??= dateOf(today + 1)
  if (unsure.length > 0) out.unsure = unsure
  return Object.keys(out).length > 0 && !(Object.keys(out).length === 1 && out.unsure) ? out : null

  function addDay(): void {
    const span = chosen("days")
    const weekday = chosen("weekday")
    const nth = chosen("nth")
    const exact = chosen("day", "monthday")
    const from = chosen("from_day")
    if (nth && span) out.date = dateOf(nthIn(nth, span))
    else if (
      exact?.kind === "day" &&
      weekday &&
      onOrAfter(exact.day, weekday.weekday) !== exact.day &&
      /\b(?:from|after)\b/.test(words)
    )
      out.date = dateOf(onOrAfter(exact.day, weekday.weekday))
    else if (exact && weekday && latestOf("weekday") > latestOf("day", "monthday") && CORRECTION.test(said))
      out.date = dateOf(today + ((weekday.weekday - weekdayOf(today) + 7) % 7 || 7))
    else if (exact?.kind === "day") {
      out.date = dateOf(exact.day)
      if (exact.unsure) unsure.push(exact.unsure)
    } else if (exact?.kind === "monthday") out.date = dateOf(numbered(exact.number, span, today))
    else if (weekday && span) out.date = dateOf(onOrAfter(span.from, weekday.weekday))
    else if (weekday) out.date = dateOf(today + ((weekday.weekday - weekdayOf(today) + 7) % 7 || 7))
    else if (span) {
      out.fromDate = dateOf(span.from)
      out.toDate = dateOf(span.to)
    } else if (from) out.afterDate = dateOf(from.day)
  }

  /** "This morning my pressure was high, can I come at 3?": a part of the day far from the clock is not its own. */
  function isBeside(a: Piece, b: Piece): boolean {
    const [start = 0, end = 0] = live
      .filter(({ piece }) => piece === a || piece === b)
      .map(({ at }) => at)
      .sort((x, y) => x - y)
    const between = said
      .slice(start, end)
      .replace(/«[^»]*»/g, "")
      .trim()
    return between.length <= 22 && !/\b(?:can|could|i|is|was|my)\b/.test(between)
  }

  function latestOf(...kinds: Piece["kind"][]): number {
    return Math.max(-1, ...wanted.filter(({ piece }) => kinds.includes(piece.kind)).map(({ at }) => at))
  }

  function addClock(part?: Part): void {
    const window = chosen("clocks")
    const after = chosen("after")
    const before = chosen("before")
    const at = chosen("clock")
    if (window) {
      const [from, to] = minutesOf(window.from, window.to, part)
      out.from = clockText(from)
      out.to = clockText(to)
      if (open(window.from) && open(window.to) && !part) unsure.push("half_of_day")
      return
    }
    if (after) out.after = clockText(minuteOf(after.clock, part))
    if (before) out.before = clockText(minuteOf(before.clock, part))
    if (after || before) return
    if (at) {
      const near = part && isBeside(at, chosen("part")!) ? part : undefined
      if (/\bafter (?:that|then)\b/.test(said)) out.after = clockText(minuteOf(at.clock, near))
      else out.time = clockText(minuteOf(at.clock, near))
      if (open(at.clock) && !near) unsure.push("half_of_day")
    } else if (part) out.part = part
  }
}

const open = ({ hour, half, sure }: Clock): boolean => !half && !sure && hour > 0 && hour < 12

const clockText = (minute: number): string =>
  `${String(Math.floor(minute / 60) % 24).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`

const onOrAfter = (day: number, weekday: number): number => day + ((weekday - weekdayOf(day) + 7) % 7)

function nthIn(nth: Of<"nth">, span: Of<"days">): number {
  const first = span.to - Number(dateOf(span.to).slice(8)) + 1
  const start = onOrAfter(first, nth.weekday)
  return nth.nth > 0 ? start + 7 * (nth.nth - 1) : start + 7 * Math.floor((span.to - start) / 7)
}

/** A day of the month: in the month that was named, else the next that has it. */
function numbered(number: number, span: Of<"days"> | undefined, today: number): number {
  for (let day = span?.from ?? today; day < today + 400; day++)
    if (Number(dateOf(day).slice(8)) === number) return day
  return today
}

function afterMinutes(reference: string, minutes: number): SaidTime {
  const now = Number(reference.slice(11, 13)) * 60 + Number(reference.slice(14, 16)) + minutes
  return { date: addDays(reference.slice(0, 10), Math.floor(now / 1440)), time: clockText(now % 1440) }
}
