import type { ModelMessage } from "ai"
import { randomUUID } from "node:crypto"
import { and, eq } from "drizzle-orm"
import { openOne } from "@/db/keys"
import { aiCalls, conversations } from "@/db/schema"
import { actingAs } from "@/lib/access/context"
import type { Actor, Context } from "@/lib/access/types"
import { listClinicHours } from "@/lib/clinics/queries"
import {
  claimTurn,
  failTurn,
  finishTurn,
  registerLocalTurn,
  savePartial,
  type TurnRow,
} from "@/lib/conversations/commands/turns"
import { listMessages } from "@/lib/conversations/queries/threads"
import type { Message, MessageExtra, ProposalCard } from "@/lib/conversations/types"
import { newId } from "@/lib/core/ids"
import { log, safeError } from "@/lib/core/log"
import { handOver } from "@/lib/desk/hand-over"
import { createGate, type Gate } from "@/lib/knowledge/rules/gate/gate"
import { getPatient } from "@/lib/patients/queries"
import { findOpenProposal } from "@/lib/scheduling/queries/appointments"
import { aiSettingsFor } from "@/lib/settings/queries"
import { providerOrder } from "@/lib/settings/rules"
import type { AiSettings, ProviderName } from "@/lib/settings/types"
import { assistantWords } from "@/lib/words/assistant"
import { attempt, ProviderFailure } from "./attempt"
import { hoursText } from "./hours-text"
import { localIso } from "./local-time"
import { instructionsFor } from "./prompt"
import { builtinModel, type BuiltinNote } from "./providers/builtin/model"
import { emptyMemory, Memory } from "./providers/builtin/state"
import { outsideModel } from "./providers/outside"
import { makePseudonyms, type Pseudonyms } from "./pseudonyms"
import type { ToolRun } from "./tools/tool"
import { openTurnStream, type TurnStream } from "./turn-stream"
import { understand } from "./understand/understand"

const WORKER = `${process.pid}/${randomUUID().slice(0, 8)}`
const PARTIAL_MS = 300

/**
 * Claims a turn and writes its reply: the one way for every door. The clinic's providers are asked in order, the built-in
 * assistant last; what tools did survives a switch, the text starts over. Whoever has the turn already, keeps it.
 */
export async function answerTurn(ctx: Context, turnId: string): Promise<void> {
  const turn = await claimTurn(ctx, turnId, WORKER)
  if (!turn) return
  const stream = openTurnStream(turnId)
  const writer = makeWriter(ctx, turn, stream)
  try {
    const work = await prepare(ctx, turn)
    const done = await askProviders(work, writer)
    await writer.settle()
    if (!done) return finishSilently(stream, writer)
    const result = await finishTurn(work.ctx, turn, {
      text: done.text,
      extra: done.extra,
      memory: done.memory,
    })
    if (!result.said) return finishSilently(stream, writer)
    writer.finish(done.extra)
  } catch (error) {
    log().error({ error: safeError(error), turnId }, "turn failed")
    await giveUp(ctx, turn, stream, writer)
  } finally {
    writer.close()
    stream.end()
  }
}

type Work = {
  ctx: Context
  turn: TurnRow
  settings: AiSettings
  history: Message[]
  run: ToolRun
  hours: string
  memory: Memory
  openProposal: "book" | "move" | "cancel" | null
  pseudonyms: Pseudonyms
}

type Done = { text: string; extra: MessageExtra; memory?: string }

/** Everything a reply rests on, as the conversation's own patient or guest: a turn has no browser and no session. */
async function prepare(ctx: Context, turn: TurnRow): Promise<Work> {
  const [row] = await ctx.db
    .select()
    .from(conversations)
    .where(and(eq(conversations.clinicId, ctx.clinic.id), eq(conversations.id, turn.conversationId)))
  if (!row) throw new Error("turn without a conversation")
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
  const understood = understand(newest, { language: mine.language, reference })
  const speaking = { ...mine, language: understood.language }
  return {
    ctx: actingAs(speaking, actor),
    turn,
    settings,
    history,
    run: {
      ctx: actingAs(speaking, actor),
      conversationId: row.id,
      turnId: turn.id,
      confirmation: open ? understood.confirmation : null,
      sources: [],
    },
    hours: hoursText(hours, speaking.language),
    memory: stored ? (Memory.safeParse(JSON.parse(stored)).data ?? emptyMemory()) : emptyMemory(),
    openProposal: open?.kind ?? null,
    pseudonyms: makePseudonyms(
      person ? { name: person.name, birthDate: person.birthDate, phone: null } : null,
    ),
  }
}

