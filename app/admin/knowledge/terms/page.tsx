import { Terms } from "./terms"
import { StaffPage } from "@/components/shell/staff-shell"
import { loadPage, pageContext } from "@/lib/http/page"
import { listTerms } from "@/lib/knowledge/queries/terms"
import { knowledgeWords } from "@/lib/words/knowledge"

export const generateMetadata = async () => ({
  title: knowledgeWords((await pageContext()).language).dictionary,
})

/** The clinic's dictionary: medical words in plain ones. */
export default async function TermsPage() {
  const { language } = await pageContext()
  const words = knowledgeWords(language)
  const terms = await loadPage("/admin/knowledge/terms", listTerms)
  return (
    <StaffPage title={words.dictionary} lead={words.dictionaryLong}>
      <Terms terms={terms} language={language} />
    </StaffPage>
  )
}
