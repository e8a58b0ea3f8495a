import { assistant as en } from "./en/assistant"
import { assistant as es } from "./es/assistant"
import type { Language } from "./language"

export type AssistantWords = typeof en

export const assistantWords = (language: Language): AssistantWords => (language === "es" ? es : en)
