/** Names, phone numbers and dates of birth never leave the clinic: an outside model sees stand-ins, mapped back in its answer. */
export type Pseudonyms = { hide: (text: string) => string; restore: (text: string) => string }

export function makePseudonyms(
  person: { name: string; birthDate: string; phone: string | null } | null,
): Pseudonyms {
  const pairs: [RegExp, string, string][] = []
  if (person) {
    const [first = "", ...rest] = person.name.split(/\s+/)
    const last = rest.at(-1)
    pairs.push([wordPattern(person.name), "Patient A", person.name])
    if (last && last.length > 1) pairs.push([wordPattern(last), "Lastname-A", last])
    if (first.length > 1) pairs.push([wordPattern(first), "Patient-A", first])
    pairs.push([new RegExp(escape(person.birthDate), "g"), "[birth date]", person.birthDate])
  }
  return {
    hide: (text) =>
      pairs
        .reduce((said, [pattern, standIn]) => said.replace(pattern, standIn), text)
        .replace(/\+?\d[\d\s().-]{7,}\d/g, (match) =>
          match.replace(/\D/g, "").length >= 9 && !/^\d{4}-\d{2}-\d{2}/.test(match)
            ? "[phone number]"
            : match,
        )
        .replace(
          /\b(?:born|dob|birth ?day|birth ?date|nacid[oa]|nacimiento)\b[^.\n]{0,12}?\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/gi,
          "[birth date]",
        )
        .replace(BIRTH_IN_WORDS, "[birth date]")
        .replace(/[\w.+-]+@[\w-]+\.[\w.]+/g, "[email]")
        .replace(/\b\d{3}-\d{2}-\d{4}\b/g, "[number]")
        .replace(/\b(?=[A-Z0-9]*\d{4})[A-Z]{1,4}-?\d[A-Z0-9]{5,}\b/g, "[number]")
        .replace(STREET, "[address]"),
    restore: (text) => pairs.reduce((said, [, standIn, real]) => said.replaceAll(standIn, real), text),
  }
}

const MONTHS =
  "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
/** A written-out day with a year is somebody's date, most often the birth date. */
const BIRTH_IN_WORDS = new RegExp(
  `\\b(?:(?:${MONTHS})\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d|\\d{1,2}(?:st|nd|rd|th)? (?:of |de )?(?:${MONTHS})\\.?,? (?:de |del )?(?:19|20)\\d\\d)\\b`,
  "gi",
)
const STREET =
  /\b\d{1,5} (?:[NSEW]\.? )?(?:[A-Z][a-z]+ ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Boulevard|Blvd|Court|Ct|Way|Place|Pl)\b\.?|\b(?:calle|avenida|av\.) [A-Z][a-z]+(?: [A-Z][a-z]+)* (?:no\.? |#)?\d{1,5}\b/g

/** Short names are also everyday words ("An", "Jo"): up to three letters they count only as the record spells them. A single letter never does. */
const wordPattern = (text: string): RegExp =>
  new RegExp(`(?<![\\p{L}])${escape(text)}(?![\\p{L}])`, text.length > 3 ? "giu" : "gu")
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
