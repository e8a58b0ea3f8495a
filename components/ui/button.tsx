import { cva } from "class-variance-authority"
import type { VariantProps } from "class-variance-authority"
import { Slot } from "radix-ui"
import type { ComponentProps } from "react"
import { cn } from "./cn"
import { Spinner } from "./spinner"

const variants = cva(
  "inline-flex shrink-0 items-center justify-center gap-2 border-[length:var(--line-thin)] border-transparent text-center leading-tight font-semibold whitespace-nowrap no-underline transition-[background-color,border-color,color,transform] duration-(--motion-fast) ease-calm select-none active:translate-y-px disabled:translate-y-0 disabled:cursor-not-allowed disabled:border-transparent disabled:bg-muted disabled:text-muted-foreground aria-disabled:cursor-not-allowed aria-disabled:border-transparent aria-disabled:bg-muted aria-disabled:text-muted-foreground aria-busy:cursor-progress [&_svg]:shrink-0",
  {
    variants: {
      variant: {
        primary: "bg-primary text-primary-foreground hover:bg-primary-hover",
        secondary: "bg-secondary text-secondary-foreground hover:bg-secondary-hover",
        outline: "border-input bg-card text-foreground hover:bg-accent hover:text-accent-foreground",
        ghost: "text-primary-ink hover:bg-accent",
        /** Clay, not red: cancel, remove, end a call. */
        destructive:
          "border-destructive bg-card text-destructive hover:bg-destructive hover:text-destructive-foreground",
        /** Only where a life may be at risk. */
        emergency: "bg-emergency text-emergency-foreground hover:bg-emergency-hover",
        /** What the assistant will do: dashed. */
        assistant: "border-dashed border-assistant-line text-assistant hover:bg-assistant-soft",
        link: "link min-h-0 px-0",
      },
      size: {
        default: "min-h-touch rounded-lg px-4.5 py-2 [&_svg]:size-5",
        lg: "min-h-13 rounded-xl px-6 py-2 text-md [&_svg]:size-5",
        sm: "min-h-dense rounded-md px-3 py-1 text-sm [&_svg]:size-4",
        icon: "size-touch rounded-lg [&_svg]:size-5",
        "icon-sm": "size-dense rounded-md [&_svg]:size-4.5",
      },
    },
    compoundVariants: [{ variant: "ghost", size: "default", className: "px-3" }],
    defaultVariants: { variant: "primary", size: "default" },
  },
)

/** The look alone, for a link that is drawn as a button. */
export const buttonVariants = (options: VariantProps<typeof variants> = {}): string => cn(variants(options))

export type ButtonProps = ComponentProps<"button"> &
  VariantProps<typeof variants> & {
    /** Puts the look on the only child, for example a link. */
    asChild?: boolean
    /** Shows a spinner and takes no second press, but keeps the focus. */
    busy?: boolean
  }

export function Button({
  className,
  variant,
  size,
  asChild = false,
  busy = false,
  type,
  children,
  ...props
}: ButtonProps) {
  const classes = cn(buttonVariants({ variant, size }), className)
  if (asChild)
    return (
      <Slot.Root className={classes} {...props}>
        {children}
      </Slot.Root>
    )
  return (
    <button
      type={type ?? "button"}
      className={classes}
      {...props}
      aria-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : props.onClick}
    >
      {busy ? <Spinner /> : null}
      {children}
    </button>
  )
}
