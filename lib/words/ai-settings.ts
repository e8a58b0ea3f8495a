import { aiSettings as en } from "./en/ai-settings"
import { aiSettings as es } from "./es/ai-settings"
import type { Language } from "./language"

export type AiSettingsWords = typeof en

export const aiSettingsWords = (language: Language): AiSettingsWords => (language === "es" ? es : en)
