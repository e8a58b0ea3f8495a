import pino from "pino"
import { singleton } from "./singleton"

/**
 * Structured logs on standard output. Rule: ids, codes, counts and durations only; never a name, number, address or
 * text of a person. `safeError` is the only way an error gets into a log line.
 */
export const log = (): pino.Logger =>
  singleton("log", () =>
    pino({
      level: process.env.LOG_LEVEL ?? (process.env.NODE_ENV === "test" ? "silent" : "info"),
      base: undefined,
    }),
  )

type Loggable = { name: string; code?: string; constraint?: string; table?: string; stack?: string }

/**
 * What may be logged of an error. Database drivers put the statement's parameters (names, messages) into message,
 * detail and query, so of those errors only class, SQLSTATE, constraint and table are kept.
 */
export function safeError(error: unknown): Loggable {
  if (!(error instanceof Error) && !(typeof error === "object" && error !== null && "stack" in error))
    return { name: typeof error }
  const e = error as Error & { code?: string; cause?: unknown; query?: string }
  const cause = e.cause as
    (Error & { code?: string; constraint_name?: string; table_name?: string }) | undefined
  const database = [e, cause].find(
    (x) => x && (x.name === "PostgresError" || "query" in x || "severity" in x),
  ) as (Error & { code?: string; constraint_name?: string; table_name?: string }) | undefined
  if (database)
    return {
      name: "DatabaseError",
      code: cause?.code ?? database.code,
      constraint: cause?.constraint_name ?? database.constraint_name,
      table: cause?.table_name ?? database.table_name,
      stack: framesOnly(e.stack),
    }
  return { name: e.name, code: typeof e.code === "string" ? e.code : undefined, stack: framesOnly(e.stack) }
}

/** The first line of a stack repeats the message, which may hold a patient's words; the frames do not. */
const framesOnly = (stack: string | undefined): string | undefined =>
  stack
    ?.split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .join("\n")
