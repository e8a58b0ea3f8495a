import { findBell } from "@/lib/notifications/queries"
import { findOpenEmergency } from "@/lib/triage/queries"
import { PatientFrame } from "../../patient-frame"
import { ArticleText } from "@/components/knowledge/article-text"
import { loadPage, pageContext } from "@/lib/http/page"
import { getPublished } from "@/lib/knowledge/queries/articles"
import { date } from "@/lib/words/format"
import { knowledgeWords } from "@/lib/words/knowledge"

/** One article as patients read it, with its sources and what is known of its review. */
export default async function ArticlePage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  const ctx = await pageContext()
  const article = await loadPage(`/articles/${slug}`, (ctx) => getPublished(ctx, slug))
  const words = knowledgeWords(ctx.language)
  return (
    <PatientFrame ctx={ctx} emergency={await findOpenEmergency(ctx)} bell={await findBell(ctx)}>
      <article lang={article.language} className="mx-auto grid max-w-[42rem] gap-6 px-4 py-10">
        <ArticleText
          content={article.content}
          sample={article.sample}
          language={article.language}
          reviewed={
            article.reviewedAt
              ? words.reviewedBy(
                  article.reviewerName ?? "",
                  date(article.reviewedAt, ctx.clinic.zone, ctx.language),
                )
              : null
          }
        />
      </article>
    </PatientFrame>
  )
}
