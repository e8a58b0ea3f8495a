import { useEffect, useRef } from "react"

const NEAR_END_PX = 120

/** Keeps the newest words in view, unless the reader has scrolled up to read: then nothing moves. */
export function useStickToEnd(changes: string) {
  const ref = useRef<HTMLDivElement>(null)
  const stick = useRef(true)
  useEffect(() => {
    if (stick.current && ref.current) ref.current.scrollTop = ref.current.scrollHeight
  }, [changes])
  const onScroll = () => {
    const box = ref.current
    if (box) stick.current = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_END_PX
  }
  return { ref, onScroll }
}
