import { inbox as en } from "./en/inbox"
import { inbox as es } from "./es/inbox"
import type { Language } from "./language"

export type InboxWords = typeof en

export const inboxWords = (language: Language): InboxWords => (language === "es" ? es : en)
