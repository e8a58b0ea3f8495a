"use client"

import Link from "next/link"
import { useRouter } from "next/navigation"
import { useState } from "react"
import { Button, buttonVariants } from "@/components/ui/button"
import { Field } from "@/components/ui/field"
import { Form } from "@/components/ui/form"
import { Input } from "@/components/ui/input"
import { commonWords } from "@/lib/words/common"
import { errorsWords } from "@/lib/words/errors"
import type { Language } from "@/lib/words/language"
import { symptomsWords } from "@/lib/words/symptoms"

type Question = { id: string; ask: string }
type Result = {
  check: { conversationId: string; recordId: string; messageId: string }
  urgency: "emergency" | "needs_care" | "self_care"
  reason: string
  possible_conditions: { title: string; slug: string }[]
  recommendations: string[]
  watchFor: string[]
  questions: Question[]
  emergencyId: string | null
}
type Said = { symptoms: string[]; duration?: string; severity: string }

/** Words, then closed questions, then what to do. An emergency shows its card over everything. */
export function SymptomCheck({ language }: { language: Language }) {
  const words = symptomsWords(language)
  const common = commonWords(language)
  const router = useRouter()
  const [said, setSaid] = useState<Said | null>(null)
  const [result, setResult] = useState<Result | null>(null)
  const [error, setError] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  const send = async (what: Said, answers: Record<string, string>) => {
    setBusy(true)
    const response = await fetch("/api/symptoms", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...what, answers, check: result?.check }),
    }).catch(() => null)
    const body = (await response?.json().catch(() => null)) as (Result & { title?: string }) | null
    setBusy(false)
    if (!response?.ok || !body) return setError(body?.title ?? errorsWords(language).network)
    setError(null)
    setSaid(what)
    setResult(body)
    if (body.emergencyId) router.refresh()
  }
  const begin = (form: FormData) =>
    send(
      {
        symptoms: String(form.get("symptoms"))
          .split(/[,;\n]/)
          .map((part) => part.trim())
          .filter(Boolean)
          .slice(0, 10),
        duration: String(form.get("duration") ?? "") || undefined,
        severity: String(form.get("severity")),
      },
      {},
    )
  const alert = error ? (
    <p role="alert" className="text-destructive">
      {error}
    </p>
  ) : null

  if (!result || !said)
    return (
      <Form onData={(form) => void begin(form)} className="grid gap-4 rounded-xl border bg-card p-4">
        {alert}
        <Field label={words.what} hint={words.whatHint}>
          {(control) => <Input {...control} name="symptoms" required maxLength={400} />}
        </Field>
        <Field label={words.how} hint={words.howHint}>
          {(control) => <Input {...control} name="duration" maxLength={60} />}
        </Field>
        <Choice
          name="severity"
          legend={words.severity}
          options={[
            ["mild", words.mild],
            ["moderate", words.moderate],
            ["severe", words.severe],
          ]}
        />
        <Button type="submit" busy={busy} className="justify-self-start">
          {words.go}
        </Button>
      </Form>
    )
  if (result.questions.length > 0)
    return (
      <Form
        onData={(form) => {
          const answers = Object.fromEntries(result.questions.map(({ id }) => [id, String(form.get(id))]))
          void send(said, answers)
        }}
        className="grid gap-4 rounded-xl border bg-card p-4"
      >
        {alert}
        <h2 className="text-xl">{words.questions}</h2>
        {result.questions.map(({ id, ask }) => (
          <Choice
            key={id}
            name={id}
            legend={ask}
            options={[
              ["yes", common.yes],
              ["no", common.no],
            ]}
          />
        ))}
        <Button type="submit" busy={busy} className="justify-self-start">
          {words.answer}
        </Button>
      </Form>
    )
  if (result.emergencyId) return null
  return (
    <section className="grid gap-5 rounded-xl border bg-card p-4" aria-live="polite">
      <div>
        <h2 className="text-2xl">{words.urgency[result.urgency]}</h2>
        <p>{result.reason}</p>
        <p className="text-sm text-muted-foreground">{words.draft}</p>
      </div>
      {result.recommendations.length > 0 ? <Lines title={words.todo} lines={result.recommendations} /> : null}
      <Lines title={words.watch} lines={result.watchFor} />
      {result.possible_conditions.length > 0 ? (
        <div className="grid gap-1">
          <h3 className="font-semibold">{words.read}</h3>
          <ul className="grid gap-1">
            {result.possible_conditions.map(({ slug, title }) => (
              <li key={slug}>
                <Link href={`/articles/${slug}`} className="link">
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <div className="flex flex-wrap gap-2">
        <Link href="/book" className={buttonVariants({})}>
          {words.book}
        </Link>
        <Link
          href={`/chat?c=${result.check.conversationId}`}
          className={buttonVariants({ variant: "outline" })}
        >
          {words.ask}
        </Link>
        <Button
          variant="ghost"
          onClick={() => {
            setResult(null)
            setSaid(null)
          }}
        >
          {words.again}
        </Button>
      </div>
    </section>
  )
}

function Choice({
  name,
  legend,
  options,
}: {
  name: string
  legend: string
  options: readonly (readonly [string, string])[]
}) {
  return (
    <fieldset className="grid gap-1">
      <legend className="pb-1 font-semibold">{legend}</legend>
      <div className="flex flex-wrap gap-x-5">
        {options.map(([value, label]) => (
          <label key={value} className="flex min-h-touch items-center gap-2">
            <input type="radio" name={name} value={value} required />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

const Lines = ({ title, lines }: { title: string; lines: readonly string[] }) => (
  <div className="grid gap-1">
    <h3 className="font-semibold">{title}</h3>
    <ul className="ms-5 list-disc">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </div>
)
