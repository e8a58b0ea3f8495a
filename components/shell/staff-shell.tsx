import Link from "next/link"
import type { ReactNode } from "react"
import { Mark } from "./logo"
import { NavLink, RailTheme } from "./rail-items"
import type { NavItem } from "./rail-items"

export type { NavItem } from "./rail-items"

/**
 * The staff's frame: a rail of 80 px, on phones a bar with five items at the bottom. The first five items are in the
 * bar, those beyond are reached through the last one (`more`); `account` stands at the end of both.
 */
export function StaffShell({
  label,
  homeLabel,
  homeHref,
  items,
  more,
  themeLabel,
  account,
  children,
}: {
  label: string
  homeLabel: string
  homeHref: string
  items: readonly NavItem[]
  /** On phones the fifth item of the bar, when there are more than five. */
  more?: NavItem
  themeLabel: string
  account: ReactNode
  children: ReactNode
}) {
  const inBar = more ? 4 : 5
  return (
    <div className="grid min-h-dvh grid-cols-[minmax(0,1fr)] pb-17 md:grid-cols-[5rem_minmax(0,1fr)] md:pb-0">
      <nav
        aria-label={label}
        className="fixed inset-x-0 bottom-0 z-(--z-header) flex border-t border-sidebar-border bg-sidebar px-1 pt-1 pb-[max(0.25rem,env(safe-area-inset-bottom))] text-sidebar-foreground md:sticky md:inset-auto md:top-0 md:h-dvh md:flex-col md:gap-1 md:overflow-y-auto md:border-e md:border-t-0 md:px-1 md:py-3.5"
      >
        <Link
          href={homeHref}
          aria-label={homeLabel}
          className="hidden min-h-touch justify-items-center pt-1 pb-2.5 md:grid"
        >
          <Mark className="size-8" />
        </Link>
        {items.map((item, index) => (
          <NavLink key={item.href} item={item} phone={index < inBar} />
        ))}
        {more ? <NavLink item={more} phone desktop={false} /> : null}
        <div className="grid w-11 flex-none content-center justify-items-center gap-1 md:mt-auto md:w-auto md:content-start">
          <RailTheme label={themeLabel} />
          {account}
        </div>
      </nav>
      {children}
    </div>
  )
}

/** A staff page that scrolls as a whole: head with title and actions, then its content. */
export function StaffPage({
  title,
  above,
  lead,
  icon,
  actions,
  children,
}: {
  title: ReactNode
  /** Way back, over the title. */
  above?: ReactNode
  lead?: ReactNode
  icon?: ReactNode
  actions?: ReactNode
  children: ReactNode
}) {
  return (
    <main
      id="main"
      tabIndex={-1}
      className="grid min-w-0 content-start gap-5 px-[clamp(1rem,2.5vw,2rem)] pt-4 pb-12 md:pt-6"
    >
      <header className="flex flex-wrap items-center gap-x-4 gap-y-3">
        {icon}
        <div className="me-auto min-w-0">
          {above}
          <h1>{title}</h1>
          {lead ? <p className="text-sm text-muted-foreground">{lead}</p> : null}
        </div>
        {actions}
      </header>
      {children}
    </main>
  )
}
