import { aiSettingsWords } from "./ai-settings"
import { assistantWords } from "./assistant"
import { bookingWords } from "./booking"
import { callbacksWords } from "./callbacks"
import { calendarLinksWords } from "./calendar-links"
import { chatWords } from "./chat"
import { commonWords } from "./common"
import { emergencyWords } from "./emergency"
import { errorsWords } from "./errors"
import { inboxWords } from "./inbox"
import { knowledgeWords } from "./knowledge"
import { landingWords } from "./landing"
import type { Language } from "./language"
import { noticesWords } from "./notices"
import { scheduleWords } from "./schedule"
import { signInWords } from "./sign-in"
import { staffWords } from "./staff"
import { symptomsWords } from "./symptoms"
import { visitsWords } from "./visits"

/**
 * Everything said in one language, by area: for the server. A client component imports the area it needs
 * (`chatWords(language)`), or its bundle carries them all.
 */
export const words = (language: Language) => ({
  aiSettings: aiSettingsWords(language),
  assistant: assistantWords(language),
  booking: bookingWords(language),
  callbacks: callbacksWords(language),
  calendarLinks: calendarLinksWords(language),
  chat: chatWords(language),
  common: commonWords(language),
  emergency: emergencyWords(language),
  errors: errorsWords(language),
  inbox: inboxWords(language),
  knowledge: knowledgeWords(language),
  landing: landingWords(language),
  notices: noticesWords(language),
  schedule: scheduleWords(language),
  signIn: signInWords(language),
  staff: staffWords(language),
  symptoms: symptomsWords(language),
  visits: visitsWords(language),
})
