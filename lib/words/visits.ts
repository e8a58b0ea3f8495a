import { visits as en } from "./en/visits"
import { visits as es } from "./es/visits"
import type { Language } from "./language"

export type VisitsWords = typeof en

export const visitsWords = (language: Language): VisitsWords => (language === "es" ? es : en)
