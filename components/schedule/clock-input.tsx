"use client"

import { useState } from "react"
import { cn } from "@/components/ui/cn"
import { Input } from "@/components/ui/input"

/**
 * A time of day as staff type it: "9", "930", "9:30", "5pm" become "09:30". `value` and what `onChange` gets are
 * "HH:MM"; "24:00" only where `endOfDay` is allowed. What is no time stays in the field and is marked.
 */
export function ClockInput({
  value,
  label,
  endOfDay = false,
  invalid = false,
  describedBy,
  onChange,
}: {
  value: string
  label: string
  endOfDay?: boolean
  invalid?: boolean
  describedBy?: string
  onChange: (value: string) => void
}) {
  const [draft, setDraft] = useState<string | null>(null)
  const wrong = draft !== null && parseClock(draft, endOfDay) === null
  const leave = () => {
    const parsed = draft === null ? null : parseClock(draft, endOfDay)
    if (parsed === null) return
    setDraft(null)
    if (parsed !== value) onChange(parsed)
  }
  return (
    <Input
      controlSize="sm"
      inputMode="numeric"
      autoComplete="off"
      aria-label={label}
      aria-invalid={wrong || invalid || undefined}
      aria-describedby={describedBy}
      value={draft ?? value.replace(/^0(\d)/, "$1")}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === "Enter") leave()
      }}
      className={cn("num w-16 px-1.5 text-center")}
    />
  )
}

export function parseClock(text: string, endOfDay = false): string | null {
  const match = /^(\d{1,2})(?:[:.h]?(\d{2}))?\s*([ap])?\.?(?:m\.?)?$/i.exec(text.trim())
  if (!match) return null
  const half = match[3]?.toLowerCase()
  let hour = Number(match[1])
  const minute = Number(match[2] ?? 0)
  if (half) {
    if (hour < 1 || hour > 12) return null
    hour = (hour % 12) + (half === "p" ? 12 : 0)
  }
  if (minute > 59 || hour > 24 || (hour === 24 && (minute > 0 || !endOfDay))) return null
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`
}
