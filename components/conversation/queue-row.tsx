import { Globe, MessageCircle, MessageSquareText, Phone, Send } from "lucide-react"
import Link from "next/link"
import type { ReactNode } from "react"
import { Avatar } from "@/components/ui/avatar"
import { cn } from "@/components/ui/cn"
import type { Channel } from "@/lib/conversations/types"
import { AcuityTile } from "./acuity-tile"

const CHANNEL_ICONS = {
  web: Globe,
  sms: MessageSquareText,
  whatsapp: MessageCircle,
  telegram: Send,
  instagram: MessageCircle,
  phone: Phone,
}

/** Who holds a conversation: a named person, the assistant, or nobody yet. */
export type Holder = { kind: "nurse" | "assistant"; name: string } | null

export type QueueRowProps = {
  href: string
  acuity: number
  acuityLabel: string
  name: string
  /** The patient's own last words. */
  preview: string
  /** `PromiseTimer`, or the time of the last message. */
  timer: ReactNode
  holder: Holder
  /** "has it", "answers", "You have it", "Nobody has it". */
  holderWords: string
  channel: Channel
  channelName: string
  /** Badges: draft, over limit, new. */
  flags?: ReactNode
  current?: boolean
  /** Red words that nobody acknowledged yet. */
  red?: boolean
  unread?: boolean
}

/** One waiting conversation: acuity, name, promise; the patient's words; who has it, how it came, flags. */
export function QueueRow(props: QueueRowProps) {
  const { holder, current = false, red = false, unread = false } = props
  const Icon = CHANNEL_ICONS[props.channel]
  return (
    <Link
      href={props.href}
      aria-current={current ? "true" : undefined}
      data-emergency={red || undefined}
      className={cn(
        "grid grid-cols-[1.75rem_minmax(0,1fr)_auto] gap-x-3 gap-y-0.5 border-b px-4 py-3 text-foreground no-underline transition-colors duration-(--motion-fast) hover:bg-accent focus-visible:-outline-offset-3",
        current && "bg-card shadow-[inset_3px_0_0_var(--primary)]",
        red && "bg-emergency-soft hover:bg-emergency-soft",
        red && current && "shadow-[inset_3px_0_0_var(--emergency-line)]",
      )}
    >
      <AcuityTile acuity={props.acuity} label={props.acuityLabel} className="row-span-3 mt-0.5 self-start" />
      <span className={cn("min-w-0 truncate font-semibold", unread && "font-bold")}>{props.name}</span>
      {props.timer}
      <span
        className={cn(
          "col-span-2 col-start-2 line-clamp-2 text-sm text-muted-foreground",
          unread && "text-foreground",
        )}
      >
        {props.preview}
      </span>
      <span className="col-span-2 col-start-2 mt-1.25 flex flex-wrap items-center gap-1.5 text-xs text-muted-foreground">
        {holder ? <Avatar kind={holder.kind} name={holder.name} size={1.375} /> : null}
        <span>
          {holder ? (
            <b className={holder.kind === "assistant" ? "text-assistant" : "text-person"}>{holder.name} </b>
          ) : null}
          {props.holderWords}
        </span>
        <span className="inline-flex items-center gap-1">
          <Icon aria-hidden className="size-4" strokeWidth={1.75} />
          {props.channelName}
        </span>
        {props.flags}
      </span>
    </Link>
  )
}
