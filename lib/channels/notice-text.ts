import type { ClinicFacts } from "@/lib/access/types"
import type { Notice } from "@/lib/notifications/types"
import { dayAndTime } from "@/lib/words/format"
import type { Language } from "@/lib/words/language"
import { noticesWords } from "@/lib/words/notices"

/** The text message of a notice: clinic, day and time at most; where there is more to read, the link to the secure page. */
export function noticeText(notice: Notice, clinic: ClinicFacts, language: Language): string {
  const w = noticesWords(language)
  const when = (at: string) => dayAndTime(at, clinic.zone, language)
  const link = process.env.PUBLIC_URL ? ` ${w.details(new URL("/visits", process.env.PUBLIC_URL).href)}` : ""
  switch (notice.kind) {
    case "sign_in_code":
      return w.code(clinic.name, notice.code)
    case "appointment_booked":
      return w.booked(clinic.name, when(notice.startsAt)) + link
    case "appointment_moved":
      return w.moved(clinic.name, when(notice.startsAt)) + link
    case "appointment_cancelled":
      return w.cancelled(clinic.name, when(notice.startsAt)) + link
    case "appointment_reminder":
      return w.reminder(clinic.name, when(notice.startsAt)) + link
    case "waitlist_offer":
      return w.offer(clinic.name, when(notice.startsAt)) + link
    case "nurse_message":
    case "handover":
    case "emergency":
      return w.nurseMessage(clinic.name) + link
  }
}
