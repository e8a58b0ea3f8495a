import Link from "next/link"
import { emptyDraft } from "../draft"
import { Editor } from "../editor"
import { StaffPage } from "@/components/shell/staff-shell"
import { requireAdmin } from "@/lib/access/rules"
import { loadPage, pageContext } from "@/lib/http/page"
import { getGap } from "@/lib/knowledge/queries/gaps"
import { knowledgeWords } from "@/lib/words/knowledge"

/** A new article; `?gap=`: begun from a question that nothing answered. */
export default async function NewArticlePage({ searchParams }: { searchParams: Promise<{ gap?: string }> }) {
  const { gap } = await searchParams
  const asked = await loadPage("/admin/knowledge/new", async (ctx) => {
    requireAdmin(ctx)
    return gap ? getGap(ctx, gap) : null
  })
  const { language } = await pageContext()
  const words = knowledgeWords(language)
  return (
    <StaffPage
      title={words.newArticle}
      above={
        <Link href="/admin/knowledge" className="text-sm">
          {words.title}
        </Link>
      }
    >
      <Editor
        start={{
          ...emptyDraft(asked?.language ?? language),
          ...(asked ? { askedAs: asked.example } : {}),
        }}
        basedOn={0}
        language={language}
      />
    </StaffPage>
  )
}
