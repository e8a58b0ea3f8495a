import type { Interval } from "@/lib/scheduling/types/slots"

export type WindowProblem = "same" | "overlap" | null

/** What is wrong with each window of a day. An end before its start lies on the next day. Touching ones are fine. */
export function windowProblems(windows: readonly Interval[]): WindowProblem[] {
  const spans = windows.map(({ start, end }) => {
    const from = minutes(start)
    const to = minutes(end)
    return { from, to: to < from ? to + 1440 : to }
  })
  return spans.map((span, index) => {
    if (span.from === span.to) return "same"
    const crossing = spans.some(
      (other, at) => at !== index && other.from < span.to && span.from < other.to && other.from !== other.to,
    )
    return crossing ? "overlap" : null
  })
}

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
