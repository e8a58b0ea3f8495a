"use client"

import { X } from "lucide-react"
import { Dialog as SheetPrimitive } from "radix-ui"
import type { ReactNode } from "react"
import { Button } from "./button"
import { cn } from "./cn"
import { overlayClasses } from "./dialog"

export const Sheet = SheetPrimitive.Root
export const SheetTrigger = SheetPrimitive.Trigger

const SIDES = {
  end: "inset-y-0 end-0 w-[min(24rem,100vw)] border-s data-[state=open]:slide-in-from-right-8",
  start: "inset-y-0 start-0 w-[min(20rem,100vw)] border-e data-[state=open]:slide-in-from-left-8",
  bottom:
    "inset-x-0 bottom-0 max-h-[85dvh] rounded-t-2xl border-t pb-[max(1.25rem,env(safe-area-inset-bottom))] data-[state=open]:slide-in-from-bottom-8",
}

/** A pane that comes from an edge: context on a tablet, a menu on a phone. */
export function SheetContent({
  title,
  closeLabel,
  side = "end",
  className,
  children,
}: {
  title: ReactNode
  closeLabel: string
  side?: keyof typeof SIDES
  className?: string
  children: ReactNode
}) {
  return (
    <SheetPrimitive.Portal>
      <SheetPrimitive.Overlay className={overlayClasses} />
      <SheetPrimitive.Content
        aria-describedby={undefined}
        className={cn(
          "fixed z-(--z-dialog) grid content-start gap-4 overflow-y-auto bg-popover p-5 text-popover-foreground shadow-lg duration-(--motion-slow) data-[state=open]:animate-in data-[state=open]:fade-in-0",
          SIDES[side],
          className,
        )}
      >
        <div className="flex items-center justify-between gap-3">
          <SheetPrimitive.Title className="text-lg">{title}</SheetPrimitive.Title>
          <SheetPrimitive.Close asChild>
            <Button variant="ghost" size="icon" aria-label={closeLabel} className="-me-2">
              <X aria-hidden />
            </Button>
          </SheetPrimitive.Close>
        </div>
        {children}
      </SheetPrimitive.Content>
    </SheetPrimitive.Portal>
  )
}
