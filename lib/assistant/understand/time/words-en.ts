const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  )
const TENS: Record<string, number> = { twenty: 20, thirty: 30, forty: 40, fifty: 50 }
const ORDINALS =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  )
const one = UNITS.slice(1, 10).join("|")
const upTo12 = UNITS.slice(1, 13).join("|")
const tens = Object.keys(TENS).join("|")
const ordinalOnes = ORDINALS.slice(1, 10).join("|")

const valueOf = (word: string): number => TENS[word] ?? UNITS.indexOf(word)
const suffixOf = (day: number): string =>
  day > 10 && day < 14 ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th")
/** "~2nd" is an ordinal said as a word: "the second one" is no day, "the second of March" is. */
const ordinal = (day: number): string => `${day < 13 ? "~" : ""}${day}${suffixOf(day)}`

const HOUR_AND_MINUTES = new RegExp(
  `\\b(${upTo12})[ -](?:(?:oh|o)[ -](${one})|(ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)|(${tens})(?:[ -](${one}))?)\\b(?! (?:pills?|milligrams?|minutes?|days?|weeks?|years?|pounds?))`,
  "g",
)
const TENS_ORDINAL = new RegExp(`\\b(twenty|thirty)[ -](${ordinalOnes})\\b`, "g")
const TENS_UNIT = new RegExp(`\\b(${tens})[ -](${one})\\b`, "g")

/** Folded English with every number as digits, every clock as "h:mm", "pm" closed up and no second names for one thing. */
export function plainEnglish(folded: string): string {
  return folded
    .replace(/\b(?:un)?till\b|\btil\b/g, "until")
    .replace(/\bthru\b/g, "through")
    .replace(/\b(?:tmrw|tmr|tomm?orr?ow|tommorow|2moro)\b/g, "tomorrow")
    .replace(/\b(?:wednes|wendes|wensday|wednsday)(?:day)?\b/g, "wednesday")
    .replace(/\bthurs?(?:day|dat)\b/g, "thursday")
    .replace(/\btue?s(?:day|dat)\b/g, "tuesday")
    .replace(/\b(?:mid[ -]?day|noon ?ish)\b/g, "noon")
    .replace(/\bmid[ -]night\b/g, "midnight")
    .replace(/\b12 noon\b/g, "noon")
    .replace(
      /\b(?:a|1|the) (?:couple|pair)(?: of)?\b|\bcouple of\b|\bcouple(?= (?:days|weeks|hours|months))/g,
      "2",
    )
    .replace(/\b(\w+?)[ -]?ish\b/g, (whole, number: string) =>
      /^\d{1,2}(?::\d\d)?$/.test(number) || UNITS.includes(number) ? `around ${number}` : whole,
    )
    .replace(/\b(?:an?|one|1) hour and (?:a )?half\b/g, "90 minutes")
    .replace(/\b(?:an? )?half(?: an?)? hour\b/g, "30 minutes")
    .replace(/\ba few\b/g, "3")
    .replace(/\b(?:a )?fortnight\b/g, "2 weeks")
    .replace(/\b(an?|one) (?=(?:hour|day|week|month|year)\b)/g, "1 ")
    .replace(
      HOUR_AND_MINUTES,
      (_, hour: string, after?: string, teen?: string, ten?: string, unit?: string) => {
        const minute = after
          ? valueOf(after)
          : teen
            ? valueOf(teen)
            : valueOf(ten!) + (unit ? valueOf(unit) : 0)
        return `${valueOf(hour)}:${String(minute).padStart(2, "0")}`
      },
    )
    .replace(TENS_ORDINAL, (_, ten: string, unit: string) => ordinal(TENS[ten]! + ORDINALS.indexOf(unit)))
    .replace(/\bthirtieth\b/g, "30th")
    .replace(TENS_UNIT, (_, ten: string, unit: string) => String(TENS[ten]! + valueOf(unit)))
    .replace(new RegExp(`\\b(?:${tens})\\b`, "g"), (word) => String(TENS[word]))
    .replace(new RegExp(`\\b(?:${ORDINALS.slice(1).join("|")})\\b(?! thing)`, "g"), (word) =>
      ordinal(ORDINALS.indexOf(word)),
    )
    .replace(new RegExp(`\\b(?:${UNITS.slice(1).join("|")})\\b`, "g"), (word) => String(valueOf(word)))
    .replace(/\bfirst thing(?: in the morning)?\b/g, "first thing")
}
