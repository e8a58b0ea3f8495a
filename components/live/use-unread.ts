"use client"

import { useState } from "react"
import { useLive } from "./use-live"

/** How many notices are unread, kept up to date. `topic`: the reader's own. */
export function useUnread(topic: string, after: number, initial: number): number {
  const [unread, setUnread] = useState(initial)
  useLive([{ topic, after }], ({ kind }) => {
    if (kind !== "notice.changed") return
    void fetch("/notifications/unread", { cache: "no-store" })
      .then((answer) => (answer.ok ? answer.json() : null))
      .then((answer: { unread: number } | null) => answer && setUnread(answer.unread))
      .catch(() => {})
  })
  return unread
}
