import { decode, encode } from "next-auth/jwt"
import { pool } from "@/db/client"
import { makeContext } from "@/lib/access/context"
import { actorOfGuest, actorOfSession } from "@/lib/access/sessions"
import type { Actor, ClinicFacts, Context } from "@/lib/access/types"
import { clinicByHost } from "@/lib/clinics/queries"
import { clinicNow } from "@/lib/core/clock"
import { DomainError } from "@/lib/core/errors"
import { singleton } from "@/lib/core/singleton"
import { LANGUAGE_COOKIE, pickLanguage } from "@/lib/words/language"

export const GUEST_COOKIE = "nurseline-guest"
const SESSION_COOKIES = ["__Secure-next-auth.session-token", "next-auth.session-token"]

/** What every door knows of a request, whatever framework brought it. */
export type Incoming = {
  host: string
  cookies: ReadonlyMap<string, string>
  acceptLanguage: string | null
  requestId?: string
}

/** The context of a request: the clinic by its host, the actor by session or guest cookie, the reader's language. */
export async function contextOf(incoming: Incoming): Promise<Context> {
  const clinic = await clinicByHost(pool(), incoming.host)
  if (!clinic) throw new DomainError("clinic_not_open", "no clinic at this host")
  const now = clinicNow()
  const actor = await actorOf(incoming, clinic, now)
  const wanted = pickLanguage(incoming.cookies.get(LANGUAGE_COOKIE), incoming.acceptLanguage)
  const language = clinic.languages.includes(wanted) ? wanted : (clinic.languages[0] ?? "en")
  return makeContext({ actor, clinic, language, now, requestId: incoming.requestId })
}

async function actorOf(incoming: Incoming, clinic: ClinicFacts, now: Date): Promise<Actor> {
  const sessionId = await sessionIdOf(incoming.cookies)
  if (sessionId) {
    const actor = await actorOfSession(pool(), clinic.id, sessionId, now)
    if (actor) return actor
  }
  return actorOfGuest(pool(), clinic.id, incoming.cookies.get(GUEST_COOKIE))
}

/** The session's id in next-auth's signed and encrypted cookie, or null. The cookie alone proves nothing: the row decides. */
export async function sessionIdOf(cookies: ReadonlyMap<string, string>): Promise<string | null> {
  for (const name of SESSION_COOKIES) {
    const token = joinChunks(cookies, name)
    if (!token) continue
    const sessionId = await openToken(token)
    if (sessionId) return sessionId
  }
  return null
}

type OpenedToken = { sessionId: string; expiresAt: number }
const openedTokens = () => singleton("opened-tokens", () => new Map<string, OpenedToken>())
const OPENED_TOKENS = 5_000

/**
 * Deriving the key and decrypting costs as much as several queries (`npm run bench -- share`), and the same cookie comes
 * with every request: what was inside is remembered until it expires. Nothing is trusted for it, the row decides.
 */
async function openToken(token: string): Promise<string | null> {
  const known = openedTokens().get(token)
  if (known && known.expiresAt > Date.now()) return known.sessionId
  openedTokens().delete(token)
  const payload = await decode({ token, secret: process.env.NEXTAUTH_SECRET ?? "" }).catch(() => null)
  if (typeof payload?.sid !== "string") return null
  if (openedTokens().size >= OPENED_TOKENS) openedTokens().clear()
  if (typeof payload.exp === "number")
    openedTokens().set(token, { sessionId: payload.sid, expiresAt: payload.exp * 1000 })
  return payload.sid
}

/** The cookie of a session, for scripts that act as a person they made. */
export const sessionCookie = async (sessionId: string): Promise<string> =>
  `next-auth.session-token=${await encode({ token: { sid: sessionId }, secret: process.env.NEXTAUTH_SECRET! })}`

export const hasSessionCookie = (cookies: ReadonlyMap<string, string>): boolean =>
  SESSION_COOKIES.some((name) => cookies.has(name) || cookies.has(`${name}.0`)) || cookies.has(GUEST_COOKIE)

/** next-auth cuts a long cookie into pieces named `.0`, `.1` and so on. */
function joinChunks(cookies: ReadonlyMap<string, string>, name: string): string | undefined {
  const whole = cookies.get(name)
  if (whole) return whole
  const parts: string[] = []
  for (let i = 0; cookies.has(`${name}.${i}`); i++) parts.push(cookies.get(`${name}.${i}`)!)
  return parts.length > 0 ? parts.join("") : undefined
}

/** Cookies of a raw header, for sockets and sign-in. */
export function readCookies(header: string | null | undefined): Map<string, string> {
  const found = new Map<string, string>()
  for (const pair of (header ?? "").split(";")) {
    const at = pair.indexOf("=")
    if (at < 1) continue
    const value = pair.slice(at + 1).trim()
    try {
      found.set(pair.slice(0, at).trim(), decodeURIComponent(value))
    } catch {
      found.set(pair.slice(0, at).trim(), value)
    }
  }
  return found
}
