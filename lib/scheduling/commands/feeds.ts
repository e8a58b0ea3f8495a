import { and, eq, isNull, sql } from "drizzle-orm"
import { calendarFeeds } from "@/db/schema"
import { requireSignedIn } from "@/lib/access/rules"
import { hashToken, newToken } from "@/lib/access/sessions"
import type { Context } from "@/lib/access/types"
import { recordAudit } from "@/lib/audit/commands"
import { DomainError, notFound } from "@/lib/core/errors"
import { isId, newId } from "@/lib/core/ids"
import { mine, ownerOf } from "../queries/feed-owner"

const MOST_FEEDS = 5

/** Makes a calendar address for the reader's own visits. The secret in it is given once and kept only as a hash. */
export async function createFeed(ctx: Context): Promise<{ token: string }> {
  const reader = requireSignedIn(ctx)
  const owner = ownerOf(reader)
  return ctx.tx(async (ctx) => {
    const [row] = await ctx.db
      .select({ count: sql<number>`count(*)::int` })
      .from(calendarFeeds)
      .where(and(mine(ctx, owner), isNull(calendarFeeds.revokedAt)))
    if ((row?.count ?? 0) >= MOST_FEEDS)
      throw new DomainError("limit_reached", "as many calendar addresses as allowed", { limit: MOST_FEEDS })
    const token = newToken()
    const id = newId()
    await ctx.db
      .insert(calendarFeeds)
      .values({ clinicId: ctx.clinic.id, id, tokenHash: hashToken(token), ...owner, createdAt: ctx.now })
    await recordAudit(ctx, {
      action: "feed.created",
      entity: "calendar_feed",
      entityId: id,
      patientId: owner.patientId,
    })
    return { token }
  })
}

/** Ends an address for good. Ending it twice changes nothing. */
export async function revokeFeed(ctx: Context, id: string): Promise<void> {
  const owner = ownerOf(requireSignedIn(ctx))
  if (!isId(id)) throw notFound("calendar address")
  await ctx.tx(async (ctx) => {
    const [row] = await ctx.db
      .update(calendarFeeds)
      .set({ revokedAt: sql`coalesce(${calendarFeeds.revokedAt}, ${ctx.now.toISOString()}::timestamptz)` })
      .where(and(mine(ctx, owner), eq(calendarFeeds.id, id)))
      .returning({ id: calendarFeeds.id })
    if (!row) throw notFound("calendar address")
    await recordAudit(ctx, {
      action: "feed.revoked",
      entity: "calendar_feed",
      entityId: id,
      patientId: owner.patientId,
    })
  })
}
