"use client"

import { Moon, Sun } from "lucide-react"
import { Button } from "@/components/ui/button"
import { rememberChoice } from "./choice"
import { THEME_COOKIE } from "./theme"

/** The reader's choice over the system's. Both icons are there; the theme's class shows one, so nothing flashes. */
export function ThemeToggle({ label }: { label: string }) {
  return (
    <Button variant="ghost" size="icon" aria-label={label} onClick={toggleTheme}>
      <ThemeIcons />
    </Button>
  )
}

export function ThemeIcons() {
  return (
    <>
      <Moon aria-hidden strokeWidth={1.75} className="dark:hidden" />
      <Sun aria-hidden strokeWidth={1.75} className="hidden dark:block" />
    </>
  )
}

export function toggleTheme(): void {
  const root = document.documentElement
  const dark = !root.classList.contains("dark")
  root.classList.toggle("dark", dark)
  root.classList.toggle("light", !dark)
  rememberChoice(THEME_COOKIE, dark ? "dark" : "light")
}
