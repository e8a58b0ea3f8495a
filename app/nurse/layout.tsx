import { Bell, CalendarDays, Clock, Inbox, LogOut, PhoneCall } from "lucide-react"
import type { ReactNode } from "react"
import { signOut } from "@/app/actions"
import { StaffShell } from "@/components/shell/staff-shell"
import { Button } from "@/components/ui/button"
import { requireNurse } from "@/lib/access/rules"
import { loadPage, pageContext } from "@/lib/http/page"
import { findBell } from "@/lib/notifications/queries"
import { callbacksWords } from "@/lib/words/callbacks"
import { commonWords } from "@/lib/words/common"
import { noticesWords } from "@/lib/words/notices"
import { scheduleWords } from "@/lib/words/schedule"
import { staffWords } from "@/lib/words/staff"

/** The nurses' frame. Its check is for the reader's comfort; every query and command under it checks again. */
export default async function NurseLayout({ children }: { children: ReactNode }) {
  const bell = await loadPage("/nurse/inbox", async (ctx) => {
    requireNurse(ctx)
    return (await findBell(ctx))!
  })
  const { language } = await pageContext()
  const words = staffWords(language)
  const common = commonWords(language)
  const notices = noticesWords(language).bell
  return (
    <StaffShell
      label={words.main}
      homeLabel={common.home}
      homeHref="/nurse/inbox"
      themeLabel={common.themeSwitch}
      items={[
        { href: "/nurse/inbox", label: words.inbox, icon: <Inbox aria-hidden /> },
        { href: "/nurse/schedule", label: words.schedule, icon: <CalendarDays aria-hidden /> },
        { href: "/nurse/callbacks", label: callbacksWords(language).nav, icon: <PhoneCall aria-hidden /> },
        { href: "/nurse/availability", label: scheduleWords(language).hours, icon: <Clock aria-hidden /> },
        {
          href: "/notifications",
          label: notices.title,
          icon: <Bell aria-hidden />,
          count: { value: bell.unread, label: notices.unread, live: bell },
        },
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
