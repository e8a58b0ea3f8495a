import { sources } from "./sources"
import type { Concepts, Rule } from "./shape"

/** Clots in the leg and in the lung. */
export const clotsConcepts: Concepts = {
  both_legs: {
    nearby: true,
    en: ["both (ankles|feet|legs|calves)"],
    es: ["(ambos|ambas|los dos|las dos) (tobillos|pies|piernas)"],
  },
  twisted: {
    en: ["(twisted|rolled|sprained|turned|banged|bumped|stubbed) ~3 (ankle|foot|knee|leg|toe)"],
    es: ["(torci|torcio|doble|doblo|esguince) ~4 (tobillo|pie|rodilla)"],
  },
  clot_risk: {
    en: [
      "(after|had|since|recent|recovering from|following|my|his|her) ~3 (surgery|operation|replacement|c section|cast|arthroscopy|hysterectomy)",
      "(long|hour|10|11|12|13|14|15|hours|overseas|transatlantic|international|cross country) ~1 (flight|plane ride|drive|car ride|bus ride|trip)",
      "(flew|flight|flights|flying|plane) ",
      "(birth control pill|birth control pills|on the pill|on birth control|oral contraceptive|oral contraceptives|contraceptive pill|hormone therapy|estrogen)",
      "(bedbound|bedridden|in a cast|immobilized|leg cast|bed rest|in the hospital|hospitalized|hospitalised)",
      "(blood (clot|clots)|blood clot|clotting disorder|factor v|dvt|pulmonary embolism) ",
      "(cancer|chemo|chemotherapy)",
    ],
    es: [
      "(cirugia|operacion|operaron|operado|operada|yeso|vuelo|viaje|viaje largo|avion|anticonceptivas|anticonceptivos|hospitalizado|hospitalizada|internado|internada|coagulo|coagulos|trombosis|cancer|quimio|quimioterapia|en cama)",
    ],
    lasting: true,
  },
  pleuritic: {
    en: [
      "(chest|ribs|side|lung|back|hurts|pain|sharp|stabs|stabbing|worse) ~8 (inhale|inhales|deep breath|(breathing|breath|breathe|breathes) in|breathe deep*|take a breath|breathes|breathe)",
    ],
    es: [
      "(duele|dolor|punzada|pica|punza) ~5 (respirar|respiro|respira|inhalar|hondo|profundo)",
      "(respiro|respira|respirar) (con dolor|me duele|le duele)",
    ],
  },
}

export const clotsRules: Rule[] = [
  {
    id: "heart.lung-clot",
    level: "call_emergency",
    title: "Sudden chest pain or short breath that may be a clot in the lung",
    when: [
      "pleuritic|hurts_breathing + clot_risk|calf + calf|swelling",
      "pleuritic + short_breath|racing_heart|coughs_blood|leg_swelling_one|sudden",
      "short_breath + leg_swelling_one",
      "short_breath|chest_pain + clot_risk + sudden|racing_heart|pleuritic|coughs_blood|near_faint|fainted",
      "short_breath + sudden + !asthma_mild|panic_known|during_exercise",
      "chest_pain + clot_risk + !chest_injury_or_ache",
    ],
    evidence: [sources.embolism],
  },
  {
    id: "heart.leg-clot",
    level: "emergency_department",
    title: "One leg swollen, warm or painful that may be a clot",
    when: [
      "leg_swelling_one + clot_risk|age>=60y|pregnant|postpartum|no_injury + !twisted|both_legs",
      "leg_swelling_one + calf + !limb_injury|sting|animal_bite|skin_infection|scratched|back_pain",
    ],
    evidence: [sources.clots],
  },
]
