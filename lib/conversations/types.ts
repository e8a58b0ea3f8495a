import { z } from "zod"

export const CHANNELS = ["web", "sms", "whatsapp", "telegram", "instagram", "phone"] as const
export type Channel = (typeof CHANNELS)[number]

/** Why a person is needed, as the queue and the patient's words know it. */
export const HANDOVER_REASONS = [
  "asked",
  "emergency",
  "urgent",
  "unsure",
  "no_answer",
  "assistant_failed",
  "assistant_off",
] as const
export const HandoverReason = z.enum(HANDOVER_REASONS)
export type HandoverReason = z.infer<typeof HandoverReason>

/** 1 is red (act now) to 5 (whenever there is time). */
export const Acuity = z.number().int().min(1).max(5)

/** The text of one message: what a person may write at once. */
export const MessageText = z.string().trim().min(1).max(4000)

/** A source as it stands under an answer: number in the text, article, and what is known of its review. */
export const Source = z.object({
  n: z.number().int().positive(),
  articleId: z.string(),
  version: z.number().int(),
  slug: z.string(),
  language: z.string(),
  title: z.string(),
  sample: z.boolean(),
  reviewedAt: z.string().nullable(),
})
export type Source = z.infer<typeof Source>

/** What a patient is asked to confirm; the row `proposals` holds the truth, this is its picture. */
export const ProposalCard = z.object({
  proposalId: z.string(),
  kind: z.enum(["book", "move", "cancel"]),
  appointmentId: z.string(),
  nurseName: z.string(),
  nurseSpecialty: z.string(),
  visitName: z.string(),
  mode: z.enum(["in-person", "phone", "video"]),
  /** UTC ISO instants. For a move: the new time; `previous` is the old one. */
  startsAt: z.string(),
  endsAt: z.string(),
  previous: z.object({ startsAt: z.string(), endsAt: z.string(), nurseName: z.string() }).nullable(),
  reason: z.string().nullable(),
  zone: z.string(),
  place: z.string().nullable(),
  expiresAt: z.string(),
  status: z.enum(["open", "confirmed", "declined", "replaced", "expired"]),
})
export type ProposalCard = z.infer<typeof ProposalCard>

/** Everything of a message beside its text. */
export const MessageExtra = z.object({
  sources: z.array(Source).optional(),
  proposal: ProposalCard.optional(),
  /** Suggested replies, ready to send. */
  replies: z.array(z.string()).optional(),
  /** The page asks who the patient is before it goes on. */
  askIdentity: z.boolean().optional(),
  /** The answer was stopped by the patient. */
  stopped: z.boolean().optional(),
  /** 0 to 1: how likely the answer's first source is the right one (lib/knowledge/rules/confidence). */
  confidence: z.number().optional(),
  /** A marker in the thread: who took over or gave back. */
  mark: z.enum(["handed_over", "taken_over", "handed_back", "emergency", "emergency_cleared"]).optional(),
  /** "How was this?" cannot be asked of markers and cards. */
  answered: z.boolean().optional(),
})
export type MessageExtra = z.infer<typeof MessageExtra>

export const FEEDBACK_REASONS = ["wrong", "unclear", "not_my_question", "too_long", "unsafe"] as const
export const GiveFeedback = z.object({
  messageId: z.uuid(),
  useful: z.boolean(),
  reason: z.enum(FEEDBACK_REASONS).nullable().default(null),
})
export type GiveFeedback = z.infer<typeof GiveFeedback>

export type Author = "patient" | "assistant" | "nurse" | "clinic"

export type Message = {
  id: string
  seq: number
  author: Author
  /** Name of the nurse who wrote it. */
  authorName: string | null
  text: string
  extra: MessageExtra
  createdAt: string
  /** Withdrawn text is empty for patients; staff see what was shown. */
  withdrawnAt: string | null
  feedback: { useful: boolean; reason: string | null } | null
}

/** What a page reads of the assistant's answer that is being written right now. */
export type RunningTurn = { id: string; text: string; startedAt: string }

export type Conversation = {
  id: string
  channel: Channel
  language: "en" | "es"
  status: "open" | "closed"
  handler: "assistant" | "nurse"
  epoch: number
  patientId: string | null
  assigneeId: string | null
  assigneeName: string | null
  acuity: number
  handoverReason: HandoverReason | null
  waitingSince: string | null
  title: string | null
  lastMessageAt: string
  createdAt: string
}

/** One row of the nurses' queue. */
export type QueueEntry = Conversation & {
  patientName: string | null
  /** The patient's own last words, cut. */
  preview: string
  emergency: { id: string; level: string; acknowledged: boolean } | null
  unread: boolean
}

/** A message that a search found. `createdAt`: ISO. */
export type FoundMessage = {
  messageId: string
  conversationId: string
  author: Author
  text: string
  createdAt: string
}
