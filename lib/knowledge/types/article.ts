import { z } from "zod"

const line = z.string().trim().min(1).max(600)
const lines = z.array(line).max(30)

export const CATEGORIES = [
  "symptoms",
  "first-aid",
  "conditions",
  "women-and-children",
  "medicines",
  "prevention",
] as const
export const AUDIENCES = ["adult", "child", "pregnant"] as const

/** A page that was really opened, and what is known of its text. */
export const ArticleSource = z.object({
  agency: z.string().trim().min(2).max(200),
  title: z.string().trim().min(2).max(300),
  url: z.url().max(500),
  openedFrom: z.string().trim().max(600),
  textDate: z.string().trim().max(300),
  licence: z.string().trim().max(400),
})
export type ArticleSource = z.infer<typeof ArticleSource>

/** Everything an article says, in one language. */
export const ArticleContent = z.object({
  title: z.string().trim().min(3).max(120),
  aliases: z.array(z.string().trim().min(2).max(80)).max(40),
  /** Questions and phrases as patients say them; search lives on them. */
  askedAs: z.array(z.string().trim().min(2).max(200)).max(60),
  audience: z.array(z.enum(AUDIENCES)).min(1),
  summary: z.string().trim().min(10).max(1500),
  homeCare: lines,
  callWhen: lines,
  /** `from`: whether the sources say it, or only the red-flag rules of this product. */
  goNow: z.array(z.object({ text: line, from: z.enum(["sources", "red-flag-rules"]) })).max(30),
  askTheClinic: lines,
  sources: z.array(ArticleSource).max(20),
  /** Translated by us from an article in another language. */
  translatedByUs: z.boolean().default(false),
})
export type ArticleContent = z.infer<typeof ArticleContent>

export type ArticleStatus = "draft" | "published" | "changed" | "expired" | "archived"

export type ArticleEntry = {
  id: string
  slug: string
  language: "en" | "es"
  category: string
  title: string
  status: ArticleStatus
  sample: boolean
  publishedVersion: number | null
  latestVersion: number
  nextReviewOn: string | null
  updatedAt: string
}

export type ArticleVersion = {
  version: number
  content: ArticleContent
  sample: boolean
  authorName: string | null
  createdAt: string
  publishedAt: string | null
  reviewerName: string | null
  reviewedAt: string | null
}

/** An article as patients read it and the assistant answers from it. */
export type PublishedArticle = {
  id: string
  slug: string
  language: "en" | "es"
  category: string
  version: number
  content: ArticleContent
  /** No clinician has reviewed it: answered from in demo mode only, and marked. */
  sample: boolean
  reviewerName: string | null
  reviewedAt: string | null
  nextReviewOn: string | null
}

export const SaveDraft = z.object({
  articleId: z.uuid().optional(),
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "small letters, digits and hyphens")
    .max(80),
  language: z.enum(["en", "es"]),
  category: z.enum(CATEGORIES),
  content: ArticleContent,
  /** The version the editor started from: somebody else's newer one is not overwritten. */
  basedOn: z.number().int().min(0),
})
export type SaveDraft = z.input<typeof SaveDraft>
