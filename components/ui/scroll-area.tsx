import type { ReactNode } from "react"
import { cn } from "./cn"

/** A pane that scrolls by itself, with the platform's bars, reachable by keyboard. */
export function ScrollArea({
  label,
  className,
  children,
}: {
  label: string
  className?: string
  children: ReactNode
}) {
  return (
    <section
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable
      tabIndex={0}
      className={cn("min-h-0 overflow-y-auto overscroll-contain focus-visible:-outline-offset-3", className)}
    >
      {children}
    </section>
  )
}
