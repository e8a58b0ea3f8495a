import type { ComponentProps } from "react"
import { cn } from "./cn"
import { controlClasses, controlSizes } from "./input"

export function Textarea({ className, ...props }: ComponentProps<"textarea">) {
  return (
    <textarea
      className={cn(controlClasses, controlSizes.default, "min-h-24 resize-y", className)}
      {...props}
    />
  )
}
