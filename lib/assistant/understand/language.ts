import { fold } from "@/lib/core/fold"
import type { Language } from "@/lib/words/language"

const SPANISH = new Set(
  "el la los las un una de que y en por para con mi me tengo tiene duele dolor hola gracias quiero puedo cita enfermera hoy manana ayuda fiebre bebe hijo hija cuando donde como esta estoy es si no necesito cancelar cambiar buenos dias tardes noches favor usted".split(
    " ",
  ),
)
const ENGLISH = new Set(
  "the a an i my me is are was to of and in on for with have has can do does hello hi thanks want need appointment nurse today tomorrow help fever baby son daughter when where how it this that cancel move change please you what".split(
    " ",
  ),
)

/** Which of the two a short text is written in; null when nothing tells. */
export function languageOf(text: string): Language | null {
  if (/[¿¡ñ]/.test(text)) return "es"
  const words = fold(text).match(/[a-z]+/g) ?? []
  const es = words.filter((w) => SPANISH.has(w)).length
  const en = words.filter((w) => ENGLISH.has(w)).length
  if (es === en) return null
  return es > en ? "es" : "en"
}
