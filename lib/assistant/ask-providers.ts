import { aiCalls } from "@/db/schema"
import { statement } from "@/db/statement"
import type { MessageExtra, ProposalCard } from "@/lib/conversations/types"
import { newId } from "@/lib/core/ids"
import { log, safeError } from "@/lib/core/log"
import { createGate, type Gate } from "@/lib/knowledge/rules/gate/gate"
import { providerOrder } from "@/lib/settings/rules"
import type { ProviderName } from "@/lib/settings/types"
import { assistantWords } from "@/lib/words/assistant"
import { attempt, ProviderFailure } from "./attempt"
import { localIso } from "./local-time"
import { builtinModel, type BuiltinNote } from "./providers/builtin/model"
import { outsideModel } from "./providers/outside"
import type { Pseudonyms } from "./pseudonyms"
import { instructionsOf, supportOf, toModelMessages, type Work } from "./turn-work"
import type { Writer } from "./turn-writer"

const WHOLE_ANSWER_FACTOR = 2.5

type Done = { text: string; extra: MessageExtra; memory?: string }

/**
 * The clinic's providers in order, the built-in assistant last. What tools did survives a switch, the text starts over.
 * Null when somebody else speaks meanwhile; throws when not even the built-in assistant could answer.
 */
export async function askProviders(work: Work, writer: Writer): Promise<Done | null> {
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
    instructions: instructionsOf(work),
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
    if (event.type === "tool") {
      gate.support({ cited: work.run.sources.map((source) => source.text) })
      takeToolResult(event.name, event.output, gate, extra, writer)
    }
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
    instructions: instructionsOf(work),
    messages: [{ role: "user", content }],
    withTools: false,
    // A queue answers whole, and its workers may have to wake up first.
    firstChunkMs: Math.min(base.totalMs, base.settings.firstChunkMs * WHOLE_ANSWER_FACTOR),
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
  await insertCall(work.ctx.db, {
    clinicId: work.ctx.clinic.id,
    id: newId(),
    turnId: work.turn.id,
    ...call,
    totalMs,
    at: work.ctx.now,
  }).catch((error: unknown) => log().warn({ error: safeError(error) }, "AI call not recorded"))
}

type CallRow = CallRecord & { clinicId: string; id: string; turnId: string; totalMs: number; at: Date }

const insertCall = statement((db, value: CallRow) =>
  db.insert(aiCalls).values({
    clinicId: value.clinicId,
    id: value.id,
    turnId: value.turnId,
    provider: value.provider,
    model: value.model,
    inputTokens: value.inputTokens,
    outputTokens: value.outputTokens,
    firstTokenMs: value.firstTokenMs,
    totalMs: value.totalMs,
    outcome: value.outcome,
    withheld: value.withheld,
    confidence: value.confidence,
    at: value.at,
  }),
)
