import { cookies, headers } from "next/headers"
import type { z } from "zod"
import type { Context } from "@/lib/access/types"
import { recordViews } from "@/lib/audit/commands"
import { newId } from "@/lib/core/ids"
import type { ActionResult } from "./action-result"
import { problemOf } from "./problem"
import { contextOf } from "./session"

/**
 * A server action: parses the input (whatever the browser sent), gives the context, and answers with a result instead of
 * throwing. Authorization is the command's.
 */
export function action<S extends z.ZodType, T>(
  schema: S,
  run: (ctx: Context, input: z.output<S>) => Promise<T>,
) {
  return async (input: z.input<S>): Promise<ActionResult<T>> => {
    const requestId = newId()
    const [jar, head] = await Promise.all([cookies(), headers()])
    let language: Context["language"] = "en"
    try {
      const ctx = await contextOf({
        host: head.get("x-forwarded-host") ?? head.get("host") ?? "localhost",
        cookies: new Map(jar.getAll().map(({ name, value }) => [name, value])),
        acceptLanguage: head.get("accept-language"),
        requestId,
      })
      language = ctx.language
      const value = await run(ctx, schema.parse(input))
      if (ctx.views.size > 0) await recordViews(ctx)
      return { ok: true, value }
    } catch (error) {
      const {
        title,
        code,
        status: _status,
        type: _type,
        requestId: _id,
        ...details
      } = problemOf(error, requestId, language)
      return { ok: false, code, message: title, details }
    }
  }
}
