"use client"

import { diffWordsWithSpace } from "diff"
import { useRouter } from "next/navigation"
import { useState, useTransition } from "react"
import { publishVersion, restoreArticle, takeDownArticle } from "../actions"
import { Button } from "@/components/ui/button"
import { Field } from "@/components/ui/field"
import { Form } from "@/components/ui/form"
import { Input } from "@/components/ui/input"
import { Notice } from "@/components/ui/notice"
import { Badge } from "@/components/ui/badge"
import { changedParts, type ChangedPart } from "@/lib/knowledge/rules/article-changes"
import type { ArticleVersion } from "@/lib/knowledge/types/article"
import { shortDayAndTime } from "@/lib/words/format"
import { knowledgeWords } from "@/lib/words/knowledge"
import type { Language } from "@/lib/words/language"

type Props = {
  articleId: string
  versions: readonly ArticleVersion[]
  publishedVersion: number | null
  language: Language
  zone: string
}

/** Publishing with a named reviewer, and every version with what it changed. */
export function Versions({ articleId, versions, publishedVersion, language, zone }: Props) {
  const words = knowledgeWords(language)
  const router = useRouter()
  const [message, setMessage] = useState<{ ok: boolean; text: string } | null>(null)
  const [open, setOpen] = useState<number | null>(null)
  const [, startTransition] = useTransition()
  const newest = versions[0]!.version

  const run = async (
    work: Promise<{ ok: true } | { ok: false; code: string; message: string }>,
    done: string,
  ) => {
    const result = await work
    if (!result.ok)
      setMessage({ ok: false, text: result.code === "conflict" ? words.newerExists : result.message })
    // "Published" is said together with the page that shows it.
    startTransition(() => {
      router.refresh()
      if (result.ok) setMessage({ ok: true, text: done })
    })
  }
  const publish = (form: FormData) => {
    const reviewerName = String(form.get("reviewer") ?? "").trim()
    if (reviewerName.length < 3) return setMessage({ ok: false, text: words.reviewerNeeded })
    void run(publishVersion({ articleId, version: newest, reviewerName }), words.publishedNow)
  }

  return (
    <section className="grid gap-4 border-t pt-6" aria-label={words.versions}>
      {message ? (
        <Notice live={message.ok ? "polite" : "assertive"} variant={message.ok ? "ok" : "error"}>
          {message.text}
        </Notice>
      ) : null}
      <Form onData={publish} className="grid max-w-[32rem] gap-3">
        <h2 className="text-xl">{words.publishTitle(newest)}</h2>
        <p className="text-sm text-muted-foreground">{words.publishHint}</p>
        <Field label={words.reviewer} hint={words.reviewerHint}>
          {(control) => <Input {...control} name="reviewer" autoComplete="off" />}
        </Field>
        <div className="flex flex-wrap gap-3">
          <Button type="submit">{words.publish}</Button>
          {publishedVersion === null ? null : (
            <Button
              variant="destructive"
              onClick={() => void run(takeDownArticle(articleId), words.unpublished)}
            >
              {words.unpublish}
            </Button>
          )}
        </div>
      </Form>
      <h2 className="text-xl">{words.versions}</h2>
      <ol className="grid gap-2">
        {versions.map((version, index) => {
          const older = versions[index + 1]
          return (
            <li key={version.version} className="grid gap-2 rounded-xl border bg-card p-4">
              <div className="flex flex-wrap items-center gap-2">
                <b>{words.version(version.version)}</b>
                {version.version === publishedVersion ? (
                  <Badge variant="ok">{words.isPublished}</Badge>
                ) : null}
                {version.version === newest ? <Badge>{words.isNewest}</Badge> : null}
                <span className="text-sm text-muted-foreground">
                  {shortDayAndTime(version.createdAt, zone, language, "24")}{" "}
                  {version.authorName ? words.by(version.authorName) : words.sampleBy}
                  {version.reviewedAt && version.reviewerName
                    ? ` · ${words.reviewedBy(version.reviewerName, shortDayAndTime(version.reviewedAt, zone, language, "24"))}`
                    : ""}
                </span>
                <span className="ms-auto flex gap-2">
                  {older ? (
                    <Button
                      variant="ghost"
                      size="sm"
                      aria-expanded={open === version.version}
                      onClick={() => setOpen(open === version.version ? null : version.version)}
                    >
                      {words.compare}
                    </Button>
                  ) : null}
                  {version.version === newest ? null : (
                    <Button
                      variant="outline"
                      size="sm"
                      onClick={() =>
                        void run(
                          restoreArticle({ articleId, version: version.version }),
                          words.restored(newest + 1),
                        )
                      }
                    >
                      {words.restore}
                    </Button>
                  )}
                </span>
              </div>
              {older && open === version.version ? (
                <Difference
                  title={words.changesTo(older.version, version.version)}
                  parts={changedParts(older.content, version.content)}
                  language={language}
                />
              ) : null}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** Removed words struck through, added words underlined: readable without colour, and named for screen readers. */
function Difference({
  title,
  parts,
  language,
}: {
  title: string
  parts: readonly ChangedPart[]
  language: Language
}) {
  const words = knowledgeWords(language)
  return (
    <div className="grid gap-3 border-t pt-3">
      <h3 className="text-md">{title}</h3>
      {parts.length === 0 ? <p className="text-sm text-muted-foreground">{words.same}</p> : null}
      {parts.map(({ part, before, after }) => (
        <div key={part} className="grid gap-1">
          <h4 className="text-sm font-semibold">{partName(part, language)}</h4>
          <p className="text-sm whitespace-pre-wrap">
            {diffWordsWithSpace(before, after).map((piece, index) =>
              piece.added ? (
                // oxlint-disable-next-line react/no-array-index-key
                <ins key={index} className="bg-ok-soft text-ok-ink underline">
                  <span className="sr-only">{words.added}: </span>
                  {piece.value}
                </ins>
              ) : piece.removed ? (
                // oxlint-disable-next-line react/no-array-index-key
                <del key={index} className="bg-urgent-soft text-urgent-ink line-through">
                  <span className="sr-only">{words.removed}: </span>
                  {piece.value}
                </del>
              ) : (
                // oxlint-disable-next-line react/no-array-index-key
                <span key={index}>{piece.value}</span>
              ),
            )}
          </p>
        </div>
      ))}
    </div>
  )
}

function partName(part: ChangedPart["part"], language: Language): string {
  const words = knowledgeWords(language)
  return {
    title: words.articleTitle,
    summary: words.summary,
    homeCare: words.homeCare,
    callWhen: words.callWhen,
    goNow: words.goNowSources,
    askTheClinic: words.askTheClinic,
    aliases: words.aliases,
    askedAs: words.questions,
    audience: words.audience,
    sources: words.sources,
    translatedByUs: words.translated,
  }[part]
}
