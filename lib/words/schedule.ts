import { schedule as en } from "./en/schedule"
import { schedule as es } from "./es/schedule"
import type { Language } from "./language"

export type ScheduleWords = typeof en

export const scheduleWords = (language: Language): ScheduleWords => (language === "es" ? es : en)
