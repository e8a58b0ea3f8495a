import { sources } from "./sources"
import type { Concepts, Rule } from "./shape"

/** Appendix, gallbladder and hernia. */
export const gallbladderConcepts: Concepts = {
  left_ribs: {
    en: ["(under|below|beneath) ~2 left ~2 (rib|ribs|ribcage|side)", "left (upper|side|rib|ribs)"],
    es: ["costillas ~3 izquierd*", "lado izquierdo"],
  },
  right_side: {
    en: ["(on|to|in) (the|my|his|her) right (side)?", "right side"],
    es: ["(lado derecho|a la derecha|del lado derecho)"],
  },
  gallbladder: {
    en: [
      "(gallstones|gallstone|gallbladder|gall bladder)",
      "(right|upper) ~4 (rib|ribs|ribcage|upper|belly|side|abdomen) ~12 (shoulder|blade|fatty|dinner|eating|fried|greasy|yellow)",
    ],
    es: [
      "(vesicula|piedras en la vesicula|calculos biliares)",
      "(derecho|costillas) ~6 (hombro|grasa|comer|paletilla|grasoso)",
    ],
  },
}

export const gallbladderRules: Rule[] = [
  {
    id: "belly.appendix",
    level: "emergency_department",
    title: "Pain that moved to the lower right, with fever, vomiting or pain on walking",
    when: [
      "appendix_burst",
      "right_side + hurts_move + moved_right",
      "right_side + one_side_belly + vomiting",
      "appendix_said + appendix_burst",
      "belly_pain|one_side_belly|stomach_burn + moved_right + fever|vomiting|nausea|hurts_move|wont_feed|severe_pain|getting_worse|sudden",
      "belly_pain + hurts_move + fever|vomiting|nausea",
      "belly_pain + high_fever + vomiting + !cough",
      "belly_pain + right_side + fever + !upper_belly_pain",
      "appendix_said + belly_pain|moved_right",
    ],
    evidence: [sources.appendicitis, sources.abdominal],
  },
  {
    id: "belly.gallbladder",
    level: "emergency_department",
    title: "Upper right belly pain with fever, jaundice or lasting hours",
    when: [
      "gallbladder + vomiting|vomiting_constantly",
      "upper_belly_pain + right_side + vomiting",
      "pancreas",
      "upper_belly_pain|gallbladder + fever|jaundice|rigors|severe_pain|pale_clammy + !cold_only|chest_injury_or_ache|cough|left_ribs",
      "belly_pain + jaundice",
      "upper_belly_pain + fever + days_many + !left_ribs",
      "jaundice + confused|fever|bruising|dark_urine|vomiting|severe_weakness",
    ],
    evidence: [sources.gallstones],
  },
  {
    id: "belly.hernia",
    level: "emergency_department",
    title: "A hernia that is hard, painful and cannot be pushed back",
    when: [
      "hernia + bluish|purple_word",
      "hernia_word + pain_any + hernia_stuck|purple_word",
      "hernia_word + vomiting",
      "hernia + severe_pain|vomiting|nausea|belly_pain|getting_worse|hernia_stuck",
      "hernia + hernia_stuck",
    ],
    evidence: "none opened",
  },
]
