/**
 * The closed list of what can go wrong in clinic words, with the HTTP status each one has at a door.
 * `not_found` also answers for what exists but is not yours: a 403 would tell that it exists.
 */
export const ERROR_STATUS = {
  invalid_input: 400,
  sign_in_required: 401,
  not_allowed: 403,
  not_found: 404,
  too_large: 413,
  slot_taken: 409,
  slot_not_offered: 409,
  patient_busy: 409,
  hold_expired: 409,
  not_movable: 409,
  not_cancellable: 409,
  conflict: 409,
  already_claimed: 409,
  booking_stopped: 409,
  limit_reached: 409,
  idempotency_mismatch: 422,
  idempotency_running: 409,
  reviewer_required: 422,
  too_many_requests: 429,
  clinic_not_open: 503,
  channel_off: 503,
  busy: 503,
} as const

export type ErrorCode = keyof typeof ERROR_STATUS
export type ErrorDetails = Record<string, unknown>

const BRAND = Symbol.for("nurseline.DomainError")

/** An expected refusal. `message` is for developers and logs (no health data); people read the words of the `code`. */
export class DomainError extends Error {
  readonly code: ErrorCode
  readonly details: ErrorDetails

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message)
    this.name = "DomainError"
    this.code = code
    this.details = details
    Object.defineProperty(this, BRAND, { value: true })
  }
}

/** `instanceof` fails between the server and Next's bundles (each holds its own copy of this module); the brand does not. */
export const isDomainError = (error: unknown): error is DomainError =>
  typeof error === "object" && error !== null && BRAND in error

export const notFound = (what: string): DomainError => new DomainError("not_found", `no such ${what}`)
