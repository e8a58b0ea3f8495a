import type { ComponentProps, ReactNode } from "react"
import { cn } from "./cn"

/** The platform's checkbox, drawn in our colours: works in a plain form, without script. */
export function Checkbox({ className, ...props }: Omit<ComponentProps<"input">, "type">) {
  return (
    <input
      type="checkbox"
      className={cn(
        "grid size-5.5 shrink-0 appearance-none place-content-center rounded-sm border-[1.5px] border-input bg-card checked:border-primary checked:bg-primary checked:after:h-[0.7rem] checked:after:w-[0.4rem] checked:after:-translate-y-px checked:after:rotate-45 checked:after:border-0 checked:after:border-r-[2.5px] checked:after:border-b-[2.5px] checked:after:border-primary-foreground disabled:cursor-not-allowed disabled:opacity-55 forced-colors:appearance-auto",
        className,
      )}
      {...props}
    />
  )
}

/** Checkbox, switch or radio with its words: the whole row is the target. */
export function ControlRow({
  control,
  children,
  hint,
  className,
}: {
  control: ReactNode
  children: ReactNode
  hint?: ReactNode
  className?: string
}) {
  return (
    // oxlint-disable-next-line jsx-a11y/label-has-associated-control -- the control is passed in and wrapped
    <label className={cn("flex min-h-touch items-start gap-3 py-2.5", className)}>
      <span className="mt-px shrink-0">{control}</span>
      <span className="min-w-0">
        {children}
        {hint ? <span className="block text-sm text-muted-foreground">{hint}</span> : null}
      </span>
    </label>
  )
}
