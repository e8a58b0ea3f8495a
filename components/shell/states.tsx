import { CloudOff } from "lucide-react"
import type { ReactNode } from "react"
import { Skeleton } from "@/components/ui/skeleton"

/** Nothing is here yet: says what will appear and how. */
export function EmptyState({
  title,
  children,
  action,
  icon,
}: {
  title: string
  children?: ReactNode
  action?: ReactNode
  icon?: ReactNode
}) {
  return (
    <div className="grid justify-items-center gap-3 px-5 py-10 text-center text-muted-foreground">
      {icon ? <span className="text-border-strong [&_svg]:size-10 [&_svg]:stroke-[1.5]">{icon}</span> : null}
      <h3 className="text-foreground">{title}</h3>
      {children ? <p className="max-w-96">{children}</p> : null}
      {action}
    </div>
  )
}

/** Something could not be loaded: what happened, what is safe, one way on. */
export function ErrorState({
  title,
  children,
  action,
}: {
  title: string
  children?: ReactNode
  action?: ReactNode
}) {
  return (
    <div
      role="alert"
      className="grid justify-items-center gap-3 px-5 py-10 text-center text-muted-foreground"
    >
      <CloudOff aria-hidden className="size-9 stroke-[1.5]" />
      <h3 className="text-foreground">{title}</h3>
      {children ? <div className="max-w-96">{children}</div> : null}
      {action}
    </div>
  )
}

/** Rows of a list that is coming: the room they will take. `label` is what a screen reader hears. */
export function LoadingRows({ label, rows = 4 }: { label: string; rows?: number }) {
  return (
    <div aria-busy className="grid gap-4">
      <span className="sr-only">{label}</span>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className="flex items-center gap-3">
          <Skeleton className="size-9 rounded-full" />
          <div className="grid flex-1 gap-2">
            <Skeleton className="w-2/5" />
            <Skeleton className="w-4/5" />
          </div>
        </div>
      ))}
    </div>
  )
}

/** Cards of a page that is coming. */
export function LoadingCards({ label, cards = 3 }: { label: string; cards?: number }) {
  return (
    <div aria-busy className="grid gap-5">
      <span className="sr-only">{label}</span>
      {Array.from({ length: cards }, (_, index) => (
        <div key={index} className="grid gap-3 rounded-xl border bg-card p-5">
          <Skeleton className="h-6 w-1/3" />
          <Skeleton className="w-full" />
          <Skeleton className="w-3/4" />
        </div>
      ))}
    </div>
  )
}
