import { Providers } from "./providers"
import { SettingsForm } from "./settings-form"
import { StaffPage } from "@/components/shell/staff-shell"
import { loadPage, pageContext } from "@/lib/http/page"
import { aiSettingsFor, listKeyStatus } from "@/lib/settings/queries"
import { aiSettingsWords } from "@/lib/words/ai-settings"

export const generateMetadata = async () => ({ title: aiSettingsWords((await pageContext()).language).title })

/** Who answers, with which key, and how. */
export default async function AiPage() {
  const { language } = await pageContext()
  const words = aiSettingsWords(language)
  const { keys, settings } = await loadPage("/admin/ai", async (ctx) => ({
    keys: await listKeyStatus(ctx),
    settings: await aiSettingsFor(ctx, null),
  }))
  return (
    <StaffPage title={words.title} lead={words.lead}>
      <div className="grid items-start gap-8 xl:grid-cols-2">
        <Providers settings={settings} keys={keys} language={language} />
        <SettingsForm settings={settings} language={language} />
      </div>
    </StaffPage>
  )
}
