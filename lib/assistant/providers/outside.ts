import { createGoogle } from "@ai-sdk/google"
import { createOpenAI } from "@ai-sdk/openai"
import type { LanguageModel } from "ai"
import type { Context } from "@/lib/access/types"
import { providerKey } from "@/lib/settings/queries"
import { DEFAULT_MODELS, type AiSettings, type OutsideProvider } from "@/lib/settings/types"
import { runpodQueueModel } from "./runpod-queue"

export type OutsideModel = {
  model: LanguageModel
  modelId: string
  /** False: it only words an answer; the built-in understanding runs the tools (docs/decisions/0018). */
  callsTools: boolean
}

/** A vendor's model with the clinic's key, or null when no key is there. Base addresses may point elsewhere (tests, proxies). */
export async function outsideModel(
  ctx: Context,
  provider: OutsideProvider,
  settings: AiSettings,
): Promise<OutsideModel | null> {
  const apiKey = await providerKey(ctx, provider)
  if (!apiKey) return null
  const modelId = settings.models[provider] ?? DEFAULT_MODELS[provider]
  switch (provider) {
    case "openai": {
      const openai = createOpenAI({ apiKey, baseURL: process.env.OPENAI_BASE_URL || undefined })
      return { model: openai.chat(modelId), modelId, callsTools: true }
    }
    case "gemini": {
      const google = createGoogle({ apiKey, baseURL: process.env.GEMINI_BASE_URL || undefined })
      return { model: google(modelId), modelId, callsTools: true }
    }
    case "runpod": {
      const endpoint = process.env.RUNPOD_ENDPOINT_ID
      if (!endpoint) return null
      const base = `${process.env.RUNPOD_BASE_URL || "https://api.runpod.ai/v2"}/${endpoint}`
      // A model name chooses RunPod's OpenAI-compatible route; "default" is the plain serverless queue of seed 002.
      if (modelId === "default")
        return { model: runpodQueueModel({ base, apiKey }), modelId, callsTools: false }
      const openai = createOpenAI({ apiKey, baseURL: `${base}/openai/v1`, name: "runpod" })
      return { model: openai.chat(modelId), modelId, callsTools: true }
    }
  }
}
