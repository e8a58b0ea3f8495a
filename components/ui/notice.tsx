import type { ReactNode } from "react"
import { cn } from "./cn"

const LOOKS = {
  neutral: "bg-muted",
  waiting: "bg-waiting-soft [&>svg]:text-waiting-ink",
  urgent: "bg-urgent-soft [&>svg]:text-urgent-ink",
  ok: "bg-ok-soft [&>svg]:text-ok-ink",
  person: "bg-person-soft [&>svg]:text-person",
  error: "bg-removed text-removed-foreground",
}

/**
 * A message that stays where it belongs, instead of a toast that leaves. `live` reads it out: politely, or at once
 * ("assertive") when something went wrong.
 */
export function Notice({
  icon,
  variant = "neutral",
  live,
  className,
  children,
}: {
  icon?: ReactNode
  variant?: keyof typeof LOOKS
  live?: "polite" | "assertive"
  className?: string
  children: ReactNode
}) {
  return (
    <div
      role={live === "assertive" ? "alert" : live === "polite" ? "status" : undefined}
      className={cn(
        "flex gap-3 rounded-lg px-4 py-3.5 text-sm [&>svg]:mt-px [&>svg]:size-4.5 [&>svg]:shrink-0",
        LOOKS[variant],
        className,
      )}
    >
      {icon}
      <div className="min-w-0 flex-1">{children}</div>
    </div>
  )
}
