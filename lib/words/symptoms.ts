import { symptoms as en } from "./en/symptoms"
import { symptoms as es } from "./es/symptoms"
import type { Language } from "./language"

export type SymptomsWords = typeof en

export const symptomsWords = (language: Language): SymptomsWords => (language === "es" ? es : en)
