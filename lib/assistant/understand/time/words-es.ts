const NUMBERS: Record<string, number> = {
  un: 1, uno: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10,
  once: 11, doce: 12, trece: 13, catorce: 14, quince: 15, dieciseis: 16, diecisiete: 17, dieciocho: 18,
  diecinueve: 19, veinte: 20, veintiuno: 21, veintiun: 21, veintidos: 22, veintitres: 23, veinticuatro: 24,
  veinticinco: 25, veintiseis: 26, veintisiete: 27, veintiocho: 28, veintinueve: 29, treinta: 30,
} // prettier-ignore

const DAYS: Record<string, string> = {
  lunes: "monday",
  martes: "tuesday",
  miercoles: "wednesday",
  jueves: "thursday",
  viernes: "friday",
  sabado: "saturday",
  domingo: "sunday",
}
const MONTHS: Record<string, string> = {
  enero: "january",
  febrero: "february",
  marzo: "march",
  abril: "april",
  mayo: "may",
  junio: "june",
  julio: "july",
  agosto: "august",
  septiembre: "september",
  setiembre: "september",
  octubre: "october",
  noviembre: "november",
  diciembre: "december",
}
const UNIT: Record<string, string> = {
  dia: "days",
  dias: "days",
  semana: "weeks",
  semanas: "weeks",
  mes: "months",
  meses: "months",
  hora: "hours",
  horas: "hours",
  minutos: "minutes",
}
const any = (words: Record<string, unknown>) => Object.keys(words).join("|")
const day = any(DAYS)

