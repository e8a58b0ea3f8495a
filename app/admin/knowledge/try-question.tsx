"use client"

import { useState } from "react"
import { Button } from "@/components/ui/button"
import { Form } from "@/components/ui/form"
import { Input } from "@/components/ui/input"
import type { SearchPreview } from "@/lib/knowledge/types/search-preview"
import { number, percent } from "@/lib/words/format"
import { knowledgeWords } from "@/lib/words/knowledge"
import type { Language } from "@/lib/words/language"

/** Ask as a patient would: what is found, why it ranks where it does, and what the assistant would do with it. */
export function TryQuestion({ language }: { language: Language }) {
  const words = knowledgeWords(language)
  const [found, setFound] = useState<SearchPreview | null>(null)
  const [busy, setBusy] = useState(false)
  const ask = async (form: FormData) => {
    setBusy(true)
    const response = await fetch("/api/knowledge/search", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ question: String(form.get("question")) }),
    }).catch(() => null)
    setBusy(false)
    setFound(response?.ok ? ((await response.json()) as SearchPreview) : null)
  }
  const share = (value: number) => number(value, language, 1)
  return (
    <section className="grid gap-2">
      <h2 className="text-xl">{words.tryIt}</h2>
      <Form onData={(form) => void ask(form)} className="flex flex-wrap gap-2">
        <Input
          name="question"
          aria-label={words.tryQuestion}
          placeholder={words.tryQuestion}
          required
          minLength={2}
          maxLength={500}
          className="min-w-0 flex-1"
        />
        <Button type="submit" variant="outline" busy={busy}>
          {words.ask}
        </Button>
      </Form>
      {found ? (
        <div className="grid gap-2" role="status">
          <p>
            <b>{words.plans[found.plan]}</b> · {words.sure(percent(found.confidence, language))}
          </p>
          {found.results.length === 0 ? <p>{words.nothingFound}</p> : null}
          <ol className="grid gap-2">
            {found.results.map(({ slug, title, language: of, score, why }) => (
              <li key={`${slug}.${of}`} className="rounded-lg border bg-card p-3">
                <p lang={of} className="font-semibold">
                  {title}{" "}
                  <span className="num text-sm font-normal text-muted-foreground">{share(score)}</span>
                </p>
                {why ? (
                  <p className="text-sm text-muted-foreground">
                    {words.whyRanked(
                      share(why.fields.title),
                      share(why.fields.aliases),
                      share(why.fields.askedAs),
                      share(why.fields.body),
                    )}
                    : {why.matched.join(", ")}
                    {Object.entries(why.repaired).map(([from, to]) => ` · ${from} → ${to}`)}
                  </p>
                ) : null}
              </li>
            ))}
          </ol>
        </div>
      ) : null}
    </section>
  )
}
