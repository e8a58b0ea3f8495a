import { createHmac, randomInt, timingSafeEqual } from "node:crypto"
import { hash, verify } from "@node-rs/argon2"
import { and, eq, isNull, sql } from "drizzle-orm"
import { blindIndex } from "@/db/keys"
import { takeFromLimit } from "@/db/rate-limit"
import { guests, memberships, sessions, signInCodes, users } from "@/db/schema"
import { actingAs } from "@/lib/access/context"
import { requireAdmin } from "@/lib/access/rules"
import { hashToken, newToken, SESSION_LIMITS } from "@/lib/access/sessions"
import type { Context } from "@/lib/access/types"
import { recordAudit } from "@/lib/audit/commands"
import { DomainError } from "@/lib/core/errors"
import { newId } from "@/lib/core/ids"
import { queueNotices } from "@/lib/notifications/commands"
import { bornOn, patientIdsByPhone, patientIdsByPhoneIndex } from "@/lib/patients/queries"
import { normalizePhone } from "@/lib/patients/rules"
import { CreateUser, PatientSignIn, RequestCode, StaffSignIn, type StartedSession } from "./types"

const CODE_MINUTES = 10
const CODE_ATTEMPTS = 5

/** A hash nobody's password has: checking against it takes as long as against a real one. */
const NOBODYS_HASH =
  "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$6GQ1GJ2rmOm2o8zWqbCiSTmXkYwKDGnMXgKPpnQo0C8"

/** Signs a member of the staff in. The same answer for an unknown address, a wrong password and a disabled user. */
export async function signInStaff(ctx: Context, input: StaffSignIn, from: string): Promise<StartedSession> {
  const data = parse(StaffSignIn, input)
  const account = hashToken(data.email.toLowerCase())
  await limited(ctx, `sign-in/${from}`, { max: 20, windowSeconds: 300 })
  await limited(ctx, `sign-in/${account}`, { max: 10, windowSeconds: 900 })
  const [user] = await ctx.db
    .select()
    .from(users)
    .where(eq(sql`lower(${users.email})`, data.email.toLowerCase()))
  const right = await verify(user?.passwordHash ?? NOBODYS_HASH, data.password).catch(() => false)
  if (!user || !right || user.disabledAt || !user.passwordHash) throw wrong("password")
  return startStaffSession(ctx, user.id)
}

/** Demo mode only (the door checks it): signs in as one of the sample people without a password. */
export async function signInAsSample(
  ctx: Context,
  as: { userId: string } | { patientId: string },
): Promise<StartedSession> {
  if (!ctx.clinic.sample) throw new DomainError("not_allowed", "only in a sample clinic")
  return "userId" in as ? startStaffSession(ctx, as.userId) : startPatientSession(ctx, as.patientId)
}

/**
 * Sends a one-time code to a number, if somebody is registered with it. The answer is the same either way, so nobody
 * learns who is a patient here. Returns the ticket that the code belongs to.
 */
export async function requestCode(
  ctx: Context,
  input: RequestCode,
  from: string,
): Promise<{ ticket: string }> {
  const data = parse(RequestCode, input)
  const phone = normalizePhone(data.phone, ctx.clinic.country)
  if (!phone) throw new DomainError("invalid_input", "not a possible phone number", { field: "phone" })
  const phoneIndex = blindIndex(ctx.clinic.id, "phone", phone)
  await limited(ctx, `code/${from}`, { max: 20, windowSeconds: 3600 })
  await limited(ctx, `code/${phoneIndex}`, { max: 5, windowSeconds: 3600 })
  const known = await patientIdsByPhone(ctx, phone)
  return ctx.tx(async (ctx) => {
    const ticket = newId()
    const code = String(randomInt(0, 1_000_000)).padStart(6, "0")
    await ctx.db.insert(signInCodes).values({
      clinicId: ctx.clinic.id,
      id: ticket,
      phoneIndex,
      codeHash: codeHash(ticket, code),
      createdAt: ctx.now,
      expiresAt: new Date(ctx.now.getTime() + CODE_MINUTES * 60_000),
    })
    if (known.length > 0)
      await queueNotices(ctx, [
        {
          notice: { kind: "sign_in_code", code },
          channel: "sms",
          recipient: { kind: "address", address: phone },
          dedupeKey: `sign_in_code/${ticket}`,
        },
      ])
    return { ticket }
  })
}

