"use client"

import { AlertDialog as AlertPrimitive } from "radix-ui"
import type { ComponentProps, ReactNode } from "react"
import { Button } from "./button"
import { cn } from "./cn"
import { DialogActions, dialogClasses, overlayClasses } from "./dialog"

export const AlertDialog = AlertPrimitive.Root
export const AlertDialogTrigger = AlertPrimitive.Trigger

/** One question that must be answered. The way out names what stays ("Keep it"), never just "Cancel". */
export function AlertDialogContent({
  title,
  children,
  keep,
  action,
  className,
}: {
  title: ReactNode
  children: ReactNode
  /** The words of the way out. */
  keep: string
  /** The button that does it. */
  action: ReactNode
  className?: string
}) {
  return (
    <AlertPrimitive.Portal>
      <AlertPrimitive.Overlay className={overlayClasses} />
      <AlertPrimitive.Content className={cn(dialogClasses, className)}>
        <AlertPrimitive.Title asChild>
          <h2>{title}</h2>
        </AlertPrimitive.Title>
        <AlertPrimitive.Description asChild>
          <div>{children}</div>
        </AlertPrimitive.Description>
        <DialogActions>
          <AlertPrimitive.Cancel asChild>
            <Button variant="outline">{keep}</Button>
          </AlertPrimitive.Cancel>
          {action}
        </DialogActions>
      </AlertPrimitive.Content>
    </AlertPrimitive.Portal>
  )
}

export function AlertDialogAction({ variant = "destructive", ...props }: ComponentProps<typeof Button>) {
  return (
    <AlertPrimitive.Action asChild>
      <Button variant={variant} {...props} />
    </AlertPrimitive.Action>
  )
}
