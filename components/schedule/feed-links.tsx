"use client"

import { useState } from "react"
import { Button } from "@/components/ui/button"
import { Input } from "@/components/ui/input"
import type { Feed } from "@/lib/scheduling/types/feeds"
import { calendarLinksWords } from "@/lib/words/calendar-links"
import { date } from "@/lib/words/format"
import type { Language } from "@/lib/words/language"

type Result<T> = { ok: true; value: T } | { ok: false; message: string }

/** Calendar addresses of the reader: made, shown once, ended. */
export function FeedLinks({
  feeds,
  zone,
  language,
  create,
  revoke,
}: {
  feeds: Feed[]
  zone: string
  language: Language
  create: () => Promise<Result<{ token: string }>>
  revoke: (id: string) => Promise<Result<unknown>>
}) {
  const words = calendarLinksWords(language)
  const [address, setAddress] = useState<string | null>(null)
  const [copied, setCopied] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const make = async () => {
    const result = await create()
    setError(result.ok ? null : result.message)
    if (result.ok) setAddress(`${location.origin}/api/feeds/${result.value.token}.ics`)
  }
  const end = async (id: string) => {
    const result = await revoke(id)
    setError(result.ok ? null : result.message)
  }
  return (
    <section className="grid gap-3">
      <h2 className="text-xl">{words.title}</h2>
      <p className="text-sm text-muted-foreground">{words.lead}</p>
      {error ? (
        <p role="alert" className="text-destructive">
          {error}
        </p>
      ) : null}
      {address ? (
        <div className="grid gap-2 rounded-lg border bg-card p-4" role="status">
          <p className="font-semibold">{words.once}</p>
          <div className="flex flex-wrap gap-2">
            <Input
              readOnly
              aria-label={words.title}
              value={address}
              className="min-w-0 flex-1"
              onFocus={(e) => e.target.select()}
            />
            <Button
              variant="outline"
              onClick={() => void navigator.clipboard.writeText(address).then(() => setCopied(true))}
            >
              {copied ? words.copied : words.copy}
            </Button>
          </div>
        </div>
      ) : (
        <Button variant="outline" className="justify-self-start" onClick={() => void make()}>
          {words.make}
        </Button>
      )}
      {feeds.length > 0 ? (
        <ul className="grid gap-2" aria-label={words.ended}>
          {feeds.map((feed) => (
            <li
              key={feed.id}
              className="flex flex-wrap items-center gap-3 rounded-lg border bg-card p-3 text-sm"
            >
              <span className="me-auto">
                {words.made(date(feed.createdAt, zone, language))}
                {feed.lastReadAt ? words.read(date(feed.lastReadAt, zone, language)) : words.never}
              </span>
              <Button size="sm" variant="destructive" onClick={() => void end(feed.id)}>
                {words.end}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
