"use client"

import Link from "next/link"
import { useState } from "react"
import { addNote, close, handBack, send, takeOver } from "./actions"
import { Emergency } from "./emergency"
import { Lines } from "./lines"
import { OwnNurse } from "./own-nurse"
import { SymptomChecks } from "./symptom-checks"
import { Composer } from "@/components/conversation/composer"
import { DraftCard } from "@/components/conversation/draft-card"
import { Button } from "@/components/ui/button"
import { Notice } from "@/components/ui/notice"
import type { DeskThread } from "@/lib/desk/types"
import type { ActionResult } from "@/lib/http/action-result"
import { commonWords } from "@/lib/words/common"
import { inboxWords } from "@/lib/words/inbox"
import type { Language } from "@/lib/words/language"
import { staffWords } from "@/lib/words/staff"

type Props = { thread: DeskThread; userId: string; language: Language; zone: string; onChange: () => void }

/** One conversation at the nurse's desk: what was said, who has it, and what can be done. */
export function Detail({ thread, userId, language, zone, onChange }: Props) {
  const words = inboxWords(language)
  const staff = staffWords(language)
  const { conversation, patient, facts } = thread
  const [text, setText] = useState("")
  const [note, setNote] = useState("")
  const [error, setError] = useState<string | null>(null)
  const mine = conversation.handler === "nurse" && conversation.assigneeId === userId
  const name = patient?.name ?? commonWords(language).visitor
  const run = async (work: Promise<ActionResult<unknown>>) => {
    const result = await work
    setError(result.ok ? null : result.message)
    onChange()
    return result.ok
  }
  const say = async (said: string) => {
    setText("")
    if (!(await run(send(conversation.id, said, crypto.randomUUID())))) setText(said)
  }
  return (
    <section aria-label={name} className="grid min-h-0 lg:grid-cols-[minmax(0,1fr)_18rem]">
      <div className="flex min-h-0 flex-col">
        <header className="flex flex-wrap items-center gap-2 border-b px-4 py-3">
          <Link href="/nurse/inbox" className="link md:hidden">
            {words.backToQueue}
          </Link>
          <h2 className="me-auto text-lg">{name}</h2>
          {mine ? (
            <>
              <Button size="sm" variant="outline" onClick={() => void run(handBack(conversation.id))}>
                {words.handBack}
              </Button>
              <Button size="sm" variant="outline" onClick={() => void run(close(conversation.id))}>
                {words.close}
              </Button>
            </>
          ) : (
            <Button size="sm" onClick={() => void run(takeOver(conversation.id))}>
              {conversation.handler === "assistant" ? words.takeOver : words.take}
            </Button>
          )}
        </header>
        <div
          role="region"
          aria-label={words.messages}
          className="min-h-0 flex-1 overflow-y-auto p-4"
          tabIndex={0}
        >
          {thread.emergency ? (
            <Emergency
              emergency={thread.emergency}
              title={titleOf(thread)}
              name={name}
              words={words}
              language={language}
              zone={zone}
              onChange={onChange}
            />
          ) : null}
          <Lines thread={thread} name={name} language={language} zone={zone} />
          {thread.running?.text ? (
            <p className="mt-2 text-sm text-muted-foreground">{words.assistantTyping}</p>
          ) : null}
          {thread.draft && mine ? (
            <div className="mt-4">
              <DraftCard title={words.draftBy} hint={words.draftBecomesYours}>
                <p className="whitespace-pre-wrap">{thread.draft.text}</p>
                <Button size="sm" variant="outline" onClick={() => setText(thread.draft?.text ?? "")}>
                  {words.reply}
                </Button>
              </DraftCard>
            </div>
          ) : null}
        </div>
        {error ? (
          <div className="px-4" role="alert">
            <Notice>{error}</Notice>
          </div>
        ) : null}
        <div className="p-4">
          <Composer
            value={text}
            onChange={setText}
            onSend={(said) => void say(said)}
            labels={{
              yourMessage: words.writeTo(name),
              placeholder: words.writeTo(name),
              send: words.send,
              stop: words.send,
            }}
          />
        </div>
      </div>
      <aside
        aria-label={words.details}
        className="hidden content-start gap-5 overflow-y-auto border-s p-4 text-sm lg:grid"
      >
        {patient ? (
          <dl className="grid gap-2">
            <dt className="font-semibold">{staff.born(patient.birthDate)}</dt>
            <Facts
              label={staff.conditions}
              items={facts.filter((f) => f.kind === "condition").map((f) => f.label)}
            />
            <Facts
              label={staff.allergies}
              items={facts.filter((f) => f.kind === "allergy").map((f) => f.label)}
            />
            <Facts
              label={staff.medicines}
              items={facts.filter((f) => f.kind === "medicine").map((f) => f.label)}
            />
          </dl>
        ) : (
          <p>{words.guest}</p>
        )}
        {patient ? (
          <OwnNurse
            key={thread.ownNurse?.id ?? "none"}
            patientId={patient.id}
            thread={thread}
            language={language}
            run={run}
          />
        ) : null}
        {thread.firings.length > 0 ? (
          <div className="grid gap-1">
            <h3 className="text-base">{words.emergencyWords}</h3>
            <ul className="grid gap-1.5">
              {thread.firings.map((firing) => (
                <li key={firing.ruleId + firing.at}>
                  “{firing.words}”: {firing.ruleTitle}. {words.levels[firing.level]}.{" "}
                  <span className="text-muted-foreground">
                    {firing.ruleId}, {firing.ruleVersion}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        <SymptomChecks checks={thread.checks} language={language} run={run} />
        <form
          className="grid gap-2"
          action={() => {
            if (note.trim()) void run(addNote(conversation.id, note)).then((ok) => ok && setNote(""))
          }}
        >
          <h3 className="text-base">{staff.notes}</h3>
          <ul className="grid gap-1.5">
            {thread.notes.map((n) => (
              <li key={n.id}>
                <b>{n.author}</b> {n.text}
              </li>
            ))}
          </ul>
          <label className="grid gap-1">
            {staff.noteHint}
            <textarea
              className="rounded-lg border border-input bg-card p-2"
              rows={2}
              value={note}
              onChange={(e) => setNote(e.target.value)}
            />
          </label>
          <Button type="submit" size="sm" variant="outline">
            {staff.addNote}
          </Button>
        </form>
      </aside>
    </section>
  )
}

const Facts = ({ label, items }: { label: string; items: string[] }) =>
  items.length === 0 ? null : (
    <dd>
      <b>{label}:</b> {items.join(", ")}
    </dd>
  )

/** What made it red, in the rule's words. */
const titleOf = ({ emergency, firings }: DeskThread): string =>
  firings.find(({ ruleId }) => ruleId === emergency?.ruleId)?.ruleTitle ?? emergency?.ruleId ?? ""
