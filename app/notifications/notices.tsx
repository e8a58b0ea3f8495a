"use client"

import Link from "next/link"
import { useRouter } from "next/navigation"
import { useState } from "react"
import { acknowledgeOne, markRead } from "./actions"
import { useLive } from "@/components/live/use-live"
import { EmptyState } from "@/components/shell/states"
import { Button } from "@/components/ui/button"
import { cn } from "@/components/ui/cn"
import type { ActionResult } from "@/lib/http/action-result"
import type { Language } from "@/lib/words/language"
import { noticesWords } from "@/lib/words/notices"

export type ShownNotice = {
  id: string
  text: string
  when: string
  href: string | null
  unread: boolean
  mustAcknowledge: boolean
}

/** The reader's notices, newest first. New ones come by themselves; opening one marks it as read. */
export function Notices({
  notices,
  topic,
  after,
  language,
}: {
  notices: ShownNotice[]
  topic: string
  after: number
  language: Language
}) {
  const words = noticesWords(language).bell
  const router = useRouter()
  const [error, setError] = useState<string | null>(null)
  useLive([{ topic, after }], ({ kind }) => kind === "notice.changed" && router.refresh())
  const run = async (work: Promise<ActionResult<unknown>>) => {
    const result = await work
    setError(result.ok ? null : result.message)
    router.refresh()
  }
  const unread = notices.filter((notice) => notice.unread).map(({ id }) => id)
  if (notices.length === 0) return <EmptyState title={words.none} />
  return (
    <div className="grid gap-4">
      {error ? (
        <p role="alert" className="text-destructive">
          {error}
        </p>
      ) : null}
      {unread.length > 0 ? (
        <Button variant="outline" className="justify-self-start" onClick={() => void run(markRead(unread))}>
          {words.markAllRead}
        </Button>
      ) : null}
      <ul className="grid gap-2" aria-live="polite">
        {notices.map((notice) => (
          <li
            key={notice.id}
            className={cn(
              "flex flex-wrap items-center gap-3 rounded-lg border bg-card p-4",
              notice.unread && "border-s-3 border-s-person-line",
            )}
          >
            <span className="min-w-0 flex-1">
              {notice.href ? (
                <Link href={notice.href} onClick={() => void markRead([notice.id])} className="font-semibold">
                  {notice.text}
                </Link>
              ) : (
                <b>{notice.text}</b>
              )}
              {notice.unread ? <span className="sr-only"> ({words.isNew})</span> : null}
              <span className="block text-sm text-muted-foreground">{notice.when}</span>
            </span>
            {notice.mustAcknowledge ? (
              <Button size="sm" onClick={() => void run(acknowledgeOne(notice.id))}>
                {words.acknowledge}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  )
}
