"use client"

import { useState } from "react"
import { acknowledge, clearRed } from "./actions"
import { Button } from "@/components/ui/button"
import type { Emergency as Red } from "@/lib/triage/types"
import { time } from "@/lib/words/format"
import type { InboxWords } from "@/lib/words/inbox"
import type { Language } from "@/lib/words/language"

/** A red state at the desk: acknowledge it, and clear it with what was found. Only a nurse ends it. */
export function Emergency({
  emergency,
  title,
  name,
  words,
  language,
  zone,
  onChange,
}: {
  emergency: Red
  /** What the rule that fired looks for. */
  title: string
  name: string
  words: InboxWords
  language: Language
  zone: string
  onChange: () => void
}) {
  const [reason, setReason] = useState("")
  const [error, setError] = useState<string | null>(null)
  return (
    <section
      role="alert"
      className="mb-5 grid gap-3 rounded-xl border-2 border-emergency-line bg-emergency-soft p-4"
    >
      <h3 className="text-lg">{words.emergencyHead(name)}</h3>
      <p>
        {words.emergencyWords}: “{emergency.words}”. {title}. {words.levels[emergency.level]}.
      </p>
      {emergency.seenBy ? (
        <p>
          {words.acknowledgedBy(
            emergency.seenBy,
            time(emergency.seenAt ?? emergency.since, zone, language, "24"),
          )}
        </p>
      ) : (
        <Button variant="emergency" onClick={() => void acknowledge(emergency.id).then(onChange)}>
          {words.acknowledge}
        </Button>
      )}
      <form
        className="grid gap-2"
        action={() =>
          void clearRed(emergency.id, reason).then((result) => {
            setError(result.ok ? null : result.message)
            onChange()
          })
        }
      >
        <label className="grid gap-1 text-sm">
          {words.clearReason}
          <input
            className="min-h-touch rounded-lg border border-input bg-card px-3"
            value={reason}
            onChange={(e) => setReason(e.target.value)}
            minLength={5}
            required
          />
        </label>
        {error ? <p className="text-sm text-destructive">{error}</p> : null}
        <Button type="submit" variant="outline">
          {words.clear}
        </Button>
        <p className="text-sm">{words.clearLong}</p>
      </form>
    </section>
  )
}
