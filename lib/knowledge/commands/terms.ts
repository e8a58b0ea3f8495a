import { and, eq } from "drizzle-orm"
import { terms } from "@/db/schema"
import { requireAdmin } from "@/lib/access/rules"
import type { Context } from "@/lib/access/types"
import { recordAudit } from "@/lib/audit/commands"
import { notFound } from "@/lib/core/errors"
import { isId, newId } from "@/lib/core/ids"
import { SaveTerm } from "../types/term"

/** Explains a word, or explains it differently: a word has one meaning per language. Admins, and the seeding. */
export async function saveTerm(ctx: Context, input: SaveTerm): Promise<void> {
  if (ctx.actor.kind !== "system") requireAdmin(ctx)
  const data = SaveTerm.parse(input)
  await ctx.tx(async (ctx) => {
    const [row] = await ctx.db
      .insert(terms)
      .values({ clinicId: ctx.clinic.id, id: newId(), ...data })
      .onConflictDoUpdate({
        target: [terms.clinicId, terms.language, terms.term],
        set: { plain: data.plain, seeSlug: data.seeSlug },
      })
      .returning({ id: terms.id })
    await recordAudit(ctx, { action: "term.saved", entity: "term", entityId: row!.id })
  })
}

export async function removeTerm(ctx: Context, id: string): Promise<void> {
  requireAdmin(ctx)
  if (!isId(id)) throw notFound("term")
  await ctx.tx(async (ctx) => {
    const rows = await ctx.db
      .delete(terms)
      .where(and(eq(terms.clinicId, ctx.clinic.id), eq(terms.id, id)))
      .returning({ id: terms.id })
    if (rows.length === 0) throw notFound("term")
    await recordAudit(ctx, { action: "term.removed", entity: "term", entityId: id })
  })
}
