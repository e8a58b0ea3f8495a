import { ChevronDown } from "lucide-react"
import type { ComponentProps } from "react"
import { cn } from "./cn"
import { controlClasses, controlSizes } from "./input"
import type { ControlSize } from "./input"

/** The platform's own select: on a phone its wheel beats any list we could draw, and it needs no script. */
export function Select({
  className,
  controlSize = "default",
  children,
  ...props
}: ComponentProps<"select"> & { controlSize?: ControlSize }) {
  return (
    <span className={cn("relative block", className)}>
      <select className={cn(controlClasses, controlSizes[controlSize], "appearance-none pe-10")} {...props}>
        {children}
      </select>
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute end-3 top-1/2 size-4.5 -translate-y-1/2 text-muted-foreground"
      />
    </span>
  )
}
