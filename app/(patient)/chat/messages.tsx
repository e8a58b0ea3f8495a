import type { ReactNode } from "react"
import { StreamAnnouncer } from "@/components/conversation/announcer"
import { BookingCard } from "@/components/conversation/booking-card"
import { Bubble } from "@/components/conversation/bubble"
import { DaySeparator, HandoverMark, WithdrawnText } from "@/components/conversation/marks"
import { MessageText } from "@/components/conversation/message-text"
import { Cite, SourceChip, Sources } from "@/components/conversation/source-chip"
import { ThumbsRow } from "@/components/conversation/thumbs-row"
import { Button } from "@/components/ui/button"
import type { Message, ProposalCard, Source } from "@/lib/conversations/types"
import type { Thread } from "@/lib/desk/types"
import { bookingWords } from "@/lib/words/booking"
import { chatWords, type ChatWords } from "@/lib/words/chat"
import { commonWords } from "@/lib/words/common"
import { date, dayKey, relativeDay, time } from "@/lib/words/format"
import type { Language } from "@/lib/words/language"
import type { Draft } from "./stream-reply"

type Props = {
  thread: Thread | null
  draft: Draft | null
  own: { text: string; state: "sending" | "failed" } | null
  language: Language
  zone: string
  now: number
  emergency: boolean
  /** Stands behind what was said up to `after`, before everything that came since: an instant, ISO. */
  card: { after: string; node: ReactNode } | null
  onAgain: () => void
  onProposal: (proposalId: string, answer: "confirm" | "decline") => void
  onSay: (text: string) => void
}

/** The thread as its patient reads it: who speaks is a line, solid for people, dashed for the assistant. */
export function Messages(props: Props) {
  const { thread, draft, own, language, zone, now, card } = props
  const words = chatWords(language)
  const messages = thread?.messages ?? []
  const newestCard = messages.findLast((m) => m.extra.proposal)?.id
  const ownStored =
    own &&
    messages.some(
      (m) => m.author === "patient" && m.seq === (thread?.messages.at(-1)?.seq ?? 0) && m.text === own.text,
    )
  const cardAt = card ? messages.findLastIndex((m) => m.createdAt <= card.after) : -1
  return (
    <>
      {card && cardAt < 0 ? card.node : null}
      {messages.map((message, i) => (
        <div key={message.id} className="grid gap-7">
          {i === 0 || dayKey(message.createdAt, zone) !== dayKey(messages[i - 1]!.createdAt, zone) ? (
            <DaySeparator>{relativeDay(message.createdAt, now, zone, language)}</DaySeparator>
          ) : null}
          <One {...props} message={message} words={words} asking={message.id === newestCard && !draft} />
          {i === cardAt ? card?.node : null}
        </div>
      ))}
      {own && !ownStored ? (
        <Bubble
          author="patient"
          name={commonWords(language).you}
          failed={own.state === "failed"}
          meta={own.state === "sending" ? words.sending : words.notSent}
          below={
            own.state === "failed" ? (
              <Button size="sm" variant="outline" onClick={props.onAgain}>
                {words.sendAgain}
              </Button>
            ) : null
          }
        >
          <MessageText text={own.text} />
        </Bubble>
      ) : null}
      {draft ? (
        <Bubble
          author="assistant"
          name={words.assistant}
          role={words.aProgram}
          busy
          below={<Below {...props} card={draft.proposal} sources={draft.sources} asking={false} />}
        >
          {draft.text ? (
            <MessageText
              text={draft.text}
              cite={(n) => <CiteOf n={n} sources={draft.sources} words={words} />}
              writing
            />
          ) : (
            <p className="text-muted-foreground">{words.looking}…</p>
          )}
        </Bubble>
      ) : null}
      <StreamAnnouncer text={draft?.text ?? ""} done={!draft} />
    </>
  )
}

function One({
  message,
  words,
  asking,
  ...props
}: Props & { message: Message; words: ChatWords; asking: boolean }) {
  const { language, zone } = props
  const at = time(message.createdAt, zone, language)
  const { mark } = message.extra
  if (mark === "handed_over") return <HandoverMark>{words.handedOver}</HandoverMark>
  if (mark === "taken_over")
    return <HandoverMark>{words.tookOver(message.authorName ?? "", at)}</HandoverMark>
  if (mark === "handed_back")
    return <HandoverMark back>{words.handedBack(message.authorName ?? words.clinic)}</HandoverMark>
  if (message.withdrawnAt) return <WithdrawnText>{words.withdrawnPlain}</WithdrawnText>
  if (message.author === "patient")
    return (
      <Bubble author="patient" name={commonWords(language).you} time={at}>
        <MessageText text={message.text} />
      </Bubble>
    )
  if (message.author !== "assistant")
    return (
      <Bubble author={message.author} name={message.authorName ?? words.clinic} role={words.nurse} time={at}>
        <MessageText text={message.text} />
      </Bubble>
    )
  const sources = message.extra.sources ?? []
  return (
    <Bubble
      author="assistant"
      name={words.assistant}
      role={words.aProgram}
      time={at}
      below={
        <>
          <Below {...props} card={message.extra.proposal ?? null} sources={sources} asking={asking} />
          {message.extra.stopped ? <p className="text-sm text-muted-foreground">{words.stopped}</p> : null}
          {message.extra.answered && message.text ? (
            <ThumbsRow
              text={message.text}
              feedback={message.feedback}
              labels={words}
              onFeedback={(feedback) =>
                void fetch("/api/feedback", {
                  method: "POST",
                  headers: { "content-type": "application/json" },
                  body: JSON.stringify({ messageId: message.id, ...feedback }),
                })
              }
            />
          ) : null}
        </>
      }
    >
      <MessageText text={message.text} cite={(n) => <CiteOf n={n} sources={sources} words={words} />} />
    </Bubble>
  )
}

/** What hangs on an answer: the card that asks, and where the words come from. */
function Below(
  props: Pick<Props, "language" | "now" | "emergency" | "onProposal" | "onSay" | "zone"> & {
    card: ProposalCard | null
    sources: readonly Source[]
    asking: boolean
  },
) {
  const { card, sources, language } = props
  const words = chatWords(language)
  return (
    <>
      {card ? (
        <BookingCard
          card={card}
          serverNow={props.now}
          language={language}
          labels={bookingWords(language)}
          common={commonWords(language)}
          asking={props.asking && !props.emergency}
          onYes={() => props.onProposal(card.proposalId, "confirm")}
          onNo={() => props.onProposal(card.proposalId, "decline")}
          onAnother={() => props.onSay(language === "es" ? "Otra hora" : "Another time")}
        />
      ) : null}
      {sources.length > 0 ? (
        <Sources label={words.sources}>
          {sources.map((source) => (
            <SourceChip
              key={source.n}
              n={source.n}
              title={source.title}
              detail={
                source.sample
                  ? words.sampleSource
                  : source.reviewedAt
                    ? words.reviewedOn(date(source.reviewedAt, props.zone, language))
                    : words.notReviewed
              }
              href={`/articles/${source.slug}`}
            />
          ))}
        </Sources>
      ) : null}
    </>
  )
}

function CiteOf({ n, sources, words }: { n: number; sources: readonly Source[]; words: ChatWords }) {
  const source = sources.find((s) => s.n === n)
  return source ? (
    <Cite n={n} label={words.openArticle(n, source.title)} href={`/articles/${source.slug}`} />
  ) : null
}
