import type { ReactNode } from "react"
import { Avatar } from "@/components/ui/avatar"
import { cn } from "@/components/ui/cn"
import type { Author } from "@/lib/conversations/types"
import { ringOf } from "./author-mark"

const INK: Record<Author, string> = {
  patient: "text-patient",
  nurse: "text-person",
  clinic: "text-person",
  assistant: "text-assistant",
}

/** The same words as the staff see them: one thread whose spine changes with the speaker. */
export function Thread({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="log" aria-label={label} className="grid">
      {children}
    </div>
  )
}

export function ThreadLine({
  id,
  author,
  name,
  time,
  meta,
  children,
  below,
}: {
  /** Target of the summary's citations. */
  id?: string
  author: Author
  name: string
  time?: ReactNode
  /** "you", "Read", the channel. */
  meta?: ReactNode
  children: ReactNode
  below?: ReactNode
}) {
  return (
    <article
      id={id}
      data-author={author}
      className="turn scroll-mt-20 rounded-md target:bg-accent target:shadow-[0_0_0_0.5rem_var(--accent)]"
    >
      <div className="row-span-2">
        <Avatar kind={ringOf(author)} name={name} />
      </div>
      <p className="col-start-2 flex min-h-6 flex-wrap items-center gap-x-2 text-sm text-muted-foreground">
        <b className={INK[author]}>{name}</b>
        {time}
        {meta}
      </p>
      <div className="prose-bubble col-start-2 max-w-160 text-[0.9375rem] leading-[1.4375rem]">
        {children}
      </div>
      {below ? <div className="col-start-2 mt-2 grid gap-2">{below}</div> : null}
    </article>
  )
}

/** Something that happened, between the words. */
export function ThreadEvent({
  author,
  icon,
  children,
  urgent = false,
}: {
  /** Who did it, or whose line goes on. */
  author: Author
  icon: ReactNode
  children: ReactNode
  urgent?: boolean
}) {
  return (
    <div data-author={author} data-event className="turn items-center pb-4 text-sm text-muted-foreground">
      <span
        className={cn(
          "grid size-7 place-content-center place-self-center rounded-full bg-muted [&_svg]:size-4",
          urgent && "bg-emergency text-emergency-foreground",
        )}
      >
        {icon}
      </span>
      <p className={cn(urgent && "font-medium text-emergency-ink")}>{children}</p>
    </div>
  )
}
