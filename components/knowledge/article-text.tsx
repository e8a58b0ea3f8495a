import { Notice } from "@/components/ui/notice"
import type { ArticleContent } from "@/lib/knowledge/types/article"
import { assistantWords } from "@/lib/words/assistant"
import { knowledgeWords } from "@/lib/words/knowledge"
import type { Language } from "@/lib/words/language"

/** An article as patients read it; the admin's preview is the same. */
export function ArticleText({
  content,
  sample,
  language,
  reviewed,
}: {
  content: ArticleContent
  sample: boolean
  language: Language
  /** "Jane Roe, RN, 3 May 2026"; null when nobody reviewed it. */
  reviewed: string | null
}) {
  const words = knowledgeWords(language)
  const assistant = assistantWords(language)
  return (
    <>
      <h1 className="text-3xl">{content.title}</h1>
      {sample ? <Notice>{assistant.sampleArticle}</Notice> : null}
      <p className="text-md">{content.summary}</p>
      <Part title={assistant.whatHelps} lines={content.homeCare} />
      <Part title={assistant.callUs} lines={content.callWhen} />
      <Part title={assistant.goNow} lines={content.goNow.map((line) => line.text)} />
      <Part title={words.askTheClinic} lines={content.askTheClinic} />
      <section className="grid gap-2 border-t pt-5 text-sm text-muted-foreground">
        <h2 className="text-lg text-foreground">{words.sources}</h2>
        <ul className="grid gap-2">
          {content.sources.map((source) => (
            <li key={source.url + source.title}>
              {source.agency}: {source.title} ({source.textDate}).{" "}
              <span className="break-all">{source.url}</span>
            </li>
          ))}
        </ul>
        {content.translatedByUs ? <p>{words.translated}</p> : null}
        {reviewed ? <p>{reviewed}</p> : null}
      </section>
    </>
  )
}

const Part = ({ title, lines }: { title: string; lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <section className="grid gap-2">
      <h2 className="text-xl">{title}</h2>
      <ul className="grid list-disc gap-1.5 ps-5">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
