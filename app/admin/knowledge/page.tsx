import Link from "next/link"
import { Filters } from "./filters"
import { Gaps } from "./gaps"
import { TryQuestion } from "./try-question"
import { EmptyState } from "@/components/shell/states"
import { StaffPage } from "@/components/shell/staff-shell"
import { Badge } from "@/components/ui/badge"
import { buttonVariants } from "@/components/ui/button"
import { loadPage, pageContext } from "@/lib/http/page"
import { listGaps } from "@/lib/knowledge/queries/gaps"
import { listArticles } from "@/lib/knowledge/queries/articles"
import { filterArticles } from "@/lib/knowledge/rules/filter-articles"
import type { ArticleEntry, ArticleStatus } from "@/lib/knowledge/types/article"
import { commonWords } from "@/lib/words/common"
import { date } from "@/lib/words/format"
import { knowledgeWords } from "@/lib/words/knowledge"
import type { Language } from "@/lib/words/language"

export const generateMetadata = async () => ({ title: knowledgeWords((await pageContext()).language).title })

type Search = { q?: string; category?: string; status?: string; language?: string }

/** Everything the assistant may answer from, and what waits to be reviewed. */
export default async function KnowledgePage({ searchParams }: { searchParams: Promise<Search> }) {
  const search = await searchParams
  const { language } = await pageContext()
  const words = knowledgeWords(language)
  const { entries, gaps } = await loadPage("/admin/knowledge", async (ctx) => ({
    entries: await listArticles(ctx),
    gaps: await listGaps(ctx),
  }))
  const filter = {
    text: search.q,
    category: search.category,
    status: search.status,
    language: search.language,
  }
  const shown = filterArticles(entries, filter)
  return (
    <StaffPage
      title={words.title}
      lead={words.lead}
      actions={
        <>
          <Link href="/admin/knowledge/terms" className={buttonVariants({ variant: "outline" })}>
            {words.dictionary}
          </Link>
          <Link href="/admin/knowledge/new" className={buttonVariants()}>
            {words.newArticle}
          </Link>
        </>
      }
    >
      <TryQuestion language={language} />
      <Gaps gaps={gaps} language={language} />
      <Filters filter={filter} language={language} />
      <p role="status" className="text-sm text-muted-foreground">
        {words.count(shown.length)}
      </p>
      {entries.length === 0 ? <EmptyState title={words.empty}>{words.emptyLong}</EmptyState> : null}
      {entries.length > 0 && shown.length === 0 ? <EmptyState title={words.noMatch} /> : null}
      <ul className="grid gap-2">
        {shown.map((entry) => (
          <Row key={entry.id} entry={entry} language={language} />
        ))}
      </ul>
    </StaffPage>
  )
}

const LOOK: Record<ArticleStatus, "ok" | "waiting" | "urgent" | "neutral"> = {
  published: "ok",
  changed: "waiting",
  draft: "waiting",
  expired: "urgent",
  archived: "neutral",
}

function Row({ entry, language }: { entry: ArticleEntry; language: Language }) {
  const words = knowledgeWords(language)
  return (
    <li className="relative flex flex-wrap items-center gap-x-3 gap-y-1 rounded-xl border bg-card px-4 py-3 hover:border-border-strong">
      <Link
        href={`/admin/knowledge/${entry.id}`}
        lang={entry.language}
        className="me-auto font-semibold after:absolute after:inset-0"
      >
        {entry.title}
      </Link>
      {entry.sample ? <Badge variant="sample">{words.sample}</Badge> : null}
      <Badge variant={LOOK[entry.status]}>{words.statuses[entry.status]}</Badge>
      <span className="basis-full text-sm text-muted-foreground">
        {words.categories[entry.category as keyof typeof words.categories] ?? entry.category}
        {" · "}
        {commonWords(language).languageNames[entry.language]}
        {" · "}
        {words.version(entry.latestVersion)}
        {entry.nextReviewOn
          ? ` · ${words.reviewOn(date(`${entry.nextReviewOn}T12:00:00Z`, "UTC", language))}`
          : ""}
      </span>
    </li>
  )
}
