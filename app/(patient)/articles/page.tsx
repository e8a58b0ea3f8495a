import Link from "next/link"
import { PatientFrame } from "../patient-frame"
import { EmptyState } from "@/components/shell/states"
import { loadPage, pageContext } from "@/lib/http/page"
import { listReadable } from "@/lib/knowledge/queries/articles"
import { listExplainedTerms } from "@/lib/knowledge/queries/terms"
import { findBell } from "@/lib/notifications/queries"
import { findOpenEmergency } from "@/lib/triage/queries"
import { knowledgeWords } from "@/lib/words/knowledge"

export const generateMetadata = async () => ({
  title: knowledgeWords((await pageContext()).language).library,
})

/** Everything the clinic published, by category, and the dictionary. */
export default async function ArticlesPage() {
  const ctx = await pageContext()
  const words = knowledgeWords(ctx.language)
  const { articles, terms } = await loadPage("/articles", async (ctx) => ({
    articles: await listReadable(ctx),
    terms: await listExplainedTerms(ctx),
  }))
  const categories = Object.entries(words.categories).filter(([category]) =>
    articles.some((article) => article.category === category),
  )
  return (
    <PatientFrame ctx={ctx} emergency={await findOpenEmergency(ctx)} bell={await findBell(ctx)}>
      <div className="mx-auto grid max-w-[52rem] gap-8 px-4 py-10">
        <header className="grid gap-2">
          <h1 className="text-3xl">{words.library}</h1>
          <p className="text-muted-foreground">{words.libraryLong}</p>
        </header>
        {articles.length === 0 ? <EmptyState title={words.libraryEmpty} /> : null}
        {categories.map(([category, name]) => (
          <section key={category} className="grid gap-2">
            <h2 className="text-xl">{name}</h2>
            <ul className="grid gap-x-6 sm:grid-cols-2">
              {articles
                .filter((article) => article.category === category)
                .map(({ slug, language, content }) => (
                  <li key={slug}>
                    <Link
                      className="link inline-flex min-h-touch items-center"
                      lang={language}
                      href={`/articles/${slug}`}
                    >
                      {content.title}
                    </Link>
                  </li>
                ))}
            </ul>
          </section>
        ))}
        {terms.length > 0 ? (
          <section className="grid gap-3" id="words">
            <h2 className="text-xl">{words.dictionary}</h2>
            <dl className="grid gap-3">
              {terms.map(({ id, term, plain, article }) => (
                <div key={id} className="grid gap-0.5">
                  <dt className="font-semibold">{term}</dt>
                  <dd>
                    {plain}{" "}
                    <Link className="link" lang={article.language} href={`/articles/${article.slug}`}>
                      {article.content.title}
                    </Link>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ) : null}
      </div>
    </PatientFrame>
  )
}
