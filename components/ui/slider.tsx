"use client"

import { Slider as SliderPrimitive } from "radix-ui"
import type { ComponentProps } from "react"
import { cn } from "./cn"

export function Slider({
  className,
  label,
  ...props
}: ComponentProps<typeof SliderPrimitive.Root> & { label: string }) {
  return (
    <SliderPrimitive.Root
      className={cn(
        "relative flex h-7 w-full touch-none items-center select-none pointer-coarse:h-touch",
        className,
      )}
      {...props}
    >
      <SliderPrimitive.Track className="relative h-1.5 grow overflow-hidden rounded-full bg-border-strong">
        <SliderPrimitive.Range className="absolute h-full bg-primary" />
      </SliderPrimitive.Track>
      <SliderPrimitive.Thumb
        aria-label={label}
        className="block size-5.5 rounded-full border-3 border-card bg-primary shadow-[0_0_0_1.5px_var(--primary)]"
      />
    </SliderPrimitive.Root>
  )
}
