import type { Match } from "./matcher"
import type { Token } from "./tokens"

const TEMPERATURE =
  /^(fever|fevers|rectal|rectally|axilar|armpit|temp|temps|temperature|thermometer|fiebre|calentura|temperatura|termometro|degrees|grados|f$|c$|fahrenheit|celsius|centigrados|hot|burning)/
const AGE_AFTER =
  /^(yo|yr|yrs|year|years|week|weeks|wks|month|months|anos|semanas|mes|meses|woman|man|male|female|mujer|hombre)$/
const SHIVERS = /^(chills|shivers|shivering|escalofrios|aches|achy)$/
const PULSE = /^(pulse|pulso|bpm|beats|heartbeat|latidos|ritmo|rate|frecuencia|watch|reloj|fitbit)/
const SUGAR = /^(sugar|glucose|glucosa|azucar|glucometer|glucometro|meter|bg)/
const OXYGEN = /^(oxygen|oxigeno|o2|spo2|saturation|saturacion|satur|sat|sats|oximeter|oximetro|ox)/
const PRESSURE = /^(pressure|presion|bp|tension|blood|machine|cuff|systolic|read|reading|checked)/

/**
 * Findings in figures: fever from 38.0 C or 100.4 F, high fever from 39.4 C or 103 F, blood pressure from 180 or 120,
 * pulse under 45 or from 130 at rest, sugar under 60, under 40 from 300 or from 500 mg/dl, oxygen under 92 %.
 */
export function measuresSaid(tokens: readonly Token[]): Match[] {
  const found: Match[] = []
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]!.word
    if (!/^\d/.test(word)) continue
    const next = tokens[at + 1]?.word ?? ""
    if (AGE_AFTER.test(next)) continue
    const value = Number(word)
    const near = nearby(tokens, at)
    const add = (id: string, to = at + 1): void => void found.push({ id, from: at, to })
    const celsius = value >= 38 && value < 43
    const fahrenheit = value >= 100.4 && value < 109
    if (
      (celsius || fahrenheit || (value >= 100 && value < 100.4)) &&
      (near(TEMPERATURE) || isReading(tokens, at) || (fahrenheit && near(SHIVERS) && !OTHER_UNIT.test(next)))
    ) {
      if (celsius || fahrenheit) add("fever")
      if ((celsius && value >= 39.4) || (fahrenheit && value >= 103)) add("high_fever")
      if ((celsius && value >= 41) || (fahrenheit && value >= 105)) add("extreme_fever")
    }
    if (
      value >= 20 &&
      value <= 35 &&
      near(/^(temp|temps|temperature|temperatura)/) &&
      near(/^(c|celsius|grados)$/)
    )
      add("body_cold")
    const second = /^(over|sobre|con)$/.test(tokens[at + 1]?.word ?? "") ? at + 2 : at + 1
    const lower = Number(tokens[second]?.word ?? "x")
    if (
      value >= 50 &&
      value <= 300 &&
      lower >= 30 &&
      lower <= 180 &&
      lower < value &&
      (near(PRESSURE, 12) || isPair(tokens, at, value, lower))
    ) {
      if ((value >= 200 && lower >= 115) || lower >= 130) add("bp_extreme", second + 1)
      if (value >= 180 || lower >= 120) add("bp_very_high", second + 1)
      if (value >= 150 || lower >= 105) add("bp_high", second + 1)
      if (value <= 88) add("bp_low", second + 1)
      at = second
      continue
    }
    if (near(PULSE, 8) && Number.isInteger(value)) {
      if (value >= 20 && value < 46) add("slow_heart")
      if (value >= 130 && value < 280) add("very_fast_pulse")
      if (value >= 105 && value < 280) add("racing_heart")
    }
    // "500 mg" alone is a medicine's strength.
    if (near(SUGAR, 6) || (next === "mg" && /^(dl|dL)$/i.test(tokens[at + 2]?.word ?? ""))) {
      if (value >= 300 && value < 1500) add("sugar_very_high")
      if (value >= 500 && value < 1500) add("sugar_extreme")
      if (value >= 15 && value < 60 && !near(PULSE, 4)) add("sugar_low")
      if (value >= 15 && value < 46 && !near(PULSE, 4)) add("sugar_very_low")
    }
    if (near(OXYGEN, 6) && value >= 50 && value < 92) add("oxygen_low")
  }
  return found
}

/** "185/121" needs no other word; lower pairs might be dates or scores. */
const isPair = (tokens: readonly Token[], at: number, value: number, lower: number): boolean =>
  value >= 170 && lower >= 95 && tokens[at + 1]?.start === tokens[at]!.end + 1

/** "desde anoche tengo 39.8", "he's at 103.4 now", "amaneció con 39": so one speaks of a thermometer. */
const isReading = (tokens: readonly Token[], at: number): boolean =>
  (/^\d+\.\d$/.test(tokens[at]!.word)
    ? READS.test(tokens[at - 1]?.word ?? "")
    : /^(con|a)$/.test(tokens[at - 1]?.word ?? "") && WOKE_WITH.test(tokens[at - 2]?.word ?? "")) &&
  !OTHER_UNIT.test(tokens[at + 1]?.word ?? "")
const WOKE_WITH = /^(amanecio|amaneci|desperto|desperte|sigue|subio)$/
const READS =
  /^(tengo|tiene|tenia|marca|marco|amanecio|subio|at|reads|is|its|was|hit|now|running|has|have|had|got|of|says|shows|a|y|and|con|with)$/
const OTHER_UNIT =
  /^(kg|kilos?|lbs?|pounds|libras|weeks|semanas|miles|millas|cm|inches|pulgadas|percent|bmi|imc|mg|ng|ml|and)$/

/** Whether a word near position `at`, in the same sentence, fits. */
const nearby =
  (tokens: readonly Token[], at: number) =>
  (pattern: RegExp, reach = 7): boolean => {
    const { sentence } = tokens[at]!
    for (let i = Math.max(0, at - reach); i <= at + reach && i < tokens.length; i++)
      if (i !== at && tokens[i]!.sentence === sentence && pattern.test(tokens[i]!.word)) return true
    return false
  }
