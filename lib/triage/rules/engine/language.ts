import type { TriageLanguage } from "@/lib/triage/types"
import type { Token } from "./tokens"

const ENGLISH = new Set(
  "the and i im ive my is are was have has had a an of to in it its he she his her this that with for not dont cant you what should do does been just on at but or so if they feel feels took pain got get really since like ago when chest breathe breathing help".split(
    " ",
  ),
)
const SPANISH = new Set(
  "el la los las y que de mi mis es esta estoy tengo tiene un una en con por para no me se le lo su muy desde hace pero o si como mas hay del al ya siento duele dolor tomo cuando puedo puede esta ha he fue mucho mucha ayuda respirar sangre nino nina hijo hija bebe".split(
    " ",
  ),
)

/** The languages to read a message in, likelier first: both when the words do not decide. */
export function languagesOf(
  tokens: readonly Token[],
  given: TriageLanguage | undefined,
): [TriageLanguage, ...TriageLanguage[]] {
  let english = 0
  let spanish = 0
  for (const { word } of tokens.length > 400 ? tokens.slice(0, 400) : tokens) {
    if (ENGLISH.has(word)) english++
    if (SPANISH.has(word)) spanish++
  }
  const likelier: TriageLanguage = spanish > english ? "es" : "en"
  const other: TriageLanguage = likelier === "es" ? "en" : "es"
  const [more, less] = spanish > english ? [spanish, english] : [english, spanish]
  const clear = more >= 3 && less <= more / 5
  if (clear && (!given || given === likelier)) return [likelier]
  if (given && given !== likelier) return more - less >= 2 ? [likelier, given] : [given, likelier]
  return [given ?? likelier, given === other ? likelier : other]
}
