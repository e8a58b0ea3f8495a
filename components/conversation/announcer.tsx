"use client"

import { useEffect, useRef, useState } from "react"

/**
 * Reads a streaming answer to a screen reader one finished sentence at a time: the visible text is not a live region,
 * or every letter would be read again.
 */
export function StreamAnnouncer({ text, done }: { text: string; done: boolean }) {
  const said = useRef(0)
  const [sentence, setSentence] = useState("")
  useEffect(() => {
    if (text.length < said.current) said.current = 0
    const rest = text.slice(said.current)
    const end = done ? rest.length : lastSentenceEnd(rest)
    if (end === 0) return
    said.current += end
    const next = rest
      .slice(0, end)
      .replace(/\*\*|\[\d{1,2}\]/g, "")
      .trim()
    if (next) setSentence(next)
  }, [text, done])
  return (
    <div className="sr-only" aria-live="polite" aria-atomic="true">
      {sentence}
    </div>
  )
}

/** After the last ".", "!" or "?" that a space or a new line follows; 0 when there is none yet. */
function lastSentenceEnd(text: string): number {
  let end = 0
  for (const match of text.matchAll(/[.!?](?=\s)|\n/g)) end = match.index + 1
  return end
}
