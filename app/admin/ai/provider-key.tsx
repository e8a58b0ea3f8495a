"use client"

import { useRouter } from "next/navigation"
import { useState } from "react"
import { removeKey, saveKey, saveSettings, tryProvider } from "./actions"
import { Button } from "@/components/ui/button"
import { Field } from "@/components/ui/field"
import { Form } from "@/components/ui/form"
import { Input } from "@/components/ui/input"
import { Notice } from "@/components/ui/notice"
import { DEFAULT_MODELS, type KeyStatus } from "@/lib/settings/types"
import { aiSettingsWords, type AiSettingsWords } from "@/lib/words/ai-settings"
import { commonWords } from "@/lib/words/common"
import { number } from "@/lib/words/format"
import type { Language } from "@/lib/words/language"

type Result = { ok: boolean; text: string }

/** Key (write only), model and test of one vendor. */
export function ProviderKey({
  status,
  model,
  models,
  language,
}: {
  status: KeyStatus
  model: string
  models: Record<string, string>
  language: Language
}) {
  const { provider } = status
  const words = aiSettingsWords(language)
  const router = useRouter()
  const [result, setResult] = useState<Result | null>(null)
  const [testing, setTesting] = useState(false)
  const [secret, setSecret] = useState("")

  const run = async (work: Promise<{ ok: true } | { ok: false; message: string }>, done: string) => {
    const answer = await work
    setResult(answer.ok ? { ok: true, text: done } : { ok: false, text: answer.message })
    if (answer.ok) setSecret("")
    router.refresh()
  }
  const test = async () => {
    setTesting(true)
    setResult(null)
    const answer = await tryProvider(provider)
    setTesting(false)
    setResult(answer.ok ? explain(answer.value, words, language) : { ok: false, text: answer.message })
  }
  const saveModel = (form: FormData) => {
    const { [provider]: _old, ...others } = models
    const name = String(form.get("model") ?? "").trim()
    void run(
      saveSettings({ models: name ? { ...others, [provider]: name } : others }),
      commonWords(language).saved,
    )
  }

  return (
    <div className="grid gap-3">
      <p className="text-sm">
        {status.source === "typed"
          ? words.keyTyped(status.hint ?? "")
          : status.source === "environment"
            ? words.keyFromEnvironment
            : words.noKey}
      </p>
      <Form
        onData={() => void run(saveKey(provider, secret), words.keySaved)}
        className="flex flex-wrap items-end gap-2"
      >
        <div className="min-w-0 flex-1 basis-48">
          <Field label={words.newKey} hint={words.newKeyHint}>
            {(control) => (
              <Input
                {...control}
                type="password"
                autoComplete="off"
                value={secret}
                minLength={8}
                required
                onChange={(event) => setSecret(event.target.value)}
              />
            )}
          </Field>
        </div>
        <Button type="submit" variant="secondary">
          {words.saveKey}
        </Button>
        {status.source === "typed" ? (
          <Button variant="ghost" onClick={() => void run(removeKey(provider), words.keyRemoved)}>
            {words.removeKey}
          </Button>
        ) : null}
      </Form>
      <Form onData={saveModel} className="flex flex-wrap items-end gap-2">
        <div className="min-w-0 flex-1 basis-48">
          <Field label={words.model} hint={`${words.clinicDefault}: ${DEFAULT_MODELS[provider]}`}>
            {(control) => <Input {...control} name="model" defaultValue={model} maxLength={120} />}
          </Field>
        </div>
        <Button type="submit" variant="secondary">
          {commonWords(language).save}
        </Button>
        <Button variant="outline" busy={testing} onClick={() => void test()}>
          {words.test}
        </Button>
      </Form>
      {result ? (
        <Notice live="polite" variant={result.ok ? "ok" : "error"}>
          {result.text}
        </Notice>
      ) : null}
    </div>
  )
}

type Tested =
  | { outcome: "ok"; model: string; firstWordsMs: number; totalMs: number }
  | { outcome: "no_key" }
  | { outcome: "failed"; model: string; code: string }

function explain(tested: Tested, words: AiSettingsWords, language: Language): Result {
  const seconds = (ms: number) => number(ms / 1000, language, 1)
  switch (tested.outcome) {
    case "ok":
      return {
        ok: true,
        text: words.testOk(tested.model, seconds(tested.firstWordsMs), seconds(tested.totalMs)),
      }
    case "no_key":
      return { ok: false, text: words.testNoKey }
    case "failed":
      return {
        ok: false,
        text: words.testFailed(tested.model, words.failures[tested.code] ?? words.failureOther(tested.code)),
      }
  }
}
