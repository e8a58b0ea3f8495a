"use server"

import { z } from "zod"
import { action } from "@/lib/http/action"
import {
  publishArticle,
  restoreVersion,
  saveDraft,
  unpublishArticle,
} from "@/lib/knowledge/commands/articles"
import { dismissGap } from "@/lib/knowledge/commands/gaps"
import { removeTerm, saveTerm } from "@/lib/knowledge/commands/terms"
import { SaveTerm } from "@/lib/knowledge/types/term"
import { SaveDraft } from "@/lib/knowledge/types/article"

const Version = z.object({ articleId: z.uuid(), version: z.number().int().positive() })

const save = action(SaveDraft, saveDraft)
const publish = action(Version.extend({ reviewerName: z.string().max(200) }), publishArticle)
const restore = action(Version, restoreVersion)
const takeDown = action(z.object({ articleId: z.uuid() }), (ctx, { articleId }) =>
  unpublishArticle(ctx, articleId),
)

const dismiss = action(z.object({ id: z.uuid() }), (ctx, { id }) => dismissGap(ctx, id))

const explain = action(SaveTerm, saveTerm)
const forget = action(z.object({ id: z.uuid() }), (ctx, { id }) => removeTerm(ctx, id))

export async function explainTerm(input: SaveTerm) {
  return explain(input)
}
export async function deleteTerm(id: string) {
  return forget({ id })
}
export async function dismissQuestion(id: string) {
  return dismiss({ id })
}
export async function saveArticle(input: SaveDraft) {
  return save(input)
}
export async function publishVersion(input: { articleId: string; version: number; reviewerName: string }) {
  return publish(input)
}
export async function restoreArticle(input: { articleId: string; version: number }) {
  return restore(input)
}
export async function takeDownArticle(articleId: string) {
  return takeDown({ articleId })
}
