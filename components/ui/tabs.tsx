"use client"

import { Tabs as TabsPrimitive } from "radix-ui"
import type { ComponentProps } from "react"
import { cn } from "./cn"

export const Tabs = TabsPrimitive.Root
export const TabsContent = TabsPrimitive.Content

/** Also for links that behave like tabs: give the current one `aria-current="page"`. */
export const tabListClasses = "scrollbar-none flex gap-1 overflow-x-auto border-b"
export const tabClasses =
  "inline-flex min-h-touch items-center gap-2 border-b-3 border-transparent px-3 text-sm font-medium whitespace-nowrap text-muted-foreground no-underline hover:text-foreground focus-visible:-outline-offset-3 aria-[current=page]:border-primary aria-[current=page]:font-semibold aria-[current=page]:text-primary-ink data-[state=active]:border-primary data-[state=active]:font-semibold data-[state=active]:text-primary-ink"

export function TabsList({ className, ...props }: ComponentProps<typeof TabsPrimitive.List>) {
  return <TabsPrimitive.List className={cn(tabListClasses, className)} {...props} />
}

export function TabsTrigger({ className, ...props }: ComponentProps<typeof TabsPrimitive.Trigger>) {
  return <TabsPrimitive.Trigger className={cn(tabClasses, className)} {...props} />
}
