import { useEffect, useRef } from "react"

const NEAR_END_PX = 120
/** While an emergency stands open only the very end holds the view: its card must not be pushed out of it. */
const AT_END_PX = 8
const ABOVE_CARD_PX = 16

/**
 * Keeps the newest words in view, unless the reader has scrolled up to read: then nothing moves. The card of an emergency
 * comes into view as a whole, wherever the reader was.
 */
export function useStickToEnd(changes: string, emergencyId: string | null) {
  const ref = useRef<HTMLDivElement>(null)
  const stick = useRef(true)
  useEffect(() => {
    if (stick.current && ref.current) ref.current.scrollTop = ref.current.scrollHeight
  }, [changes])
  useEffect(() => {
    const box = ref.current
    const card = box?.querySelector("[data-emergency]")
    if (emergencyId === null || !box || !card) return
    stick.current = false
    // By hand: `scrollIntoView` would scroll what stands around the box as well.
    box.scrollTop += card.getBoundingClientRect().top - box.getBoundingClientRect().top - ABOVE_CARD_PX
  }, [emergencyId])
  const onScroll = () => {
    const box = ref.current
    const near = emergencyId === null ? NEAR_END_PX : AT_END_PX
    if (box) stick.current = box.scrollHeight - box.scrollTop - box.clientHeight < near
  }
  return { ref, onScroll }
}
