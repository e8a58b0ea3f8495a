import { z } from "zod"
import type { Topic } from "@/lib/core/events"

/**
 * Kinds of notices and the values their words need. Values hold no health data: clinic, day and time at most; the
 * words themselves are in lib/words (`notices`).
 */
export const Notice = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("sign_in_code"), code: z.string() }),
  z.object({ kind: z.literal("appointment_booked"), startsAt: z.iso.datetime(), nurseName: z.string() }),
  z.object({ kind: z.literal("appointment_moved"), startsAt: z.iso.datetime(), nurseName: z.string() }),
  z.object({ kind: z.literal("appointment_cancelled"), startsAt: z.iso.datetime(), nurseName: z.string() }),
  z.object({ kind: z.literal("appointment_reminder"), startsAt: z.iso.datetime(), nurseName: z.string() }),
  z.object({
    kind: z.literal("waitlist_offer"),
    startsAt: z.iso.datetime(),
    nurseName: z.string(),
    expiresAt: z.iso.datetime(),
  }),
  z.object({ kind: z.literal("nurse_message") }),
  z.object({ kind: z.literal("handover"), reason: z.string() }),
  z.object({ kind: z.literal("emergency"), level: z.string() }),
])
export type Notice = z.infer<typeof Notice>
export type NoticeKind = Notice["kind"]

export const NOTICE_CHANNELS = ["in_app", "sms", "email"] as const
export type NoticeChannel = (typeof NOTICE_CHANNELS)[number]

export type Recipient =
  | { kind: "patient"; id: string }
  | { kind: "user"; id: string }
  /** A number that is not (yet) known to be a patient's: E.164. */
  | { kind: "address"; address: string }

export type QueueNotice = {
  notice: Notice
  channel: NoticeChannel
  recipient: Recipient
  /** One notice per thing to tell: queueing it again with the same key changes nothing. */
  dedupeKey: string
  appointmentId?: string
  conversationId?: string
  /** When to deliver; quiet hours of the receiver may move it later. Default: now. */
  sendAt?: Date
  mustAcknowledge?: boolean
}

export type ListedNotice = {
  id: string
  notice: Notice
  at: string
  appointmentId: string | null
  conversationId: string | null
  readAt: string | null
  mustAcknowledge: boolean
  acknowledgedAt: string | null
}

/** The badge: how many notices are unread, and the topic whose events change that. */
export type Bell = { topic: Topic; after: number; unread: number }
