import { sources } from "./sources"
import type { Concepts, Rule } from "./shape"

/** A blow on the head with a danger sign. */
export const headInjuryConcepts: Concepts = {
  hanged: {
    en: [
      "(was|been|got|were) (hanged|hung by|strangled|strung up)",
      "(cut|took|got) (me|him|her) down ~4 (rope|noose|neck)",
    ],
    es: ["(lo|la|me) (ahorcaron|colgaron|estrangularon)"],
  },
  neck_broken: {
    en: [
      "(broke|broken|fractured|snapped|break) ~1 (my|his|her|their|the) (neck|spine|back)",
      "(neck|spine|back) (is|might be|may be) (broken|fractured)",
    ],
    es: ["(quebre|quebro|rompi|rompio|fracture|fracturo) ~2 (cuello|nuca|columna|espalda)"],
  },
  clear_fluid: {
    en: ["(clear|watery|bloody) (fluid|liquid) ~4 (nose|ear|ears)"],
    es: ["(liquido|agua) ~4 (nariz|oido|oreja)"],
  },
  knocked_out: { en: ["knocked out"], es: ["(noqueado|noqueada|noqueo)"] },
  unequal_pupils: {
    en: [
      "(one pupil|pupils|pupil|his pupils|her pupils) ~4 (bigger|different|unequal|larger|uneven|size|blown)",
    ],
    es: ["(pupila|pupilas) ~4 (diferente|mas grande|distinta|desigual|diferentes|distintas)"],
  },
  head_danger: {
    en: [
      "(asks|asking|repeating|repeats) ~3 (same|over and over)",
      "(one pupil|pupils|pupil) ~4 (bigger|different|unequal|larger|uneven|size|dilated)",
      "(clear|fluid|watery|blood) ~4 (nose|ear|ears) ~2",
      "(bruise|bruising|black) ~4 (behind (his|her|my|the) ear|both eyes)",
      "(knocked out|lost consciousness|blacked out|memory|doesnt remember|cant remember|repeating|worse headache|headache|vomit*|threw up|throwing up|sleepy|wont stop crying|dizzy|confused|slurr*|double vision)",
    ],
    es: [
      "(pupila|pupilas) ~4 (diferente|grande|distinta|desigual|diferentes)",
      "(liquido|sangre|agua) ~4 (nariz|oido|oreja|oidos)",
      "(perdio el conocimiento|desmayo|no se acuerda|no recuerda|vomito|vomitando|vomitado|dormido|mucho sueno|sueno|mareado|confundido|dolor de cabeza|no responde bien)",
    ],
  },
}

export const headInjuryRules: Rule[] = [
  {
    id: "injury.head",
    level: "call_emergency",
    title: "Head injury with a danger sign",
    when: [
      "hanged",
      "fall_hard + confused|not_self",
      "neck_broken",
      "ear_blood + fight_blow",
      "car_crash|hit_hard + drowsy|confused|vomiting",
      "unequal_pupils",
      "fell_baby|fall_hard|hit_hard + vomiting + drowsy|confused",
      "hit_hard + young + drowsy + head_danger",
      "ear_blood + fell|fall_hard|head_injury|hit_hard|car_crash",
      "clear_fluid + fall_hard|head_injury|car_crash|hit_hard",
      "knocked_out + confused|vomiting|drowsy|headache|fainted",
      "head_injury + knocked_out",
      "head_injury + head_danger|vomiting|drowsy|confused|seizure|unresponsive|fainted|weak_one_side|speech|blurry_vision|severe_headache|bleeding_heavy|sudden_balance|inconsolable",
      "head_injury + blood_thinner",
      "head_injury + age>=70y",
      "head_injury + age<1y",
      "head_injury + car_crash|fall_hard + headache|confused|spine_injury",
    ],
    evidence: [sources.headsUp, sources.headInjury],
  },
]
