/** The server-action face: a value, or a refusal in the reader's words. Never a raw error. */
export type ActionResult<T> =
  { ok: true; value: T } | { ok: false; code: string; message: string; details: Record<string, unknown> }
