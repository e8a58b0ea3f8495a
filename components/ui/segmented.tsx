import type { ReactNode } from "react"
import { cn } from "./cn"

export const segmentListClasses =
  "inline-flex gap-0.5 rounded-lg bg-muted p-[3px] shadow-[inset_0_0_0_1px_var(--border)]"
/** Also for links: give the current one `aria-current="page"`. */
export const segmentClasses =
  "inline-flex min-h-8.5 items-center gap-1.5 rounded-[calc(var(--radius-3)-3px)] px-3 text-sm font-medium whitespace-nowrap text-muted-foreground no-underline hover:text-foreground aria-[current=page]:bg-card aria-[current=page]:text-foreground aria-[current=page]:shadow-sm aria-pressed:bg-card aria-pressed:text-foreground aria-pressed:shadow-[var(--shadow-1),inset_0_0_0_1px_var(--border)] pointer-coarse:min-h-touch"

/** One of a few views of the same thing. */
export function Segmented<Value extends string>({
  label,
  value,
  options,
  onChange,
  className,
}: {
  label: string
  value: Value
  options: readonly { value: Value; label: ReactNode }[]
  onChange: (value: Value) => void
  className?: string
}) {
  return (
    <fieldset aria-label={label} className={cn(segmentListClasses, className)}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          className={segmentClasses}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  )
}
