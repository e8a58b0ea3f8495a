"use client"

import { useRouter } from "next/navigation"
import { useState } from "react"
import { askForCall, cancelCall } from "./actions"
import { Button } from "@/components/ui/button"
import { Field } from "@/components/ui/field"
import { Form } from "@/components/ui/form"
import { Input } from "@/components/ui/input"
import { Select } from "@/components/ui/select"
import { callbacksWords } from "@/lib/words/callbacks"
import type { Language } from "@/lib/words/language"

export type CallWindow = { name: string; fromAt: string; untilAt: string }

/** Asks for a call, or shows the promise that stands. */
export function CallBack({
  promised,
  windows,
  language,
}: {
  promised: { id: string; by: string } | null
  windows: CallWindow[]
  language: Language
}) {
  const words = callbacksWords(language)
  const router = useRouter()
  const [error, setError] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [key] = useState(() => crypto.randomUUID())
  const ask = async (form: FormData) => {
    const window = windows[Number(form.get("window"))]!
    setBusy(true)
    const result = await askForCall({
      fromAt: window.fromAt,
      untilAt: window.untilAt,
      reason: String(form.get("reason")),
      idempotencyKey: key,
    })
    setBusy(false)
    setError(result.ok ? null : result.message)
    router.refresh()
  }
  return (
    <section className="grid gap-3">
      <h2 className="text-xl">{words.ask}</h2>
      {error ? (
        <p role="alert" className="text-destructive">
          {error}
        </p>
      ) : null}
      {promised ? (
        <div className="grid gap-2 rounded-xl border bg-card p-4" role="status">
          <p>
            {words.promisedYou} <b>{promised.by}</b>.
          </p>
          <Button
            variant="ghost"
            size="sm"
            className="justify-self-start"
            onClick={() => void cancelCall(promised.id).then(() => router.refresh())}
          >
            {words.cancel}
          </Button>
        </div>
      ) : (
        <Form onData={(form) => void ask(form)} className="grid gap-4 rounded-xl border bg-card p-4">
          <p className="text-muted-foreground">{words.askLead}</p>
          <Field label={words.why}>
            {(control) => <Input {...control} name="reason" required minLength={2} maxLength={500} />}
          </Field>
          <Field label={words.when}>
            {(control) => (
              <Select {...control} name="window">
                {windows.map((window, i) => (
                  <option key={window.fromAt} value={i}>
                    {window.name}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Button type="submit" busy={busy} className="justify-self-start">
            {words.send}
          </Button>
        </Form>
      )}
    </section>
  )
}
