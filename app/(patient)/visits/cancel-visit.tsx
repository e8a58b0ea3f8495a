"use client"

import { useRouter } from "next/navigation"
import { useState } from "react"
import { cancelVisit } from "./actions"
import { Button } from "@/components/ui/button"
import type { VisitsWords } from "@/lib/words/visits"

/** Asks once more, in place, before a visit is given up. */
export function CancelVisit({
  id,
  labels,
  text,
  series,
}: {
  id: string
  labels: Pick<VisitsWords, "cancel" | "keep" | "cancelTitle" | "cancelRest">
  text: string
  /** Part of a series: the rest can go with it. */
  series: boolean
}) {
  const router = useRouter()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const cancel = async (rest: boolean) => {
    setBusy(true)
    const result = await cancelVisit(id, rest)
    setBusy(false)
    if (!result.ok) return setError(result.message)
    setAsking(false)
    router.refresh()
  }
  if (!asking)
    return (
      <Button variant="destructive" size="sm" onClick={() => setAsking(true)}>
        {labels.cancel}
      </Button>
    )
  return (
    <div role="group" aria-label={labels.cancelTitle} className="grid w-full gap-2 rounded-lg bg-muted p-3">
      <p className="font-semibold">{labels.cancelTitle}</p>
      <p className="text-sm">{text}</p>
      {error ? (
        <p role="alert" className="text-sm text-destructive">
          {error}
        </p>
      ) : null}
      <div className="flex flex-wrap gap-2">
        <Button variant="destructive" size="sm" busy={busy} onClick={() => void cancel(false)}>
          {labels.cancel}
        </Button>
        {series ? (
          <Button variant="destructive" size="sm" busy={busy} onClick={() => void cancel(true)}>
            {labels.cancelRest}
          </Button>
        ) : null}
        <Button variant="outline" size="sm" onClick={() => setAsking(false)}>
          {labels.keep}
        </Button>
      </div>
    </div>
  )
}
