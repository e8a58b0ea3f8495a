import { Bot } from "lucide-react"
import type { CSSProperties, ReactNode } from "react"
import { cn } from "./cn"

/** `nurse` stands for every person of the clinic. */
export type AvatarKind = "nurse" | "patient" | "assistant" | "nobody"

const RINGS: Record<AvatarKind, string> = {
  nurse: "",
  patient: "avatar-ring-patient",
  assistant: "avatar-ring-assistant",
  nobody: "avatar-ring-nobody",
}

/** Who it is: a solid ring for a person, a dashed one for the assistant. The name stands beside it. `size` in rem. */
export function Avatar({
  kind = "nurse",
  name,
  icon,
  size = 2.25,
  online = false,
  className,
}: {
  kind?: AvatarKind
  /** The initials are made from it. */
  name?: string
  /** Instead of initials, for somebody who has none. */
  icon?: ReactNode
  size?: number
  online?: boolean
  className?: string
}) {
  return (
    <span
      aria-hidden
      className={cn("avatar-ring", RINGS[kind], className)}
      style={{ "--size": `${size}rem` } as CSSProperties}
    >
      {kind === "assistant" ? <Bot strokeWidth={1.75} /> : (icon ?? initials(name ?? ""))}
      {online ? (
        <span className="absolute -end-0.5 -bottom-0.5 size-3 rounded-full border-2 border-card bg-ok" />
      ) : null}
    </span>
  )
}

/** "Alice Wilson" -> "AW"; "María del Carmen Ruiz" -> "MR". */
function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  const last = words.length > 1 ? words.at(-1) : undefined
  return [words[0], last]
    .map((word) => Array.from(word ?? "")[0] ?? "")
    .join("")
    .toUpperCase()
}
