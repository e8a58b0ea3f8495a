import { buttonVariants } from "@/components/ui/button"
import { cn } from "@/components/ui/cn"
import { chatWords } from "@/lib/words/chat"
import { relativeDayAndTime } from "@/lib/words/format"
import type { ChatProps } from "./chat-props"
import { Past } from "./past"

type Props = Pick<ChatProps, "conversations" | "language" | "zone" | "now" | "next"> & { current: string }

/** The patient's next visit and earlier conversations, beside the thread. */
export function Earlier(props: Props) {
  const words = chatWords(props.language)
  return (
    <nav
      aria-label={words.conversations}
      className="hidden content-start gap-6 overflow-y-auto border-e bg-muted p-5 lg:grid"
    >
      <NewQuestion label={words.newQuestion} />
      <div className="grid gap-1">
        <h2 className="text-sm font-semibold">{words.nextVisit}</h2>
        <p className="text-sm text-muted-foreground">
          {props.next
            ? `${relativeDayAndTime(props.next.startsAt, props.now, props.zone, props.language)}, ${props.next.nurseName}`
            : words.noVisit}
        </p>
      </div>
      <div className="grid gap-2">
        <h2 className="text-sm font-semibold">{words.earlier}</h2>
        <Past {...props} />
      </div>
    </nav>
  )
}

/** The same on a phone: folded away above the thread, and only when there is something to go back to. */
export function EarlierOnPhone(props: Props) {
  const words = chatWords(props.language)
  if (props.conversations.length === 0) return null
  return (
    <details className="border-b bg-muted lg:hidden">
      <summary className="min-h-dense cursor-pointer px-4 py-2 text-sm font-semibold">
        {words.conversations}
      </summary>
      <nav aria-label={words.conversations} className="grid max-h-[50dvh] gap-3 overflow-y-auto px-4 pb-4">
        <NewQuestion label={words.newQuestion} />
        <Past {...props} />
      </nav>
    </details>
  )
}

/** A whole page load: nothing of the open conversation may linger in a new one. */
function NewQuestion({ label }: { label: string }) {
  return (
    // oxlint-disable-next-line nextjs/no-html-link-for-pages
    <a href="/chat?new" className={cn(buttonVariants({ variant: "secondary" }), "w-full")}>
      {label}
    </a>
  )
}
