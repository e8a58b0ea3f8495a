"use client"

import Link from "next/link"
import { usePathname } from "next/navigation"
import type { ReactNode } from "react"
import { useUnread } from "@/components/live/use-unread"
import { cn } from "@/components/ui/cn"
import { ThemeIcons, toggleTheme } from "./theme-toggle"

export type NavItem = {
  href: string
  label: string
  /** A lucide icon, made by the server. */
  icon: ReactNode
  /** How many wait, and what a screen reader hears of it. */
  count?: {
    value: number
    label: string
    red?: boolean
    /** Unread notices of the reader: the number follows them. */
    live?: { topic: string; after: number; unread: number }
  }
}

const itemClasses =
  "relative min-h-13 flex-1 content-center justify-items-center gap-1 rounded-lg px-0.5 pt-2 pb-1.5 text-2xs font-medium no-underline hover:bg-accent aria-[current=page]:bg-sidebar-accent aria-[current=page]:text-sidebar-accent-foreground md:min-h-0 md:flex-none [&_svg]:size-5.5 [&_svg]:stroke-[1.75]"

export function NavLink({
  item,
  phone,
  desktop = true,
}: {
  item: NavItem
  phone: boolean
  desktop?: boolean
}) {
  const path = usePathname()
  const current = path === item.href || path.startsWith(`${item.href}/`)
  return (
    <Link
      href={item.href}
      aria-current={current ? "page" : undefined}
      className={cn(itemClasses, phone ? "grid" : "hidden", desktop ? "md:grid" : "md:hidden")}
    >
      {item.icon}
      <span className="max-w-full truncate">{item.label}</span>
      {item.count?.live ? (
        <LiveCount {...item.count} live={item.count.live} />
      ) : item.count ? (
        <Count {...item.count} />
      ) : null}
    </Link>
  )
}

function LiveCount({
  live,
  label,
}: {
  live: { topic: string; after: number; unread: number }
  label: string
}) {
  return <Count value={useUnread(live.topic, live.after, live.unread)} label={label} />
}

function Count({ value, label, red }: { value: number; label: string; red?: boolean }) {
  if (value === 0) return null
  return (
    <span
      className={cn(
        "num absolute start-[calc(50%+0.25rem)] top-0.75 min-w-4.5 rounded-full px-1.25 text-center text-2xs leading-4.5 font-semibold",
        red ? "bg-emergency text-emergency-foreground" : "bg-primary text-primary-foreground",
      )}
    >
      <span className="sr-only">{label} </span>
      {value}
    </span>
  )
}

export function RailTheme({ label }: { label: string }) {
  return (
    <button type="button" onClick={toggleTheme} className={cn(itemClasses, "hidden w-full md:grid")}>
      <ThemeIcons />
      {label}
    </button>
  )
}
