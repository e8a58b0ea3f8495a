import { sources } from "./sources"
import type { Concepts, Rule } from "./shape"

/** Fever with a sign that the infection is no common one. */
export const infectionConcepts: Concepts = {
  line_shakes: {
    en: [
      "(shakes|chills|rigors|shivering|shaking|shivers) ~8 (flush|flushed|flushes|flushing)",
      "(flush|flushed|flushes|flushing) ~4 (line|port|picc|catheter) ~8 (shakes|chills|rigors|shivering|shaking|shivers|fever)",
    ],
    es: ["(lavan|enjuagan|limpian) ~3 (cateter|puerto|linea) ~6 (escalofrios|tiembl*|fiebre)"],
  },
  tampon_in: {
    en: [
      "tampon ~8 (since|yesterday|hours|days|overnight|forgot|forgotten|left|still in|in)",
      "(forgot|left|lost) ~4 tampon",
    ],
    es: ["tampon ~8 (desde|ayer|horas|dias|olvide|deje|puesto)", "(olvide|deje) ~5 tampon"],
  },
  line_infected: {
    en: [
      "(shakes|chills|rigors|shivering|shaking|shivers) ~8 flush*",
      "(hot|fever|chills|shaky|shaking|shivering) ~10 (iv line|picc|port|central line|hickman)",
      "(port|picc|central line|dialysis line|catheter|iv line|hickman|fistula|infusion) ~8 (flush*|infected|red|pus|fever|chills|used|accessed)",
    ],
    es: ["(cateter|linea|puerto|fistula) ~8 (fiebre|escalofrios|pus|roj*|infectad*)"],
  },
  recent_travel: {
    en: [
      "back from (ghana|nigeria|kenya|india|thailand|brazil|haiti|congo|uganda|mexico|philippines|vietnam|africa|asia|colombia|honduras)",
      "(traveled|travelled|trip to|came back from|returned from|visited|vacation in|been to|flew (home )?from|got back from) ~4 (africa|asia|india|mexico|nigeria|ghana|kenya|thailand|brazil|haiti|congo|uganda|philippines|abroad|overseas|tropics|south america|cambodia|vietnam|indonesia|sudan|ethiopia|honduras|tanzania|latin america)",
    ],
    es: [
      "(viaje|regrese|volvi|regreso|estuve|estuvo|llegue|llego|regresar|volver|llegar) ~4 (africa|asia|india|brasil|colombia|nigeria|selva|tropico|haiti|honduras)",
    ],
    lasting: true,
  },
  tick: {
    en: ["(tick|ticks|camping|hiking|woods|bullseye|bulls eye)"],
    es: ["(garrapata|garrapatas|campamento|acampar)"],
    lasting: true,
  },
  heart_murmur_fever: {
    en: ["(heart murmur|murmur|iv drugs|inject drugs|heart valve|valve)"],
    es: ["(soplo|valvula)"],
    lasting: true,
  },
  nail_streaks: {
    en: [
      "(streaks|red spots|spots|lines) ~6 (nails|fingernails|palms|under)",
      "(nails|fingernails|palms) ~8 (streaks|spots|lines)",
    ],
    es: ["(unas|palmas) ~4 (rayas|manchas|lineas)"],
  },
  calf_pain_fever: {
    en: ["(calves|calf|muscle aches|muscles) ~6 (squeez*|intense|severe|ache|hurt)"],
    es: ["(pantorrillas) ~3 (duelen|dolor)"],
  },
  sunburn: { nearby: true, en: ["sunburn*"], es: ["(quemada del sol|quemadura de sol|quemado por el sol)"] },
}

export const infectionRules: Rule[] = [
  {
    id: "body.infection-serious",
    level: "emergency_department",
    title: "Fever after travel, with a heart murmur, a tick or lasting for weeks with other signs",
    when: [
      "line_shakes",
      "tampon_in + fever|high_fever + rash|dizzy|near_faint|vomiting|confused|sunburn|severe_weakness",
      "line_infected + fever|high_fever|rigors",
      "fever|rigors + recent_travel + rigors|headache|vomiting|severe_weakness|jaundice|days_many|belly_pain|confused|high_fever",
      "fever + heart_murmur_fever + nail_streaks|short_breath|days_many|racing_heart",
      "fever + tick + rash|headache|confused|severe_headache",
      "fever + nail_streaks",
      "fever + rash + severe_headache|confused|stiff_neck|drowsy",
      "fever + jaundice|dark_urine + calf_pain_fever|rigors",
      "fever|high_fever + rash + nodes + days_many",
    ],
    evidence: [sources.ticks, sources.sepsis],
  },
]
