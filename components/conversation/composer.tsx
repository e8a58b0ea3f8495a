"use client"

import { ArrowUp, Square } from "lucide-react"
import { useImperativeHandle, useLayoutEffect, useRef } from "react"
import type { KeyboardEvent, ReactNode, Ref } from "react"
import { Button } from "@/components/ui/button"

export type ComposerHandle = { focus: () => void }

export type ComposerLabels = { yourMessage: string; placeholder: string; send: string; stop: string }

/**
 * Where one writes. Grows with the text; Enter sends, Shift and Enter makes a new line. While an answer is being
 * written (`onStop` given) the button stops it, but as soon as there is text it sends: a person may always go on.
 */
export function Composer({
  value,
  onChange,
  onSend,
  onStop,
  labels,
  maxLength = 4000,
  disabled = false,
  tools,
  ref,
}: {
  value: string
  onChange: (value: string) => void
  onSend: (text: string) => void
  onStop?: () => void
  labels: ComposerLabels
  maxLength?: number
  disabled?: boolean
  /** Buttons before the text: attach, speak. */
  tools?: ReactNode
  ref?: Ref<ComposerHandle>
}) {
  const area = useRef<HTMLTextAreaElement>(null)
  useImperativeHandle(ref, () => ({ focus: () => area.current?.focus() }), [])

  useLayoutEffect(() => {
    const box = area.current
    if (!box) return
    box.style.height = "auto"
    box.style.height = `${box.scrollHeight}px`
  }, [value])

  const text = value.trim()
  const send = () => {
    if (text && !disabled) onSend(text)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // Enter also picks a word in an input method (Chinese, Japanese): that is not "send".
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    send()
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
      className="flex items-end gap-1 rounded-2xl border-[1.5px] border-input bg-card p-1.5 focus-within:outline-3 focus-within:outline-offset-1 focus-within:outline-ring has-[button:focus-visible]:outline-0"
    >
      {tools}
      <textarea
        ref={area}
        rows={1}
        value={value}
        maxLength={maxLength}
        disabled={disabled}
        aria-label={labels.yourMessage}
        placeholder={labels.placeholder}
        enterKeyHint="send"
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        className="max-h-36 min-h-touch w-0 min-w-0 flex-1 resize-none bg-transparent px-2 py-2.5 text-md leading-6 outline-none"
      />
      {onStop && !text ? (
        <Button variant="secondary" className="rounded-xl" onClick={onStop}>
          <Square aria-hidden className="size-4" />
          {labels.stop}
        </Button>
      ) : (
        <Button
          type="submit"
          size="icon"
          aria-label={labels.send}
          disabled={!text || disabled}
          className="rounded-xl"
        >
          <ArrowUp aria-hidden />
        </Button>
      )}
    </form>
  )
}
