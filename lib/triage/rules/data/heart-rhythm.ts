import { sources } from "./sources"
import type { Concepts, Rule } from "./shape"

/** Heartbeat too fast, too slow or irregular. */
export const heartRhythmConcepts: Concepts = {
  pulse_very_low: {
    en: [
      "(pulse|heart rate|heartbeat|heart) (is|was|of|at|only|reads|dropped to|down to|says|is only|is at) (28|29|30|31|32|33|34|35|36|37|38|39)",
    ],
    es: [
      "(pulso|corazon) ~6 a (28|29|30|31|32|33|34|35|36|37|38|39)",
      "pulso ~6 (28|29|30|31|32|33|34|35|36|37)",
    ],
  },
  viagra_nitro: {
    en: [
      "(viagra|cialis|sildenafil|tadalafil|levitra) ~6 (nitro|nitroglycerin|nitrates|nitrate|poppers)",
      "(nitro|nitroglycerin|nitrates) ~6 (viagra|cialis|sildenafil|tadalafil)",
    ],
    es: ["(viagra|cialis|sildenafil) ~6 (nitro|nitroglicerina|nitratos)"],
  },
  valve_or_device: {
    en: [
      "(mechanical|artificial|prosthetic) ~1 valve",
      "heart valve",
      "pacemaker",
      "(defibrillator|icd) ~6 (shock|shocked|shocks|fired|fires|went off|zapped|buzzing)",
    ],
    es: [
      "(valvula) (mecanica|artificial|cardiaca)",
      "marcapasos",
      "desfibrilador ~4 (descarga|descargas|disparo)",
    ],
    lasting: true,
  },
  device_shock: {
    en: ["(defibrillator|icd|device) ~6 (shock|shocked|shocks|fired|fires|went off|zapped|shocking)"],
    es: ["desfibrilador ~4 (descarga|descargas|disparo|disparando)"],
  },
  device_alarm: {
    en: [
      "(implant|implanted|defib|defibrillator|icd|device) ~3 (fired|shocked|went off|zapped|discharged)",
      "(pacemaker|defibrillator|icd|aicd) ~5 (shock*|zap*|fired|firing|went off|going off|goes off|beeping)",
      "(lvad|heart pump) ~5 (alarm*|beeping|stopped|off|low flow|red)",
      "(shocked|zapped|shocking) ~3 by (my|his|her) (pacemaker|defibrillator|icd|device)",
    ],
    es: ["(marcapasos|desfibrilador) ~5 (descarga*|toque*|choque*|disparo|pitando|sonando)"],
  },
  very_fast_pulse: {
    en: ["(heart|pulse|heart rate) ~4 (200|210|220|190|180|170|160|150)"],
    es: ["(corazon|pulso|latidos|palpitaciones) ~4 (150|160|170|180|190|200|210|220)"],
  },
}

export const heartRhythmRules: Rule[] = [
  {
    id: "heart.rhythm",
    level: "call_emergency",
    title: "Very fast, slow or irregular heart with faintness or short breath",
    when: [
      "pulse_very_low",
      "irregular_heart|racing_heart + doom + !panic_known",
      "racing_heart + valve_or_device",
      "slow_heart + weak_any|dizzy|feels_sleepy",
      "viagra_nitro + dizzy|near_faint|fainted|pale_clammy|chest_any|severe_weakness",
      "device_alarm",
      "racing_heart|irregular_heart|slow_heart|very_fast_pulse + fainted|near_faint|chest_any + !panic_known",
      "racing_heart|irregular_heart|slow_heart + short_breath + !panic_known|fever|during_exercise",
      "slow_heart + confused|severe_weakness|pale_clammy|overdose_taken",
      "very_fast_pulse + !during_exercise",
      "irregular_heart|slow_heart + severe_weakness|dialysis|digoxin|muscle_cramps",
      "device_shock",
      "valve_or_device + short_breath|near_faint|chest_any|fainted",
    ],
    evidence: [sources.heartAttack],
  },
]
