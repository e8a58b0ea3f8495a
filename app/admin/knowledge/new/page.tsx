import Link from "next/link"
import { emptyDraft } from "../draft"
import { Editor } from "../editor"
import { StaffPage } from "@/components/shell/staff-shell"
import { requireAdmin } from "@/lib/access/rules"
import { loadPage, pageContext } from "@/lib/http/page"
import { knowledgeWords } from "@/lib/words/knowledge"

export default async function NewArticlePage() {
  await loadPage("/admin/knowledge/new", async (ctx) => requireAdmin(ctx))
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
      <Editor start={emptyDraft(language)} basedOn={0} language={language} />
    </StaffPage>
  )
}
