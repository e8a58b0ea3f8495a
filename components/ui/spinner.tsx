import { cn } from "./cn"

/** Decoration beside a word that says what is happening; still when motion is reduced. */
export function Spinner({ className }: { className?: string }) {
  return (
    <span
      aria-hidden
      className={cn(
        "inline-block size-[1.1em] animate-spin rounded-full border-2 border-current border-e-transparent",
        className,
      )}
    />
  )
}
