import type { ModelMessage } from "ai"
import { openOne } from "@/db/keys"
import { actingAs } from "@/lib/access/context"
import type { Actor, Context } from "@/lib/access/types"
import { listClinicHours } from "@/lib/clinics/queries"
import type { ClaimedTurn, TurnRow } from "@/lib/conversations/commands/turns"
import { listMessages } from "@/lib/conversations/queries/threads"
import type { Message } from "@/lib/conversations/types"
import { getPatient } from "@/lib/patients/queries"
import { findOpenProposal } from "@/lib/scheduling/queries/appointments"
import { aiSettingsFor } from "@/lib/settings/queries"
import type { AiSettings } from "@/lib/settings/types"
import { hoursText } from "./hours-text"
import { localIso, localTimeOf } from "./local-time"
import { instructionsFor } from "./prompt"
import { emptyMemory, Memory, type OpenCard } from "./providers/builtin/state"
import { makePseudonyms, type Pseudonyms } from "./pseudonyms"
import type { ToolRun } from "./tools/tool"
import { conversationLanguage } from "./understand/language"
import { understand } from "./understand/understand"
import { contradicts } from "./understand/when"

/** Everything one reply rests on. */
export type Work = {
  ctx: Context
  turn: TurnRow
  settings: AiSettings
  history: Message[]
  run: ToolRun
  hours: string
  memory: Memory
  openProposal: OpenCard | null
  pseudonyms: Pseudonyms
}

/** Gathers it as the conversation's own patient or guest: a turn has no browser and no session. */
export async function prepareTurn(ctx: Context, { turn, conversation: row }: ClaimedTurn): Promise<Work> {
  const actor: Actor = row.patientId
    ? { kind: "patient", patientId: row.patientId, sessionId: turn.id }
    : { kind: "guest", guestId: row.guestId }
  const mine = actingAs({ ...ctx, language: row.language === "es" ? "es" : "en" }, actor)
  const settings = await aiSettingsFor(mine, row.assigneeId)
  const [history, open, hours, stored, person] = await Promise.all([
    listMessages(mine, row.id, Math.max(0, row.lastSeq - settings.historyLength)),
    row.patientId ? findOpenProposal(mine, row.id) : null,
    listClinicHours(mine),
    openOne(mine.db, "conversations.memory", row.id, row.memory),
    row.patientId ? getPatient(mine, row.patientId) : null,
  ])
  const newest = history.findLast((message) => message.author === "patient")?.text ?? ""
  const reference = localIso(ctx.now, ctx.clinic.zone)
  const said = history.filter((message) => message.author === "patient").map((message) => message.text)
  const speaking = { ...mine, language: conversationLanguage(said, mine.language) }
  const understood = understand(newest, { language: speaking.language, reference })
  const card = open ? openCard(history, open.kind, ctx.clinic.zone) : null
  const pseudonyms = makePseudonyms(
    person ? { name: person.name, birthDate: person.birthDate, phone: null } : null,
  )
  return {
    ctx: actingAs(speaking, actor),
    turn,
    settings,
    history,
    run: {
      ctx: actingAs(speaking, actor),
      conversationId: row.id,
      turnId: turn.id,
      confirmation: open && !(card && contradicts(understood.when, card)) ? understood.confirmation : null,
      sources: [],
      hide: pseudonyms.hide,
    },
    hours: hoursText(hours, speaking.language),
    memory: stored ? (Memory.safeParse(JSON.parse(stored)).data ?? emptyMemory()) : emptyMemory(),
    openProposal: card,
    pseudonyms,
  }
}

/** The card that waits for an answer, on the clinic's wall clock. */
function openCard(history: readonly Message[], kind: OpenCard["kind"], zone: string): OpenCard | null {
  const shown = history.findLast((message) => message.extra.proposal)?.extra.proposal
  if (!shown) return null
  const at = localIso(new Date(shown.startsAt), zone)
  return { kind, nurse: shown.nurseName, date: at.slice(0, 10), time: localTimeOf(shown.startsAt, zone) }
}

/** What the gate lets a reply say without an article. */
export const supportOf = (work: Work) => ({
  cited: [],
  said: [
    work.hours,
    work.ctx.clinic.address ?? "",
    // What the patient or the thread said may be said back.
    ...work.history.slice(-8).map((message) => message.text),
    localIso(work.ctx.now, work.ctx.clinic.zone),
  ],
  phones: [
    work.ctx.clinic.phone,
    work.ctx.clinic.emergencyNumber,
    work.ctx.clinic.crisisNumber,
    work.ctx.clinic.poisonNumber,
  ].filter((n) => n !== null),
  promises: false,
})

export const instructionsOf = (work: Work): string =>
  instructionsFor({
    clinic: work.ctx.clinic,
    language: work.ctx.language,
    now: work.ctx.now,
    signedIn: work.ctx.actor.kind === "patient",
    hours: work.hours,
    extra: work.settings.instructions,
    openProposal: work.openProposal?.kind ?? null,
  })

/** History from the database; what a browser sends of it is never read. */
export function toModelMessages(history: readonly Message[], p: Pseudonyms | null): ModelMessage[] {
  const said = (text: string) => (p ? p.hide(text) : text)
  return history.flatMap((message): ModelMessage[] => {
    if (!message.text || message.withdrawnAt) return []
    if (message.author === "patient") return [{ role: "user", content: said(message.text) }]
    if (message.author === "assistant") return [{ role: "assistant", content: said(message.text) }]
    return message.author === "nurse"
      ? [{ role: "assistant", content: `(a nurse wrote) ${said(message.text)}` }]
      : []
  })
}
