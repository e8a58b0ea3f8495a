import { landing as en } from "./en/landing"
import { landing as es } from "./es/landing"
import type { Language } from "./language"

export type LandingWords = typeof en

export const landingWords = (language: Language): LandingWords => (language === "es" ? es : en)
