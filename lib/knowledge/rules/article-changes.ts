import type { ArticleContent } from "../types/article"

export type ChangedPart = { part: keyof ArticleContent; before: string; after: string }

/** The parts of an article that differ between two versions, as plain text with one line per item. */
export function changedParts(before: ArticleContent, after: ArticleContent): ChangedPart[] {
  return PARTS.map((part) => ({ part, before: textOf(before, part), after: textOf(after, part) })).filter(
    ({ before, after }) => before !== after,
  )
}

const PARTS = [
  "title",
  "summary",
  "homeCare",
  "callWhen",
  "goNow",
  "askTheClinic",
  "aliases",
  "askedAs",
  "audience",
  "sources",
  "translatedByUs",
] as const satisfies readonly (keyof ArticleContent)[]

function textOf(content: ArticleContent, part: (typeof PARTS)[number]): string {
  switch (part) {
    case "goNow":
      return content.goNow.map((line) => `${line.text} (${line.from})`).join("\n")
    case "sources":
      return content.sources
        .map((s) => [s.agency, s.title, s.url, s.openedFrom, s.textDate, s.licence].join(" | "))
        .join("\n")
    case "translatedByUs":
      return content.translatedByUs ? "yes" : "no"
    case "title":
    case "summary":
      return content[part]
    default:
      return content[part].join("\n")
  }
}