export type PatientSignInResult = { session: StartedSession } | { birthDateNeeded: true }

/**
 * Checks a code and signs the patient in. Where a family shares the number, the date of birth chooses; without it the
 * answer asks for it and says nothing of who they are. Five tries per code.
 */
export async function signInPatient(ctx: Context, input: PatientSignIn): Promise<PatientSignInResult> {
  const data = parse(PatientSignIn, input)
  const ticket = await checkCode(ctx, data)
  const everyone = await patientIdsByPhoneIndex(ctx, ticket.phoneIndex)
  if (everyone.length > 1 && !data.birthDate) return { birthDateNeeded: true }
  const chosen =
    data.birthDate && everyone.length > 1 ? await bornOn(ctx, everyone, data.birthDate) : everyone
  if (chosen.length !== 1) {
    await ctx.db
      .update(signInCodes)
      .set({ attempts: sql`${signInCodes.attempts} + 1` })
      .where(and(eq(signInCodes.clinicId, ctx.clinic.id), eq(signInCodes.id, data.ticket)))
    throw wrong("birthDate")
  }
  await ctx.db
    .update(signInCodes)
    .set({ usedAt: ctx.now })
    .where(and(eq(signInCodes.clinicId, ctx.clinic.id), eq(signInCodes.id, data.ticket)))
  return { session: await startPatientSession(ctx, chosen[0]!) }
}

/** Ends the session of a cookie. Ending twice changes nothing. */
export async function endSession(
  ctx: Context,
  sessionId: string,
  reason: "signed_out" | "killed",
): Promise<void> {
  await ctx.tx(async (ctx) => {
    const [row] = await ctx.db
      .update(sessions)
      .set({ endedAt: ctx.now, endReason: reason })
      .where(and(eq(sessions.clinicId, ctx.clinic.id), eq(sessions.id, sessionId), isNull(sessions.endedAt)))
      .returning()
    if (!row) return
    if (row.userId) ctx.emit({ topic: `user:${row.userId}`, kind: "session.ended", ref: row.id })
    if (row.patientId) ctx.emit({ topic: `patient:${row.patientId}`, kind: "session.ended", ref: row.id })
    await recordAudit(ctx, {
      action: "session.ended",
      entity: "session",
      entityId: row.id,
      patientId: row.patientId,
      detail: { reason },
    })
  })
}

/** Shuts a member of the staff out: the next request fails and open pages are closed at once. */
export async function disableUser(ctx: Context, userId: string): Promise<void> {
  requireAdmin(ctx)
  await ctx.tx(async (ctx) => {
    const members = await ctx.db
      .select({ userId: memberships.userId })
      .from(memberships)
      .where(and(eq(memberships.clinicId, ctx.clinic.id), eq(memberships.userId, userId)))
    if (members.length === 0) throw new DomainError("not_found", "no such user")
    await ctx.db.update(users).set({ disabledAt: ctx.now }).where(eq(users.id, userId))
    const ended = await ctx.db
      .update(sessions)
      .set({ endedAt: ctx.now, endReason: "disabled" })
      .where(and(eq(sessions.userId, userId), isNull(sessions.endedAt)))
      .returning({ id: sessions.id })
    for (const { id } of ended) ctx.emit({ topic: `user:${userId}`, kind: "session.ended", ref: id })
    await recordAudit(ctx, { action: "user.disabled", entity: "user", entityId: userId })
  })
}

/** Makes a member of the staff. Admins of the clinic, and the set-up scripts. Returns the id. */
export async function createUser(ctx: Context, input: CreateUser): Promise<string> {
  if (ctx.actor.kind !== "system") requireAdmin(ctx)
  const data = parse(CreateUser, input)
  const passwordHash = await hash(data.password)
  return ctx.tx(async (ctx) => {
    const id = newId()
    const made = await ctx.db
      .insert(users)
      .values({ id, email: data.email.toLowerCase(), name: data.name, passwordHash })
      .onConflictDoNothing()
      .returning({ id: users.id })
    if (made.length === 0) throw new DomainError("conflict", "this address is taken", { field: "email" })
    await ctx.db
      .insert(memberships)
      .values(data.roles.map((role) => ({ clinicId: ctx.clinic.id, userId: id, role })))
    await recordAudit(ctx, {
      action: "user.created",
      entity: "user",
      entityId: id,
      detail: { roles: data.roles },
    })
    return id
  })
}

