import { sources } from "./sources"
import type { Concepts, Rule } from "./shape"

/** Blood sugar too high or too low. */
export const sugarConcepts: Concepts = {
  pees_lot: {
    en: [
      "(peeing|pee|urinating|urinate|going) ~2 (a lot|lots|so much|all the time|constantly|nonstop|every)",
    ],
    es: [
      "(orino|orina|orinando|hace pipi|hago pipi|voy al bano) ~2 (mucho|mucha|a cada rato|muy seguido|todo el tiempo)",
    ],
  },
  fighting_help: {
    en: ["(fighting|combative|swinging at|pushing|hitting|kicking) ~2 (me|us|help|everyone|off)"],
    es: ["(peleando|pelea|manotea|empuja|agresivo|agresiva) ~3 (conmigo|me|nos|ayuda)?"],
  },
  sugar_extreme: {
    en: ["(sugar|meter|glucometer) ~3 (reads|says|just says) (hi|high)"],
    es: [
      "(azucar|glucometro|medidor|aparato) ~3 (marca|dice|sale|da|pone) ~2 (hi|alto|high)",
      "(azucar|glucosa) (por las nubes|altisima)",
    ],
  },
  sugar_very_low: {
    en: ["(sugar|glucose) ~2 (crashed|bottomed out)"],
    es: ["azucar ~2 (desplomo|por los suelos)"],
  },
  ketone_breath: {
    en: ["breath ~4 (fruity|nail polish|acetone|sweet|remover)", "(fruity|acetone|nail polish) ~3 breath"],
    es: ["aliento ~4 (frutas|fruta|acetona|dulce|manzana)"],
  },
  fast_breathing: {
    en: [
      "breath* ~3 (40|45|50|55|60|65|70|75|80|90) (times|breaths)? (a|per|every) minute",
      "breath* ~4 (fast|deep|rapid*|quick*|heavy|hard)",
      "(fast|deep|rapid|heavy) breath*",
    ],
    es: ["(respira*|respiro) ~3 (rapido|agitad*|profundo|fuerte|hondo)"],
  },
}

export const sugarRules: Rule[] = [
  {
    id: "body.sugar",
    level: "call_emergency",
    title: "Blood sugar very low or very high with confusion, vomiting or fast breathing",
    when: [
      "thirsty + pees_lot + vomiting|belly_pain|drowsy|severe_weakness|confused|short_breath",
      "no_insulin + sugar_very_high",
      "diabetes + pale_clammy + fighting_help|shaking|severe_weakness|not_self|confused",
      "ketone_breath + thirsty|vomiting|dizzy|drowsy|confused|belly_pain|short_breath",
      "sugar_extreme",
      "sugar_very_low",
      "thirsty + weight_loss + vomiting|drowsy",
      "sugar_low + confused|drowsy|unresponsive|seizure|fainted|severe_weakness|pale_clammy|near_faint|speech|shaking|vomiting_constantly",
      "no_insulin + belly_pain|vomiting|vomiting_constantly|nausea|fast_breathing|drowsy|confused|severe_weakness|short_breath",
      "diabetes + confused|unresponsive|seizure",
      "diabetes + drowsy + vomiting|sugar_very_high|thirsty|pale_clammy|fast_breathing|fever",
      "diabetes|sugar_very_high + vomiting|vomiting_constantly + fast_breathing|sugar_very_high|thirsty|drowsy|belly_pain|confused|no_insulin|short_breath|no_urine",
      "sugar_very_high + drowsy|confused|fast_breathing|vomiting|thirsty|severe_weakness|belly_pain|dry_mouth",
      "thirsty + vomiting|drowsy|confused|weight_loss + fast_breathing|drowsy|young|belly_pain",
    ],
    evidence: [sources.highSugar, sources.lowSugar],
  },
]
