"use client"

import { useRouter } from "next/navigation"
import { useEffect, useState, useTransition } from "react"
import { saveArticle } from "./actions"
import { contentOf, type Draft } from "./draft"
import { EditorFields } from "./editor-fields"
import { ArticleText } from "@/components/knowledge/article-text"
import { Button } from "@/components/ui/button"
import { Form } from "@/components/ui/form"
import { Notice } from "@/components/ui/notice"
import { ArticleContent, SaveDraft } from "@/lib/knowledge/types/article"
import { commonWords } from "@/lib/words/common"
import { knowledgeWords } from "@/lib/words/knowledge"
import type { Language } from "@/lib/words/language"

/** Writes a new version of an article; beside the fields stands what patients would read. */
export function Editor({
  start,
  articleId,
  basedOn,
  language,
}: {
  start: Draft
  /** Not given: a new article. */
  articleId?: string
  basedOn: number
  language: Language
}) {
  const words = knowledgeWords(language)
  const common = commonWords(language)
  const router = useRouter()
  const [draft, setDraft] = useState(start)
  const [message, setMessage] = useState<{ ok: boolean; lines: string[] } | null>(null)
  const [saving, setSaving] = useState(false)
  const [refreshing, startTransition] = useTransition()
  const busy = saving || refreshing
  const [seen, setSeen] = useState({ version: basedOn, own: basedOn })
  // A version that did not come from these fields (an older one was taken up again) replaces what stands in them.
  if (basedOn !== seen.version) {
    setSeen({ ...seen, version: basedOn })
    if (basedOn !== seen.own) setDraft(start)
  }
  const dirty = JSON.stringify(draft) !== JSON.stringify(start)
  useAskBeforeLeaving(dirty && !busy)

  const save = async () => {
    const input = {
      articleId,
      slug: draft.slug,
      language: draft.language,
      category: draft.category,
      content: contentOf(draft),
      basedOn,
    }
    const parsed = SaveDraft.safeParse(input)
    if (!parsed.success)
      return setMessage({
        ok: false,
        lines: [words.invalid, ...parsed.error.issues.map((i) => `${i.path.join(" ")}: ${i.message}`)],
      })
    setSaving(true)
    const result = await saveArticle(parsed.data)
    setSaving(false)
    if (!result.ok) {
      const newer = result.code === "conflict" && articleId
      return setMessage({ ok: false, lines: [newer ? words.newerExists : result.message] })
    }
    setSeen({ ...seen, own: result.value.version })
    // "Saved as version 2" is said when the page has it: whoever publishes then publishes version 2.
    startTransition(() => {
      if (articleId) router.refresh()
      else router.replace(`/admin/knowledge/${result.value.articleId}`)
      setMessage({ ok: true, lines: [words.draftSaved(result.value.version)] })
    })
  }

  return (
    <Form onData={() => void save()} className="grid items-start gap-6 xl:grid-cols-2">
      <div className="grid gap-5">
        <EditorFields draft={draft} onChange={setDraft} isNew={!articleId} language={language} />
        <div className="sticky bottom-0 grid gap-2 bg-background py-3 max-md:bottom-17">
          {message ? (
            <Notice live={message.ok ? "polite" : "assertive"} variant={message.ok ? "ok" : "error"}>
              {message.lines.map((line) => (
                <span key={line} className="block">
                  {line}
                </span>
              ))}
            </Notice>
          ) : null}
          <div className="flex flex-wrap items-center gap-3">
            <Button type="submit" busy={busy}>
              {words.saveDraft}
            </Button>
            {dirty ? <span className="text-sm text-muted-foreground">{common.unsavedChanges}</span> : null}
          </div>
        </div>
      </div>
      <section aria-label={words.preview} className="grid gap-3 xl:sticky xl:top-6">
        <h2 className="text-lg">{words.preview}</h2>
        <article lang={draft.language} className="grid gap-5 rounded-xl border bg-card p-5 [&_h1]:text-2xl">
          <Preview draft={draft} />
        </article>
      </section>
    </Form>
  )
}

function Preview({ draft }: { draft: Draft }) {
  const parsed = ArticleContent.safeParse(contentOf(draft))
  const content = parsed.success ? parsed.data : contentOf(draft)
  return <ArticleText content={content} sample={false} language={draft.language} reviewed={null} />
}

/** A tab that is closed by mistake must not take an hour of writing along. */
function useAskBeforeLeaving(active: boolean): void {
  useEffect(() => {
    if (!active) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener("beforeunload", ask)
    return () => removeEventListener("beforeunload", ask)
  }, [active])
}
