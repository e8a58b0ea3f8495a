import { CallbackList, type ShownCallback } from "./callback-list"
import { StaffPage } from "@/components/shell/staff-shell"
import { requireNurse } from "@/lib/access/rules"
import { loadPage, pageContext } from "@/lib/http/page"
import { currentTopicSeq } from "@/lib/realtime/current"
import { listCallbacks } from "@/lib/scheduling/queries/callbacks"
import { listNurses } from "@/lib/scheduling/queries/nurses"
import { callbacksWords } from "@/lib/words/callbacks"
import { shortDayAndTime, time } from "@/lib/words/format"

export const generateMetadata = async () => ({ title: callbacksWords((await pageContext()).language).title })

/** Who waits for a call, the earliest promise first. */
export default async function CallbacksPage() {
  const ctx = await pageContext()
  const { zone } = ctx.clinic
  const words = callbacksWords(ctx.language)
  const data = await loadPage("/nurse/callbacks", async (ctx) => {
    const { nurseId } = requireNurse(ctx)
    const seq = await currentTopicSeq(ctx, "callbacks")
    return { nurseId, seq, nurses: await listNurses(ctx), callbacks: await listCallbacks(ctx) }
  })
  const shown = data.callbacks.map((each): ShownCallback => ({
    id: each.id,
    name: each.patientName,
    phone: each.phone,
    reason: each.reason,
    priority: words.priority[each.priority as 1 | 2 | 3],
    promise: shortDayAndTime(each.promiseAt, zone, ctx.language),
    late: Date.parse(each.promiseAt) < ctx.now.getTime(),
    window: `${time(each.fromAt, zone, ctx.language)}–${time(each.untilAt, zone, ctx.language)}`,
    claimedBy:
      each.status === "claimed" ? (data.nurses.find(({ id }) => id === each.nurseId)?.name ?? "") : null,
    mine: each.status === "claimed" && each.nurseId === data.nurseId,
  }))
  return (
    <StaffPage title={words.title} lead={words.lead}>
      <CallbackList callbacks={shown} after={data.seq} language={ctx.language} />
    </StaffPage>
  )
}
