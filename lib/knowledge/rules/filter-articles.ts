import { fold } from "@/lib/core/fold"
import type { ArticleEntry } from "../types/article"

export type ArticleFilter = { text?: string; category?: string; status?: string; language?: string }

/** The entries an admin asked for: every word of `text` is in the title or the name, accents and case aside. */
export function filterArticles(entries: readonly ArticleEntry[], filter: ArticleFilter): ArticleEntry[] {
  const words = fold(filter.text ?? "")
    .split(/\s+/)
    .filter(Boolean)
  return entries.filter((entry) => {
    const text = fold(`${entry.title} ${entry.slug}`)
    return (
      words.every((word) => text.includes(word)) &&
      (!filter.category || entry.category === filter.category) &&
      (!filter.status || entry.status === filter.status) &&
      (!filter.language || entry.language === filter.language)
    )
  })
}
