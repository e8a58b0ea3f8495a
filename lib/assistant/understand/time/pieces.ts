import type { Part, Unsure } from "./said"

/** A clock as said; the half of the day may be open until the whole text is read. */
export type Clock = { hour: number; minute: number; half?: "am" | "pm"; sure?: boolean }

/** One thing a text says about when. Days are epoch days. */
export type Piece =
  | { kind: "day"; day: number; unsure?: Unsure }
  | { kind: "weekday"; weekday: number; unsure?: Unsure; week?: "this" | "next" }
  | { kind: "monthday"; number: number }
  | { kind: "days"; from: number; to: number }
  | { kind: "from_day"; day: number }
  | { kind: "not"; weekdays: number[] }
  | { kind: "nth"; weekday: number; nth: number }
  | { kind: "clock"; clock: Clock }
  | { kind: "clocks"; from: Clock; to: Clock }
  | { kind: "length"; minutes: number }
  | { kind: "after"; clock: Clock }
  | { kind: "before"; clock: Clock }
  | { kind: "part"; part: Part }
  | { kind: "moment"; day: number; minute: number }

/** A rule takes what its pattern found and gives the piece, or null when it is none after all. */
export type Rule = { pattern: RegExp; read: (found: string[], pieces: readonly Piece[]) => Piece | null }

const MARK = { open: "«", close: "»" }

/** A piece stands in the text as «kind index», so that later rules can read "from «clock 0» to «clock 1»". */
export const mark = (kind: Piece["kind"] | string): string => `${MARK.open}${kind} (\\d+)${MARK.close}`

/** Runs rules in order over the text; every find becomes a mark. */
export function reduce(text: string, rules: Rule[], pieces: Piece[]): string {
  let said = text
  for (const { pattern, read } of rules) {
    const marked = said.replace(pattern, (...args: unknown[]) => {
      const whole = args[0] as string
      const found = args.slice(0, -2).map((each) => (typeof each === "string" ? each : ""))
      const piece = read(found, pieces)
      if (!piece) return whole
      pieces.push(piece)
      return ` ${MARK.open}${piece.kind} ${pieces.length - 1}${MARK.close} `
    })
    if (marked !== said) said = marked.replace(/\s+/g, " ")
  }
  return said
}
