import { cn } from "@/components/ui/cn"

/** The mark: half dashed for the assistant, half solid for a person. Decoration; a word or label stands beside it. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" fill="none" strokeWidth={3} aria-hidden className={cn("size-7", className)}>
      <path className="mark-dashed" d="M16 27.5A11.5 11.5 0 0 1 16 4.5" strokeDasharray="4.6 2.7" />
      <path
        className="mark-solid"
        d="M16 4.5A11.5 11.5 0 0 1 24.9 23.3L27 28.5L20.6 26.6A11.5 11.5 0 0 1 16 27.5"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  )
}

/** `short`: on phones the mark alone; the link around it has a label. */
export function Logo({ short = false, className }: { short?: boolean; className?: string }) {
  return (
    <span
      className={cn(
        "inline-flex min-h-touch min-w-touch items-center gap-2.5 font-serif text-lg leading-none font-[620] tracking-[-0.015em] text-foreground",
        className,
      )}
    >
      <Mark />
      <span className={cn(short && "max-sm:sr-only")}>Nurseline</span>
    </span>
  )
}
