"use client"

import Link from "next/link"
import { useRouter } from "next/navigation"
import { dismissQuestion } from "./actions"
import { Button, buttonVariants } from "@/components/ui/button"
import type { KnowledgeGap } from "@/lib/knowledge/types/gap"
import { knowledgeWords } from "@/lib/words/knowledge"
import type { Language } from "@/lib/words/language"

/** Questions without an article, the most asked first, each one click from a draft. */
export function Gaps({ gaps, language }: { gaps: KnowledgeGap[]; language: Language }) {
  const words = knowledgeWords(language)
  const router = useRouter()
  if (gaps.length === 0) return null
  return (
    <section className="grid gap-2">
      <h2 className="text-xl">{words.missing}</h2>
      <p className="text-sm text-muted-foreground">{words.missingLong}</p>
      <ul className="grid gap-2">
        {gaps.map((gap) => (
          <li key={gap.id} className="flex flex-wrap items-center gap-3 rounded-lg border bg-card p-3">
            <span lang={gap.language} className="me-auto">
              “{gap.example}”{" "}
              <span className="text-sm text-muted-foreground">{words.askedTimes(gap.times)}</span>
            </span>
            <Link
              href={`/admin/knowledge/new?gap=${gap.id}`}
              className={buttonVariants({ variant: "outline", size: "sm" })}
            >
              {words.writeArticle}
            </Link>
            <Button
              size="sm"
              variant="ghost"
              onClick={() => void dismissQuestion(gap.id).then(() => router.refresh())}
            >
              {words.dismiss}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
