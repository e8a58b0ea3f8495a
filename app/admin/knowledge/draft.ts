import type { ArticleContent, ArticleSource } from "@/lib/knowledge/types/article"

/** An article as the editor holds it: lists are text with one item on each line. */
export type Draft = {
  slug: string
  language: "en" | "es"
  category: string
  title: string
  aliases: string
  askedAs: string
  audience: ArticleContent["audience"]
  summary: string
  homeCare: string
  callWhen: string
  goNowSources: string
  goNowRules: string
  askTheClinic: string
  sources: ArticleSource[]
  translatedByUs: boolean
}

export const emptySource = (): ArticleSource => ({
  agency: "",
  title: "",
  url: "",
  openedFrom: "",
  textDate: "",
  licence: "",
})

export const emptyDraft = (language: "en" | "es"): Draft => ({
  slug: "",
  language,
  category: "symptoms",
  title: "",
  aliases: "",
  askedAs: "",
  audience: ["adult"],
  summary: "",
  homeCare: "",
  callWhen: "",
  goNowSources: "",
  goNowRules: "",
  askTheClinic: "",
  sources: [],
  translatedByUs: false,
})

export function draftOf(
  article: { slug: string; language: "en" | "es"; category: string },
  content: ArticleContent,
): Draft {
  const from = (origin: "sources" | "red-flag-rules") =>
    content.goNow.filter((line) => line.from === origin).map((line) => line.text)
  return {
    ...article,
    title: content.title,
    aliases: content.aliases.join("\n"),
    askedAs: content.askedAs.join("\n"),
    audience: content.audience,
    summary: content.summary,
    homeCare: content.homeCare.join("\n"),
    callWhen: content.callWhen.join("\n"),
    goNowSources: from("sources").join("\n"),
    goNowRules: from("red-flag-rules").join("\n"),
    askTheClinic: content.askTheClinic.join("\n"),
    sources: content.sources,
    translatedByUs: content.translatedByUs,
  }
}

export const contentOf = (draft: Draft): ArticleContent => ({
  title: draft.title.trim(),
  aliases: lines(draft.aliases),
  askedAs: lines(draft.askedAs),
  audience: draft.audience,
  summary: draft.summary.trim(),
  homeCare: lines(draft.homeCare),
  callWhen: lines(draft.callWhen),
  goNow: [
    ...lines(draft.goNowSources).map((text) => ({ text, from: "sources" as const })),
    ...lines(draft.goNowRules).map((text) => ({ text, from: "red-flag-rules" as const })),
  ],
  askTheClinic: lines(draft.askTheClinic),
  sources: draft.sources,
  translatedByUs: draft.translatedByUs,
})

const lines = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
