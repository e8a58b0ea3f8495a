import { signIn as en } from "./en/sign-in"
import { signIn as es } from "./es/sign-in"
import type { Language } from "./language"

export type SignInWords = typeof en

export const signInWords = (language: Language): SignInWords => (language === "es" ? es : en)
