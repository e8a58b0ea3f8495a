import { cva } from "class-variance-authority"
import type { VariantProps } from "class-variance-authority"
import type { ComponentProps } from "react"
import { cn } from "./cn"

const badgeVariants = cva(
  "inline-flex items-center gap-1.25 rounded-full px-2 py-px text-xs leading-5 font-medium whitespace-nowrap [&_svg]:size-3.5 [&_svg]:shrink-0",
  {
    variants: {
      variant: {
        neutral: "bg-muted text-muted-foreground",
        person: "bg-person-soft text-person shadow-[inset_0_0_0_1px_var(--person-line)]",
        assistant: "border-[1.25px] border-dashed border-assistant-line py-0 text-assistant",
        emergency: "bg-emergency text-emergency-foreground",
        urgent: "bg-urgent-soft text-urgent-ink",
        waiting: "bg-waiting-soft text-waiting-ink",
        ok: "bg-ok-soft text-ok-ink",
        stale: "text-destructive shadow-[inset_0_0_0_1px_currentColor]",
        sample: "rounded-sm text-muted-foreground shadow-[inset_0_0_0_1px_var(--border-strong)]",
      },
    },
    defaultVariants: { variant: "neutral" },
  },
)

export function Badge({
  className,
  variant,
  ...props
}: ComponentProps<"span"> & VariantProps<typeof badgeVariants>) {
  return <span className={cn(badgeVariants({ variant }), className)} {...props} />
}

/** How many wait. Plain for ordinary counts; red only for emergencies. */
export function Count({
  children,
  variant = "neutral",
  className,
}: {
  children: number
  variant?: "neutral" | "primary" | "emergency"
  className?: string
}) {
  const looks = {
    neutral: "bg-muted text-muted-foreground",
    primary: "bg-primary text-primary-foreground",
    emergency: "bg-emergency text-emergency-foreground",
  }
  return (
    <span
      className={cn(
        "num min-w-5.5 rounded-full px-1.5 text-center text-xs leading-5.5 font-semibold",
        looks[variant],
        className,
      )}
    >
      {children}
    </span>
  )
}
