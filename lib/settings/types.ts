import { z } from "zod"

/** Providers that can word an answer; the built-in assistant is always last, named or not. */
export const PROVIDERS = ["openai", "gemini", "runpod", "builtin"] as const
export type ProviderName = (typeof PROVIDERS)[number]
export type OutsideProvider = Exclude<ProviderName, "builtin">

/** Settings of the assistant. The clinic's row holds all of them; a staff user's row only what differs. */
export const AiSettings = z.object({
  /** Ordered: the first that answers is used. */
  providers: z.array(z.enum(PROVIDERS)).max(4),
  models: z.record(z.string(), z.string().trim().min(1).max(120)),
  temperature: z.number().min(0).max(1),
  maxTokens: z.number().int().min(50).max(4000),
  instructions: z.string().trim().max(4000),
  autoResponse: z.boolean(),
  businessHoursOnly: z.boolean(),
  defaultHandler: z.enum(["assistant", "nurse"]),
  escalationWords: z.array(z.string().trim().min(2).max(60)).max(50),
  confidenceThreshold: z.number().min(0).max(1),
  historyLength: z.number().int().min(2).max(100),
  sessionTimeoutMinutes: z.number().int().min(5).max(1440),
  /** Milliseconds until the first piece of an answer, between pieces, and for the whole turn. */
  firstChunkMs: z.number().int().min(500).max(60_000),
  chunkGapMs: z.number().int().min(500).max(60_000),
  turnMs: z.number().int().min(2_000).max(180_000),
})
export type AiSettings = z.infer<typeof AiSettings>

export const AiSettingsPatch = AiSettings.partial()
export type AiSettingsPatch = z.infer<typeof AiSettingsPatch>

export const DEFAULT_MODELS: Record<OutsideProvider, string> = {
  openai: "gpt-5.4-mini",
  gemini: "gemini-3-flash",
  runpod: "default",
}

export const DEFAULT_SETTINGS: AiSettings = {
  providers: ["builtin"],
  models: {},
  temperature: 0.2,
  maxTokens: 800,
  instructions: "",
  autoResponse: true,
  businessHoursOnly: false,
  defaultHandler: "assistant",
  escalationWords: [],
  confidenceThreshold: 0.5,
  historyLength: 30,
  sessionTimeoutMinutes: 60,
  firstChunkMs: 8_000,
  chunkGapMs: 8_000,
  turnMs: 45_000,
}

/** What an admin sees of a vendor's key. */
export type KeyStatus = {
  provider: OutsideProvider
  source: "environment" | "typed" | "none"
  hint: string | null
}
