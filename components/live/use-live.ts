"use client"

import { useEffect, useRef } from "react"

export type LiveEvent = { topic: string; seq: number; kind: string; ref: string }
export type LiveTopic = {
  topic: string
  /** Number the page has loaded up to; left out: from now on. */ after?: number
}

const FIRST_WAIT_MS = 500
const LONGEST_WAIT_MS = 15_000

/**
 * Listens to topics over one socket while the page is open. After a lost connection it asks from the last number it saw,
 * so nothing is missed and nothing told twice. A session that ended leads to the sign-in page.
 */
export function useLive(
  topics: readonly LiveTopic[],
  onEvent: (event: LiveEvent) => void,
  onConnection?: (up: boolean) => void,
): void {
  const handler = useRef(onEvent)
  const connection = useRef(onConnection)
  useEffect(() => {
    handler.current = onEvent
    connection.current = onConnection
  })
  const key = topics.map((t) => `${t.topic}@${t.after ?? ""}`).join(" ")
  useEffect(() => {
    if (!key) return
    const last = new Map<string, number | undefined>(
      key.split(" ").map((part) => {
        const at = part.lastIndexOf("@")
        const after = part.slice(at + 1)
        return [part.slice(0, at), after === "" ? undefined : Number(after)]
      }),
    )
    let socket: WebSocket | null = null
    let wait = FIRST_WAIT_MS
    let timer: ReturnType<typeof setTimeout> | undefined
    let gone = false
    const connect = () => {
      socket = new WebSocket(`${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/ws/live`)
      socket.onopen = () => {
        wait = FIRST_WAIT_MS
        connection.current?.(true)
        socket?.send(
          JSON.stringify({ type: "open", topics: [...last].map(([topic, after]) => ({ topic, after })) }),
        )
      }
      socket.onmessage = (message) => {
        const frame = JSON.parse(String(message.data)) as { type: string } & LiveEvent
        if (frame.type !== "event" || frame.seq <= (last.get(frame.topic) ?? 0)) return
        last.set(frame.topic, frame.seq)
        handler.current(frame)
      }
      socket.onclose = (event) => {
        if (gone) return
        if (event.code === 4001) return location.assign("/sign-in?ended=1")
        connection.current?.(false)
        // Jitter: after a restart all pages would come back in the same moment.
        timer = setTimeout(connect, wait * (0.5 + Math.random()))
        wait = Math.min(wait * 2, LONGEST_WAIT_MS)
      }
    }
    connect()
    return () => {
      gone = true
      clearTimeout(timer)
      socket?.close()
    }
  }, [key])
}
