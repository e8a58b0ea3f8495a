import { createHash, randomBytes } from "node:crypto"
import { and, eq, inArray, isNull } from "drizzle-orm"
import type { Database } from "@/db/client"
import { guests, memberships, nurses, sessions, users } from "@/db/schema"
import { statement } from "@/db/statement"
import type { Actor, GuestActor, PatientActor, StaffActor } from "./types"

/** Minutes without a request after which a session ends, and hours after which it ends in any case. */
export const SESSION_LIMITS = {
  staff: { idleMinutes: 30, hours: 12 },
  patient: { idleMinutes: 60 * 24, hours: 24 * 14 },
} as const

const TOUCH_MS = 60_000

const openSession = statement((db, value: { clinicId: string; sessionId: string }) =>
  db
    .select({
      session: {
        userId: sessions.userId,
        patientId: sessions.patientId,
        lastSeenAt: sessions.lastSeenAt,
        expiresAt: sessions.expiresAt,
      },
      user: { id: users.id, name: users.name, platform: users.platform, disabledAt: users.disabledAt },
    })
    .from(sessions)
    .leftJoin(users, eq(users.id, sessions.userId))
    .where(
      and(eq(sessions.id, value.sessionId), eq(sessions.clinicId, value.clinicId), isNull(sessions.endedAt)),
    ),
)

/**
 * The actor of a session cookie, or null when the session has ended, idled out, expired or belongs to a disabled user.
 * Checked on every request, so a kill works at once; `lastSeenAt` is written at most once a minute.
 */
export async function actorOfSession(
  db: Database,
  clinicId: string,
  sessionId: string,
  now: Date,
): Promise<StaffActor | PatientActor | null> {
  const [row] = await openSession(db, { clinicId, sessionId })
  if (!row || row.session.expiresAt <= now) return null
  const { session, user } = row
  const limits = session.userId ? SESSION_LIMITS.staff : SESSION_LIMITS.patient
  if (now.getTime() - session.lastSeenAt.getTime() > limits.idleMinutes * 60_000) return null
  if (now.getTime() - session.lastSeenAt.getTime() > TOUCH_MS)
    await db.update(sessions).set({ lastSeenAt: now }).where(eq(sessions.id, sessionId))
  if (session.patientId) return { kind: "patient", patientId: session.patientId, sessionId }
  if (!user || user.disabledAt) return null
  return staffActor(db, clinicId, user, sessionId)
}

const rolesOf = statement((db, value: { clinicId: string; userId: string }) =>
  db
    .select({ role: memberships.role, nurseId: nurses.id })
    .from(memberships)
    .leftJoin(
      nurses,
      and(
        eq(nurses.clinicId, memberships.clinicId),
        eq(nurses.userId, memberships.userId),
        eq(nurses.active, true),
      ),
    )
    .where(
      and(
        eq(memberships.clinicId, value.clinicId),
        eq(memberships.userId, value.userId),
        inArray(memberships.role, ["nurse", "admin"]),
      ),
    ),
)

async function staffActor(
  db: Database,
  clinicId: string,
  user: { id: string; name: string; platform: boolean },
  sessionId: string,
): Promise<StaffActor> {
  const rows = await rolesOf(db, { clinicId, userId: user.id })
  return {
    kind: "staff",
    userId: user.id,
    sessionId,
    name: user.name,
    platform: user.platform,
    roles: rows.map((row) => row.role),
    nurseId: rows.find((row) => row.role === "nurse")?.nurseId ?? null,
  }
}

const guestByToken = statement((db, value: { clinicId: string; tokenHash: string }) =>
  db
    .select({ id: guests.id })
    .from(guests)
    .where(
      and(eq(guests.clinicId, value.clinicId), eq(guests.tokenHash, value.tokenHash), isNull(guests.endedAt)),
    ),
)

/** The guest of a cookie, or a visitor without one. */
export async function actorOfGuest(
  db: Database,
  clinicId: string,
  token: string | undefined,
): Promise<GuestActor> {
  if (!token) return { kind: "guest", guestId: null }
  const [row] = await guestByToken(db, { clinicId, tokenHash: hashToken(token) })
  return { kind: "guest", guestId: row?.id ?? null }
}

/** A secret for a cookie or an address: 32 random bytes. Only its hash is stored. */
export const newToken = (): string => randomBytes(32).toString("base64url")
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("base64url")

/** Whether somebody has to be asked who they are before this. */
export const isSignedIn = (actor: Actor): boolean => actor.kind === "patient" || actor.kind === "staff"
