import { fold } from "@/lib/core/fold"
import type { Language } from "@/lib/words/language"

/** Words of one of the two languages only: "no", "me" and "a" are of both and tell nothing. */
const SPANISH = new Set(
  "el la los las un una de que y en por para con mi tengo tiene duele dolor hola gracias buenas quiero puedo cita enfermera hoy manana ayuda fiebre bebe hijo hija cuando donde como esta estoy es si necesito cancelar cambiar buenos dias tardes noches favor usted jueves viernes lunes martes miercoles sabado domingo mejor".split(
    " ",
  ),
)
const ENGLISH = new Set(
  "the an i my is are was to of and in on for with have has can do does hello hi thanks want need appointment nurse today tomorrow help fever baby son daughter when where how it this that cancel move change please you what yes ok monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
)

/** How clearly a text is in one of the two: words of Spanish minus words of English; marks count as certain. */
function leaning(text: string): number {
  if (/[¿¡ñ]/.test(text)) return 9
  const words = fold(text).match(/[a-z]+/g) ?? []
  return words.filter((w) => SPANISH.has(w)).length - words.filter((w) => ENGLISH.has(w)).length
}

/**
 * The language to answer in. A conversation keeps its language: one telling word begins it, two change it. `said` are the
 * patient's texts, oldest first; `reader` is the language their page is in.
 */
export function conversationLanguage(said: readonly string[], reader: Language): Language {
  let language = reader
  let begun = false
  for (const text of said) {
    const lean = leaning(text)
    if (Math.abs(lean) < (begun ? 2 : 1)) continue
    language = lean > 0 ? "es" : "en"
    begun = true
  }
  return language
}
