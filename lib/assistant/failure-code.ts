/** What went wrong, in words that hold nothing of the request: safe to store and to show to admins. */
export function failureCode(error: unknown): string {
  const e = error as { statusCode?: number; name?: string; cause?: { code?: string } } | null
  if (typeof e?.statusCode === "number") return `http_${e.statusCode}`
  if (e?.name === "TimeoutError" || e?.name === "AbortError") return "timeout"
  if (typeof e?.cause?.code === "string") return e.cause.code.toLowerCase()
  return "failed"
}
