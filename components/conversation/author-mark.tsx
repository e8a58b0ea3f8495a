import type { ReactNode } from "react"
import { Avatar } from "@/components/ui/avatar"
import type { AvatarKind } from "@/components/ui/avatar"
import { cn } from "@/components/ui/cn"
import type { Author } from "@/lib/conversations/types"

/** The clinic's own texts (reminders, templates) come from people: they carry the solid line. */
export const ringOf = (author: Author): AvatarKind => (author === "clinic" ? "nurse" : author)

const INK: Record<Author, string> = {
  patient: "text-patient",
  nurse: "text-person",
  clinic: "text-person",
  assistant: "text-assistant",
}

/** Ring, name, what they are ("a program", "nurse") and anything more, for example the time. */
export function AuthorMark({
  author,
  name,
  role,
  size = 1.75,
  className,
  children,
}: {
  author: Author
  name: string
  role?: ReactNode
  size?: number
  className?: string
  children?: ReactNode
}) {
  return (
    <p className={cn("flex flex-wrap items-center gap-x-2 text-sm text-muted-foreground", className)}>
      <Avatar kind={ringOf(author)} name={name} size={size} />
      <b className={INK[author]}>{name}</b>
      <span>
        {role}
        {role && children ? " · " : null}
        {children}
      </span>
    </p>
  )
}
