"use client"

import { useEffect, useState } from "react"
import { signInWith } from "./sign-in-with"
import { Button } from "@/components/ui/button"
import { Field } from "@/components/ui/field"
import { Form } from "@/components/ui/form"
import { Input } from "@/components/ui/input"
import { Notice } from "@/components/ui/notice"
import { errorsWords } from "@/lib/words/errors"
import type { Language } from "@/lib/words/language"
import { signInWords } from "@/lib/words/sign-in"

type Props = { language: Language; next: string; demo: boolean }

/** Phone number, then the code; where a family shares the number, the date of birth chooses. */
export function PatientForm({ language, next, demo }: Props) {
  const words = signInWords(language)
  const [ticket, setTicket] = useState<string | null>(null)
  const [phone, setPhone] = useState("")
  // Held here, because a form empties its fields after each submit and the code is asked for once.
  const [code, setCode] = useState("")
  const [needsBirthDate, setNeedsBirthDate] = useState(false)
  const [error, setError] = useState<{ field: string; text: string } | null>(null)
  const [busy, setBusy] = useState(false)

  const askForCode = async () => {
    setBusy(true)
    setError(null)
    const response = await fetch("/api/codes", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ phone }),
    })
    setBusy(false)
    const body = (await response.json()) as { ticket?: string; code?: string; retryAfterSeconds?: number }
    if (body.ticket) return setTicket(body.ticket)
    setError({
      field: "phone",
      text:
        body.code === "too_many_requests"
          ? words.tooMany(Math.ceil((body.retryAfterSeconds ?? 60) / 60))
          : words.phoneWrong,
    })
  }
  const signIn = async (form: FormData) => {
    setBusy(true)
    setError(null)
    const birthDate = String(form.get("birthDate") ?? "")
    const refused = await signInWith(
      "patient",
      { ticket: ticket ?? "", code, ...(birthDate ? { birthDate } : {}) },
      next,
    )
    setBusy(false)
    if (refused === "birth_date_needed") return setNeedsBirthDate(true)
    if (refused === "wrong_birthDate") return setError({ field: "birthDate", text: words.wrongBirthDate })
    if (refused)
      setError({
        field: "code",
        text: refused.startsWith("wrong_") ? words.wrongCode : errorsWords(language).unknown,
      })
  }

  if (!ticket)
    return (
      <Form onData={() => void askForCode()} className="grid gap-4">
        <Field
          label={words.phone}
          hint={words.phoneHint}
          error={error?.field === "phone" ? error.text : null}
        >
          {(control) => (
            <Input
              {...control}
              type="tel"
              autoComplete="tel"
              value={phone}
              onChange={(e) => setPhone(e.target.value)}
              required
            />
          )}
        </Field>
        <Button type="submit" busy={busy}>
          {words.sendCode}
        </Button>
      </Form>
    )
  return (
    <Form onData={(form) => void signIn(form)} className="grid gap-4">
      <p>{words.codeSentPlain}</p>
      {demo ? (
        <SimulatedPhone phone={phone} label={words.simulatedPhone} waiting={words.simulatedWaiting} />
      ) : null}
      <Field label={words.code} error={error?.field === "code" ? error.text : null}>
        {(control) => (
          <Input
            {...control}
            value={code}
            onChange={(e) => setCode(e.target.value)}
            inputMode="numeric"
            autoComplete="one-time-code"
            pattern="[0-9]{6}"
            maxLength={6}
            required
          />
        )}
      </Field>
      {needsBirthDate ? (
        <Field label={words.birthDate} error={error?.field === "birthDate" ? error.text : null}>
          {(control) => <Input {...control} name="birthDate" type="date" autoComplete="bday" required />}
        </Field>
      ) : null}
      <Button type="submit" busy={busy}>
        {words.title}
      </Button>
      <Button variant="ghost" onClick={() => setTicket(null)}>
        {words.otherPhone}
      </Button>
    </Form>
  )
}

/** Sample mode has no telephone network: what would have been texted is shown here. */
function SimulatedPhone({ phone, label, waiting }: { phone: string; label: string; waiting: string }) {
  const [text, setText] = useState<string | null>(null)
  useEffect(() => {
    const look = async () => {
      const response = await fetch("/api/simulated-phone", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ phone }),
      })
      if (!response.ok) return
      const { texts } = (await response.json()) as { texts: { text: string }[] }
      setText(texts[0]?.text ?? null)
    }
    const timer = setInterval(() => void look(), 1000)
    void look()
    return () => clearInterval(timer)
  }, [phone])
  return (
    <Notice>
      <b className="block">{label}</b>
      <span role="status">{text ?? waiting}</span>
    </Notice>
  )
}
