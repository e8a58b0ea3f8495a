import { UserRound } from "lucide-react"
import { WithdrawnText } from "@/components/conversation/marks"
import { MessageText } from "@/components/conversation/message-text"
import { Thread, ThreadEvent, ThreadLine } from "@/components/conversation/thread-line"
import type { DeskThread } from "@/lib/desk/types"
import type { Message } from "@/lib/conversations/types"
import { dayAndTime, shortDayAndTime } from "@/lib/words/format"
import { inboxWords } from "@/lib/words/inbox"
import type { Language } from "@/lib/words/language"
import { staffWords } from "@/lib/words/staff"

/** The thread as staff read it: withdrawn words stand as what the patient had seen. */
export function Lines({
  thread,
  name,
  language,
  zone,
}: {
  thread: DeskThread
  name: string
  language: Language
  zone: string
}) {
  const words = inboxWords(language)
  const staff = staffWords(language)
  const at = (message: Message) => shortDayAndTime(message.createdAt, zone, language, "24")
  return (
    <Thread label={words.messages}>
      {thread.messages.map((message) => {
        if (message.extra.mark)
          return (
            <ThreadEvent
              key={message.id}
              author={message.extra.mark === "handed_back" ? "assistant" : "nurse"}
              icon={<UserRound aria-hidden />}
            >
              {message.extra.mark === "taken_over"
                ? words.tookOver(message.authorName ?? "")
                : message.extra.mark === "handed_back"
                  ? words.handedBackBy(message.authorName ?? "")
                  : words.event[thread.conversation.handoverReason ?? "asked"]}
            </ThreadEvent>
          )
        return (
          <ThreadLine
            key={message.id}
            author={message.author}
            name={
              message.author === "patient"
                ? name
                : message.author === "assistant"
                  ? staff.assistant
                  : (message.authorName ?? staff.clinic)
            }
            time={at(message)}
            meta={message.feedback ? (message.feedback.useful ? words.thumbsUp : words.thumbsDown) : null}
          >
            {message.withdrawnAt ? (
              <WithdrawnText seen={<MessageText text={message.text} />}>
                {words.withdrawnSeen(shortDayAndTime(message.withdrawnAt, zone, language, "24"))}
              </WithdrawnText>
            ) : (
              <MessageText text={message.text} />
            )}
            {message.extra.proposal ? (
              <p className="text-sm text-muted-foreground">
                {words.proposed.kinds[message.extra.proposal.kind]}:{" "}
                {dayAndTime(message.extra.proposal.startsAt, zone, language, "24")},{" "}
                {message.extra.proposal.nurseName} ({words.proposed.states[message.extra.proposal.status]})
              </p>
            ) : null}
          </ThreadLine>
        )
      })}
      {thread.running?.text ? (
        <ThreadLine author="assistant" name={staff.assistant}>
          <MessageText text={thread.running.text} writing />
        </ThreadLine>
      ) : null}
    </Thread>
  )
}