/** A visitor begins to write: the cookie gets the token, the row its hash. */
export async function startGuest(ctx: Context): Promise<{ guestId: string; token: string }> {
  const token = newToken()
  const guestId = newId()
  await ctx.db.insert(guests).values({
    clinicId: ctx.clinic.id,
    id: guestId,
    tokenHash: hashToken(token),
    createdAt: ctx.now,
    lastSeenAt: ctx.now,
  })
  return { guestId, token }
}

async function startStaffSession(ctx: Context, userId: string): Promise<StartedSession> {
  const roles = await ctx.db
    .select({ role: memberships.role })
    .from(memberships)
    .where(and(eq(memberships.clinicId, ctx.clinic.id), eq(memberships.userId, userId)))
  if (roles.length === 0) throw wrong("password")
  return startSession(ctx, { userId, patientId: null }, SESSION_LIMITS.staff.hours)
}

const startPatientSession = (ctx: Context, patientId: string): Promise<StartedSession> =>
  startSession(ctx, { userId: null, patientId }, SESSION_LIMITS.patient.hours)

async function startSession(
  ctx: Context,
  who: { userId: string | null; patientId: string | null },
  hours: number,
): Promise<StartedSession> {
  const system = actingAs(ctx, { kind: "system", job: "sign-in" })
  return system.tx(async (ctx) => {
    const id = newId()
    await ctx.db.insert(sessions).values({
      id,
      clinicId: ctx.clinic.id,
      ...who,
      createdAt: ctx.now,
      lastSeenAt: ctx.now,
      expiresAt: new Date(ctx.now.getTime() + hours * 3_600_000),
    })
    await recordAudit(ctx, {
      action: "session.started",
      entity: who.userId ? "user" : "patient",
      entityId: who.userId ?? who.patientId,
      patientId: who.patientId,
    })
    return { sessionId: id, ...who }
  })
}

/** The ticket of a right code. Every try counts before it is compared, so that parallel guesses cannot pass the limit. */
async function checkCode(ctx: Context, input: PatientSignIn) {
  const [ticket] = await ctx.db
    .update(signInCodes)
    .set({ attempts: sql`${signInCodes.attempts} + 1` })
    .where(
      and(
        eq(signInCodes.clinicId, ctx.clinic.id),
        eq(signInCodes.id, input.ticket),
        isNull(signInCodes.usedAt),
        sql`${signInCodes.expiresAt} > ${ctx.now.toISOString()}`,
        // A proven code may be sent again together with the date of birth.
        sql`${signInCodes.attempts} < ${CODE_ATTEMPTS * 2}`,
      ),
    )
    .returning()
  const given = Buffer.from(codeHash(input.ticket, input.code))
  const right = ticket && timingSafeEqual(given, Buffer.from(ticket.codeHash))
  if (!right || (ticket.provenAt === null && ticket.attempts > CODE_ATTEMPTS)) throw wrong("code")
  await ctx.db
    .update(signInCodes)
    .set({ provenAt: ctx.now })
    .where(and(eq(signInCodes.clinicId, ctx.clinic.id), eq(signInCodes.id, ticket.id)))
  return ticket
}

async function limited(
  ctx: Context,
  key: string,
  limit: { max: number; windowSeconds: number },
): Promise<void> {
  const wait = await takeFromLimit(ctx.db, `${ctx.clinic.id}/${key}`, limit)
  if (wait !== null) throw new DomainError("too_many_requests", "slow down", { retryAfterSeconds: wait })
}

/** Six digits are guessed quickly from a plain hash, so the hash is keyed by the secret of the sessions. */
const codeHash = (ticket: string, code: string): string =>
  createHmac("sha256", process.env.NEXTAUTH_SECRET ?? "")
    .update(`${ticket}/${code}`)
    .digest("base64url")

const wrong = (field: string): DomainError =>
  new DomainError("invalid_input", "not right", { field, reason: "wrong" })

function parse<T>(
  schema: {
    safeParse: (x: unknown) => { success: boolean; data?: T; error?: { issues: { path: PropertyKey[] }[] } }
  },
  input: unknown,
): T {
  const parsed = schema.safeParse(input)
  if (!parsed.success)
    throw new DomainError("invalid_input", "bad form", {
      field: String(parsed.error?.issues[0]?.path[0] ?? ""),
    })
  return parsed.data as T
}
