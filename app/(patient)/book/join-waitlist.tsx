"use client"

import { useState } from "react"
import { joinList } from "../visits/actions"
import { Button } from "@/components/ui/button"
import type { BookingWords } from "@/lib/words/booking"

/** "No time that fits?": a place on the waiting list for the days that are shown. */
export function JoinWaitlist({
  nurseId,
  from,
  until,
  words,
}: {
  nurseId: string
  from: number
  until: number
  words: BookingWords
}) {
  const [said, setSaid] = useState<{ ok: boolean; text: string } | null>(null)
  const [busy, setBusy] = useState(false)
  const join = async () => {
    setBusy(true)
    const result = await joinList({
      fromAt: new Date(from).toISOString(),
      untilAt: new Date(until).toISOString(),
      ...(nurseId === "any" ? {} : { nurseId }),
    })
    setBusy(false)
    setSaid(result.ok ? { ok: true, text: words.onWaitlist } : { ok: false, text: result.message })
  }
  if (said)
    return (
      <span role={said.ok ? "status" : "alert"} className={said.ok ? "" : "text-destructive"}>
        {said.text}
      </span>
    )
  return (
    <Button variant="link" busy={busy} onClick={() => void join()}>
      {words.joinWaitlist}
    </Button>
  )
}
