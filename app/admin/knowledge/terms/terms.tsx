"use client"

import { useRouter } from "next/navigation"
import { useState } from "react"
import { deleteTerm, explainTerm } from "../actions"
import { EmptyState } from "@/components/shell/states"
import { Button } from "@/components/ui/button"
import { Field } from "@/components/ui/field"
import { Form } from "@/components/ui/form"
import { Input } from "@/components/ui/input"
import { Select } from "@/components/ui/select"
import type { ActionResult } from "@/lib/http/action-result"
import type { Term } from "@/lib/knowledge/types/term"
import { commonWords } from "@/lib/words/common"
import { knowledgeWords } from "@/lib/words/knowledge"
import { LANGUAGES, type Language } from "@/lib/words/language"

/** Words with their meaning. Saving a word that is there replaces its meaning. */
export function Terms({ terms, language }: { terms: Term[]; language: Language }) {
  const words = knowledgeWords(language)
  const { languageNames, remove } = commonWords(language)
  const router = useRouter()
  const [error, setError] = useState<string | null>(null)
  const [saved, setSaved] = useState(0)
  const run = async (work: Promise<ActionResult<unknown>>) => {
    const result = await work
    setError(result.ok ? null : result.message)
    if (result.ok) router.refresh()
    return result.ok
  }
  const save = async (form: FormData) => {
    const text = (name: string) => String(form.get(name) ?? "")
    const ok = await run(
      explainTerm({
        language: text("language") === "es" ? "es" : "en",
        term: text("term"),
        plain: text("plain"),
        seeSlug: text("seeSlug"),
      }),
    )
    if (ok) setSaved((n) => n + 1)
  }
  return (
    <>
      <Form
        key={saved}
        onData={(form) => void save(form)}
        className="grid gap-3 rounded-xl border bg-card p-4 sm:grid-cols-2"
      >
        <Field label={words.term}>
          {(control) => <Input {...control} name="term" required minLength={2} maxLength={60} />}
        </Field>
        <Field label={words.language}>
          {(control) => (
            <Select {...control} name="language" defaultValue={language}>
              {LANGUAGES.map((code) => (
                <option key={code} value={code}>
                  {languageNames[code]}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={words.plain} className="sm:col-span-2">
          {(control) => <Input {...control} name="plain" required minLength={5} maxLength={300} />}
        </Field>
        <Field label={words.seeArticle} hint="/articles/…">
          {(control) => (
            <Input
              {...control}
              name="seeSlug"
              pattern="[a-z0-9\-]+"
              required
              placeholder="high-blood-pressure"
            />
          )}
        </Field>
        <Button type="submit" className="self-end justify-self-start">
          {words.addTerm}
        </Button>
        {error ? (
          <p role="alert" className="text-destructive sm:col-span-2">
            {error}
          </p>
        ) : null}
      </Form>
      {terms.length === 0 ? <EmptyState title={words.noTerms} /> : null}
      <ul className="grid gap-2">
        {terms.map(({ id, term, plain, seeSlug, language: of }) => (
          <li key={id} className="flex flex-wrap items-center gap-3 rounded-xl border bg-card px-4 py-3">
            <span className="me-auto min-w-0" lang={of}>
              <b>{term}</b>: {plain}{" "}
              <span className="text-sm text-muted-foreground">
                {languageNames[of]}
                {seeSlug ? ` · ${seeSlug}` : ""}
              </span>
            </span>
            <Button
              size="sm"
              variant="ghost"
              aria-label={words.removeTerm(term)}
              onClick={() => void run(deleteTerm(id))}
            >
              {remove}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
