"use server"

import { cookies } from "next/headers"
import { redirect } from "next/navigation"
import { endSession } from "@/lib/accounts/commands"
import { actingAs } from "@/lib/access/context"
import { pageContext } from "@/lib/http/page"

/** Ends the session for good (its row, not only the cookie) and leads to the first page. */
export async function signOut(): Promise<void> {
  const ctx = await pageContext()
  if (ctx.actor.kind === "patient" || ctx.actor.kind === "staff")
    await endSession(actingAs(ctx, { kind: "system", job: "sign-out" }), ctx.actor.sessionId, "signed_out")
  const jar = await cookies()
  for (const { name } of jar.getAll()) if (name.includes("next-auth.")) jar.delete(name)
  redirect("/")
}
