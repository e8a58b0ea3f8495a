import type { ComponentProps } from "react"
import { cn } from "./cn"

export function Label({ className, ...props }: ComponentProps<"label">) {
  // The caller gives `htmlFor` or wraps the control.
  // oxlint-disable-next-line jsx-a11y/label-has-associated-control
  return <label className={cn("text-sm font-semibold", className)} {...props} />
}
