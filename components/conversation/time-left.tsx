"use client"

import { Clock, Siren, Timer } from "lucide-react"
import { cn } from "@/components/ui/cn"
import { countdown } from "@/lib/words/format"
import { useNow } from "./use-now"

const pill =
  "num inline-flex items-center gap-1.5 rounded-full px-2.25 py-0.5 text-xs leading-5 font-semibold whitespace-nowrap [&_svg]:size-3.5"
const PILLS = {
  calm: "bg-muted text-muted-foreground",
  waiting: "bg-waiting-soft text-waiting-ink shadow-[inset_0_0_0_1px_var(--waiting-line)]",
  urgent: "bg-urgent-soft text-urgent-ink shadow-[inset_0_0_0_1px_var(--urgent-line)]",
  broken: "bg-emergency text-emergency-foreground",
}

/** Time left of a hold. Eyes see seconds, ears hear minutes, and only when the minute changes. */
export function HoldTimer({
  until,
  serverNow,
  left,
  leftMinutes,
}: {
  until: string
  serverNow: number
  left: (time: string) => string
  leftMinutes: (n: number) => string
}) {
  const rest = Math.max(0, Date.parse(until) - useNow(serverNow))
  return (
    <span className={cn(pill, PILLS.waiting)}>
      <Timer aria-hidden />
      <span aria-hidden>{left(countdown(rest))}</span>
      <span className="sr-only" aria-live="polite">
        {leftMinutes(Math.ceil(rest / 60_000))}
      </span>
    </span>
  )
}

/**
 * Time left until the answer a waiting patient was promised. Quiet while there is much, amber below a quarter of an
 * hour, orange below five minutes, red when the promise is broken. `now` is the word for acuity 1.
 */
export function PromiseTimer({
  dueAt,
  serverNow,
  labels,
  immediate = false,
}: {
  dueAt: string
  serverNow: number
  labels: { left?: (time: string) => string; late: (time: string) => string; now: string }
  immediate?: boolean
}) {
  const rest = Date.parse(dueAt) - useNow(serverNow)
  if (immediate || rest <= 0)
    return (
      <span className={cn(pill, PILLS.broken)}>
        <Siren aria-hidden />
        {immediate ? labels.now : labels.late(countdown(-rest))}
      </span>
    )
  const look = rest < 5 * 60_000 ? "urgent" : rest < 15 * 60_000 ? "waiting" : "calm"
  const Icon = look === "calm" ? Clock : Timer
  return (
    <span className={cn(pill, PILLS[look])}>
      <Icon aria-hidden />
      {labels.left ? labels.left(countdown(rest)) : countdown(rest)}
    </span>
  )
}
