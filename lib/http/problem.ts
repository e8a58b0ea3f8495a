import { DomainError, ERROR_STATUS, isDomainError } from "@/lib/core/errors"
import { log, safeError } from "@/lib/core/log"
import { errorsWords } from "@/lib/words/errors"
import type { Language } from "@/lib/words/language"
import { ZodError } from "zod"

/** RFC 9457 problem details, in the reader's language. `code` is the closed domain code. */
export type Problem = {
  type: string
  title: string
  status: number
  code: string
  requestId: string
} & Record<string, unknown>

/**
 * The HTTP face of an error. Refusals keep their code and details; anything else is a bug: logged with the request's id
 * (never with its message, which may hold a patient's words), and told to nobody.
 */
export function problemOf(error: unknown, requestId: string, language: Language): Problem {
  const known = asDomainError(error)
  const words = errorsWords(language)
  if (!known) {
    log().error({ error: safeError(error), requestId }, "unexpected error")
    return { type: "about:blank", title: words.unknown, status: 500, code: "unexpected", requestId }
  }
  const { retryAfterSeconds, ...details } = known.details
  return {
    type: "about:blank",
    title: words[known.code],
    status: ERROR_STATUS[known.code],
    code: known.code,
    requestId,
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
    ...details,
  }
}

/** A schema's refusal is bad input, whoever parsed. */
export function asDomainError(error: unknown): DomainError | null {
  if (isDomainError(error)) return error
  if (error instanceof ZodError || (error as { name?: string } | null)?.name === "ZodError") {
    const issue = (error as ZodError).issues[0]
    return new DomainError("invalid_input", "bad input", {
      field: issue?.path.join("."),
      reason: issue?.message,
    })
  }
  return null
}

export function problemResponse(problem: Problem): Response {
  const headers: Record<string, string> = {
    "content-type": "application/problem+json",
    "cache-control": "no-store",
  }
  if (typeof problem.retryAfterSeconds === "number")
    headers["retry-after"] = String(problem.retryAfterSeconds)
  return new Response(JSON.stringify(problem), { status: problem.status, headers })
}
