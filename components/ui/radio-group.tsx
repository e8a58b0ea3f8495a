import type { ComponentProps, ReactNode } from "react"
import { cn } from "./cn"

/** The platform's radio button; several with one `name` inside a `FieldSet` are a group. */
export function Radio({ className, ...props }: Omit<ComponentProps<"input">, "type">) {
  return (
    <input
      type="radio"
      className={cn(
        "grid size-5.5 shrink-0 appearance-none place-content-center rounded-full border-[1.5px] border-input bg-card checked:border-primary checked:bg-primary checked:after:size-[0.55rem] checked:after:rounded-full checked:after:bg-primary-foreground disabled:cursor-not-allowed disabled:opacity-55 forced-colors:appearance-auto",
        className,
      )}
      {...props}
    />
  )
}

/** A radio button that is a card: the whole card is the target. */
export function RadioCard({
  className,
  children,
  ...props
}: Omit<ComponentProps<"input">, "type"> & { children: ReactNode }) {
  return (
    <label className="group relative block">
      <input type="radio" className="peer absolute inset-0 size-full opacity-0" {...props} />
      <span
        className={cn(
          "flex min-h-16 items-center gap-3.5 rounded-lg border border-border-strong bg-card px-4 py-3 group-hover:border-primary peer-checked:border-primary peer-checked:bg-person-soft peer-checked:shadow-[inset_0_0_0_1.5px_var(--primary)] peer-focus-visible:outline-3 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-ring peer-disabled:bg-muted peer-disabled:text-muted-foreground",
          className,
        )}
      >
        {children}
      </span>
    </label>
  )
}
