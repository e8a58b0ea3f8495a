import { sources } from "./sources"
import type { Concepts, Rule } from "./shape"

/** Kidneys, bladder and private parts. */
export const kidneyConcepts: Concepts = {
  kidney_infection: { en: ["(kidney infection|pyelonephritis)"], es: ["infeccion ~2 (rinon|rinones)"] },
  urinary_stuck_long: {
    en: [
      "(cant|cannot|unable|havent|couldnt|not been able) ~4 (pee|urinate|peed|urinated) ~6 (hours|all day|since|at all|bladder|24|12|yesterday|last night|nothing|drop)",
    ],
    es: [
      "no (puedo|puede|he podido|ha podido) ~2 (orinar|hacer pipi) ~5 (horas|todo el dia|desde|nada|ayer|gota)",
    ],
  },
  priapism: {
    en: [
      "(penis|dick|privates) ~4 (up|hard|stiff|erect) ~2 (since|for) ~2 (midnight|last night|this morning|hours|yesterday)",
      "(viagra|cialis) ~4 hard ~4 hours",
      "hard ~3 (four|4|five|5|six|6) hours",
      "(erection|erect|boner|hard on) ~12 (wont go|hours|painful|go away|hurts|not going)",
      "(foreskin) ~16 (stuck|back|swollen|purple|wont)",
      "(paraphimosis|priapism)",
    ],
    es: [
      "ereccion ~8 (no se quita|no se baja|horas|dolor|duele|no baja)",
      "prepucio ~8 (atorado|atorada|hinchado|no baja|no regresa)",
    ],
  },
  object_stuck: {
    en: [
      "tampon ~2 stuck",
      "(cant|cannot) get ~3 tampon",
      "(stuck|lodged|lost) ~4 (rectum|butt|anus|vagina|ass)",
      "(object|toy|something) ~4 (rectum|butt|anus|vagina|ass)",
    ],
    es: [
      "tampon ~2 (atorado|adentro|dentro)",
      "(quedo|tengo|metio|meti) ~3 (objeto|algo|juguete|botella) ~4 (ano|recto|vagina)",
      "algo atorado en el (ano|recto)",
      "(atorado|atorada|metido) ~4 (recto|ano|vagina)",
    ],
  },
  catheter_blocked: {
    en: [
      "catheter ~8 (blocked|clogged|clots|clot|nothing (is )?(coming|draining)|not draining|stopped draining|isnt draining|wont drain|no urine|fell out|came out|pulled out)",
      "(blocked|clogged) catheter",
    ],
    es: ["sonda ~8 (tapada|tapo|coagulos|no sale|no drena|no esta drenando)"],
  },
}

export const kidneyRules: Rule[] = [
  {
    id: "belly.kidney",
    level: "emergency_department",
    title: "Kidney infection or stone with fever or unbearable pain",
    when: [
      "flank_pain|back_pain + fever|high_fever + rigors|vomiting|bleeding_any|blood_in_urine",
      "catheter_blocked",
      "kidney_stone + vomiting|nausea",
      "flank_pain + radiates_groin + vomiting|nausea",
      "kidney_infection + fever|high_fever|rigors|vomiting",
      "flank_pain|uti|kidney_stone + fever|high_fever|rigors + vomiting|rigors|flank_pain|nausea|high_fever|immunosuppressed|pregnant|confused + flank_pain|uti|kidney_stone",
      "flank_pain|kidney_stone + severe_pain + vomiting|nausea|radiates_groin|dark_urine|sudden",
      "kidney_stone + severe_pain",
      "urinary_stuck_long",
      "urinary_stuck + severe_pain|belly_hard|belly_pain",
    ],
    evidence: [sources.kidneyStones, sources.uti],
  },
  {
    id: "belly.private-parts",
    level: "emergency_department",
    title: "Erection or foreskin that does not go back, or an object stuck inside",
    when: ["priapism", "object_stuck"],
    evidence: "none opened",
  },
]
