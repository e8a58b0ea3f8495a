import { notices as en } from "./en/notices"
import { notices as es } from "./es/notices"
import type { Language } from "./language"

export type NoticesWords = typeof en

export const noticesWords = (language: Language): NoticesWords => (language === "es" ? es : en)
