import { Undo2 } from "lucide-react"
import type { ReactNode } from "react"
import { cn } from "@/components/ui/cn"

/** Who the conversation is with changes: dashed line, words, solid line. `back` draws it the other way round. */
export function HandoverMark({ back = false, children }: { back?: boolean; children: ReactNode }) {
  return (
    <p
      data-back={back}
      className={cn(
        "handover-line flex items-center gap-3 text-sm font-semibold",
        back ? "text-assistant" : "text-person",
      )}
    >
      <span className="max-w-[62%] text-center">{children}</span>
    </p>
  )
}

/** Words of the assistant that were taken back. For staff, `seen` holds what the patient had seen. */
export function WithdrawnText({ children, seen }: { children: ReactNode; seen?: ReactNode }) {
  return (
    <div className="flex max-w-(--measure) gap-2.5 rounded-lg border-[length:var(--line-thin)] border-dashed border-border-strong px-4 py-3 text-sm text-muted-foreground">
      <Undo2 aria-hidden className="mt-0.5 size-4 shrink-0" />
      <div className="grid min-w-0 gap-1.5">
        <p>{children}</p>
        {seen ? <div className="line-through decoration-1">{seen}</div> : null}
      </div>
    </div>
  )
}

export function DaySeparator({ children }: { children: ReactNode }) {
  return (
    <p className="flex items-center gap-3 text-sm text-muted-foreground before:h-px before:flex-1 before:bg-border after:h-px after:flex-1 after:bg-border">
      {children}
    </p>
  )
}

/** Somebody is writing. `label` says who. */
export function Typing({ label, author = "nurse" }: { label: string; author?: "nurse" | "assistant" }) {
  return (
    <span className="typing" data-author={author}>
      <i />
      <i />
      <i />
      <span className="sr-only">{label}</span>
    </span>
  )
}