async function askProviders(work: Work, writer: Writer): Promise<Done | null> {
  const deadline = Date.now() + work.settings.turnMs
  for (const provider of providerOrder(work.settings)) {
    if (writer.signal.aborted) return null
    const started = Date.now()
    const call: CallRecord = {
      provider,
      model: provider,
      outcome: "ok",
      firstTokenMs: null,
      inputTokens: null,
      outputTokens: null,
      withheld: 0,
      confidence: null,
    }
    try {
      const done = await askProvider(
        work,
        writer,
        provider,
        Math.max(2_000, deadline - Date.now()),
        call,
        started,
      )
      if (done === "no_key") continue
      await recordCall(work, call, Date.now() - started)
      return done
    } catch (error) {
      if (writer.signal.aborted) return null
      call.outcome = error instanceof ProviderFailure ? error.code : "failed"
      log().warn({ provider, outcome: call.outcome, turnId: work.turn.id }, "provider failed")
      await recordCall(work, call, Date.now() - started)
      if (provider === "builtin") throw error
      writer.startOver()
    }
  }
  return null
}

async function askProvider(
  work: Work,
  writer: Writer,
  provider: ProviderName,
  totalMs: number,
  call: CallRecord,
  started: number,
): Promise<Done | "no_key"> {
  const note: { current: BuiltinNote | null } = { current: null }
  const outside = provider === "builtin" ? null : await outsideModel(work.ctx, provider, work.settings)
  if (provider !== "builtin" && !outside) return "no_key"
  call.model = outside?.modelId ?? "builtin"
  const p = outside ? work.pseudonyms : null
  const builtin = () =>
    builtinModel(
      {
        language: work.ctx.language,
        zone: work.ctx.clinic.zone,
        reference: localIso(work.ctx.now, work.ctx.clinic.zone),
        signedIn: work.ctx.actor.kind === "patient",
        openProposal: work.openProposal,
        hours: work.hours,
        phone: work.ctx.clinic.phone,
        address: work.ctx.clinic.address,
        memory: work.memory,
      },
      (n) => (note.current = n),
    )
  const gate = createGate(supportOf(work))
  const extra: MessageExtra = { answered: true }
  let text = ""
  const say = (piece: string) => {
    if (!piece) return
    call.firstTokenMs ??= Date.now() - started
    const shown = p ? p.restore(piece) : piece
    text += shown
    writer.write(shown)
  }
  const base = { run: work.run, settings: work.settings, totalMs, signal: writer.signal }
  // A model that calls no tools gets the built-in assistant's findings and only words them.
  const wording = outside && !outside.callsTools
  const steps = attempt({
    ...base,
    model: outside && !wording ? outside.model : builtin(),
    instructions: instructions(work),
    messages: toModelMessages(work.history, p),
    withTools: true,
  })
  let found = ""
  for (;;) {
    const next = await steps.next()
    if (next.done) {
      call.inputTokens = next.value.inputTokens
      call.outputTokens = next.value.outputTokens
      break
    }
    const event = next.value
    if (event.type === "tool") takeToolResult(event.name, event.output, gate, extra, writer)
    if (event.type === "text" && wording) found += event.delta
    else if (event.type === "text") say(gate.push(event.delta))
  }
  if (wording) await word(work, outside.model, found, extra, base, (delta) => say(gate.push(delta)), p)
  say(gate.end())
  call.withheld = gate.withheld.length
  if (!text.trim()) {
    if (provider !== "builtin" && !extra.proposal) throw new ProviderFailure("empty")
    text = assistantWords(work.ctx.language).noArticle
    writer.write(text)
  }
  const cited = work.run.sources.filter((source) => text.includes(`[${source.n}]`))
  const used = cited.length > 0 || note.current ? cited : work.run.sources.slice(0, 1)
  if (used.length > 0) extra.sources = used.map(({ text: _text, ...source }) => source)
  if (note.current?.replies?.length) extra.replies = note.current.replies
  if (note.current?.confidence !== undefined) extra.confidence = note.current.confidence
  call.confidence = extra.confidence === undefined ? null : Math.round(extra.confidence * 100)
  return { text: text.trim(), extra, memory: note.current ? JSON.stringify(note.current.memory) : undefined }
}

/** The second half of a provider without tools: it says in its own words what the built-in assistant found. */
async function word(
  work: Work,
  model: Parameters<typeof attempt>[0]["model"],
  found: string,
  extra: MessageExtra,
  base: Pick<Parameters<typeof attempt>[0], "run" | "settings" | "totalMs" | "signal">,
  say: (delta: string) => void,
  p: Pseudonyms | null,
): Promise<void> {
  // Booking talk names days and times that must not be reworded.
  if (extra.proposal || work.run.sources.length === 0) return say(found)
  const asked = work.history.findLast((m) => m.author === "patient")?.text ?? ""
  const content = `Say this to the patient in your own plain words, keep every [n] mark and add no fact:\n<answer>\n${found}\n</answer>\nThe patient asked: <question>${p ? p.hide(asked) : asked}</question>`
  for await (const event of attempt({
    ...base,
    model,
    instructions: instructions(work),
    messages: [{ role: "user", content }],
    withTools: false,
  }))
    if (event.type === "text") say(event.delta)
}

