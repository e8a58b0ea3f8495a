/** What patients can book, day by day: the free part of 24 hours as a bar and the number of starts. */
export function FreeBars({
  days,
}: {
  days: readonly {
    key: string
    label: string
    /** Minutes after 00:00. */
    ranges: readonly { from: number; to: number }[]
    count: string
    note?: string
  }[]
}) {
  return (
    <div className="grid gap-2 text-sm">
      <div aria-hidden className="num ms-17 me-11 flex justify-between text-2xs text-muted-foreground">
        {[0, 6, 12, 18, 24].map((hour) => (
          <span key={hour}>{hour}</span>
        ))}
      </div>
      <ul className="grid gap-1.75">
        {days.map((day) => (
          <li key={day.key} className="num grid grid-cols-[3.5rem_minmax(0,1fr)_2rem] items-center gap-3">
            <span>{day.label}</span>
            <span className="hatch relative h-4.5 overflow-hidden rounded-sm">
              {day.ranges.map((range) => (
                <span
                  key={range.from}
                  aria-hidden
                  className="absolute inset-y-0 rounded-[0.1875rem] bg-chart-1 shadow-[0_0_0_1.5px_var(--card)]"
                  style={{
                    left: `${(range.from / 1440) * 100}%`,
                    width: `${((range.to - range.from) / 1440) * 100}%`,
                  }}
                />
              ))}
              {day.note ? (
                <span className="absolute start-2 top-0 rounded-sm bg-card px-1 text-2xs leading-4.5 text-muted-foreground">
                  {day.note}
                </span>
              ) : null}
            </span>
            <span className="text-end">{day.count}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
