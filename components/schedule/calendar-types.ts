import type { ReactNode } from "react"

/** A column of the grid: a day of the week, or a nurse on one day. */
export type CalendarColumn = {
  key: string
  /** What stands over it, for example weekday and number. */
  heading: ReactNode
  /** The same in words: "Friday, November 20". */
  label: string
  today?: boolean
}

/** What a block shows. `held`: not booked yet, made by the assistant or by a booking page. */
export type VisitState = "booked" | "held" | "now" | "past" | "no_show"

/** Times are whole minutes after 00:00 on the clinic's wall clock; `to` may be past 1440. */
export type CalendarVisit = {
  id: string
  column: string
  from: number
  to: number
  title: string
  detail?: string
  state: VisitState
  /** What a screen reader hears after title and time: day, state. */
  label: string
  fresh?: boolean
  movable?: boolean
}

/** Time that looks different: not working, or an extra shift. */
export type CalendarShade = {
  column: string
  from: number
  to: number
  kind: "off" | "extra"
  note?: string
}

export type Place = { column: string; from: number }
