import { randomUUID } from "node:crypto"
import { PatientFrame } from "../patient-frame"
import { Chat } from "./chat"
import { getConversation, listMyConversations } from "@/lib/conversations/queries/threads"
import { isDomainError } from "@/lib/core/errors"
import { readThread } from "@/lib/desk/read-thread"
import { loadPage, pageContext } from "@/lib/http/page"
import { getPatient } from "@/lib/patients/queries"
import { listMyAppointments } from "@/lib/scheduling/queries/appointments"
import { findBell } from "@/lib/notifications/queries"
import { findOpenEmergency } from "@/lib/triage/queries"
import { chatWords } from "@/lib/words/chat"

export const generateMetadata = async () => ({ title: chatWords((await pageContext()).language).title })

export default async function ChatPage({
  searchParams,
}: {
  searchParams: Promise<{ c?: string; new?: string }>
}) {
  const { c, new: fresh } = await searchParams
  const ctx = await pageContext()
  const data = await loadPage("/chat", async (ctx) => {
    const conversations = await listMyConversations(ctx, 30)
    const id = c ?? (fresh === undefined ? conversations[0]?.id : undefined)
    // A new conversation is named by the page before its first message exists.
    const thread = id && (c === undefined || (await exists(id))) ? await readThread(ctx, id) : null
    const patient = ctx.actor.kind === "patient" ? await getPatient(ctx, ctx.actor.patientId) : null
    const [next] = ctx.actor.kind === "patient" ? await listMyAppointments(ctx, "upcoming", 1) : []
    return { conversations, thread, patient, next: next ?? null, emergency: await findOpenEmergency(ctx) }
    async function exists(conversationId: string): Promise<boolean> {
      try {
        await getConversation(ctx, conversationId)
        return true
      } catch (error) {
        if (isDomainError(error) && conversations.length === 0) return false
        throw error
      }
    }
  })
  const handler = data.thread?.conversation.handler
  return (
    <PatientFrame
      emergency={null}
      bell={await findBell(ctx)}
      ctx={ctx}
      talking={{ nurse: handler === "nurse" ? (data.thread?.conversation.assigneeName ?? null) : undefined }}
      fill
    >
      <Chat
        key={data.thread?.conversation.id ?? "new"}
        newId={randomUUID()}
        thread={data.thread}
        conversations={data.conversations.map(({ id, title, lastMessageAt }) => ({
          id,
          title,
          lastMessageAt,
        }))}
        emergency={data.emergency ?? data.thread?.emergency ?? null}
        firstName={data.patient?.name.split(" ")[0] ?? null}
        next={data.next ? { startsAt: data.next.startsAt, nurseName: data.next.nurseName } : null}
        language={ctx.language}
        zone={ctx.clinic.zone}
        now={ctx.now.getTime()}
        numbers={{
          emergency: ctx.clinic.emergencyNumber,
          crisis: ctx.clinic.crisisNumber,
          poison: ctx.clinic.poisonNumber,
        }}
        signedIn={ctx.actor.kind === "patient"}
      />
    </PatientFrame>
  )
}
