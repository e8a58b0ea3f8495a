import { cn } from "./cn"

/** A bar that fills, or empties for a time left. The words beside it carry the meaning. `value` is 0 to 1. */
export function Progress({
  value,
  label,
  tone = "primary",
  className,
}: {
  value: number
  /** Without a label the bar is decoration. */
  label?: string
  tone?: "primary" | "waiting" | "ok"
  className?: string
}) {
  const share = Math.round(Math.min(1, Math.max(0, value)) * 100)
  const fills = { primary: "bg-primary", waiting: "bg-waiting-line", ok: "bg-ok-line" }
  return (
    <div
      {...(label
        ? { role: "progressbar", "aria-label": label, "aria-valuenow": share }
        : { "aria-hidden": true })}
      className={cn("h-1 overflow-hidden rounded-full bg-border", className)}
    >
      <div className={cn("h-full rounded-full", fills[tone])} style={{ width: `${share}%` }} />
    </div>
  )
}
