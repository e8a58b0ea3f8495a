"use client"

import { ErrorState } from "@/components/shell/states"
import { Button } from "@/components/ui/button"
import { commonWords } from "@/lib/words/common"
import { errorsWords } from "@/lib/words/errors"
import { pickLanguage } from "@/lib/words/language"

/** A page broke. Says so, says that nothing is lost, and offers to try again. */
export default function PageError({ reset }: { error: Error; reset: () => void }) {
  const language = pickLanguage(document.documentElement.lang, null)
  const words = errorsWords(language)
  return (
    <main id="main" tabIndex={-1} className="grid min-h-dvh place-content-center outline-none">
      <ErrorState
        title={words.pageTitle}
        action={
          <div className="flex flex-wrap justify-center gap-2">
            <Button onClick={reset}>{commonWords(language).tryAgain}</Button>
            <Button variant="outline" onClick={() => window.location.assign("/")}>
              {commonWords(language).home}
            </Button>
          </div>
        }
      >
        {words.pageText}
      </ErrorState>
    </main>
  )
}
