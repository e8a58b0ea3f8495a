"use server"

import { z } from "zod"
import { testProvider } from "@/lib/assistant/test-provider"
import { action } from "@/lib/http/action"
import { removeProviderKey, setAiSettings, setProviderKey } from "@/lib/settings/commands"
import { AiSettingsPatch, type OutsideProvider } from "@/lib/settings/types"

const Provider = z.enum(["openai", "gemini", "runpod"])

const save = action(AiSettingsPatch, setAiSettings)
const key = action(z.object({ provider: Provider, secret: z.string().max(400) }), setProviderKey)
const noKey = action(Provider, removeProviderKey)
const test = action(Provider, testProvider)

export async function saveSettings(patch: AiSettingsPatch) {
  return save(patch)
}
export async function saveKey(provider: OutsideProvider, secret: string) {
  return key({ provider, secret })
}
export async function removeKey(provider: OutsideProvider) {
  return noKey(provider)
}
export async function tryProvider(provider: OutsideProvider) {
  return test(provider)
}
