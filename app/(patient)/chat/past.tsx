"use client"

import Link from "next/link"
import { useState, useTransition, type ReactNode } from "react"
import { Button } from "@/components/ui/button"
import { Input } from "@/components/ui/input"
import { Notice } from "@/components/ui/notice"
import type { FoundMessage } from "@/lib/conversations/types"
import { chatWords } from "@/lib/words/chat"
import { commonWords } from "@/lib/words/common"
import { shortDay } from "@/lib/words/format"
import { searchMessages } from "./actions"
import type { ChatProps } from "./chat-props"

type Props = Pick<ChatProps, "conversations" | "language" | "zone"> & { current?: string }

/** Earlier conversations, newest first, and the way to find a word in them. */
export function Past({ conversations, language, zone, current }: Props) {
  const words = chatWords(language)
  const [text, setText] = useState("")
  const [found, setFound] = useState<FoundMessage[] | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [looking, start] = useTransition()

  const day = (at: string) => shortDay(at, zone, language)
  const look = () =>
    start(async () => {
      const result = await searchMessages(text)
      setProblem(result.ok ? null : result.message)
      if (result.ok) setFound(result.value)
    })

  if (conversations.length === 0) return <p className="text-sm text-muted-foreground">{words.noEarlier}</p>
  return (
    <>
      <form
        role="search"
        className="flex gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim()) look()
        }}
      >
        <Input
          type="search"
          controlSize="sm"
          value={text}
          maxLength={200}
          aria-label={words.searchMessages}
          placeholder={words.searchMessages}
          onChange={(event) => {
            setText(event.target.value)
            if (!event.target.value) setFound(null)
          }}
        />
        <Button type="submit" size="sm" variant="outline" disabled={looking}>
          {commonWords(language).search}
        </Button>
      </form>
      {problem ? (
        <Notice variant="error" live="assertive">
          {problem}
        </Notice>
      ) : null}
      <p role="status" className={found?.length === 0 ? "text-sm text-muted-foreground" : "sr-only"}>
        {found ? (found.length === 0 ? words.nothingFound : words.foundCount(found.length)) : ""}
      </p>
      <ul className="-mx-2 grid gap-1">
        {found
          ? found.map((message) => (
              <Entry key={message.messageId} id={message.conversationId} at={day(message.createdAt)}>
                <span className="line-clamp-2">{message.text}</span>
              </Entry>
            ))
          : conversations.map(({ id, title, lastMessageAt }) => (
              <Entry key={id} id={id} at={day(lastMessageAt)} open={id === current}>
                <span className="block truncate font-semibold">{title ?? words.untitled}</span>
              </Entry>
            ))}
      </ul>
    </>
  )
}

function Entry({ id, at, open, children }: { id: string; at: string; open?: boolean; children: ReactNode }) {
  return (
    <li>
      <Link
        href={`/chat?c=${id}`}
        aria-current={open ? "page" : undefined}
        className="block rounded-md px-2 py-2 text-sm no-underline hover:bg-accent aria-[current=page]:bg-secondary"
      >
        {children}
        <span className="text-xs text-muted-foreground">{at}</span>
      </Link>
    </li>
  )
}
