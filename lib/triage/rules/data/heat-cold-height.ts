import { sources } from "./sources"
import type { Concepts, Rule } from "./shape"

/** What heat, cold and great height do. */
export const heatColdHeightConcepts: Concepts = {
  heat_danger: {
    en: [
      "(heat stroke|heatstroke)",
      "(stopped|not|isnt|hasnt been) sweating",
      "(hot|left|locked) ~3 car",
      "(skin|body) ~4 (hot and dry|dry and hot)",
    ],
    es: [
      "(golpe de calor|dejo de sudar|no suda|piel (caliente y seca|seca y caliente)|encerrado en el carro|encerrada en el carro)",
    ],
  },
  cold_exposure: {
    en: [
      "(cold water|snow|freezing|ice|hypothermia|frostbite|outside all night|fell through|blizzard|frostbitten|minus|in the cold)",
    ],
    es: [
      "(encontre|encontramos|estuvo|paso) ~4 en el frio",
      "(nieve|hipotermia|congelado|congelada|agua helada|frio toda la noche|congelacion|congelados)",
    ],
  },
  frostbite: {
    en: [
      "(frostbite|frostbitten|frozen)",
      "(fingers|toes|nose|ears|feet|hands) ~10 (white|waxy|hard|frozen|wood)",
    ],
    es: [
      "(congelado|congelados|congelacion)",
      "(dedos|pies|manos|orejas) ~4 (blancos|duros|congelados|cera)",
    ],
  },
  high_altitude: {
    en: [
      "(10000|11000|12000|13000|14000|15000|10.000|11.000|12.000|13.000|14.000|15.000) (feet|ft)",
      "(10|11|12|13|14|15) (thousand|000) feet",
      "(altitude|base camp|feet elevation|000 feet|14.000|mountain|summit|elevation|high camp)",
    ],
    es: ["(altura|altitud|campamento base|metros de altura|montana|soroche|mal de montana)"],
  },
}

export const heatColdHeightRules: Rule[] = [
  {
    id: "body.heat-or-cold",
    level: "call_emergency",
    title: "Ill from heat or cold with confusion, collapse or no more sweat",
    when: [
      "heat_exposure + young + unresponsive|drowsy|confused",
      "cold_exposure + confused",
      "heat_exposure + confused|unresponsive|fainted|seizure|high_fever|extreme_fever",
      "heat_danger + confused|drowsy|vomiting|fainted|near_faint|headache|racing_heart|young|high_fever|heat_exposure|unresponsive|severe_weakness",
      "heat_exposure + vomiting|vomiting_constantly + near_faint|severe_weakness|headache|confused",
      "cold_exposure + confused|drowsy|slow_breathing|unresponsive|speech|body_cold",
      "frostbite + numb_any|bluish|cold_exposure|pain_any + !raynaud_said",
      "body_cold",
    ],
    evidence: [sources.heat, sources.hypothermia, sources.frostbite],
  },
  {
    id: "body.altitude",
    level: "call_emergency",
    title: "Ill at high altitude",
    when: [
      "high_altitude + confused|sudden_balance|short_breath|bluish|coughs_blood|drowsy",
      "high_altitude + headache + vomiting",
    ],
    evidence: "none opened",
  },
]
