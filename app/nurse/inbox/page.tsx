import { Inbox } from "./inbox"
import { requireNurse } from "@/lib/access/rules"
import { listQueue } from "@/lib/conversations/queries/queue"
import { readDesk } from "@/lib/desk/read-desk"
import { loadPage, pageContext } from "@/lib/http/page"
import { inboxWords } from "@/lib/words/inbox"

export const generateMetadata = async () => ({ title: inboxWords((await pageContext()).language).title })

export default async function InboxPage({ searchParams }: { searchParams: Promise<{ c?: string }> }) {
  const { c } = await searchParams
  const ctx = await pageContext()
  const data = await loadPage("/nurse/inbox", async (ctx) => {
    const nurse = requireNurse(ctx)
    return { userId: nurse.userId, queue: await listQueue(ctx), thread: c ? await readDesk(ctx, c) : null }
  })
  return (
    <Inbox
      key={c ?? "none"}
      {...data}
      language={ctx.language}
      zone={ctx.clinic.zone}
      now={ctx.now.getTime()}
    />
  )
}
