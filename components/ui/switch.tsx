import type { ComponentProps } from "react"
import { cn } from "./cn"

/** A setting that holds at once. A checkbox with the role of a switch: works in a plain form, without script. */
export function Switch({ className, ...props }: Omit<ComponentProps<"input">, "type" | "role">) {
  return (
    <input
      type="checkbox"
      // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- a checkbox brings its own checked state
      role="switch"
      className={cn(
        "relative h-6.5 w-11 shrink-0 appearance-none rounded-full border-[1.5px] border-input bg-muted transition-colors duration-(--motion) after:absolute after:top-1/2 after:left-[3px] after:size-[1.0625rem] after:-translate-y-1/2 after:rounded-full after:bg-muted-foreground after:transition-transform after:duration-(--motion) checked:border-primary checked:bg-primary checked:after:translate-x-[1.125rem] checked:after:bg-primary-foreground disabled:cursor-not-allowed disabled:opacity-55 forced-colors:appearance-auto",
        className,
      )}
      {...props}
    />
  )
}
