import Link from "next/link"
import { draftOf } from "../draft"
import { Editor } from "../editor"
import { Versions } from "./versions"
import { StaffPage } from "@/components/shell/staff-shell"
import { Badge } from "@/components/ui/badge"
import { loadPage, pageContext } from "@/lib/http/page"
import { getArticle } from "@/lib/knowledge/queries/articles"
import { knowledgeWords } from "@/lib/words/knowledge"

/** One article: write, publish, look back. */
export default async function ArticlePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { language, clinic } = await pageContext()
  const words = knowledgeWords(language)
  const article = await loadPage(`/admin/knowledge/${id}`, (ctx) => getArticle(ctx, id))
  return (
    <StaffPage
      title={article.title}
      above={
        <Link href="/admin/knowledge" className="text-sm">
          {words.title}
        </Link>
      }
      actions={
        <>
          {article.sample ? <Badge variant="sample">{words.sample}</Badge> : null}
          <Badge>{words.statuses[article.status]}</Badge>
        </>
      }
    >
      <Editor
        start={draftOf(article, article.versions[0]!.content)}
        articleId={article.id}
        basedOn={article.latestVersion}
        language={language}
      />
      <Versions
        articleId={article.id}
        versions={article.versions}
        publishedVersion={article.publishedVersion}
        language={language}
        zone={clinic.zone}
      />
    </StaffPage>
  )
}
