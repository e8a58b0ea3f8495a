import { cn } from "@/components/ui/cn"

const TILES: Record<number, string> = {
  1: "bg-acuity-1 text-acuity-1-foreground",
  2: "bg-acuity-2 text-acuity-2-foreground",
  3: "bg-acuity-3 text-acuity-3-foreground",
  4: "bg-acuity-4 text-acuity-4-foreground",
  5: "bg-acuity-5 text-acuity-5-foreground",
}

/** 1 (now) to 5 (routine): always the number, and the word where there is room. */
export function AcuityTile({
  acuity,
  label,
  word,
  className,
}: {
  acuity: number
  /** "Acuity", read before the number. */
  label: string
  word?: string
  className?: string
}) {
  return (
    <span className={cn("inline-flex items-center gap-2 text-sm font-semibold", className)}>
      <span
        className={cn(
          "num inline-grid size-7 shrink-0 place-content-center rounded-md text-sm font-bold",
          TILES[acuity] ?? TILES[5],
        )}
      >
        <span className="sr-only">{label} </span>
        {acuity}
      </span>
      {word}
    </span>
  )
}
