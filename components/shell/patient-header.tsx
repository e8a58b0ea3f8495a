import Link from "next/link"
import type { ReactNode } from "react"
import { Avatar } from "@/components/ui/avatar"
import type { AvatarKind } from "@/components/ui/avatar"
import type { CommonWords } from "@/lib/words/common"
import type { Language } from "@/lib/words/language"
import { LanguageSwitch } from "./language-switch"
import { Logo } from "./logo"
import { ThemeToggle } from "./theme-toggle"

export type HeaderPartner = {
  kind: AvatarKind
  name: string
  /** "a program", "nurse". */
  role: string
  /** Shown where there is room: "nurses are here until 2 PM". */
  more?: string
  online?: boolean
}

/**
 * The head of every patient page: where you are, who you are talking with, and always the same way to a person or a
 * telephone (`actions`; in an emergency the call button).
 */
export function PatientHeader({
  language,
  labels,
  clinic,
  partner,
  actions,
  homeHref = "/",
}: {
  language: Language
  labels: Pick<CommonWords, "home" | "language" | "languageNames" | "themeSwitch">
  clinic?: string
  partner?: HeaderPartner
  actions?: ReactNode
  homeHref?: string
}) {
  return (
    <header className="sticky top-0 z-(--z-header) flex min-h-16 flex-wrap items-center gap-1.5 border-b bg-background px-[max(0.75rem,env(safe-area-inset-left))] py-2 sm:gap-3 sm:px-4">
      <Link href={homeHref} aria-label={labels.home} className="no-underline">
        <Logo short={partner !== undefined} />
      </Link>
      {partner ? <Partner {...partner} /> : null}
      {clinic && !partner ? (
        <span className="truncate border-s border-border-strong ps-3.5 text-sm text-muted-foreground max-sm:hidden">
          {clinic}
        </span>
      ) : null}
      <span className="ms-auto flex flex-wrap items-center justify-end gap-1 sm:gap-2">
        {actions}
        <LanguageSwitch language={language} label={labels.language} names={labels.languageNames} />
        <ThemeToggle label={labels.themeSwitch} />
      </span>
    </header>
  )
}

function Partner({ kind, name, role, more, online }: HeaderPartner) {
  return (
    <div className="flex min-w-0 items-center gap-2.5 text-sm leading-(--lh-xs) sm:border-s sm:border-border-strong sm:ps-3.5">
      <Avatar kind={kind} name={name} online={online} />
      <span className="min-w-0">
        <b className="block truncate">{name}</b>
        <span className="block truncate text-xs text-muted-foreground">
          {role}
          {more ? <span className="max-sm:hidden"> · {more}</span> : null}
        </span>
      </span>
    </div>
  )
}
