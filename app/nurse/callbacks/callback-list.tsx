"use client"

import { useRouter } from "next/navigation"
import { useState } from "react"
import { claimIt, closeIt } from "./actions"
import { useLive } from "@/components/live/use-live"
import { EmptyState } from "@/components/shell/states"
import { Badge } from "@/components/ui/badge"
import { Button, buttonVariants } from "@/components/ui/button"
import type { ActionResult } from "@/lib/http/action-result"
import { callbacksWords } from "@/lib/words/callbacks"
import type { Language } from "@/lib/words/language"

export type ShownCallback = {
  id: string
  name: string
  phone: string | null
  reason: string
  priority: string
  promise: string
  late: boolean
  window: string
  claimedBy: string | null
  mine: boolean
}

/** The list follows by itself when somebody asks, takes over or is done. */
export function CallbackList({
  callbacks,
  after,
  language,
}: {
  callbacks: ShownCallback[]
  after: number
  language: Language
}) {
  const words = callbacksWords(language)
  const router = useRouter()
  const [error, setError] = useState<string | null>(null)
  useLive([{ topic: "callbacks", after }], () => router.refresh())
  const run = async (work: Promise<ActionResult<unknown>>) => {
    const result = await work
    setError(result.ok ? null : result.message)
    router.refresh()
  }
  if (callbacks.length === 0) return <EmptyState title={words.none} />
  return (
    <>
      {error ? (
        <p role="alert" className="text-destructive">
          {error}
        </p>
      ) : null}
      <ul className="grid gap-3" aria-live="polite">
        {callbacks.map((each) => (
          <li key={each.id} className="grid gap-3 rounded-xl border bg-card p-4">
            <p className="flex flex-wrap items-center gap-2">
              <b>{each.name}</b>
              <Badge>{each.priority}</Badge>
              {each.late ? (
                <Badge className="bg-destructive text-destructive-foreground">{words.late}</Badge>
              ) : null}
              <span className="ms-auto text-sm text-muted-foreground">
                {words.promised} <b className="num text-foreground">{each.promise}</b> · {words.window}{" "}
                <span className="num">{each.window}</span>
              </span>
            </p>
            <p>{each.reason}</p>
            <p className="flex flex-wrap items-center gap-2">
              {each.phone ? (
                <a href={`tel:${each.phone}`} className={buttonVariants({ variant: "outline", size: "sm" })}>
                  {words.call(each.phone)}
                </a>
              ) : null}
              {each.claimedBy === null ? (
                <Button size="sm" onClick={() => void run(claimIt(each.id))}>
                  {words.claim}
                </Button>
              ) : (
                <span className="text-sm text-muted-foreground">
                  {words.claimedBy} {each.mine ? words.mine : each.claimedBy}
                </span>
              )}
              {each.mine ? (
                <>
                  <Button
                    size="sm"
                    onClick={() => void run(closeIt({ callbackId: each.id, outcome: "reached" }))}
                  >
                    {words.reached}
                  </Button>
                  <Button
                    size="sm"
                    variant="outline"
                    onClick={() => void run(closeIt({ callbackId: each.id, outcome: "booked" }))}
                  >
                    {words.book}
                  </Button>
                  <Button
                    size="sm"
                    variant="outline"
                    onClick={() => void run(closeIt({ callbackId: each.id, outcome: "no_answer" }))}
                  >
                    {words.noAnswer}
                  </Button>
                  <Button
                    size="sm"
                    variant="ghost"
                    onClick={() => void run(closeIt({ callbackId: each.id, outcome: "wrong_number" }))}
                  >
                    {words.wrong}
                  </Button>
                </>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
