"use client"

import { useEffect, useState } from "react"

/**
 * The clinic's clock in epoch milliseconds, once per `step`. `serverNow` is the server's time when the page was made:
 * the first paint agrees with the server's, and a reader's wrong clock does not shift a countdown.
 */
export function useNow(serverNow: number, step = 1000, running = true): number {
  const [now, setNow] = useState(serverNow)
  useEffect(() => {
    if (!running) return
    const ahead = serverNow - Date.now()
    const timer = setInterval(() => setNow(Date.now() + ahead), step)
    return () => clearInterval(timer)
  }, [serverNow, step, running])
  return now
}
