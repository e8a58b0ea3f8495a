/** A sample article as it is written in this folder. Every field is text for patients (grade 6) unless said otherwise. */
export type SeedArticle = {
  /** Topic number of the source pack, 1 to 60; with the language it names the article. */
  topic: number
  slug: string
  language: "en" | "es"
  category: "symptoms" | "first-aid" | "conditions" | "women-and-children" | "medicines" | "prevention"
  audience: ("adult" | "child" | "pregnant")[]
  title: string
  /** Other names people and clinicians use: "flu", "influenza". */
  aliases: string[]
  /** Eight or more questions and phrases as patients say them. */
  askedAs: string[]
  /** Two to four short sentences. */
  summary: string
  /** What to do at home; empty when the passages say nothing (the page then reads "ask the clinic"). */
  homeCare: string[]
  /** When to call the clinic. */
  callWhen: string[]
  /** When to get emergency help. `from` says what the line rests on: the cited sources, or only the red-flag rules. */
  goNow: { text: string; from: "sources" | "red-flag-rules" }[]
  /** What the sources do not cover and the clinic has to answer itself. */
  askTheClinic: string[]
  /** The passages of this topic in `passages.json` that the text rests on, counted from 1. Only passages really opened. */
  cites: number[]
  /** Set on Spanish articles that we translated ourselves. */
  translatedByUs?: boolean
}
