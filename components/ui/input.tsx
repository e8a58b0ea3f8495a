import type { ComponentProps } from "react"
import { cn } from "./cn"

/** Shared by every control one types into or picks from. */
export const controlClasses =
  "w-full min-w-0 border border-input bg-card text-foreground hover:border-foreground focus-visible:border-transparent focus-visible:outline-offset-0 disabled:cursor-not-allowed disabled:border-border-strong disabled:bg-muted disabled:text-muted-foreground aria-invalid:border-2 aria-invalid:border-destructive"

export const controlSizes = {
  default: "min-h-touch rounded-lg px-3.5 py-2 leading-6",
  sm: "min-h-dense rounded-md px-2.5 py-1 text-sm",
}

export type ControlSize = keyof typeof controlSizes

export function Input({
  className,
  controlSize = "default",
  ...props
}: ComponentProps<"input"> & { controlSize?: ControlSize }) {
  return <input className={cn(controlClasses, controlSizes[controlSize], className)} {...props} />
}
