"use client"

import { useState } from "react"
import { signInWith } from "./sign-in-with"
import { Button } from "@/components/ui/button"
import { Field } from "@/components/ui/field"
import { Form } from "@/components/ui/form"
import { Input } from "@/components/ui/input"
import { errorsWords } from "@/lib/words/errors"
import type { Language } from "@/lib/words/language"
import { signInWords } from "@/lib/words/sign-in"

export function StaffForm({ language, next }: { language: Language; next: string }) {
  const words = signInWords(language)
  const [error, setError] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const submit = async (form: FormData) => {
    setBusy(true)
    setError(null)
    const target = /^\/(nurse|admin|notifications)/.test(next) ? next : "/nurse/inbox"
    const code = await signInWith(
      "staff",
      { email: String(form.get("email")), password: String(form.get("password")) },
      target,
    )
    setBusy(false)
    if (code)
      setError(
        code === "too_many_requests"
          ? words.tooMany(15)
          : code.startsWith("wrong_")
            ? words.wrongPassword
            : errorsWords(language).unknown,
      )
  }
  return (
    <Form onData={(form) => void submit(form)} className="grid gap-4">
      <Field label={words.email}>
        {(control) => <Input {...control} name="email" type="email" autoComplete="username" required />}
      </Field>
      <Field label={words.password} error={error}>
        {(control) => (
          <Input {...control} name="password" type="password" autoComplete="current-password" required />
        )}
      </Field>
      <Button type="submit" busy={busy}>
        {words.title}
      </Button>
    </Form>
  )
}
