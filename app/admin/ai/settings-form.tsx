"use client"

import { useRouter } from "next/navigation"
import { useState } from "react"
import { saveSettings } from "./actions"
import { Button } from "@/components/ui/button"
import { Field } from "@/components/ui/field"
import { Form } from "@/components/ui/form"
import { Input } from "@/components/ui/input"
import { Notice } from "@/components/ui/notice"
import { Textarea } from "@/components/ui/textarea"
import type { AiSettings } from "@/lib/settings/types"
import { aiSettingsWords } from "@/lib/words/ai-settings"
import type { Language } from "@/lib/words/language"

/** How it answers: freedom, length, instructions, waiting. */
export function SettingsForm({ settings, language }: { settings: AiSettings; language: Language }) {
  const words = aiSettingsWords(language)
  const router = useRouter()
  const [result, setResult] = useState<{ ok: boolean; text: string } | null>(null)
  const [busy, setBusy] = useState(false)

  const save = async (form: FormData) => {
    const value = (name: string) => Number(form.get(name))
    const milliseconds = (name: string) => Math.round(value(name) * 1000)
    setBusy(true)
    const answer = await saveSettings({
      temperature: value("temperature"),
      maxTokens: value("maxTokens"),
      historyLength: value("historyLength"),
      instructions: String(form.get("instructions") ?? ""),
      autoResponse: form.get("autoResponse") === "on",
      firstChunkMs: milliseconds("firstChunk"),
      chunkGapMs: milliseconds("chunkGap"),
      turnMs: milliseconds("turn"),
    })
    setBusy(false)
    setResult(answer.ok ? { ok: true, text: words.saved } : { ok: false, text: answer.message })
    router.refresh()
  }
  const amount = (
    name: string,
    label: string,
    given: number,
    limits: { min: number; max: number; step: number },
    hint?: string,
  ) => (
    <Field label={label} hint={hint}>
      {(control) => (
        <Input {...control} name={name} type="number" defaultValue={given} required {...limits} />
      )}
    </Field>
  )
  return (
    <Form onData={(form) => void save(form)} className="grid gap-5" aria-labelledby="how-answers">
      <h2 id="how-answers" className="text-xl">
        {words.howAnswers}
      </h2>
      <div>
        <label className="flex min-h-touch items-center gap-3 font-semibold">
          <input
            type="checkbox"
            name="autoResponse"
            aria-describedby="by-itself"
            defaultChecked={settings.autoResponse}
          />
          {words.byItself}
        </label>
        <p id="by-itself" className="text-sm text-muted-foreground">
          {words.byItselfHint}
        </p>
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        {amount(
          "temperature",
          words.freedom,
          settings.temperature,
          { min: 0, max: 1, step: 0.05 },
          words.freedomHint,
        )}
        {amount(
          "maxTokens",
          words.longest,
          settings.maxTokens,
          { min: 50, max: 4000, step: 10 },
          words.longestHint(Math.round(settings.maxTokens * 0.75)),
        )}
        {amount("historyLength", words.remembers, settings.historyLength, { min: 2, max: 100, step: 1 })}
      </div>
      <Field label={words.instructions} hint={words.instructionsHint}>
        {(control) => (
          <Textarea
            {...control}
            name="instructions"
            rows={6}
            maxLength={4000}
            defaultValue={settings.instructions}
          />
        )}
      </Field>
      <fieldset className="grid gap-4 sm:grid-cols-3">
        <legend className="mb-2 font-semibold">{words.waits}</legend>
        {amount("firstChunk", words.firstChunk, settings.firstChunkMs / 1000, {
          min: 0.5,
          max: 60,
          step: 0.5,
        })}
        {amount("chunkGap", words.chunkGap, settings.chunkGapMs / 1000, { min: 0.5, max: 60, step: 0.5 })}
        {amount("turn", words.wholeTurn, settings.turnMs / 1000, { min: 2, max: 180, step: 1 })}
      </fieldset>
      {result ? (
        <Notice live="polite" variant={result.ok ? "ok" : "error"}>
          {result.text}
        </Notice>
      ) : null}
      <Button type="submit" busy={busy} className="justify-self-start">
        {words.save}
      </Button>
    </Form>
  )
}
