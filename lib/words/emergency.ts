import { emergency as en } from "./en/emergency"
import { emergency as es } from "./es/emergency"
import type { Language } from "./language"

export type EmergencyWords = typeof en

export const emergencyWords = (language: Language): EmergencyWords => (language === "es" ? es : en)
