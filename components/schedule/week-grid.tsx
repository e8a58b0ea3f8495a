"use client"

import { DayHeading, TimeGrid } from "./time-grid"
import type { TimeGridProps } from "./time-grid"

/** A day as the page names it: `key` is the local date. */
export type WeekDay = { key: string; weekday: string; number: string; label: string; today: boolean }

/** Seven days side by side. */
export function WeekGrid({ days, ...props }: Omit<TimeGridProps, "columns"> & { days: readonly WeekDay[] }) {
  return (
    <TimeGrid
      {...props}
      columns={days.map((day) => ({
        key: day.key,
        label: day.label,
        today: day.today,
        heading: <DayHeading weekday={day.weekday} number={day.number} today={day.today} />,
      }))}
    />
  )
}

/** One day; with several nurses, one column each. */
export function DayGrid({
  nurses,
  ...props
}: Omit<TimeGridProps, "columns"> & { nurses: readonly { key: string; name: string }[] }) {
  return (
    <TimeGrid
      {...props}
      columns={nurses.map((nurse) => ({
        key: nurse.key,
        label: nurse.name,
        heading: <b className="truncate font-semibold text-foreground">{nurse.name}</b>,
      }))}
    />
  )
}
