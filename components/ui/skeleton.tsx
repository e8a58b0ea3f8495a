import { cn } from "./cn"

/** Keeps the room of what is coming. Hidden from screen readers; the page around it says that it loads. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden className={cn("sheen block h-4 rounded-sm", className)} />
}
