import { clsx } from "clsx"
import type { ClassValue } from "clsx"
import { extendTailwindMerge } from "tailwind-merge"

// Our own names on Tailwind's scales (app/globals.css): without them the merge would keep both of two rivals.
const merge = extendTailwindMerge({
  extend: {
    theme: { spacing: ["touch", "control", "dense"] },
  },
})

/** Joins class names; of two Tailwind classes for the same property the later one wins. */
export const cn = (...classes: ClassValue[]): string => merge(clsx(classes))
