import { callbacks as en } from "./en/callbacks"
import { callbacks as es } from "./es/callbacks"
import type { Language } from "./language"

export type CallbacksWords = typeof en

export const callbacksWords = (language: Language): CallbacksWords => (language === "es" ? es : en)
