import { MEDICINES } from "./medicines"

/** What in a piece of text must be held by the cited article, a tool's result or the clinic's own data. */
export type Claim = {
  kind: "number" | "medicine" | "phone" | "link" | "diagnosis" | "promise"
  words: string
}

const NUMBER_WORDS: Record<string, string> = {
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  ten: "10",
  eleven: "11",
  twelve: "12",
  twenty: "20",
  thirty: "30",
  uno: "1",
  dos: "2",
  tres: "3",
  cuatro: "4",
  cinco: "5",
  seis: "6",
  siete: "7",
  ocho: "8",
  nueve: "9",
  diez: "10",
  doce: "12",
  veinte: "20",
  treinta: "30",
}
/** A number in words counts only before a unit: "one of them" is no dose, "two tablets" is. */
const UNITS =
  "mg|ml|mcg|g|kg|units?|puffs?|drops?|tablets?|pills?|capsules?|doses?|teaspoons?|tablespoons?|hours?|days?|weeks?|months?|minutes?|degrees?|times?|percent|mililitros?|miligramos?|gotas?|tabletas?|pastillas?|capsulas?|dosis|cucharadas?|horas?|dias?|semanas?|meses|minutos?|grados?|veces"
const WORDED = new RegExp(`\\b(${Object.keys(NUMBER_WORDS).join("|")})\\b(?=\\s+(?:${UNITS})\\b)`, "g")
const DIGITS = /\d+(?:[.,]\d+)*/g
const PHONE = /\+?\d[\d\s().-]{6,}\d/g
const LINK = /\b(?:https?:\/\/|www\.)\S+|\b[a-z0-9-]+\.(?:com|org|net|gov|info|io|app|ru|cn)\b\S*/gi
/** "If you have asthma" says nothing of the reader. */
const DIAGNOSIS =
  /(?<!\b(?:if|when|whether|unless) |\b(?:si|cuando) (?:\S+ ){0,3})\b(?:you (?:(?:probably|likely|definitely|certainly|clearly) )?(?:have|are having|suffer from|are suffering from)|it (?:is|sounds like|looks like)|this (?:is|sounds like|looks like)|(?:usted |tu )?(?:tiene|tienes|padece|padeces)|(?:esto |eso )?(?:es|parece))\s+(?:an?\s+|the\s+|una?\s+|el\s+|la\s+)?(?:acute\s+)?(?:heart attack|stroke|strep(?: throat)?|pneumonia|cancer|appendicitis|diabetes|covid|flu|influenza|infection|uti|migraine|asthma|meningitis|sepsis|ataque al corazon|infarto|derrame|neumonia|gripe|infeccion|apendicitis|migrana|asma)\b/i
const PROMISE =
  /\b(?:nurse|nurses|doctor|ambulance|clinic)\s+(?:has been|have been|was|is|are|is being)\s+(?:alerted|notified|informed|called|on (?:the|its|their) way)|\b(?:i|we)(?:'ve| have)\s+(?:alerted|notified|called|booked|cancelled|canceled|moved|scheduled|reserved)\b|\byour (?:appointment|visit) (?:is|has been) (?:booked|confirmed|cancelled|canceled|moved|scheduled)\b|\b(?:enfermera|medico|ambulancia)\s+(?:ha sido|fue|esta)\s+(?:avisad|llamad|notificad)|\bhe (?:avisado|llamado|reservado|cancelado)\b/i

/** Everything in a sentence that has to be held by somebody. */
export function claimsOf(sentence: string): Claim[] {
  const text = foldForClaims(sentence)
  const claims: Claim[] = []
  const take = (kind: Claim["kind"], pattern: RegExp, from: string) => {
    for (const match of from.matchAll(pattern)) claims.push({ kind, words: match[0].trim() })
    return from.replace(pattern, " ")
  }
  let rest = text.replace(/\[\d{1,2}\]/g, " ")
  rest = take("link", LINK, rest)
  rest = take("phone", PHONE, rest)
  rest = take("number", DIGITS, rest)
  for (const match of text.matchAll(WORDED)) claims.push({ kind: "number", words: NUMBER_WORDS[match[1]!]! })
  for (const word of text.match(/[a-z]{3,}/g) ?? [])
    if (MEDICINES.has(word)) claims.push({ kind: "medicine", words: word })
  const diagnosis = DIAGNOSIS.exec(text)
  if (diagnosis) claims.push({ kind: "diagnosis", words: diagnosis[0] })
  const promise = PROMISE.exec(text)
  if (promise) claims.push({ kind: "promise", words: promise[0] })
  return claims
}

/** Whether a piece might hold a claim: then it waits for the end of its sentence. Cheap, and true too often rather than too rarely. */
export const mightClaim = (piece: string): boolean =>
  /\d|https?:|www\.|\.(?:com|org|net|gov|io)\b|[<>]|!\[|\]\(/.test(piece) ||
  (foldForClaims(piece).match(/[a-z]{3,}/g) ?? []).some(
    (w) => MEDICINES.has(w) || w in NUMBER_WORDS || RISKY.has(w),
  )

const RISKY = new Set(
  "you have having it this sounds looks tiene tienes padece padeces parece esto eso nurse nurses doctor ambulance clinic appointment visit alerted notified booked cancelled canceled scheduled reserved enfermera medico ambulancia avisado llamado reservado cancelado".split(
    " ",
  ),
)

export const foldForClaims = (text: string): string =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
