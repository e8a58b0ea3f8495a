import { sources } from "./sources"
import type { Concepts, Rule } from "./shape"

/** Arms and legs: breaks, blood supply, wounds that must be closed. */
export const limbInjuryConcepts: Concepts = {
  walks_on_it: {
    nearby: true,
    en: [
      "(can|able to|could|still) ~1 (walk|walking|stand on it|put weight) ~2 (fine|ok|okay|normally|it|on it|but|well)?",
    ],
    es: ["(puedo|puede|si) ~1 (caminar|camino|camina|apoyar|apoyo)"],
  },
  insides_seen: {
    en: [
      "(see|seeing) (inside|my insides|my guts|my intestines)",
      "(wound|incision|scar|stitches) ~4 (opened|open|split|burst|popped) ~6 (inside|insides|guts|intestine|bowel)",
    ],
    es: ["se (me |le )?(ve|ven) (las tripas|por dentro|el intestino)"],
  },
  hip_broken: {
    en: ["(broke|broken|fractured|break) ~1 (my|his|her|their|a|the) (hip|pelvis|femur|thigh)"],
    es: ["(quebr*|romp*|fractur*) ~2 (cadera|pelvis|femur)"],
  },
  tendon_seen: {
    en: [
      "(tendon|tendons|bone|muscle) ~1 (showing|visible|exposed|hanging out|sticking out)",
      "(see|seeing) ~2 (tendon|tendons|bone|muscle|white stuff inside)",
    ],
    es: ["se (le |me )?(ve|ven) ~2 (tendon|tendones|hueso|musculo)"],
  },
  toes_cold: {
    en: [
      "(toes|fingers|foot|hand) (are|is|feel|feels|turned|turning|look|looks) ~1 (cold|blue|white|gray|grey|pale|purple)",
    ],
    es: [
      "(dedos|pie|mano) (estan|esta|se pusieron|se puso) ~1 (frios|fria|frio|azul|azules|blancos|blanca|morados|morada)",
    ],
  },
  amputated: {
    en: [
      "(finger|hand|arm|foot|toe|leg|fingers) ~1 (caught|pulled|stuck|trapped) ~2 (log splitter|splitter|meat grinder|machine|machinery|press|auger|conveyor|baler|combine|gears|chain|hay baler|garage door)",
      "(finger|hand|arm|foot|toe|leg|fingers) ~6 (mangled|crushed|shredded|snowblower|lawnmower|mower|blender|table saw|grinder|wood chipper|auger|degloved)",
      "(mangled|crushed|shredded|degloved) ~4 (finger|hand|arm|foot|leg|fingers)",
      "(finger|toe|thumb) ~10 tip ~2 (gone|missing|off)",
      "(tip|end) of (my|his|her) (finger|thumb|toe) ~2 (gone|missing|off)",
      "lost ~2 (finger|fingertip|toe|thumb|fingers|toes)",
      "(cut off|chopped off|severed|amputated|sliced off|came off|ripped off|tore off|took off) ~6 (finger|fingers|toe|toes|hand|thumb|arm|foot|tip|fingertip|ear)",
      "(finger|fingers|thumb|toe|hand|fingertip) ~6 (cut off|came off|severed|hanging|missing|pieces|amputat*|chopped|sliced off|off)",
    ],
    es: [
      "(corte|corto) la punta del dedo",
      "(corte|corto|volo|arranco) ~2 (punta|pedazo) ~2 dedo",
      "(corto|amputo|arranco|perdio|mocho|volo|rebano|arrancaron|trozo) ~3 (dedo|dedos|mano|pulgar|pie|brazo|punta)",
      "(medio|pedazo de|punta del) dedo ~5 (sierra|maquina|cuchillo|cortadora|molino|hacha|machete)",
      "se (me|le) fue (medio|un pedazo|la mitad|la punta|un) ~2 (dedo|dedos|pulgar)",
      "(dedo|dedos|mano) ~3 (colgando|cortado|arrancado|amputado|mocho)",
    ],
  },
  growing_lump: {
    en: [
      "(lump|bruise|swelling|bump|hematoma|knot) ~4 (growing|grows|getting bigger|spreading|huge|expanding|size of)",
      "(growing|huge|expanding|massive|giant) ~2 (lump|bruise|swelling|hematoma|bump)",
    ],
    es: ["(moreton|bulto|bola|chichon) ~4 (crece|creciendo|enorme|grande)"],
  },
  fall_any: {
    en: ["(fell|fall|fallen|falls|slipped|tripped|hit|bumped|knocked)"],
    es: ["(cai|cayo|caida|resbale|resbalo|golpe|golpeo)"],
  },
  deformed: {
    en: [
      "bone (shows|is showing|showing|is out|is visible)",
      "(ankle|ankles|foot|wrist|leg|arm|elbow|knee|finger|shoulder) ~2 sideways",
      "bone ~6 (sticking|poking|out|through|showing|visible|see|exposed|skin)",
      "(arm|leg|elbow|wrist|ankle|finger|knee|hip|shoulder|forearm|shin) ~6 (weird angle|wrong way|bent|deformed|crooked|odd angle|twisted (around|backward|backwards|sideways|wrong|at|the wrong)|out of place|not straight|angle|crushed|shorter|turned out|turned outward|out of (the|its) socket)",
      "(weird|wrong|funny|odd|strange) (angle|direction)",
      "(out of (the|its) socket|dislocated|dislocation|popped (completely )?out)",
      "(open fracture|compound fracture|crushed ~3 (hand|foot|leg|arm|fingers))",
    ],
    es: [
      "(ve|asoma|sale) ~2 hueso",
      "(salio|sale|safo|zafo) ~2 hombro",
      "hombro ~2 (de lugar|fuera de su lugar)",
      "(salio|sale|saliendo|salido) ~2 hueso",
      "hueso ~4 (sale|salido|salio|fuera|afuera|ve|asoma|expuesto|saliendo)",
      "(brazo|pierna|codo|muneca|tobillo|dedo|rodilla|hombro|cadera) ~4 (chueco|chueca|torcido|torcida|deforme|doblado|doblada|zafado|zafada|dislocado|volteado|volteada|mas corta|aplasto|aplastado|fuera de lugar)",
      "(se le zafo|se me zafo|dislocado|dislocada|dislocacion|fractura expuesta)",
    ],
  },
  cold_limb: {
    en: [
      "(leg|foot|arm|hand|toes|fingers|limb|feet|hands|finger) ~8 (cold|pale|white|blue|gray|grey|purple|numb|no pulse|cant feel|tingl*|grayish|dusky) ",
      "(cold|pale|numb|white|blue) ~3 (leg|foot|hand|toes|fingers|arm|limb)",
      "(cant|cannot|barely) feel ~4 (foot|toes|fingers|hand|leg)",
    ],
    es: [
      "(pierna|pie|brazo|mano|dedos|dedo) ~5 (frio|fria|frios|palido|palida|blanco|blanca|morado|morada|azul|dormid*|sin pulso|adormecid*|blancos|palidos|helada|helado|no siento)",
    ],
  },
  raynaud_said: { en: ["(raynaud|raynauds)"], es: ["raynaud"] },
  raynaud_usual: {
    en: [
      "(raynaud|raynauds|every winter|in winter|always|for years|cold weather|when its cold|warm up|warms up|air conditioning|freezer)",
    ],
    es: ["(siempre|invierno|frio que hace|hace frio|por anos|aire acondicionado)"],
  },
  cast_tight: {
    en: [
      "(cast|splint|broke|broken|fracture|fractured|crushed|tibia|shin|forearm|crush) ~40 (numb|tingl*|tight|burst|hard|squeez*|worse)",
      "(cast|splint) ~8 (tight|squeez*|numb|tingl*|swollen)",
      "(calf|forearm|leg|arm|hand|compartment) ~5 (rock hard|hard as|tight|burst|going to explode|very hard)",
    ],
    es: [
      "(yeso|ferula|fractura|fracturo|quebro) ~20 (dormid*|hormigueo|apretado|aprieta|adormecid*|morado|morados|duro|hinchado|hinchados)",
    ],
  },
  limb_injury: {
    en: [
      "(ran|rolled|drove|backed) over ~2 (foot|leg|hand|ankle|toes|arm)",
      "(ankle|knee|wrist|elbow) ~3 size of (a|an) (grapefruit|baseball|softball|orange|melon|football)",
      "(broke|broken|fracture|fractured|twisted|sprained|rolled|fell on|cast|splint|crushed|landed|cut|sliced|injured|dislocat*|popped|splinted)",
    ],
    es: [
      "(quebro|quebre|fractura|fracturo|torcio|torci|yeso|esguince|aplasto|aplaste|prense|prenso|machuque|machuco|atore|cortada|luxacion|golpe)",
    ],
  },
}

export const limbInjuryRules: Rule[] = [
  {
    id: "injury.limb",
    level: "emergency_department",
    title: "Cut-off finger, bone through the skin, bent limb or a limb that is cold or numb",
    when: [
      "wound_open + recent_surgery",
      "insides_seen + wound|wound_open|recent_surgery",
      "hip_broken",
      "limb_cold_pale + purple_word + !raynaud_usual",
      "limb_injury + toes_cold",
      "tendon_seen",
      "hip_fracture + fall_any|thrown_back|fall_hard|hit_hard + !walks_on_it",
      "blood_thinner + fall_any + growing_lump",
      "limb_cold_pale + chest_lasting|hours_pain + !raynaud_usual",
      "deep_cut + numb_any",
      "amputated",
      "deformed",
      "limb_cold_pale + severe_pain|sudden|numb_any|limb_injury|blood_thinner|heart_condition|wound",
      "cold_limb + limb_injury|deep_cut + numb_any",
      "cast_tight + numb_any|getting_worse|severe_pain",
      "hip_fracture + age>=55y",
      "hip_fracture + severe_pain|severe_weakness|deformed|elderly",
    ],
    evidence: [sources.fractures, sources.firstAid],
  },
]
