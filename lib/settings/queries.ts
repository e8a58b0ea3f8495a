import { and, eq, isNull, or } from "drizzle-orm"
import { openOne } from "@/db/keys"
import { aiSettings, providerSecrets } from "@/db/schema"
import { requireAdmin } from "@/lib/access/rules"
import type { Context } from "@/lib/access/types"
import { singleton } from "@/lib/core/singleton"
import { mergeSettings } from "./rules"
import { PROVIDERS, type AiSettings, type KeyStatus, type OutsideProvider } from "./types"

const CACHE_MS = 5_000
type Cached = { settings: AiSettings; until: number }
export const settingsCache = () => singleton("ai-settings", () => new Map<string, Cached>())

/**
 * The settings of a conversation: those of the staff user it is assigned to over the clinic's. Remembered for five
 * seconds; a change in this process is seen at once.
 */
export async function aiSettingsFor(ctx: Context, userId: string | null): Promise<AiSettings> {
  const name = `${ctx.clinic.id}/${userId ?? ""}`
  const hit = settingsCache().get(name)
  if (hit && hit.until > Date.now()) return hit.settings
  const rows = await ctx.db
    .select()
    .from(aiSettings)
    .where(
      and(
        eq(aiSettings.clinicId, ctx.clinic.id),
        userId ? or(isNull(aiSettings.userId), eq(aiSettings.userId, userId)) : isNull(aiSettings.userId),
      ),
    )
  const settings = mergeSettings(
    startProviders(),
    rows.find((r) => r.userId === null),
    rows.find((r) => r.userId !== null),
  )
  settingsCache().set(name, { settings, until: Date.now() + CACHE_MS })
  return settings
}

/** A vendor's key: typed in by an admin, else from the environment; null when there is none. */
export async function providerKey(ctx: Context, provider: OutsideProvider): Promise<string | null> {
  return (await typedKey(ctx, provider)) ?? process.env[KEY_VARIABLES[provider]] ?? null
}

type CachedKey = { key: Promise<string | null>; until: number }
/** Keys that were typed in, remembered like the settings; a change in this process is seen at once. */
export const keyCache = () => singleton("provider-keys", () => new Map<string, CachedKey>())

function typedKey(ctx: Context, provider: OutsideProvider): Promise<string | null> {
  const name = `${ctx.clinic.id}/${provider}`
  const hit = keyCache().get(name)
  if (hit && hit.until > Date.now()) return hit.key
  const key = readTypedKey(ctx, provider)
  keyCache().set(name, { key, until: Date.now() + CACHE_MS })
  key.catch(() => keyCache().delete(name))
  return key
}

async function readTypedKey(ctx: Context, provider: OutsideProvider): Promise<string | null> {
  const [row] = await ctx.db
    .select()
    .from(providerSecrets)
    .where(and(eq(providerSecrets.clinicId, ctx.clinic.id), eq(providerSecrets.provider, provider)))
  return row ? openOne(ctx.db, "provider_secrets.secret", row.id, row.secret) : null
}

/** For each vendor, whether a key is there and where it comes from; never the key. */
export async function listKeyStatus(ctx: Context): Promise<KeyStatus[]> {
  requireAdmin(ctx)
  const rows = await ctx.db
    .select({ provider: providerSecrets.provider, hint: providerSecrets.hint })
    .from(providerSecrets)
    .where(eq(providerSecrets.clinicId, ctx.clinic.id))
  return PROVIDERS.filter((p) => p !== "builtin").map((provider) => {
    const typed = rows.find((row) => row.provider === provider)
    if (typed) return { provider, source: "typed", hint: typed.hint }
    return { provider, source: process.env[KEY_VARIABLES[provider]] ? "environment" : "none", hint: null }
  })
}

export const KEY_VARIABLES: Record<OutsideProvider, string> = {
  openai: "OPENAI_API_KEY",
  gemini: "GEMINI_API_KEY",
  runpod: "RUNPOD_API_KEY",
}

/** `AI_PROVIDERS` stands for a clinic that chose nothing yet. */
function startProviders(): Partial<AiSettings> | undefined {
  const named = process.env.AI_PROVIDERS?.split(",").map((name) => name.trim())
  const providers = PROVIDERS.filter((p) => named?.includes(p))
  return named && providers.length > 0
    ? {
        providers: named.filter((n): n is (typeof PROVIDERS)[number] =>
          (PROVIDERS as readonly string[]).includes(n),
        ),
      }
    : undefined
}
