/** Parts of a day as people name them. */
export type Part =
  "first thing" | "morning" | "lunch" | "afternoon" | "evening" | "night" | "tonight" | "daytime"

/** What may be meant another way; the assistant says the date back before it books. */
export type Unsure = "half_of_day" | "which_week"

/**
 * When somebody wants to come, as said: days are "YYYY-MM-DD" and times "HH:MM" on the clinic's wall clock. A field that
 * was not said is absent.
 */
export type SaidTime = {
  date?: string
  /** First and last day, both included: "next week", "the 13th to the 15th". */
  fromDate?: string
  toDate?: string
  /** From this day on: "starting January 7th". */
  afterDate?: string
  /** A start: "at 10". */
  time?: string
  /** A window, from its first minute to its end: "between 9:30 and 11". */
  from?: string
  to?: string
  /** Not before, not after: "after 3", "until 2 pm". */
  after?: string
  before?: string
  part?: Part
  /** Weekdays (0 = Sunday) that were ruled out: "except Friday", "not Monday". */
  notWeekdays?: number[]
  notDates?: string[]
  unsure?: Unsure[]
}
