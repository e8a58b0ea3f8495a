import type { NextAuthOptions } from "next-auth"
import Credentials from "next-auth/providers/credentials"
import { signInAsSample, signInPatient, signInStaff } from "@/lib/accounts/commands"
import type { StartedSession } from "@/lib/accounts/types"
import { SESSION_LIMITS } from "@/lib/access/sessions"
import { demoMode } from "@/lib/core/mode"
import { isDomainError } from "@/lib/core/errors"
import { log, safeError } from "@/lib/core/log"
import { identifyVisitor } from "@/lib/desk/identify-visitor"
import type { Context } from "@/lib/access/types"
import type { ClaimedTurn } from "@/lib/conversations/commands/turns"
import { contextOf, readCookies } from "./session"

declare module "next-auth" {
  interface User {
    sid: string
  }
}
declare module "next-auth/jwt" {
  interface JWT {
    sid?: string
  }
}

type AuthRequest = { headers?: Record<string, string | undefined> }

/** Writes a reply the assistant owes; the route gives it, since this layer only translates. */
type WriteReply = (ctx: Context, claimed: ClaimedTurn) => Promise<void>

/**
 * next-auth 4 carries a signed cookie with a session id, nothing else: the row of that session is checked on every
 * request. Refusals become `error` codes that the sign-in page reads.
 */
export const authOptions = (writeReply: WriteReply): NextAuthOptions => ({
  session: { strategy: "jwt", maxAge: SESSION_LIMITS.patient.hours * 3600 },
  pages: { signIn: "/sign-in", error: "/sign-in" },
  providers: [
    Credentials({
      id: "staff",
      credentials: { email: {}, password: {} },
      authorize: (given, request) =>
        signIn(request, writeReply, async (ctx, from) =>
          signInStaff(ctx, { email: given?.email ?? "", password: given?.password ?? "" }, from),
        ),
    }),
    Credentials({
      id: "patient",
      credentials: { ticket: {}, code: {}, birthDate: {} },
      authorize: (given, request) =>
        signIn(request, writeReply, async (ctx) => {
          const result = await signInPatient(ctx, {
            ticket: given?.ticket ?? "",
            code: given?.code ?? "",
            birthDate: given?.birthDate || undefined,
          })
          if ("birthDateNeeded" in result) throw new Error("birth_date_needed")
          return result.session
        }),
    }),
    Credentials({
      id: "sample",
      credentials: { userId: {}, patientId: {} },
      authorize: (given, request) =>
        signIn(request, writeReply, async (ctx) => {
          if (!demoMode()) throw new Error("not_allowed")
          return signInAsSample(
            ctx,
            given?.userId ? { userId: given.userId } : { patientId: given?.patientId ?? "" },
          )
        }),
    }),
  ],
  callbacks: {
    // `session.update` of the browser brings a `session` here; nothing of it is taken over.
    jwt: ({ token, user }) => (user ? { sub: user.id, sid: user.sid } : { sub: token.sub, sid: token.sid }),
    session: ({ session }) => ({ expires: session.expires }),
    redirect: ({ url, baseUrl }) =>
      url.startsWith("/") && !url.startsWith("//") ? `${baseUrl}${url}` : baseUrl,
  },
  logger: {
    error: (code) => log().warn({ code }, "sign-in"),
    warn: () => {},
    debug: () => {},
  },
})

async function signIn(
  request: AuthRequest,
  writeReply: WriteReply,
  start: (ctx: Awaited<ReturnType<typeof contextOf>>, from: string) => Promise<StartedSession>,
) {
  const headers = request.headers ?? {}
  try {
    const ctx = await contextOf({
      host: headers["x-forwarded-host"] ?? headers.host ?? "localhost",
      cookies: readCookies(headers.cookie),
      acceptLanguage: headers["accept-language"] ?? null,
    })
    const session = await start(ctx, headers["x-nurseline-address"] ?? "local")
    if (session.patientId && ctx.actor.kind === "guest" && ctx.actor.guestId) {
      const owed = await identifyVisitor(ctx, ctx.actor.guestId, {
        kind: "patient",
        patientId: session.patientId,
        sessionId: session.sessionId,
      })
      // The page that signed in comes back to a reply that is being written.
      for (const claimed of owed) void writeReply(ctx, claimed)
    }
    return { id: session.userId ?? session.patientId ?? "", sid: session.sessionId }
  } catch (error) {
    if (isDomainError(error))
      throw new Error(error.code === "invalid_input" ? `wrong_${String(error.details.field)}` : error.code, {
        cause: error,
      })
    if (error instanceof Error && ["birth_date_needed", "not_allowed"].includes(error.message)) throw error
    log().error({ error: safeError(error) }, "sign-in failed")
    throw new Error("unexpected", { cause: error })
  }
}
