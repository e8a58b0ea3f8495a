import type { ReactNode } from "react"
import { Avatar } from "@/components/ui/avatar"
import { Badge } from "@/components/ui/badge"
import { cn } from "@/components/ui/cn"

/**
 * Something the assistant made that a person has to check: a draft, a summary. Dashed; `sent` turns it solid plum,
 * because then it is the nurse's.
 */
export function DraftCard({
  title,
  badge,
  hint,
  aside,
  sent = false,
  sentBy,
  className,
  children,
}: {
  title: ReactNode
  /** "Check before use". */
  badge?: string
  hint?: ReactNode
  /** At the end of the head: discard, fold. */
  aside?: ReactNode
  sent?: boolean
  sentBy?: string
  className?: string
  children: ReactNode
}) {
  return (
    <section data-sent={sent} className={cn("draft grid gap-2.5 px-4 py-3.5", className)}>
      <div
        className={cn(
          "flex flex-wrap items-center gap-2 text-sm font-semibold",
          sent ? "text-person" : "text-assistant",
        )}
      >
        <Avatar kind={sent ? "nurse" : "assistant"} name={sentBy} size={1.75} />
        <span>{title}</span>
        {badge ? <Badge variant="assistant">{badge}</Badge> : null}
        {hint ? <span className="font-normal text-muted-foreground">{hint}</span> : null}
        {aside ? <span className="ms-auto">{aside}</span> : null}
      </div>
      {children}
    </section>
  )
}

/** S, B, A, R: each line with the numbers of the messages it is from. */
export function SbarLines({
  lines,
}: {
  lines: readonly { letter: string; word: string; text: ReactNode }[]
}) {
  return (
    <dl className="grid gap-1.25 text-sm">
      {lines.map((line) => (
        <div key={line.letter} className="grid grid-cols-[1.25rem_1fr] gap-2">
          <dt className="font-serif font-semibold text-assistant">
            <span aria-hidden>{line.letter}</span>
            <span className="sr-only">{line.word}</span>
          </dt>
          <dd>{line.text}</dd>
        </div>
      ))}
    </dl>
  )
}
