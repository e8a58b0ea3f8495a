import { chat as en } from "./en/chat"
import { chat as es } from "./es/chat"
import type { Language } from "./language"

export type ChatWords = typeof en

export const chatWords = (language: Language): ChatWords => (language === "es" ? es : en)
