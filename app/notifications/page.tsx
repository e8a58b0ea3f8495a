import { PatientFrame } from "../(patient)/patient-frame"
import { Notices, type ShownNotice } from "./notices"
import { StaffPage } from "@/components/shell/staff-shell"
import { requireSignedIn } from "@/lib/access/rules"
import { loadPage, pageContext } from "@/lib/http/page"
import { findBell, listMyNotices } from "@/lib/notifications/queries"
import type { ListedNotice } from "@/lib/notifications/types"
import { findOpenEmergency } from "@/lib/triage/queries"
import { relativeDayAndTime, shortDayAndTime } from "@/lib/words/format"
import { noticesWords, type NoticesWords } from "@/lib/words/notices"

export const generateMetadata = async () => ({
  title: noticesWords((await pageContext()).language).bell.title,
})

/** What the reader was told: patients and staff have the same page in their own frame. */
export default async function NotificationsPage() {
  const ctx = await pageContext()
  const { bell } = noticesWords(ctx.language)
  const { zone } = ctx.clinic
  const data = await loadPage("/notifications", async (ctx) => {
    const reader = requireSignedIn(ctx)
    const bell = (await findBell(ctx))!
    return { reader, bell, notices: await listMyNotices(ctx) }
  })
  const staff = data.reader.kind === "staff"
  const shown = data.notices.map((notice): ShownNotice => ({
    id: notice.id,
    text: textOf(notice, bell, (at) => shortDayAndTime(at, zone, ctx.language)),
    when: relativeDayAndTime(notice.at, ctx.now, zone, ctx.language),
    href: placeOf(notice, staff),
    unread: notice.readAt === null,
    mustAcknowledge: notice.mustAcknowledge && notice.acknowledgedAt === null,
  }))
  const list = (
    <Notices notices={shown} topic={data.bell.topic} after={data.bell.after} language={ctx.language} />
  )
  if (staff) return <StaffPage title={bell.title}>{list}</StaffPage>
  return (
    <PatientFrame ctx={ctx} emergency={await findOpenEmergency(ctx)} bell={data.bell}>
      <div className="mx-auto grid max-w-[46rem] gap-6 px-4 py-10">
        <h1 className="text-3xl">{bell.title}</h1>
        {list}
      </div>
    </PatientFrame>
  )
}

function textOf({ notice }: ListedNotice, words: NoticesWords["bell"], when: (at: string) => string): string {
  switch (notice.kind) {
    case "appointment_booked":
    case "appointment_moved":
    case "appointment_cancelled":
    case "appointment_reminder":
    case "waitlist_offer":
      return words[notice.kind](when(notice.startsAt), notice.nurseName)
    case "sign_in_code":
    case "nurse_message":
    case "handover":
    case "emergency":
      return words[notice.kind]
  }
}

/** Where a notice leads. */
function placeOf({ notice, conversationId }: ListedNotice, staff: boolean): string | null {
  if (conversationId) return staff ? `/nurse/inbox?c=${conversationId}` : `/chat?c=${conversationId}`
  if (notice.kind.startsWith("appointment_") || notice.kind === "waitlist_offer")
    return staff ? "/nurse/schedule" : "/visits"
  return null
}
