"use client"

import Link from "next/link"
import { useRouter } from "next/navigation"
import { useCallback, useEffect, useRef, useState } from "react"
import { Composer, type ComposerHandle } from "@/components/conversation/composer"
import { SuggestedReplies } from "@/components/conversation/suggested-replies"
import { useLive } from "@/components/live/use-live"
import { Button, buttonVariants } from "@/components/ui/button"
import { chatWords } from "@/lib/words/chat"
import type { Thread } from "@/lib/desk/types"
import { takeFirstQuestion } from "../ask"
import { Earlier, EarlierOnPhone } from "./earlier"
import { OpenEmergency } from "../open-emergency"
import { Messages } from "./messages"
import { lastReplies } from "./last-replies"
import { emptyDraft, readReply, type Draft } from "./stream-reply"
import { useStickToEnd } from "./use-stick-to-end"
import type { ChatProps } from "./chat-props"

type Own = { text: string; key: string; state: "sending" | "failed" }

/** One conversation of a patient or visitor: what is stored, what is being written, and the way to say more. */
export function Chat(props: ChatProps) {
  const { language } = props
  const words = chatWords(language)
  const router = useRouter()
  const id = props.thread?.conversation.id ?? props.newId
  const [thread, setThread] = useState(props.thread)
  const [emergency, setEmergency] = useState(props.emergency)
  const [draft, setDraft] = useState<Draft | null>(null)
  const [own, setOwn] = useState<Own | null>(null)
  const [text, setText] = useState("")
  const composer = useRef<ComposerHandle>(null)
  const busy = draft !== null

  const reload = useCallback(async () => {
    const response = await fetch(`/api/chat/${id}`, { cache: "no-store" }).catch(() => null)
    if (!response?.ok) return
    const next = (await response.json()) as Thread
    setThread(next)
    setEmergency(next.emergency)
    setOwn((mine) => (mine?.state === "failed" ? mine : null))
  }, [id])

  const follow = useCallback(
    async (response: Response) => {
      setDraft(emptyDraft())
      await readReply(response, setDraft).catch(() => {})
      await reload()
      setDraft(null)
    },
    [reload],
  )

  const send = useCallback(
    async (said: string, key: string = crypto.randomUUID()) => {
      if (!said.trim()) return
      setText("")
      setOwn({ text: said, key, state: "sending" })
      try {
        const response = await fetch("/api/chat", {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({
            id,
            message: { id: key, role: "user", parts: [{ type: "text", text: said }] },
          }),
        })
        if (!response.ok) throw new Error(String(response.status))
        await follow(response)
      } catch {
        setDraft(null)
        setOwn({ text: said, key, state: "failed" })
      }
    },
    [follow, id],
  )

  // A reply that was being written when the page loaded goes on here; the first question of the start page is asked once.
  const started = useRef(false)
  useEffect(() => {
    if (started.current) return
    started.current = true
    const first = props.thread ? null : takeFirstQuestion()
    if (first) queueMicrotask(() => void send(first))
    else if (props.thread?.running) {
      void fetch(`/api/chat/${id}/stream`).then((response) =>
        response.status === 200 ? follow(response) : reload(),
      )
    }
  }, [props.thread, id, send, follow, reload])

  useLive(thread ? [{ topic: `conversation:${id}`, after: thread.seq }] : [], (event) => {
    if (event.kind !== "turn.progress" && !busy) void reload()
  })

  const act = async (path: string) => {
    await fetch(path, { method: "POST", headers: { "content-type": "application/json" }, body: "{}" })
    await reload()
    router.refresh()
  }
  const last = thread?.messages.at(-1)
  // A card has its own buttons: the same words below it would be a second way to the same thing.
  const asking = draft ? draft.proposal !== null : last?.extra.proposal?.status === "open"
  const replies = asking
    ? []
    : draft
      ? draft.replies
      : own
        ? []
        : thread
          ? lastReplies(thread.messages)
          : words.starters
  const identity =
    draft?.identity || (last?.author === "assistant" && last.extra.askIdentity && !props.signedIn)
  const withNurse = thread?.conversation.handler === "nurse"
  const { ref: end, onScroll } = useStickToEnd(
    `${thread?.messages.length}/${draft?.text.length}/${own?.text}`,
    emergency?.id ?? null,
  )

  return (
    <div className="grid h-full min-h-0 lg:grid-cols-[17rem_1fr]">
      <Earlier {...props} current={id} />
      <div className="flex min-h-0 flex-col">
        <EarlierOnPhone {...props} current={id} />
        <div
          ref={end}
          onScroll={onScroll}
          className="min-h-0 flex-1 overflow-y-auto px-4 py-6"
          role="region"
          aria-label={words.conversation}
          tabIndex={0}
        >
          <div className="mx-auto grid w-full max-w-[42rem] gap-7">
            {!thread && !own ? (
              <div className="grid gap-2 pt-6">
                <h1 className="text-2xl">{words.greeting(props.firstName)}</h1>
                <p className="text-muted-foreground">{words.intro}</p>
              </div>
            ) : null}
            <Messages
              thread={thread}
              draft={draft}
              own={own}
              language={language}
              zone={props.zone}
              now={props.now}
              emergency={emergency !== null}
              card={
                emergency && {
                  after: emergency.since,
                  node: (
                    <OpenEmergency
                      emergency={emergency}
                      numbers={props.numbers}
                      zone={props.zone}
                      language={language}
                      announce={!props.emergency}
                      onAnswered={() => void reload()}
                    />
                  ),
                }
              }
              onAgain={() => own && void send(own.text, own.key)}
              onProposal={(proposalId, answer) => void act(`/api/proposals/${proposalId}/${answer}`)}
              onSay={(said) => void send(said)}
            />
            {identity ? (
              <Link
                href={`/sign-in?next=${encodeURIComponent(`/chat?c=${id}`)}`}
                className={buttonVariants({ size: "lg" })}
              >
                {words.identifyButton}
              </Link>
            ) : null}
          </div>
        </div>
        <div className="mx-auto grid w-full max-w-[42rem] gap-3 px-4 pb-4">
          {emergency ? null : (
            <SuggestedReplies
              label={words.suggestions}
              replies={replies}
              disabled={busy}
              onPick={(reply) => void send(reply)}
            />
          )}
          <Composer
            ref={composer}
            value={text}
            onChange={setText}
            onSend={(said) => void send(said)}
            onStop={busy && !text ? () => void act(`/api/chat/${id}/stop`) : undefined}
            labels={{
              yourMessage: words.yourMessage,
              placeholder: words.placeholder,
              send: words.send,
              stop: words.stop,
            }}
          />
          <div className="flex flex-wrap items-center justify-between gap-2 text-xs text-muted-foreground">
            <p>
              {words.inEmergency}{" "}
              <a className="link font-semibold text-emergency-ink" href={`tel:${props.numbers.emergency}`}>
                {words.callLink(props.numbers.emergency)}
              </a>
              . {words.noDiagnosis}
            </p>
            {withNurse ? (
              <p>{words.withPerson}</p>
            ) : (
              <Button variant="outline" size="sm" onClick={() => void send(words.talkToPerson)}>
                {words.talkToPerson}
              </Button>
            )}
          </div>
        </div>
      </div>
    </div>
  )
}
