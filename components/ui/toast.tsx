"use client"

import { useCallback, useEffect, useRef, useState } from "react"
import type { ReactNode } from "react"

export type ToastMessage = { text: string; action?: { label: string; run: () => void } }

/**
 * A short word that something small was done ("Copied", "Booked. Undo"). What matters stays on the page instead
 * (`Notice`). Errors never come as a toast.
 */
export function useToast(seconds = 6): { show: (message: ToastMessage) => void; toast: ReactNode } {
  const [message, setMessage] = useState<ToastMessage | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const show = useCallback(
    (next: ToastMessage) => {
      clearTimeout(timer.current)
      setMessage(next)
      timer.current = setTimeout(() => setMessage(null), seconds * 1000)
    },
    [seconds],
  )
  useEffect(() => () => clearTimeout(timer.current), [])

  const toast = (
    <output className="pointer-events-none fixed inset-x-0 bottom-20 z-(--z-toast) grid justify-items-center px-4 md:bottom-6">
      {message ? (
        <div className="pointer-events-auto flex w-fit max-w-96 animate-in items-center gap-3 rounded-xl border border-border-strong bg-popover px-4 py-2.5 text-sm text-popover-foreground shadow-lg duration-(--motion-slow) fade-in-0 slide-in-from-bottom-1">
          {message.text}
          {message.action ? (
            <button
              type="button"
              onFocus={() => clearTimeout(timer.current)}
              className="min-h-touch px-2 font-semibold text-primary-ink"
              onClick={() => {
                message.action?.run()
                setMessage(null)
              }}
            >
              {message.action.label}
            </button>
          ) : null}
        </div>
      ) : null}
    </output>
  )
  return { show, toast }
}
