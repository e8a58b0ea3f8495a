"use client"

import { Bell } from "lucide-react"
import Link from "next/link"
import { buttonVariants } from "@/components/ui/button"
import { cn } from "@/components/ui/cn"
import { useUnread } from "./use-unread"

/** The way to the notices, with how many are new. */
export function NoticeBell({
  topic,
  after,
  unread,
  label,
}: {
  topic: string
  after: number
  unread: number
  label: string
}) {
  const count = useUnread(topic, after, unread)
  return (
    <Link
      href="/notifications"
      aria-label={count > 0 ? `${label}: ${count}` : label}
      className={cn(buttonVariants({ variant: "ghost", size: "icon" }), "relative")}
    >
      <Bell aria-hidden />
      {count > 0 ? (
        <span
          aria-hidden
          className="num absolute end-0 top-0 min-w-4.5 rounded-full bg-primary px-1 text-center text-2xs leading-4.5 font-semibold text-primary-foreground"
        >
          {count}
        </span>
      ) : null}
    </Link>
  )
}
