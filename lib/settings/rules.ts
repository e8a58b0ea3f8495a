import { AiSettings, DEFAULT_SETTINGS, type AiSettingsPatch, type ProviderName } from "./types"

/** Fields that are set, from the most general to the most special: defaults, clinic, staff user. */
export function mergeSettings(
  ...layers: (Partial<Record<keyof AiSettings, unknown>> | undefined)[]
): AiSettings {
  const merged: Record<string, unknown> = { ...DEFAULT_SETTINGS }
  for (const layer of layers)
    for (const field of Object.keys(DEFAULT_SETTINGS) as (keyof AiSettings)[]) {
      const value = layer?.[field]
      if (value !== null && value !== undefined) merged[field] = value
    }
  return AiSettings.parse(merged)
}

/** The order in which providers are asked: as listed, each once, the built-in assistant last in any case. */
export const providerOrder = (settings: AiSettings): ProviderName[] => [
  ...new Set([...settings.providers.filter((p) => p !== "builtin"), "builtin" as const]),
]

/** Names of the fields a patch changes; values may hold instructions and are not for the audit. */
export const changedFields = (patch: AiSettingsPatch): string[] => Object.keys(patch).sort()
