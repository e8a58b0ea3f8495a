import type { Concepts, Rule } from "./shape"

/** Nerves of the spine and weakness that climbs. */
export const spineConcepts: Concepts = {
  tingling_hands: {
    en: [
      "(hands|hand|fingers|arms|arm|legs|feet) ~3 (tingling|tingly|numb|pins and needles|weak|electric)",
      "(tingling|numbness|numb) ~3 (hands|hand|fingers|arms|legs|feet)",
    ],
    es: [
      "(hormigueo|entumid*|adormecid*) ~4 (manos|mano|brazos|dedos|pies)",
      "(manos|brazos|dedos) ~3 (hormigue*|entumid*|adormecid*)",
    ],
  },
  neck_hurt_fall: {
    en: ["(hurt|injured|hit|twisted|jerked|wrenched) ~1 (my|his|her) neck"],
    es: ["(lastim*|golpe*) ~2 (cuello|nuca)"],
  },
  legs_gone: {
    en: [
      "legs ~1 (dont|wont|do not|will not|cant) ~1 move",
      "(legs|lower body) (is |are )?paralyzed",
      "paralyzed ~3 (waist|legs)",
      "@cant ~1 (feel|move) ~1 legs",
    ],
    es: ["no (siento|siente|puedo mover|puede mover) ~1 piernas"],
  },
  stumbles: {
    en: [
      "(stumble|stumbles|stumbling|legs buckle|legs give out|legs give way|legs collapse|tripping|wobbly|cant walk|trouble walking|hard to walk)",
    ],
    es: ["(tropiezo|tropieza|se me doblan|me fallan las piernas|no puedo caminar)"],
  },
  gradual_numb: {
    en: [
      "(numbness|numb|weakness|tingling) ~2 (reached|moved up|climbing|spread|creeping|has reached|going) ~4 (thighs|knees|waist|legs|chest|hips|belly)",
      "(pins and needles|tingling|tingle|numb|numbness) ~8 (now|up|moved|reached|spread) ~3 (thighs|knees|waist|hips|belly|arms|hands|chest)",
      "(legs|feet) ~2 (getting|growing|becoming|going) ~1 (weaker|weak|numb)",
      "(weakness|tingling|numbness|numb|weak|tingly) ~8 (creeping|moving|spreading|climbing|going|feet|legs) ~4 (up|calves|thighs|knees|hands|arms|higher)",
      "(legs|feet|hands|arms|fingers) ~6 (weak|numb|tingling|tingly|rubbery|heavy|weaker|wobbly) ~8 (spreading|creeping|moving up|arms|hands|climbing|up my|walk|stairs)",
      "(arms|legs) and (arms|legs) ~8 (weak|numb)",
      "(weakness|weak) ~4 (arms and legs|legs and arms|both legs)",
    ],
    es: [
      "piernas ~4 (debilitando|debilitan|debilitandose)",
      "(adormecimiento|hormigueo|debilidad) ~3 (subiendo|sube)",
      "(debilidad|hormigueo|adormecimiento|entumecimiento|adormecidas|debiles) ~6 (subiendo|sube|avanza|pies|piernas|extendiendo|ha subido|subio)",
      "(piernas|pies|manos) ~4 (debiles|dormidas|dormidos|adormecidas|adormecidos|hormigueo|sin fuerza|de trapo) ~6 (sube|subiendo|manos|brazos|caminar)",
    ],
  },
  saddle_numb: {
    en: [
      "(numb|numbness|cant feel|no feeling|tingling) ~6 (where you sit|where i sit|saddle|bike saddle|bike seat|seat area)",
      "(cant|cannot|dont) (tell|feel|know) when i (need|have) to (pee|go|urinate|poop)",
      "when i wipe ~3 (no feeling|cant feel|numb|nothing)",
      "(numb|numbness|cant feel|no feeling|tingling|lost feeling|tingly|lost all feeling|dead) ~6 (groin|saddle|crotch|between (my|his|her|the) legs|private parts|privates|genitals|butt|buttocks|inner thighs|when i wipe|bottom|down there|vagina|scrotum|wiping|perineum)",
      "(groin|saddle|crotch|between (my|his|her|the) legs|private parts|genitals|butt|buttocks|inner thighs|bottom) ~6 (numb|numbness|no feeling|tingl*|cant feel|dead|asleep)",
    ],
    es: [
      "no (siento|siente) ~2 (limpio|limpia|partes|entrepierna)",
      "(dormid*|adormecid*|entumid*|entumecid*|no siento|no siente|sin sensibilidad|hormigueo|adormecimiento|dormido) ~5 (entrepierna|ingle|ingles|partes|genitales|nalgas|entre las piernas|trasero|partes intimas|sentaderas)",
      "(entrepierna|ingle|genitales|nalgas|entre las piernas|partes intimas) ~5 (dormid*|adormecid*|entumid*|entumecid*|no siento|no siente|hormigueo)",
    ],
  },
  bladder_bowel_loss: {
    en: [
      "(cant|cannot|couldnt|unable to|not able to|havent been able to|trouble|lost|losing|wet|wetting|peed|pooped|leaking|hard to|difficulty) ~4 (control ~3 (bladder|bowel|bowels|pee|poop|urine)|pee|urinate|start peeing|bladder|bowels|(wet|peed|pooped|soiled) (myself|himself|herself|my pants)|myself|my pants|urine|incontinen*|hold (my|his|her) (pee|urine|bladder|poop))",
      "(no|zero) ~2 (control|feeling) ~4 (bladder|bowel|bowels|pee|poop|urine)",
      "no ~1 (bladder|bowel) ~2 (control|feeling)",
      "no pee (comes|will come|coming|since|for|all)",
      "(incontinent|incontinence)",
      "(wet|peed|pooped|soiled) (myself|himself|herself)",
    ],
    es: [
      "(no puedo|no puede|perdi|perdio|no controlo|no controla|no aguanto|sin) ~3 (orinar|controlar|control|esfinter|esfinteres|vejiga|la orina|aguantar ~2 (pipi|orina|popo)|hacer pipi)",
      "(se me sale|se le sale|me hago|se hace|se orino|me orine|se hizo) ~2 (orina|pipi|popo|encima|la orina)",
      "incontinencia",
    ],
  },
}

export const spineRules: Rule[] = [
  {
    id: "brain.cord",
    level: "emergency_department",
    title: "Numb between the legs, lost bladder control or spreading weakness",
    when: [
      "spine_injury|neck_hurt_fall + tingling_hands",
      "weak_legs + getting_worse + !during_exercise",
      "head_injury|fall_hard + numb_any + !slept_on",
      "gradual_numb + getting_worse|stumbles",
      "legs_gone + !during_exercise|slept_on",
      "weak_legs + fell|fall_hard|car_crash",
      "saddle_numb + back_pain|bladder_bowel_loss|weak_legs|weak_one_side|sudden|gradual_numb",
      "back_pain + bladder_bowel_loss",
      "bladder_bowel_loss + fall_any|fall_hard|spine_injury",
      "saddle_numb",
      "bladder_bowel_loss + weak_legs|gradual_numb",
      "weak_legs + back_pain|fever|spine_injury",
      "gradual_numb + severe_weakness|getting_worse|speech|short_breath|swallow_trouble|weak_legs|recent_infection",
      "gradual_numb",
      "spine_injury + weak_one_side|weak_legs|gradual_numb|numb_any",
    ],
    evidence: "none opened",
  },
]
