import { common as en } from "./en/common"
import { common as es } from "./es/common"
import type { Language } from "./language"

export type CommonWords = typeof en

export const commonWords = (language: Language): CommonWords => (language === "es" ? es : en)
