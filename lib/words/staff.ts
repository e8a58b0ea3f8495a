import { staff as en } from "./en/staff"
import { staff as es } from "./es/staff"
import type { Language } from "./language"

export type StaffWords = typeof en

export const staffWords = (language: Language): StaffWords => (language === "es" ? es : en)
