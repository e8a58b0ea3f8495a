import { relations } from "@/lib/triage/rules/data/grammar"
import type { Token } from "./tokens"

const UNITS: Readonly<Record<string, number>> = {
  day: 1 / 30.44,
  days: 1 / 30.44,
  dia: 1 / 30.44,
  dias: 1 / 30.44,
  week: 12 / 52.18,
  weeks: 12 / 52.18,
  wk: 12 / 52.18,
  wks: 12 / 52.18,
  semana: 12 / 52.18,
  semanas: 12 / 52.18,
  month: 1,
  months: 1,
  mo: 1,
  mos: 1,
  mes: 1,
  meses: 1,
  year: 12,
  years: 12,
  yr: 12,
  yrs: 12,
  ano: 12,
  anos: 12,
  anito: 12,
  anitos: 12,
}
const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  un: 1,
  una: 1,
  uno: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
}
const SELF_IS = new Set(["im", "am", "tengo", "cumpli"])
const OTHER_IS = new Set(["hes", "shes", "is", "turned", "age", "aged", "tiene", "cumplio"])
const NOT_AN_AGE = new Set([
  "hace",
  "desde",
  "por",
  "embarazada",
  "embarazo",
  "gestacion",
  "ago",
  "for",
  "durante",
  "casi",
])
const NEVER_AFTER = new Set([
  "pregnant",
  "weeks",
  "months",
  "days",
  "hours",
  "minutes",
  "mins",
  "percent",
  "pounds",
  "lbs",
  "kg",
  "out",
  "over",
  "semanas",
  "meses",
  "dias",
  "horas",
  "minutos",
  "kilos",
  "de",
  "miles",
  "cm",
  "feet",
  "times",
  "mg",
  "beats",
])

export type AgeSaid = {
  /** Months. */
  self?: number
  other?: number
}

/**
 * Ages said in a message, in months. "my 3-week-old", "tiene 5 meses", "I'm 62", "71-year-old man", "newborn".
 * "34 weeks pregnant" and "for 3 months" are not ages.
 */
export function agesSaid(tokens: readonly Token[], subjectIsOther: boolean): AgeSaid {
  const said: AgeSaid = {}
  const put = (whose: "self" | "other", months: number): void => {
    said[whose] ??= months
  }
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]!.word
    if (
      word === "newborn" ||
      word === "newborns" ||
      (word === "recien" && (tokens[at + 1]?.word ?? "").startsWith("nacid"))
    )
      put("other", 0.5)
    if (word === "mes" && tokens[at + 1]?.word === "y" && (tokens[at + 2]?.word ?? "").startsWith("medi"))
      put("other", 1.5)
    const value = NUMBERS[word] ?? (/^\d+(\.\d)?$/.test(word) ? Number(word) : Number.NaN)
    if (!(value > 0 && value < 115)) continue
    const [before2, before, after, after2] = [at - 2, at - 1, at + 1, at + 2].map(
      (i) => tokens[i]?.word ?? "",
    )
    const unit = UNITS[after!]
    const others = before === "my" || before === "mi" || before === "our" || before === "their"
    const owner = others ? "other" : subjectIsOther ? "other" : "self"
    // "I'm 34", "I'm a 34-year-old mother"
    const own = SELF_IS.has(before!) || (/^(a|an)$/.test(before!) && SELF_IS.has(before2!))
    if (unit && after2 === "old") put(own ? "self" : owner, value * unit)
    else if (/^(yo|yr|y)$/.test(after!) && /^\d/.test(word) && (after === "yo" || after2 === "o"))
      put(owner, value * 12)
    // "my 2mo", as parents write it
    else if (after === "mo" && /^\d/.test(word) && (others || subjectIsOther))
      put("other", value * UNITS.month!)
    else if (unit && before === "de" && !NOT_AN_AGE.has(before2!) && after2 !== "de" && unitIsAge(tokens, at))
      put(/^(mi|bebe|hij|nin|niet|sobrin)/.test(before2!) || subjectIsOther ? "other" : "self", value * unit)
    else if (unit && (before === "tiene" || before === "cumplio" || before === "tengo"))
      put(before === "tengo" ? "self" : "other", value * unit)
    else if (/^\d/.test(word) && value >= 18 && Number.isInteger(value) && standsApart(tokens, at))
      put("other", value * 12)
    else if (/^\d/.test(word) && !unit && !NEVER_AFTER.has(after!) && Number.isInteger(value)) {
      // "is 3 and a half", "is 140 and 90"
      if ((after === "and" || after === "y") && /^(a|\d.*|medio|media)$/.test(after2!)) continue
      if (SELF_IS.has(before!) && value >= 12) put("self", value * 12)
      else if (OTHER_IS.has(before!) && subjectIsOther) put("other", value * 12)
    } else if (unit && subjectIsOther && saysAge(before!, after2!)) put("other", value * unit)
  }
  return said
}

/** "grandma, 81, fainted": a number of its own behind the person. */
const standsApart = (tokens: readonly Token[], at: number): boolean =>
  relations.has(tokens[at - 1]?.word ?? "") &&
  tokens[at - 1]!.clause !== tokens[at]!.clause &&
  tokens[at + 1] !== undefined &&
  tokens[at + 1]!.clause !== tokens[at]!.clause

/** "she is 3 months", "baby 2 months": not "is 8 days out", "is 34 weeks pregnant". */
const saysAge = (before: string, after2: string): boolean =>
  (OTHER_IS.has(before) || /^(baby|infant|newborn|bebe|son|daughter)$/.test(before)) &&
  !/^(pregnant|out|post|postpartum|into|late|since|after|past|along|from|overdue|de|embarazada|ago|in)$/.test(
    after2,
  )

/** "bebe de 2 meses", "hombre de 60 anos": a person stands before "de", not a span of time. */
const unitIsAge = (tokens: readonly Token[], at: number): boolean =>
  /^(bebe|bebita|bebito|hij(?:it)?[oa]|nin(?:it)?[oa]|niet(?:ec?it)?[oa]|sobrin(?:it)?[oa]|hombre|mujer|senor|senora|persona|papa|mama|padre|madre|abuel(?:it)?[oa]|espos[oa]|marido|herman[oa]|ti[oa]|suegr[oa]|novi[oa]|joven|paciente|primo|prima|vecin[oa]|amig[oa]|chic[oa]|muchach[oa]|recien|nacid[oa]|varon|gemel[oa]s|cuates|trillizos|hij[oa]s|nin[oa]s)$/.test(
    tokens[at - 2]?.word ?? "",
  )
