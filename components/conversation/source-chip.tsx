import type { ReactNode } from "react"
import { cn } from "@/components/ui/cn"

/** The chips under an answer. */
export function Sources({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul aria-label={label} className="flex flex-wrap gap-2">
      {children}
    </ul>
  )
}

/** Where an answer is from: number, title, and what is known of its review. Opens the article at the passage. */
export function SourceChip({
  n,
  title,
  detail,
  href,
  dense = false,
}: {
  n: number
  title: string
  /** "Sample, not clinically reviewed" or the date of the review. */
  detail?: string
  href: string
  dense?: boolean
}) {
  return (
    <li className="max-w-full">
      <a
        href={href}
        className={cn(
          "inline-flex max-w-full items-center gap-2 rounded-full border border-border-strong bg-card py-1 ps-[0.4375rem] pe-3.5 text-start text-sm leading-tight text-foreground no-underline transition-colors duration-(--motion-fast) hover:border-assistant-line hover:bg-assistant-soft",
          dense ? "min-h-dense" : "min-h-touch",
        )}
      >
        <b
          aria-hidden
          className="num grid size-6.5 shrink-0 place-content-center rounded-full bg-assistant-soft text-xs text-assistant"
        >
          {n}
        </b>
        <span className="min-w-0">
          {title}
          {detail ? <small className="block text-xs leading-4 text-muted-foreground">{detail}</small> : null}
        </span>
      </a>
    </li>
  )
}

/** The same number in the text. */
export function Cite({ n, label, href }: { n: number; label: string; href: string }) {
  return (
    <a className="cite" href={href} aria-label={label}>
      {n}
    </a>
  )
}