function takeToolResult(
  name: string,
  output: Record<string, unknown>,
  gate: Gate,
  extra: MessageExtra,
  writer: Writer,
): void {
  gate.support({ said: [JSON.stringify(output)], promises: name === "bookAppointment" && "done" in output })
  const error = output.error as { code?: string } | undefined
  if (error?.code === "sign_in_required") {
    extra.askIdentity = true
    writer.data({ type: "data-identity", data: { needed: true } })
  }
  const card = output.card as ProposalCard | undefined
  if (card) {
    extra.proposal = card
    writer.data({ type: "data-proposal", id: card.proposalId, data: card })
  }
}

const supportOf = (work: Work) => ({
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

const instructions = (work: Work): string =>
  instructionsFor({
    clinic: work.ctx.clinic,
    language: work.ctx.language,
    now: work.ctx.now,
    signedIn: work.ctx.actor.kind === "patient",
    hours: work.hours,
    extra: work.settings.instructions,
    openProposal: work.openProposal,
  })

/** History from the database; what a browser sends of it is never read. */
function toModelMessages(history: readonly Message[], p: Pseudonyms | null): ModelMessage[] {
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

// --- what the patient sees ---------------------------------------------------------------------------------------

type Writer = ReturnType<typeof makeWriter>

function makeWriter(ctx: Context, turn: TurnRow, stream: TurnStream) {
  const controller = new AbortController()
  let shown = ""
  let held = false
  let saving: Promise<unknown> = Promise.resolve()
  let lastSave = 0
  let open = false
  const forget = registerLocalTurn(turn.id, {
    abort: () => controller.abort(),
    hold() {
      held = true
      return shown
    },
  })
  stream.write({ type: "start", messageId: turn.id })
  stream.write({ type: "start-step" })
  const save = () => {
    lastSave = Date.now()
    const text = shown
    saving = saving
      .then(() => savePartial(ctx, turn, text))
      .then((ours) => {
        if (!ours) controller.abort()
      })
      .catch((error: unknown) => log().warn({ error: safeError(error) }, "partial not stored"))
  }
  // The claim stays alive while a provider thinks.
  const heartbeat = setInterval(() => Date.now() - lastSave > 2_000 && save(), 1_000)
  heartbeat.unref()
  return {
    signal: controller.signal,
    write(piece: string) {
      if (held || controller.signal.aborted) return
      if (!open) stream.write({ type: "text-start", id: "t" })
      open = true
      shown += piece
      stream.write({ type: "text-delta", id: "t", delta: piece })
      if (Date.now() - lastSave > PARTIAL_MS) save()
    },
    data: (chunk: Parameters<TurnStream["write"]>[0]) => {
      if (!held) stream.write(chunk)
    },
    /** Another provider starts over: what was shown goes. */
    startOver() {
      if (open) stream.write({ type: "text-end", id: "t" })
      stream.write({ type: "reset-step" })
      open = false
      shown = ""
    },
    settle: () => saving,
    finish(extra: MessageExtra) {
      if (open) stream.write({ type: "text-end", id: "t" })
      if (extra.sources) {
        for (const source of extra.sources)
          stream.write({
            type: "source-document",
            sourceId: source.articleId,
            mediaType: "text/html",
            title: source.title,
          })
        stream.write({ type: "data-sources", data: extra.sources })
      }
      if (extra.replies) stream.write({ type: "data-replies", data: extra.replies })
      stream.write({ type: "finish-step" })
      stream.write({ type: "finish" })
    },
    close() {
      clearInterval(heartbeat)
      forget()
    },
  }
}

/** Somebody else speaks now, or a newer message is answered: what was shown goes, and the page loads the thread again. */
function finishSilently(stream: TurnStream, writer: Writer): void {
  writer.startOver()
  stream.write({ type: "data-refresh", data: { why: "withdrawn" }, transient: true })
  stream.write({ type: "finish-step" })
  stream.write({ type: "finish" })
}

/** Not even the built-in assistant could answer: a nurse gets the conversation, the patient hears it. */
async function giveUp(ctx: Context, turn: TurnRow, stream: TurnStream, writer: Writer): Promise<void> {
  await failTurn(ctx, turn).catch(() => {})
  const system = actingAs(ctx, { kind: "system", job: "assistant" })
  await handOver(system, { conversationId: turn.conversationId, reason: "assistant_failed" }).catch(
    (error: unknown) => log().error({ error: safeError(error), turnId: turn.id }, "hand-over failed"),
  )
  finishSilently(stream, writer)
}

type CallRecord = {
  provider: string
  model: string
  outcome: string
  firstTokenMs: number | null
  inputTokens: number | null
  outputTokens: number | null
  withheld: number
  confidence: number | null
}

async function recordCall(work: Work, call: CallRecord, totalMs: number): Promise<void> {
  await work.ctx.db
    .insert(aiCalls)
    .values({
      clinicId: work.ctx.clinic.id,
      id: newId(),
      turnId: work.turn.id,
      ...call,
      totalMs,
      at: work.ctx.now,
    })
    .catch((error: unknown) => log().warn({ error: safeError(error) }, "AI call not recorded"))
}
