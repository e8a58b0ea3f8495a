"use client"

import { useState } from "react"
import { Composer } from "@/components/conversation/composer"
import { chatWords } from "@/lib/words/chat"
import type { Language } from "@/lib/words/language"

const KEY = "nurseline-first-question"

/** The first question, asked on the start page. It travels in the tab's own memory: an address would be logged. */
export function Ask({ language }: { language: Language }) {
  const words = chatWords(language)
  const [text, setText] = useState("")
  const ask = (said: string) => {
    sessionStorage.setItem(KEY, said)
    location.assign("/chat?new")
  }
  return (
    <Composer
      value={text}
      onChange={setText}
      onSend={ask}
      labels={{
        yourMessage: words.yourMessage,
        placeholder: words.placeholder,
        send: words.send,
        stop: words.stop,
      }}
    />
  )
}

/** The question of the start page, once. */
export function takeFirstQuestion(): string | null {
  const said = sessionStorage.getItem(KEY)
  sessionStorage.removeItem(KEY)
  return said
}
