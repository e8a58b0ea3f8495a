"use client"

import { useState } from "react"
import { whyNot } from "./actions"
import { whyNotText } from "./why-not"
import { Button } from "@/components/ui/button"
import { Field } from "@/components/ui/field"
import { Input } from "@/components/ui/input"
import type { Language } from "@/lib/words/language"
import { scheduleWords } from "@/lib/words/schedule"

/** A refusal with its reason on request, and the way round the rules: a reason of one's own, which is kept. */
export function Refused({
  message,
  ask,
  override,
  onOverride,
  zone,
  language,
}: {
  message: string
  ask: { nurseId: string; startsAt: string; visitTypeId?: string }
  override: string
  onOverride: (reason: string) => void
  zone: string
  language: Language
}) {
  const words = scheduleWords(language)
  const [why, setWhy] = useState<string | null>(null)
  const explain = async () => {
    const result = await whyNot(ask)
    setWhy(result.ok ? (result.value ? whyNotText(result.value, zone, language) : "") : result.message)
  }
  return (
    <div className="grid gap-3 rounded-lg bg-muted p-3">
      <p role="alert" className="text-destructive">
        {message}
      </p>
      {why === null ? (
        <Button variant="link" className="justify-self-start" onClick={() => void explain()}>
          {words.whyNot.question}
        </Button>
      ) : (
        <p role="status">{why}</p>
      )}
      <Field label={words.bookAnyway} hint={words.overrideLong}>
        {(control) => (
          <Input
            {...control}
            value={override}
            onChange={(e) => onOverride(e.target.value)}
            minLength={5}
            maxLength={300}
          />
        )}
      </Field>
    </div>
  )
}