/** What has no English word of its own is turned whole; read from top to bottom, longest meaning first. */
const PHRASES: [RegExp, string | ((...found: string[]) => string)][] = [
  [/\bantes del? mediodia\b/g, "before noon"],
  [/\bdespues del? mediodia\b/g, "after noon"],
  [/\bantes del? (?:almuerzo|almorzar|comer)\b/g, "before lunch"],
  [/\b(?:de )?hoy en (?:8|1 semana)(?: dias)?\b/g, "1 week from today"],
  [/\b(?:de )?hoy en 15(?: dias)?\b/g, "2 weeks from today"],
  [/\b(?:en|dentro de) (?:una )?media hora\b/g, "in 30 minutes"],
  [/\b(?:en|dentro de) 1 hora y media\b/g, "in 90 minutes"],
  [/\bal? mediodia\b|\bmediodia\b/g, "noon"],
  [/\bmedianoche\b/g, "midnight"],
  [/\b(?:a )?primera hora(?: de la manana)?\b/g, "first thing"],
  [/\bpasado manana\b/g, "day after tomorrow"],
  [/\bmanana (?:por|en|a) la manana\b/g, "tomorrow morning"],
  [/\b(?:por|en|de|a) la manana\b/g, "in the morning"],
  [/\besta manana\b/g, "this morning"],
  [/\b(?:por|en|de|a) la tarde\b/g, "in the afternoon"],
  [/\besta tarde\b/g, "this afternoon"],
  [/\bdespues de(?:l)? (?:almuerzo|almorzar|comer)\b/g, "after lunch"],
  [/\b(?:por|en|de|a) la noche\b/g, "in the evening"],
  [/\bdespues del? (?:el )?trabajo\b/g, "after work"],
  [/\bdesde (?=el |la |ayer|esta|que)/g, "since "],
  [/\bnochebuena\b/g, "christmas eve"],
  [/\bnavidad\b/g, "christmas"],
  [/\b(?:fin de ano|nochevieja)\b/g, "new years eve"],
  [/\b(?:dia de )?ano nuevo\b/g, "new years day"],
  [/\b(?:dia de )?(?:los )?reyes(?: magos)?\b/g, "three kings"],
  [/\bviernes santo\b/g, "good friday"],
  [/\b(?:domingo de )?(?:pascua|resurreccion)\b/g, "easter"],
  [/\bdia de las? madres?\b/g, "mothers day"],
  [/\bdia del? padres?\b/g, "fathers day"],
  [/\b(?:dia de )?accion de gracias\b/g, "thanksgiving"],
  [/\besta noche\b/g, "tonight"],
  [/\bmanana\b/g, "tomorrow"],
  [/\bhoy(?: mismo)?\b/g, "today"],
  [/\b(?:una |la )?quincena\b|\b15 dias\b/g, "2 weeks"],
  [/\b(?:el )?(?:proximo )?fin de semana(?: que viene)?\b/g, "weekend"],
  [/\b(?:de )?(?:la )?(?:proxima semana|semana (?:que viene|que entra|proxima|entrante|siguiente))\b/g, "of next week"],
  [/\b(?:de )?esta semana\b/g, "of this week"],
  [/\b(?:de(?:l)? )?(?:el )?(?:proximo mes|mes (?:que viene|que entra|proximo|entrante|siguiente))\b/g, "of next month"],
  [/\b(?:de )?este mes\b/g, "of this month"],
  [new RegExp(`\\b(?:el )?(?:proximo|siguiente) (${day})\\b`, "g"), (_, d) => `next ${DAYS[d!]}`],
  [new RegExp(`\\b(?:el )?(${day}) (?:que viene|que entra|proximo|siguiente)\\b`, "g"), (_, d) => `next ${DAYS[d!]}`],
  [new RegExp(`\\beste (${day})\\b`, "g"), (_, d) => `this ${DAYS[d!]}`],
  [new RegExp(`\\b(?:excepto|menos|salvo|no puedo|pero no|no) (?:el |los )?(${day})\\b`, "g"), (_, d) => `except ${DAYS[d!]}`],
  [/\b(?:dentro de|en) (?=\d+ (?:dia|semana|mes|hora|minuto|week))/g, "in "],
  [/\b(\d+) (dias?|semanas?|mes(?:es)?|horas?|minutos)\b/g, (_, n, unit) => `${n} ${UNIT[unit!]}`],
  [/\b(?:despues de|pasadas?|mas tarde de|a partir de|desde) las? (?=\d)/g, "after "],
  [/\bantes de las? (?=\d)/g, "before "],
  [/\bhasta las? (?=\d)/g, "until "],
  [/\bentre las? (\d[\d:]*) y las? (?=\d)/g, "between $1 and "],
  [/\bde(?: las?)? (\d[\d:]*) a(?: las?)? (?=\d)/g, "from $1 to "],
  [/\b(?:sobre|como|alrededor de|hacia|cerca de|tipo) (?:a )?las? (?=\d)/g, "around "],
  [/\b(?:a|para) las? (?=\d)/g, "at "],
  [/\blas (?=\d)/g, "at "],
  [/\b(?:el )?primero de\b/g, "1 de"],
  [new RegExp(`\\b(\\d{1,2}) (?:de )?(${any(MONTHS)})\\b`, "g"), (_, n, month) => `${n} of ${MONTHS[month!]}`],
  [new RegExp(`\\b(?:el )?(${day}) (\\d{1,2})(?![\\d:]|\\s*(?:am|pm|de|a|y|in)\\b(?! at))`, "g"), (_, d, n) => `${DAYS[d!]} the ${n}`],
  [new RegExp(`\\b(?:el |los )?(${day})\\b`, "g"), (_, d) => DAYS[d!]!],
  [new RegExp(`\\ben (${any(MONTHS)})\\b`, "g"), (_, month) => `in ${MONTHS[month!]}`],
  [/\b(?:el )?dia (?=\d)/g, "the "],
  [/\bel (\d{1,2})\b(?! (?:mg|ml|por))/g, "the $1"],
  [/\bpor favor\b/g, "please"],
  [/\bgracias\b/g, "thanks"],
  [/\bentonces\b/g, "then"],
  [/(?<=\d) (?:esta bien|me sirve|me queda bien|me va bien|esta perfecto)\b/g, " works"],
  [/(?<=\d) (?:mejor|en (?:vez|lugar)(?: de eso)?)\b(?! de)/g, " instead"],
  [/(?<=\d) con (?=[a-z])/g, " with "],
  [/(?<=\d) (?:o|u) (?=a|\d)/g, " or "],
  [/\bque sea|mejor|en (?:vez|lugar) de\b/g, " actually "],
] // prettier-ignore

/** Folded Spanish in the words the grammar reads: days, months, parts of the day and clocks in English. */
export function plainSpanish(folded: string): string {
  const numbers = folded.replace(new RegExp(`\\b(?:${any(NUMBERS)})\\b`, "g"), (word) =>
    word === "un" || word === "uno" ? word : String(NUMBERS[word]),
  )
  const clocks = numbers
    .replace(/\b(\d{1,2}) y (?:media|30)\b/g, "$1:30")
    .replace(/\b(\d{1,2}) y (?:cuarto|15)\b/g, "$1:15")
    .replace(
      /\b(\d{1,2}) y (5|10|20|25|35|40|45|50|55)\b/g,
      (_, h: string, m: string) => `${h}:${m.padStart(2, "0")}`,
    )
    .replace(/\b(\d{1,2}) menos (cuarto|5|10|20|25)\b/g, (_, h: string, less: string) => {
      const minute = 60 - (less === "cuarto" ? 15 : Number(less))
      return `${((Number(h) + 10) % 12) + 1}:${minute}`
    })
    .replace(/\b(\d{1,2}) en punto\b/g, "$1:00")
    .replace(/\bun (?=(?:dia|mes)\b)/g, "1 ")
  return PHRASES.reduce((said, [pattern, words]) => said.replace(pattern, words as string), clocks)
}
