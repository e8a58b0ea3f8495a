import { booking as en } from "./en/booking"
import { booking as es } from "./es/booking"
import type { Language } from "./language"

export type BookingWords = typeof en

export const bookingWords = (language: Language): BookingWords => (language === "es" ? es : en)
