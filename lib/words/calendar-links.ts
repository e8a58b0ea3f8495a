import { calendarLinks as en } from "./en/calendar-links"
import { calendarLinks as es } from "./es/calendar-links"
import type { Language } from "./language"

export type CalendarLinksWords = typeof en

export const calendarLinksWords = (language: Language): CalendarLinksWords => (language === "es" ? es : en)
