import { cookies, headers } from "next/headers"
import { notFound, redirect } from "next/navigation"
import { cache } from "react"
import type { Context } from "@/lib/access/types"
import { recordViews } from "@/lib/audit/commands"
import { isDomainError } from "@/lib/core/errors"
import { contextOf } from "./session"

/** The context of the page that is being rendered; the same for everything on it. */
export const pageContext = cache(async (): Promise<Context> => {
  const [jar, head] = await Promise.all([cookies(), headers()])
  return contextOf({
    host: head.get("x-forwarded-host") ?? head.get("host") ?? "localhost",
    cookies: new Map(jar.getAll().map(({ name, value }) => [name, value])),
    acceptLanguage: head.get("accept-language"),
  })
})

/**
 * Loads what a page shows. What is not the reader's is the "not found" page, what needs a sign-in leads there (staff and
 * patients have different doors); what was seen goes to the audit before anything is sent.
 */
export async function loadPage<T>(path: string, load: (ctx: Context) => Promise<T>): Promise<T> {
  const ctx = await pageContext()
  let result: T
  try {
    result = await load(ctx)
  } catch (error) {
    if (isDomainError(error) && error.code === "sign_in_required")
      redirect(`/sign-in?next=${encodeURIComponent(path)}`)
    if (isDomainError(error) && ["not_found", "not_allowed"].includes(error.code)) notFound()
    throw error
  }
  if (ctx.views.size > 0) await recordViews(ctx)
  return result
}
