"use client"

import { useCallback, useState } from "react"
import { Detail } from "./detail"
import { QueueRow } from "@/components/conversation/queue-row"
import { useLive } from "@/components/live/use-live"
import { EmptyState } from "@/components/shell/states"
import { Badge } from "@/components/ui/badge"
import { cn } from "@/components/ui/cn"
import type { QueueEntry } from "@/lib/conversations/types"
import type { DeskThread } from "@/lib/desk/types"
import { commonWords } from "@/lib/words/common"
import { time } from "@/lib/words/format"
import { inboxWords } from "@/lib/words/inbox"
import type { Language } from "@/lib/words/language"
import { staffWords } from "@/lib/words/staff"

type Props = {
  userId: string
  queue: QueueEntry[]
  thread: DeskThread | null
  language: Language
  zone: string
  now: number
}

/** One queue for all nurses, red first, and the conversation that is open beside it. On phones one pane at a time. */
export function Inbox(props: Props) {
  const { language, zone } = props
  const words = inboxWords(language)
  const staff = staffWords(language)
  const common = commonWords(language)
  const [queue, setQueue] = useState(props.queue)
  const [thread, setThread] = useState(props.thread)
  const id = thread?.conversation.id ?? null

  const reloadQueue = useCallback(async () => {
    const response = await fetch("/nurse/inbox/queue", { cache: "no-store" }).catch(() => null)
    if (response?.ok) setQueue(((await response.json()) as { queue: QueueEntry[] }).queue)
  }, [])
  const reloadThread = useCallback(async () => {
    if (!id) return
    const response = await fetch(`/nurse/inbox/thread/${id}`, { cache: "no-store" }).catch(() => null)
    if (response?.ok) setThread((await response.json()) as DeskThread)
  }, [id])
  useLive(
    [{ topic: "~inbox" }, ...(id ? [{ topic: `conversation:${id}`, after: props.thread?.seq }] : [])],
    (event) => {
      if (event.topic === "~inbox") void reloadQueue()
      else void reloadThread()
    },
  )

  return (
    <main
      id="main"
      tabIndex={-1}
      className="grid h-[calc(100dvh-4.25rem)] min-h-0 outline-none md:h-dvh md:grid-cols-[21rem_minmax(0,1fr)]"
    >
      <section
        aria-label={words.queue}
        className={cn("flex min-h-0 flex-col border-e", thread && "max-md:hidden")}
      >
        <h1 className="border-b px-4 py-4 text-xl">{words.title}</h1>
        <div className="min-h-0 flex-1 overflow-y-auto">
          {queue.length === 0 ? <EmptyState title={words.empty}>{words.emptyLong}</EmptyState> : null}
          <ul>
            {queue.map((entry) => (
              <li key={entry.id}>
                <QueueRow
                  href={`/nurse/inbox?c=${entry.id}`}
                  acuity={entry.acuity}
                  acuityLabel={staff.acuityWords[entry.acuity as 1 | 2 | 3 | 4 | 5]}
                  name={entry.patientName ?? common.visitor}
                  preview={entry.preview}
                  timer={
                    <span className="num text-xs text-muted-foreground">
                      {time(entry.waitingSince ?? entry.lastMessageAt, zone, language, "24")}
                    </span>
                  }
                  holder={
                    entry.handler === "assistant"
                      ? { kind: "assistant", name: staff.assistant }
                      : entry.assigneeName
                        ? { kind: "nurse", name: entry.assigneeName }
                        : null
                  }
                  holderWords={
                    entry.handler === "assistant"
                      ? words.assistantAnswers
                      : entry.assigneeId
                        ? words.has
                        : words.nobodyHasIt
                  }
                  channel={entry.channel}
                  channelName={common.channels[entry.channel]}
                  flags={entry.unread ? <Badge>{words.unread}</Badge> : null}
                  current={entry.id === id}
                  red={entry.emergency !== null && !entry.emergency.acknowledged}
                  unread={entry.unread}
                />
              </li>
            ))}
          </ul>
        </div>
      </section>
      {thread ? (
        <Detail
          thread={thread}
          userId={props.userId}
          language={language}
          zone={zone}
          onChange={() => void Promise.all([reloadThread(), reloadQueue()])}
        />
      ) : (
        <div className="hidden place-content-center md:grid">
          <EmptyState title={words.pick} />
        </div>
      )}
    </main>
  )
}
