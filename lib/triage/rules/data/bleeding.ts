import { sources } from "./sources"
import type { Concepts, Rule } from "./shape"

export const bleedingConcepts: Concepts = {
  incision_gushes: {
    en: ["(incision|wound|cut|stitches|scar) ~2 (gushing|spurting|pouring|squirting|pumping)"],
    es: ["(herida|cortada|puntos) ~2 (chorrea|a chorros|sangra mucho)"],
  },
  not_clotting: {
    en: ["(not|isnt|wont|doesnt) ~1 (clot|clotting|stop bleeding)"],
    es: ["no ~2 (coagula|para de sangrar)"],
  },
  hemophilia_word: {
    en: ["(hemophilia|haemophilia|hemophiliac|von willebrand)"],
    es: ["(hemofilia|hemofilico|von willebrand)"],
  },
  fistula_bleeds: {
    en: [
      "(bleeding|blood|bleeds) ~5 (dialysis|fistula|graft|access)",
      "(dialysis|fistula|graft) ~5 (bleeding|bleeds|pulsing|wont stop|blood)",
    ],
    es: ["(fistula|dialisis) ~5 (sangra|sangre|sangrando)"],
  },
  fight_blow: {
    en: ["(fight|punched|punch|assault*|beat up|beaten|jumped|slapped|hit)"],
    es: ["(pelea|golpe|golpearon|puno|asalt*)"],
  },
  ear_blood: {
    en: [
      "(bleeding|blood|bled) (from|out of|in) ~1 (ear|ears)",
      "(ear|ears) ~2 (bleeding|bled)",
      "blood ~3 (ear|ears)",
    ],
    es: ["sangre ~3 (oido|oidos|oreja)", "(sangra|sangran) ~2 (oido|oidos|oreja)"],
  },
  blood_in_urine: {
    en: [
      "(urine|pee|catheter) bag ~4 blood",
      "(peeing|pee|peed|urine) ~2 (blood|bloody|red)",
      "blood in (my|his|her|the) (pee|urine)",
    ],
    es: ["(orino|orina|orine|pipi) ~2 (sangre|roja)", "sangre en la orina"],
  },
  limb_bleeds: {
    en: [
      "(arm|leg|hand|foot|finger|thigh|wrist|head|scalp) ~5 (bleeding|blood)",
      "(blood|bleeding) ~5 (arm|leg|hand|foot|finger|thigh|wrist|head|scalp)",
    ],
    es: [
      "(sangre|sangra|sangrando) ~5 (brazo|pierna|mano|pie|dedo|muslo|muneca|cabeza)",
      "(corte|abri|corto|abrio) ~3 (brazo|pierna|mano|pie|dedo|muslo|muneca|cabeza)",
    ],
  },
  tonsils_out: {
    en: [
      "(tonsil|tonsils|tonsillectomy|adenoids) ~8 (out|removed|surgery|ago|yesterday|days|week|tonsillectomy)?",
    ],
    es: ["(amigdalas|anginas|adenoides) ~8 (operaron|sacaron|quitaron|cirugia)"],
  },
  spits_clots: {
    en: ["(spitting|spit|swallowing|coughing|throwing) ~3 (clots|clot|blood)"],
    es: ["(escupe|escupo|traga|vomita) ~3 (coagulos|sangre)"],
  },
  bleeding_any: {
    // "Blood" alone is also of blood pressure, blood tests and blood thinners.
    en: [
      "back passage",
      "(bleeding|bled|bleeds|bleed|bloody|spotting|hemorrhag*)",
      "blood (in|on|from|when|coming|came|comes|clot|clots|running|gushing|dripping|pouring|spraying|spurting|everywhere|stain|stains|stained|spot|spots|loss|again|today|now|every|after|out|down|all|is|was|and|wont|that|but|since|soaking|soaked|filled|has|keeps)",
      "(see|seeing|saw|sees|passing|passed|pass|losing|lost|some|little|bit of|lot of|lots of|drops of|drop of|streak of|streaks of|cup of|spots of|spot of|much|pool of|full of|amount of|gush of|fresh|bright red|red|dark|brown|pink|vomit*|spit*|cough*|pee|peeing|peed|poop*|pooping|theres|there is|noticed|found|with|it is|its|up|out) blood",
    ],
    es: ["@blood"],
  },
  bleeding_heavy: {
    en: [
      "(its|it|blood) ~1 (squirting|spurting|gushing|pumping|spraying)",
      "bleeding (nonstop|non stop|like crazy)",
      "(blood|bleeding|bleed|bleeds|wound|cut|it) ~6 @stopbleed",
      "(wont|cant|cannot|couldnt|doesnt|isnt|not|didnt) ~3 (stop|stopping|control|slow|slowing) ~4 (bleeding|blood|bleed)",
      "(blood|bleeding) ~4 (everywhere|gushing|gushes|spurting|spurts|squirting|pouring|pumping|pool|puddle|soaked|soaking|pulsing|spraying|lots|heavily|profusely|bucket*|through (the|my|his|her) (towel|bandage|shirt))",
      "(gushing|spurting|squirting|pouring|pumping|spraying|lots of|a lot of|losing|lost|covered in|pool of|so much|hemorrhaging) ~3 (blood|bleeding)",
      "(soaked|soaking|soaks) ~3 (through )?~3 (towel|towels|bandage|bandages|shirt|rag|rags|gauze)",
      "(hemorrhage|hemorrhaging|bleeding out|bled through|tourniquet)",
      "(wont stop bleeding|cant stop the bleeding|bleeding wont stop|not stopped bleeding|hasnt stopped bleeding|still bleeding after)",
    ],
    es: [
      "empap* ~2 toallas",
      "sangre (por todos lados|por todas partes|a chorros)",
      "no (puedo|puede) parar (la|el) (sangre|sangrado)",
      "(sangre|sangra|sangrado|sangrando|hemorragia|herida|cortada) ~5 @stopbleed",
      "@stopbleed ~3 (sangrar|sangre|sangrado|sangrando|hemorragia)",
      "(sangre|sangrando|sangra) ~3 (mucho|mucha|chorros|chorro|por todos lados|charco|borbotones|abundante|muchisimo|muchisima|a mares)",
      "(mucha|muchisima|chorros de|charco de|perdiendo|perdio|demasiada|brota|borbotones de) ~2 sangre",
      "(desangra|desangrando|desangrandose|hemorragia|torniquete)",
      "(empapo|empapada|empapado|empapando) ~4 (toalla|trapo|venda|sabana|camisa|gasa)",
    ],
  },
  nosebleed: {
    en: [
      "(nosebleed|nose bleed|nosebleeds)",
      "nose ~5 (bleeding|bleed|bled|blood|gush*)",
      "(bleeding|blood) ~4 nose",
    ],
    es: [
      "(nariz) ~3 (sangra|sangrando|sangre|sangro|sangrado)",
      "(sangre|sangrado|sangrando|sangra|hemorragia) ~4 nariz",
    ],
  },
  long_bleed: {
    en: [
      "(20|25|30|35|40|45|50|60|90|thirty|forty|fifty|twenty) ~1 (minutes|min|mins|minute)",
      "(for|going|past|over|last|been|half|like) ~2 (hour|hours)",
      "@stopbleed",
    ],
    es: [
      "(20|25|30|40|45|50|60|treinta|veinte|cuarenta|media) ~2 (minutos|min|hora)",
      "(hace|mas de|por|llevo|lleva|van) ~2 (hora|horas)",
      "@stopbleed",
    ],
  },
  blood_thinner: {
    en: [
      "(blood thinner|blood thinners|bloodthinner|warfarin|coumadin|eliquis|apixaban|xarelto|rivaroxaban|pradaxa|plavix|clopidogrel|heparin|lovenox|anticoagulant|anticoagulants|thinners|hemophilia|hemophiliac|low platelets)",
    ],
    es: [
      "(anticoagulante|anticoagulantes|warfarina|coumadin|eliquis|xarelto|sintrom|acenocumarol|clopidogrel|plavix|heparina|hemofilia|adelgazar la sangre|adelgaza la sangre|diluye la sangre|licuar la sangre)",
    ],
    lasting: true,
  },
}

export const bleedingRules: Rule[] = [
  {
    id: "injury.heavy-bleeding",
    level: "call_emergency",
    title: "Bleeding that does not stop or is heavy",
    when: [
      "incision_gushes",
      "hemophilia_word + bleeding_any|wound|not_clotting",
      "fistula_bleeds + bleeding_any|bleeding_heavy",
      "tonsils_out + bleeding_any|spits_clots",
      "deep_cut + to_the_bone",
      "tooth_pulled + bleeding_any + near_faint|long_bleed",
      "bleeding_heavy + !nosebleed|vaginal_bleeding|gum_only|period_usual",
      "bleeding_heavy + wound|limb_bleeds|deep_cut",
      "bleeding_heavy + near_faint|pale_clammy|blood_thinner|fainted|deep_cut|amputated|tooth_pulled",
      "nosebleed + blood_thinner|near_faint + bleeding_heavy|long_bleed",
      "nosebleed + long_bleed",
      "nosebleed + bleeding_heavy + long_bleed|a_lot|blood_thinner",
    ],
    evidence: [sources.bleeding, sources.firstAid],
  },
]
