import Link from "next/link"
import { buttonVariants } from "@/components/ui/button"
import { cn } from "@/components/ui/cn"
import { chatWords } from "@/lib/words/chat"
import { relativeDayAndTime, shortDay } from "@/lib/words/format"
import type { ChatProps } from "./chat-props"

/** The patient's next visit and earlier conversations, beside the thread. */
export function Earlier(
  props: Pick<ChatProps, "conversations" | "language" | "zone" | "now" | "next"> & { current: string },
) {
  const words = chatWords(props.language)
  return (
    <nav
      aria-label={words.conversations}
      className="hidden content-start gap-6 overflow-y-auto border-e bg-muted p-5 lg:grid"
    >
      {/* A whole page load: nothing of the open conversation may linger in a new one. */}
      {/* oxlint-disable-next-line nextjs/no-html-link-for-pages */}
      <a href="/chat?new" className={cn(buttonVariants({ variant: "secondary" }), "w-full")}>
        {words.newQuestion}
      </a>
      <div className="grid gap-1">
        <h2 className="text-sm font-semibold">{words.nextVisit}</h2>
        <p className="text-sm text-muted-foreground">
          {props.next
            ? `${relativeDayAndTime(props.next.startsAt, props.now, props.zone, props.language)}, ${props.next.nurseName}`
            : words.noVisit}
        </p>
      </div>
      <div className="grid gap-1">
        <h2 className="text-sm font-semibold">{words.earlier}</h2>
        {props.conversations.length === 0 ? (
          <p className="text-sm text-muted-foreground">{words.noEarlier}</p>
        ) : null}
        <ul className="-mx-2 grid gap-1">
          {props.conversations.map((conversation) => (
            <li key={conversation.id}>
              <Link
                href={`/chat?c=${conversation.id}`}
                aria-current={conversation.id === props.current ? "page" : undefined}
                className="block rounded-md px-2 py-2 text-sm no-underline hover:bg-accent aria-[current=page]:bg-secondary"
              >
                <span className="block truncate font-semibold">{conversation.title ?? words.untitled}</span>
                <span className="text-xs text-muted-foreground">
                  {shortDay(conversation.lastMessageAt, props.zone, props.language)}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  )
}
