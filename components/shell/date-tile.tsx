import { cn } from "@/components/ui/cn"

const TONES = {
  secondary: "bg-secondary text-secondary-foreground",
  muted: "bg-muted text-muted-foreground",
  ok: "bg-ok-soft text-ok-ink",
}

/** A day as a leaf of a calendar. */
export function DateTile({
  above,
  day,
  below,
  tone = "secondary",
}: {
  above: string
  day: string
  below?: string
  tone?: keyof typeof TONES
}) {
  return (
    <span
      className={cn(
        "grid min-h-13 w-15 shrink-0 place-content-center justify-items-center rounded-lg py-1 text-xs",
        TONES[tone],
      )}
    >
      <span>{above}</span>
      <b className="font-serif text-xl leading-6.5 font-[560]">{day}</b>
      {below ? <span>{below}</span> : null}
    </span>
  )
}
