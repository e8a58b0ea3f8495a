import { PatientFrame } from "../../patient-frame"
import { Notice } from "@/components/ui/notice"
import { getPublished } from "@/lib/knowledge/queries/articles"
import { loadPage, pageContext } from "@/lib/http/page"
import { assistantWords } from "@/lib/words/assistant"
import { date } from "@/lib/words/format"
import { knowledgeWords } from "@/lib/words/knowledge"

/** One article as patients read it, with its sources and what is known of its review. */
export default async function ArticlePage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  const ctx = await pageContext()
  const article = await loadPage(`/articles/${slug}`, (ctx) => getPublished(ctx, slug))
  const words = knowledgeWords(ctx.language)
  const assistant = assistantWords(ctx.language)
  const { content } = article
  return (
    <PatientFrame ctx={ctx}>
      <article lang={article.language} className="mx-auto grid max-w-[42rem] gap-6 px-4 py-10">
        <h1 className="text-3xl">{content.title}</h1>
        {article.sample ? <Notice>{assistant.sampleArticle}</Notice> : null}
        <p className="text-md">{content.summary}</p>
        <Part title={assistant.whatHelps} lines={content.homeCare} />
        <Part title={assistant.callUs} lines={content.callWhen} />
        <Part title={assistant.goNow} lines={content.goNow.map((g) => g.text)} />
        <Part title={words.askTheClinic} lines={content.askTheClinic} />
        <section className="grid gap-2 border-t pt-5 text-sm text-muted-foreground">
          <h2 className="text-lg text-foreground">{words.sources}</h2>
          <ul className="grid gap-2">
            {content.sources.map((source) => (
              <li key={source.url + source.title}>
                {source.agency}: {source.title} ({source.textDate}).{" "}
                <span className="break-all">{source.url}</span>
              </li>
            ))}
          </ul>
          {article.reviewedAt ? (
            <p>
              {article.reviewerName}, {date(article.reviewedAt, ctx.clinic.zone, ctx.language)}
            </p>
          ) : null}
        </section>
      </article>
    </PatientFrame>
  )
}

const Part = ({ title, lines }: { title: string; lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <section className="grid gap-2">
      <h2 className="text-xl">{title}</h2>
      <ul className="grid list-disc gap-1.5 ps-5">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
