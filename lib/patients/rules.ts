import {
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
  type CountryCode,
} from "libphonenumber-js"
import { fold } from "@/lib/core/fold"

/** E.164 ("+15550100") of a number as people write it, or null when it is no possible number. */
export function normalizePhone(text: string, country: string): string | null {
  const parsed = parsePhoneNumberFromString(text, country as CountryCode)
  return parsed?.isPossible() ? parsed.number : null
}

/** A number as people of the clinic's country read it: "(212) 555-0100"; others with their country code. */
export function readablePhone(e164: string, country: string): string {
  const parsed = parsePhoneNumberFromString(e164)
  if (!parsed) return e164
  return parsed.country === country || parsed.countryCallingCode === callingCode(country)
    ? parsed.formatNational()
    : parsed.formatInternational()
}

const callingCode = (country: string): string | null =>
  isSupportedCountry(country) ? getCountryCallingCode(country) : null

/** Words of a name without case, accents and punctuation: "Dr. José-María Núñez" gives dr, jose, maria, nunez. */
export const foldedWords = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** Whole words and their beginnings of three letters or more, so that "sar" and "sarah" both find Sarah. */
export const nameSearchWords = (name: string): string[] => [
  ...new Set(foldedWords(name).flatMap((word) => [word, ...prefixes(word)])),
]

const prefixes = (word: string): string[] =>
  Array.from({ length: Math.max(0, Math.min(word.length, 13) - 3) }, (_, i) => word.slice(0, i + 3))

/** Full years on `today` ("YYYY-MM-DD"); both in the clinic's calendar. */
export function ageOn(birthDate: string, today: string): number {
  const [by = 0, bm = 0, bd = 0] = birthDate.split("-").map(Number)
  const [y = 0, m = 0, d = 0] = today.split("-").map(Number)
  return y - by - (m < bm || (m === bm && d < bd) ? 1 : 0)
}
