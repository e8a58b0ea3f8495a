import { BookOpen, Bot, Inbox, LogOut } from "lucide-react"
import type { ReactNode } from "react"
import { signOut } from "@/app/actions"
import { StaffShell } from "@/components/shell/staff-shell"
import { Button } from "@/components/ui/button"
import { requireAdmin } from "@/lib/access/rules"
import { loadPage, pageContext } from "@/lib/http/page"
import { commonWords } from "@/lib/words/common"
import { staffWords } from "@/lib/words/staff"

/** The admins' frame. Its check is for the reader's comfort; every query and command under it checks again. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const admin = await loadPage("/admin/knowledge", async (ctx) => requireAdmin(ctx))
  const { language } = await pageContext()
  const words = staffWords(language)
  const common = commonWords(language)
  return (
    <StaffShell
      label={words.admin}
      homeLabel={common.home}
      homeHref="/admin/knowledge"
      themeLabel={common.themeSwitch}
      items={[
        { href: "/admin/knowledge", label: words.knowledge, icon: <BookOpen aria-hidden /> },
        { href: "/admin/ai", label: words.assistant, icon: <Bot aria-hidden /> },
        ...(admin.roles.includes("nurse")
          ? [{ href: "/nurse/inbox", label: words.inbox, icon: <Inbox aria-hidden /> }]
          : []),
      ]}
      account={
        <form action={signOut}>
          <Button type="submit" variant="ghost" size="icon" aria-label={common.signOut}>
            <LogOut aria-hidden />
          </Button>
        </form>
      }
    >
      {children}
    </StaffShell>
  )
}
