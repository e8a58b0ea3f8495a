import { and, eq, isNull } from "drizzle-orm"
import { clinicKey } from "@/db/keys"
import { aiSettings, providerSecrets } from "@/db/schema"
import { seal } from "@/db/sealed"
import { requireAdmin } from "@/lib/access/rules"
import type { Context } from "@/lib/access/types"
import { recordAudit } from "@/lib/audit/commands"
import { DomainError } from "@/lib/core/errors"
import { newId } from "@/lib/core/ids"
import { keyCache, settingsCache } from "./queries"
import { changedFields } from "./rules"
import { AiSettingsPatch, type OutsideProvider } from "./types"

/** Changes the clinic's settings of the assistant; fields that are not named stay. */
export async function setAiSettings(ctx: Context, patch: AiSettingsPatch): Promise<void> {
  const admin = requireAdmin(ctx)
  const data = AiSettingsPatch.parse(patch)
  await ctx.tx(async (ctx) => {
    const values = { ...data, updatedAt: ctx.now, updatedBy: admin.userId }
    const clinics = and(eq(aiSettings.clinicId, ctx.clinic.id), isNull(aiSettings.userId))
    const changed = await ctx.db
      .update(aiSettings)
      .set(values)
      .where(clinics)
      .returning({ id: aiSettings.id })
    if (changed.length === 0)
      await ctx.db.insert(aiSettings).values({ clinicId: ctx.clinic.id, id: newId(), ...values })
    ctx.emit({ topic: "settings", kind: "settings.changed", ref: ctx.clinic.id })
    await recordAudit(ctx, {
      action: "ai_settings.changed",
      entity: "clinic",
      entityId: ctx.clinic.id,
      detail: { fields: changedFields(data) },
    })
    ctx.afterCommit(() => settingsCache().clear())
  })
}

/** Stores a vendor's key. It is used from now on and never shown again but for its last four characters. */
export async function setProviderKey(
  ctx: Context,
  input: { provider: OutsideProvider; secret: string },
): Promise<void> {
  requireAdmin(ctx)
  const secret = input.secret.trim()
  if (secret.length < 8 || secret.length > 400)
    throw new DomainError("invalid_input", "a key has 8 to 400 characters", { field: "secret" })
  await ctx.tx(async (ctx) => {
    await remove(ctx, input.provider)
    const key = await clinicKey(ctx.db, ctx.clinic.id, "clinic")
    const id = newId()
    await ctx.db.insert(providerSecrets).values({
      clinicId: ctx.clinic.id,
      id,
      provider: input.provider,
      secret: seal(key, "provider_secrets.secret", id, secret),
      keyId: key.id,
      hint: secret.slice(-4),
    })
    await recordAudit(ctx, {
      action: "provider_key.set",
      entity: "clinic",
      entityId: ctx.clinic.id,
      detail: { provider: input.provider },
    })
  })
}

export async function removeProviderKey(ctx: Context, provider: OutsideProvider): Promise<void> {
  requireAdmin(ctx)
  await ctx.tx(async (ctx) => {
    await remove(ctx, provider)
    await recordAudit(ctx, {
      action: "provider_key.removed",
      entity: "clinic",
      entityId: ctx.clinic.id,
      detail: { provider },
    })
  })
}

const remove = (ctx: Context, provider: OutsideProvider) => {
  ctx.afterCommit(() => keyCache().clear())
  return ctx.db
    .delete(providerSecrets)
    .where(and(eq(providerSecrets.clinicId, ctx.clinic.id), eq(providerSecrets.provider, provider)))
}
