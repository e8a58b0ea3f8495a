/**
 * What live readers are told. A topic names a thing somebody may be looking at; a kind says what happened to `ref`.
 * Topics sort; the clinic's inbox sorts last ("~"), so that its row is locked for the shortest time (docs/decisions).
 */
export type Topic =
  | `callbacks`
  | `conversation:${string}`
  | `knowledge`
  | `nurse:${string}`
  | `patient:${string}`
  | `settings`
  | `user:${string}`
  | `~inbox`

export type EventKind =
  | "message.added"
  | "message.withdrawn"
  | "turn.started"
  | "turn.progress"
  | "turn.ended"
  | "conversation.changed"
  | "appointment.changed"
  | "callback.changed"
  | "hours.changed"
  | "notice.changed"
  | "article.changed"
  | "settings.changed"
  | "emergency.changed"
  | "session.ended"
  | "task.changed"

export type DomainEvent = { topic: Topic; kind: EventKind; ref: string }
