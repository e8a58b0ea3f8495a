"use client"

import { useRouter } from "next/navigation"
import { useState } from "react"
import { leaveList, letOfferGo, takeOffer } from "./actions"
import { Button } from "@/components/ui/button"
import type { ActionResult } from "@/lib/http/action-result"
import { bookingWords } from "@/lib/words/booking"
import type { Language } from "@/lib/words/language"
import { visitsWords } from "@/lib/words/visits"

export type ShownEntry = {
  id: string
  what: string
  offer: { id: string; when: string; until: string } | null
}

/** Places on the waiting list; a time that came free is taken with one tap while it is held. */
export function Waiting({ entries, language }: { entries: ShownEntry[]; language: Language }) {
  const words = visitsWords(language)
  const router = useRouter()
  const [error, setError] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const run = async (work: Promise<ActionResult<unknown>>) => {
    setBusy(true)
    const result = await work
    setBusy(false)
    setError(result.ok ? null : result.message)
    router.refresh()
  }
  return (
    <section className="grid gap-3">
      <h2 className="text-xl">{words.waiting}</h2>
      {error ? (
        <p role="alert" className="text-destructive">
          {error}
        </p>
      ) : null}
      <ul className="grid gap-3" aria-live="polite">
        {entries.map(({ id, what, offer }) => (
          <li key={id} className="grid gap-3 rounded-xl border bg-card p-4">
            {offer ? (
              <>
                <div>
                  <p className="font-semibold">{words.offerTitle}</p>
                  <p>{offer.when}</p>
                  <p className="text-sm text-muted-foreground">{words.heldUntil(offer.until)}</p>
                </div>
                <div className="flex flex-wrap gap-2">
                  <Button busy={busy} onClick={() => void run(takeOffer(offer.id))}>
                    {words.take}
                  </Button>
                  <Button variant="outline" onClick={() => void run(letOfferGo(offer.id))}>
                    {words.notThis}
                  </Button>
                </div>
              </>
            ) : (
              <p>{what}</p>
            )}
            <Button
              variant="ghost"
              size="sm"
              className="justify-self-start"
              onClick={() => void run(leaveList(id))}
            >
              {bookingWords(language).leaveWaitlist}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
