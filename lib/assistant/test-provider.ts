import { streamText } from "ai"
import { requireAdmin } from "@/lib/access/rules"
import type { Context } from "@/lib/access/types"
import { recordAudit } from "@/lib/audit/commands"
import { aiSettingsFor } from "@/lib/settings/queries"
import type { OutsideProvider } from "@/lib/settings/types"
import { failureCode } from "./failure-code"
import { outsideModel } from "./providers/outside"

export type ProviderTest =
  | { outcome: "ok"; model: string; firstWordsMs: number; totalMs: number }
  | { outcome: "no_key" }
  | { outcome: "failed"; model: string; code: string; totalMs: number }

/**
 * Calls a provider once with a harmless sentence and the clinic's own limits, and says what happened. Admins only. No
 * patient's word and no key leaves in it; the answer's text is not kept.
 */
export async function testProvider(ctx: Context, provider: OutsideProvider): Promise<ProviderTest> {
  requireAdmin(ctx)
  const result = await callOnce(ctx, provider)
  await ctx.tx((ctx) =>
    recordAudit(ctx, {
      action: "provider.tested",
      entity: "clinic",
      entityId: ctx.clinic.id,
      detail: { provider, outcome: result.outcome === "failed" ? result.code : result.outcome },
    }),
  )
  return result
}

async function callOnce(ctx: Context, provider: OutsideProvider): Promise<ProviderTest> {
  const settings = await aiSettingsFor(ctx, null)
  const outside = await outsideModel(ctx, provider, settings)
  if (!outside) return { outcome: "no_key" }
  const started = performance.now()
  const since = () => Math.round(performance.now() - started)
  let firstWordsMs: number | null = null
  try {
    const stream = streamText({
      model: outside.model,
      prompt: "Answer with the single word: ready",
      maxOutputTokens: 50,
      maxRetries: 0,
      timeout: {
        totalMs: settings.turnMs,
        firstChunkMs: settings.firstChunkMs,
        chunkMs: settings.chunkGapMs,
      },
      telemetry: { isEnabled: false },
      onError: () => {},
    }).stream
    for await (const part of stream) {
      if (part.type === "text-delta") firstWordsMs ??= since()
      if (part.type === "error") throw part.error
      if (part.type === "abort") return failed("timeout")
    }
  } catch (error) {
    return failed(failureCode(error))
  }
  if (firstWordsMs === null) return failed("empty")
  return { outcome: "ok", model: outside.modelId, firstWordsMs, totalMs: since() }

  function failed(code: string): ProviderTest {
    return { outcome: "failed", model: outside!.modelId, code, totalMs: since() }
  }
}
