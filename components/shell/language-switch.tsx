"use client"

import { useRouter } from "next/navigation"
import { LANGUAGES, LANGUAGE_COOKIE } from "@/lib/words/language"
import type { Language } from "@/lib/words/language"
import { rememberChoice } from "./choice"

/** Each language in its own name; the page is made again in the one that is picked. */
export function LanguageSwitch({
  language,
  label,
  names,
}: {
  language: Language
  label: string
  names: Record<Language, string>
}) {
  const router = useRouter()
  const pick = (next: Language) => {
    rememberChoice(LANGUAGE_COOKIE, next)
    router.refresh()
  }
  return (
    <nav aria-label={label} className="flex">
      {LANGUAGES.filter((other) => other !== language).map((other) => (
        <button
          key={other}
          type="button"
          lang={other}
          onClick={() => pick(other)}
          className="min-h-touch min-w-touch rounded-lg px-2.5 text-sm font-medium text-primary-ink hover:bg-accent"
        >
          <span className="max-sm:sr-only">{names[other]}</span>
          <span aria-hidden className="uppercase sm:hidden">
            {other}
          </span>
        </button>
      ))}
    </nav>
  )
}
