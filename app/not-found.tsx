import Link from "next/link"
import { requestLanguage } from "@/app/language"
import { EmptyState } from "@/components/shell/states"
import { buttonVariants } from "@/components/ui/button"
import { commonWords } from "@/lib/words/common"
import { errorsWords } from "@/lib/words/errors"

/** Also what answers for what exists but is not the reader's: that it exists is not told. */
export default async function NotFound() {
  const language = await requestLanguage()
  const words = errorsWords(language)
  return (
    <main id="main" tabIndex={-1} className="grid min-h-dvh place-content-center outline-none">
      <EmptyState
        title={words.notFoundTitle}
        action={
          <Link href="/" className={buttonVariants({})}>
            {commonWords(language).home}
          </Link>
        }
      >
        {words.notFoundText}
      </EmptyState>
    </main>
  )
}
