import type { ComponentProps } from "react"
import { cn } from "./cn"

export function Card({ className, ...props }: ComponentProps<"section">) {
  return (
    <section
      className={cn("min-w-0 rounded-xl border bg-card p-5 text-card-foreground", className)}
      {...props}
    />
  )
}

/** Head of a card whose rows go from edge to edge (give the card `p-0`). */
export function CardHeader({ className, ...props }: ComponentProps<"div">) {
  return (
    <div
      className={cn("flex min-h-14 flex-wrap items-center gap-3 border-b px-5 py-3", className)}
      {...props}
    />
  )
}

export function CardTitle({ className, children, ...props }: ComponentProps<"h2">) {
  return (
    <h2 className={cn("me-auto", className)} {...props}>
      {children}
    </h2>
  )
}

/** Foot of a card with unsaved changes or its actions. */
export function CardFooter({ className, ...props }: ComponentProps<"div">) {
  return (
    <div
      className={cn(
        "flex flex-wrap items-center gap-2.5 rounded-b-xl border-t bg-card px-5 py-3.5",
        className,
      )}
      {...props}
    />
  )
}
