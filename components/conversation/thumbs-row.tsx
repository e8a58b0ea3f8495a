"use client"

import { Check, Copy, ThumbsDown, ThumbsUp } from "lucide-react"
import { useEffect, useRef, useState } from "react"
import { Button } from "@/components/ui/button"
import { cn } from "@/components/ui/cn"
import type { ChatWords } from "@/lib/words/chat"

export type FeedbackReason = keyof ChatWords["reasons"]
export type Feedback = { useful: boolean; reason: FeedbackReason | null }

/** Under an answer: copy it, say whether it helped, and if not, why (asked once, may be left). */
export function ThumbsRow({
  text,
  feedback,
  labels,
  onFeedback,
}: {
  text: string
  feedback: { useful: boolean; reason: string | null } | null
  labels: ChatWords
  onFeedback: (feedback: Feedback) => void
}) {
  const [copied, setCopied] = useState(false)
  const [asking, setAsking] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
    timer.current = setTimeout(() => setCopied(false), 2000)
  }
  const rate = (useful: boolean) => {
    onFeedback({ useful, reason: null })
    setAsking(!useful)
  }
  const quiet = "text-muted-foreground"
  return (
    <div className="-my-1.5 -ms-2.5 grid gap-1">
      <div className="flex flex-wrap items-center gap-1">
        <Button variant="ghost" size="icon" className={quiet} aria-label={labels.copy} onClick={copy}>
          {copied ? <Check aria-hidden className="size-4" /> : <Copy aria-hidden className="size-4" />}
        </Button>
        <Button
          variant="ghost"
          size="icon"
          className={cn(quiet, feedback?.useful && "text-primary-ink")}
          aria-label={labels.helped}
          aria-pressed={feedback?.useful === true}
          onClick={() => rate(true)}
        >
          <ThumbsUp aria-hidden className={cn("size-4", feedback?.useful && "fill-current")} />
        </Button>
        <Button
          variant="ghost"
          size="icon"
          className={cn(quiet, feedback?.useful === false && "text-primary-ink")}
          aria-label={labels.notHelped}
          aria-pressed={feedback?.useful === false}
          onClick={() => rate(false)}
        >
          <ThumbsDown aria-hidden className={cn("size-4", feedback?.useful === false && "fill-current")} />
        </Button>
        <output className="text-xs text-muted-foreground">
          {copied ? labels.copied : feedback && !asking ? labels.thanks : null}
        </output>
      </div>
      {asking ? (
        <fieldset className="ps-2.5">
          <legend className="pb-1.5 text-sm font-semibold">{labels.whyNot}</legend>
          <div className="flex flex-wrap gap-2">
            {(Object.keys(labels.reasons) as FeedbackReason[]).map((reason) => (
              <Button
                key={reason}
                variant="outline"
                className="rounded-full text-sm font-medium"
                onClick={() => {
                  onFeedback({ useful: false, reason })
                  setAsking(false)
                }}
              >
                {labels.reasons[reason]}
              </Button>
            ))}
          </div>
        </fieldset>
      ) : null}
    </div>
  )
}
