import type { ReactNode } from "react"

/** A key of the keyboard; hidden where there is none. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-grid h-5 min-w-5 place-content-center rounded-[0.3125rem] border border-b-2 border-current/40 px-1 font-sans text-2xs leading-none font-medium text-inherit pointer-coarse:hidden">
      {children}
    </kbd>
  )
}
