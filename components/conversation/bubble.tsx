import type { ReactNode } from "react"
import { cn } from "@/components/ui/cn"
import type { Author } from "@/lib/conversations/types"
import { AuthorMark } from "./author-mark"

/**
 * What one speaker said, as the patient sees it. Patient: right, linen, solid edge. Assistant: left, no fill; text,
 * sources and cards (`below`) all hang on one dashed line. Nurse and clinic: left, plum tint, solid edge.
 */
export function Bubble({
  author,
  name,
  role,
  time,
  meta,
  busy = false,
  failed = false,
  below,
  children,
}: {
  author: Author
  name: string
  /** "a program", "nurse". */
  role?: string
  time?: ReactNode
  /** Under the patient's own words: sent, read, not sent. */
  meta?: ReactNode
  /** Still being written. */
  busy?: boolean
  failed?: boolean
  below?: ReactNode
  children?: ReactNode
}) {
  if (author === "patient")
    return (
      <article className="grid min-w-0 justify-items-end gap-1.5">
        <p className="sr-only">{name}</p>
        <div
          className={cn(
            "prose-bubble max-w-[min(30rem,88%)] min-w-0 rounded-s-xl rounded-e-[0.25rem] border-e-3 border-patient-line bg-patient-soft px-4.5 py-2.75 text-md",
            failed && "border-e-destructive [border-inline-end-style:dotted]",
          )}
        >
          {children}
        </div>
        <p
          className={cn(
            "flex flex-wrap items-center justify-end gap-1.5 text-xs text-muted-foreground [&_svg]:size-4",
            failed && "font-medium text-destructive",
          )}
        >
          {meta ?? time}
        </p>
        {below}
      </article>
    )
  return (
    <article aria-busy={busy || undefined} className="grid min-w-0 gap-1.5">
      <AuthorMark author={author} name={name} role={role}>
        {time}
      </AuthorMark>
      {author === "assistant" ? (
        <div className="line-assistant grid min-w-0 gap-3.5 py-1 ps-5">
          {children ? <div className="prose-bubble max-w-(--measure) min-w-0 text-md">{children}</div> : null}
          {below}
        </div>
      ) : (
        <>
          <div className="line-person prose-bubble w-fit max-w-(--measure) min-w-0 rounded-s-[0.25rem] rounded-e-xl bg-person-soft py-3 ps-5 pe-4.5 text-md">
            {children}
          </div>
          {below}
        </>
      )}
    </article>
  )
}
