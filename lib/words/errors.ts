import { errors as en } from "./en/errors"
import { errors as es } from "./es/errors"
import type { Language } from "./language"

export type ErrorsWords = typeof en

export const errorsWords = (language: Language): ErrorsWords => (language === "es" ? es : en)
