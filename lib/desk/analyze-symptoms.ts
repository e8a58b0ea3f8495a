import { z } from "zod"
import { isStaff } from "@/lib/access/rules"
import type { Context } from "@/lib/access/types"
import { lockConversation } from "@/lib/conversations/commands/threads"
import { DomainError, isDomainError } from "@/lib/core/errors"
import { getPublished } from "@/lib/knowledge/queries/articles"
import { saveTriageRecord } from "@/lib/triage/commands"
import { isEmergency, RULE_SET_VERSION } from "@/lib/triage/rules/levels"
import { assessSymptoms, complaints, type QuestionToAsk } from "@/lib/triage/rules/symptoms/assess-symptoms"
import type { TriageLevel, TriageRecord, Urgency } from "@/lib/triage/types"
import { raiseEmergency, standingEmergencies } from "./raise-emergency"
import { receiveMessage } from "./receive-message"
import { readRecord } from "./record-facts"

export const AnalyzeSymptoms = z.object({
  symptoms: z.array(z.string().trim().min(1).max(200)).min(1).max(10),
  duration: z.string().trim().max(60).optional(),
  /** 1 to 10, or mild, moderate, severe. */
  severity: z.union([z.number().min(1).max(10), z.string().trim().max(30)]).optional(),
  /** Question id -> "yes" or "no". */
  answers: z.record(z.string().max(60), z.string().max(10)).default({}),
  /** The check that is being answered; without it a new one begins. */
  check: z.object({ conversationId: z.uuid(), recordId: z.uuid(), messageId: z.uuid() }).optional(),
})
export type AnalyzeSymptoms = z.input<typeof AnalyzeSymptoms>

export type SymptomResult = {
  check: { conversationId: string; recordId: string; messageId: string }
  urgency: Urgency
  level: TriageLevel
  reason: string
  /** Titles of matching topics: what to read, never a diagnosis. */
  possible_conditions: { title: string; slug: string }[]
  recommendations: string[]
  watchFor: readonly string[]
  questions: readonly QuestionToAsk[]
  emergencyId: string | null
}

/**
 * A structured look at symptoms: what was said becomes a message of the patient (so the red-flag rules read it like any
 * other), closed questions follow, and the result is kept for a nurse to confirm. It names topics to read, not illnesses.
 */
export async function analyzeSymptoms(ctx: Context, input: AnalyzeSymptoms): Promise<SymptomResult> {
  if (isStaff(ctx.actor)) throw new DomainError("not_allowed", "patients describe their own symptoms")
  const data = AnalyzeSymptoms.parse(input)
  const place = data.check ?? (await begin(ctx, data))
  const record = await readRecord(ctx)
  const found = assessSymptoms({
    ...data,
    now: ctx.now,
    language: ctx.language,
    ...(record ? { record } : {}),
  })
  const topics = await readTopics(ctx, found.topicSlugs)
  const kept: TriageRecord = {
    symptoms: data.symptoms,
    duration: data.duration ?? null,
    severity: data.severity === undefined ? null : String(data.severity),
    messageId: place.messageId,
    complaint: found.complaint,
    answers: answered(found.complaint, data.answers, ctx.language),
    reason: found.reason,
    watchFor: [...found.watchFor],
    topics: topics.map(({ slug, title }) => ({ slug, title })),
  }
  return ctx.tx(async (ctx) => {
    const conversation = await lockConversation(ctx, place.conversationId)
    const recordId = await saveTriageRecord(
      ctx,
      {
        id: data.check?.recordId,
        conversationId: conversation.id,
        patientId: conversation.patientId,
        keyId: conversation.keyId,
      },
      { record: kept, urgency: found.urgency, level: found.level },
    )
    const red = isEmergency(found.level)
      ? {
          ruleId: `symptoms.${found.complaint ?? "words"}`,
          version: RULE_SET_VERSION,
          level: found.level,
          words: found.reason,
        }
      : undefined
    const emergencyId = await raiseEmergency(
      ctx,
      conversation,
      red,
      await standingEmergencies(ctx, conversation),
    )
    return {
      check: { conversationId: conversation.id, recordId, messageId: place.messageId },
      urgency: found.urgency,
      level: found.level,
      reason: found.reason,
      possible_conditions: topics.map(({ slug, title }) => ({ slug, title })),
      recommendations: topics.flatMap(({ homeCare, callWhen }) =>
        found.urgency === "self_care" ? homeCare.slice(0, 3) : callWhen.slice(0, 2),
      ),
      watchFor: found.watchFor,
      questions: emergencyId ? [] : found.questions,
      emergencyId,
    }
  })
}

/** The words of the form as a message, in one sentence each. */
async function begin(ctx: Context, data: z.output<typeof AnalyzeSymptoms>) {
  const text = [
    data.symptoms.join(", "),
    data.duration,
    data.severity === undefined ? undefined : String(data.severity),
  ]
    .filter(Boolean)
    .join(". ")
  const { conversationId, messageId } = await receiveMessage(ctx, { text, channel: "web", silent: true })
  return { conversationId, messageId }
}

function answered(complaintId: string | null, answers: Record<string, string>, language: "en" | "es") {
  const questions = complaints.find(({ id }) => id === complaintId)?.questions ?? []
  return questions.flatMap(({ id, ask }) =>
    answers[id] === undefined ? [] : [{ question: ask[language], answer: answers[id] }],
  )
}

async function readTopics(ctx: Context, slugs: readonly string[]) {
  const found = await Promise.all(
    slugs.map((slug) =>
      getPublished(ctx, slug).catch((error: unknown) => {
        if (isDomainError(error)) return null
        throw error
      }),
    ),
  )
  return found.flatMap((article) =>
    article
      ? [
          {
            slug: article.slug,
            title: article.content.title,
            homeCare: article.content.homeCare,
            callWhen: article.content.callWhen,
          },
        ]
      : [],
  )
}
