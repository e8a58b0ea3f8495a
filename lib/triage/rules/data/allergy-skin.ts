import { sources } from "./sources"
import type { Concepts, Rule } from "./shape"

export const allergySkinConcepts: Concepts = {
  cold_sore: {
    nearby: true,
    en: ["(cold sore|cold sores|fever blister|fever blisters)"],
    es: ["(fuego|fuegos|herpes) ~3 (labio|boca)"],
  },
  sting_mouth: {
    en: [
      "(stung|sting|bit) ~2 (in|on|inside) (the |my |his |her )?(mouth|throat|tongue)",
      "(bee|wasp|hornet|yellow jacket) ~6 (mouth|throat|tongue)",
    ],
    es: ["(pico|picaron|pico una) ~5 (boca|garganta|lengua)"],
  },
  allergic_ate: {
    en: [
      "allergic to ~4 (and|but) ~2 (just )?(ate|had|eaten|swallowed|got stung|was stung)",
      "(ate|eaten|had|swallowed) ~4 (im|i am|hes|shes|he is|she is) allergic to",
    ],
    es: ["(alergico|alergica) a ~4 (y|pero) ~2 (comi|comio|me pico|le pico|tome|tomo)"],
  },
  swelling_now: {
    en: ["(lips|tongue|face|throat) (is |are )(swelling|swelling up|getting bigger|blowing up|puffing up)"],
    es: [
      "se me (hincha|hinchan|esta hinchando|estan hinchando) ~1 (labios|lengua|cara|garganta)",
      "(labios|lengua|garganta) ~2 (hinchando|hinchandose)",
    ],
  },
  vaccine_said: {
    en: ["(vaccine|vaccination|allergy shot|flu shot|booster)"],
    es: ["(vacuna|vacunaron|vacuno)"],
  },
  allergic_said: { en: ["allergic reaction"], es: ["reaccion alergica"] },
  nail_word: {
    en: ["(nail|toenail|ink|paint|polish|shoe|shoes|sock|socks)"],
    es: ["(una|unas|tinta|pintura|zapato|zapatos)"],
  },
  gangrene: {
    en: ["(toe|toes|foot|finger|fingers|heel) ~2 (black|blackened)", "black (toe|toes|foot|finger|heel)"],
    es: ["(dedo|dedos|pie|talon) ~3 (negro|negros|negra)"],
  },
  many_stings: {
    en: [
      "(many|lots of|several|a bunch of|dozens of|a swarm of|ten|twenty|a ton of) (bees|wasps|hornets|fire ants|yellow jackets) ~2 (stung|bit|got)",
      "stung ~6 (times|all over|everywhere)",
      "(swarm|dozens|lots) ~3 (bees|wasps|hornets)",
    ],
    es: [
      "picaron ~2 (muchas|varias|bastantes|un monton de) (abejas|avispas)",
      "(muchas|varias) (abejas|avispas) ~3 picaron",
      "(picaron|pico) ~5 (veces|muchas abejas|todas partes|enjambre)",
    ],
  },
  target_rash: { en: ["(bullseye|bulls eye|target) ~2 (rash|mark|spot)?"], es: ["(tiro al blanco|diana)"] },
  impetigo_word: {
    en: ["(crusty|crusted|honey colored) ~3 (sores|sore|scabs|spots)", "impetigo"],
    es: ["costras ~2 amarillas", "impetigo"],
  },
  red_patch: {
    en: ["red streak", "red (patch|area) ~4 spreading"],
    es: ["(linea|raya) roja", "(mancha|zona) roja ~5 extiende"],
  },
  hives_all: {
    en: ["(hives|welts) ~2 all over"],
    es: ["ronchas ~2 (todo el cuerpo|todos lados|todas partes)"],
  },
  bruises_unexplained: {
    en: [
      "(bruises|bruising) ~5 (dont know why|no reason|out of nowhere|everywhere|all over|unexplained|know why)",
    ],
    es: ["moretones ~3 (no se por que|sin razon|de la nada|por todos lados|por que)"],
  },
  face_blisters: {
    en: ["(blister|blisters|blistering|shingles|zoster) ~8 (nose|forehead|eye|eyes|eyebrow|eyelid)"],
    es: ["(ampollas|culebrilla|zoster) ~8 (nariz|frente|ojo|ojos|ceja|parpado)"],
  },
  streak_up: {
    en: ["(red streak|red streaks|red line) ~4 (up|going|toward|arm|leg)"],
    es: ["(linea|raya|rayas) (roja|rojas) ~4 (sube|subiendo|hacia|suben)"],
  },
  blister_word: { en: ["(blister|blisters|blistering|blistered)"], es: ["(ampolla|ampollas)"] },
  drug_named: {
    en: [
      "(bactrim|sulfa|lamictal|lamotrigine|allopurinol|carbamazepine|tegretol|dilantin|phenytoin|antibiotic)",
    ],
    es: ["(bactrim|antibiotico|alopurinol|lamotrigina|carbamazepina|fenitoina|medicina nueva)"],
  },
  swelling_throat: {
    en: [
      "(throats|throat is|throat) ~2 swollen ~4 (drool|drooling)",
      "throats ~2 (swollen|swelling|closing)",
      "(throat|tongue|airway|windpipe) ~6 (swell|swelling|swelled|swollen|closing|closed|close|tight|tightening|tightness|tight feeling|thick|lump|blocked|narrow*|constrict*|big|huge|fat|pushing)",
      "(swelling|swollen|tightness|closing) ~4 (throat|tongue|airway)",
    ],
    es: [
      "se (me|le) va la voz",
      "(garganta|lengua) ~4 (hincha|hinchando|hinchada|hincho|cerrando|cierra|cerrada|cerro|aprieta|apretada|inflamando|gorda|hinchandose)",
      "(se me cierra|se le cierra|se me esta cerrando|se le esta cerrando|cerrando|cierra|hincho|hinchando) ~2 (garganta|lengua|traquea)",
    ],
  },
  throat_tight: {
    en: [
      "throat ~6 (tight*|closing|close|closed|constrict*|scratchy|itchy|funny|weird|swell*|swollen)",
      "(tight|closing|lump in|tightness) ~3 throat",
      "(trouble|hard|cant|difficulty) ~2 swallow*",
    ],
    es: ["garganta ~4 (aprieta|apretada|cierra|cerrando|pica|rara|hincha*|cerrada)"],
  },
  throat_closing: {
    en: [
      "throat ~3 (tighter|narrower|narrowing)",
      "throat (is|feels like (its|it is)|feels|feeling|keeps|started|seems to be) (closing|swelling shut|closing up|swelling closed|closed up)",
      "throat (closing|swelling) (up|shut)",
    ],
    es: ["se (me|le) (esta )?(cierra|cerrando|cierre|cerro) ~2 garganta", "garganta ~2 (cerrando|cierra)"],
  },
  making_swell: {
    en: [
      "(swelled|swelling|swollen|puffed|blew) ~1 (up )?after ~2 (taking|eating|drinking|a|the|my)",
      "made ~2 (lips|face|tongue|eyes) ~1 (swell|swollen|puff)",
      "(swelling|swelled|swollen|puffed) ~6 (fast|quickly|suddenly|minutes)",
      "(medicine|medication|med|meds|pill|pills|antibiotic|antibiotics|drug|shot|vaccine|injection) ~8 (making|made|makes|making) ~2 (face|lips|tongue|eyes) ~2 (swell|swollen|puff|blow)",
    ],
    es: [
      "se (me|le) (esta|estan) hinchando",
      "(medicina|pastilla|antibiotico|inyeccion|vacuna) ~6 (hincha|hincho|hinchando) ~2 (cara|labios|lengua|ojos)",
    ],
  },
  swelling_lips: {
    en: [
      "(face|lips|tongue|eyes) ~2 (swell|swelling|swelled|blow|blowing|puff|puffing) up",
      "lips ~2 (big|fat)",
      "(lips|lip|tongue|face|eyes|mouth|eyelids) ~6 (swell|swelling|swelled|swollen|puffy|puffed|tingly|tingling|ballooned|fat|huge|blew up|blowing up)",
      "(swelling|swollen|puffy|swelled) ~4 (lips|lip|tongue|face|mouth|eyes)",
    ],
    es: [
      "(labios|labio|lengua|cara|ojos|boca|parpados) ~4 @swell",
      "@swell ~4 (labios|labio|lengua|cara|ojos|boca|parpados)",
    ],
  },
  hives: {
    en: [
      "(hives|welts|hive|urticaria|itchy all over|itching all over|blotches|rash all over|red all over|covered in (a )?(rash|hives|welts|bumps))",
    ],
    es: ["(ronchas|urticaria|ronchitas|habones|roncha|comezon (en|por) todo)"],
  },
  allergen: {
    en: [
      "after ~1 (taking|eating) ~2 (aspirin|ibuprofen|advil|aleve|sulfa|bactrim|shellfish|sesame|kiwi)",
      "(ct|contrast|mri|iv) (dye|contrast)",
      "(after|from) (the )?contrast",
      "after ~2 (pill|pills|antibiotic|shot|vaccine)",
      "(ate|eaten|eating|stung|sting|peanut|peanuts|nuts|nut|shellfish|shrimp|bee|wasp|hornet|yellow jacket|penicillin|amoxicillin|antibiotic|medication|medicine|restaurant|ants|fire ants|milk|egg|eggs|sesame|cashew|walnut|strawberr*|latex|contrast|seafood|pill|allergic|allergy|bitten|vaccine|shot|crab|lobster|fish)",
    ],
    es: [
      "despues de ~2 (pastilla|pastillas|inyeccion|vacuna|antibiotico)",
      "(comio|comi|comer|comiendo|pico|picadura|picaron|abeja|avispa|cacahuate|cacahuates|mani|nuez|nueces|mariscos|camaron|camarones|penicilina|amoxicilina|antibiotico|medicamento|medicina|hormigas|leche|huevo|alergico|alergica|alergia|alergica|inyeccion|vacuna|pescado|fresas|almendra)",
    ],
  },
  anaphylaxis_said: {
    en: [
      "(having|going into|in|had|is|think|into|signs of) ~3 (anaphylaxis|anaphylactic)",
      "anaphylactic (shock|reaction)",
      "(used|gave|give|jabbed|need|injected) ~2 (epipen|epi pen|epinephrine|auvi q|epi)",
      "(severe|bad|serious) allergic reaction",
    ],
    es: [
      "(anafilaxia|anafilactico|choque anafilactico|shock anafilactico|epinefrina|adrenalina|epipen)",
      "reaccion alergica ~2 (fuerte|grave|severa)",
    ],
  },
  sting: {
    en: ["(stung|sting|stings|bee|wasp|hornet|bite|bug bite|mosquito)"],
    es: ["(pico|picadura|picaron|abeja|avispa|mosquito|zancudo)"],
  },
  rash: {
    en: ["(rash|rashes|spots|blotches|blotchy|hives|bumps|blisters)"],
    es: [
      "(sarpullido|salpullido|erupcion|ronchas|manchas|granitos|puntos rojos|ampollas|manchitas|puntitos)",
    ],
  },
  purple_rash: {
    en: [
      "rash ~4 bruises",
      "(purple|red purple|purplish|dark red|bruise like|blood) ~2 (spots|rash|dots|blotches|marks)",
      "(spots|rash|dots|marks|blotches) ~10 (dont fade|doesnt fade|wont fade|not fade|dont go away when|doesnt go away when|not fading|dont disappear|doesnt blanch|purple|look like bruises|not blanch*|stay when|purplish|look like tiny bruises|under the skin|dont blanch|stays when|glass)",
      "(petechiae|pinprick|pinpoint|pin prick) ~2 (rash|spots|dots|red|purple)?",
      "(tiny|small|little) (red|purple|reddish|red purple) (spots|dots) ~12 (arms|chest|legs|fade|press|palms|gums|bleed*|fever)",
    ],
    es: [
      "(manchas|puntos|sarpullido|manchitas|puntitos|petequias|erupcion|ronchas) ~5 (morados|moradas|morado|no desaparecen|no se quitan|no se borran|moretones|rojo oscuro|purpura|vaso|no se le quitan|al apretar|moraditas|moraditos|violeta)",
      "petequias",
    ],
  },
  glass_test: {
    en: [
      "(dont|doesnt|wont|not|isnt) ~1 (fade|fading|blanch|blanching|go away|going away|disappear|turn white) ~3 (press|pressed|glass|pressing|push)",
      "(glass|tumbler) ~6 (fade|press|test|blanch|disappear) ~6 (fade|not|doesnt|dont)?",
      "(fade|blanch|disappear) ~6 (press|glass|push)",
    ],
    es: [
      "no ~2 (borra|borran|quita|quitan|desaparece|desaparecen) ~4 (vaso|apretar|presionar|aprieto)",
      "(vaso) ~5 (desaparece|desaparecen|aprieto|borra|borran|quitan)",
    ],
  },
  skin_peeling: {
    en: [
      "(rash|skin) ~2 (peels|peeling)",
      "(skin) ~8 (peeling|peels|coming off|falling off|sloughing|blistering|sheets|slides off)",
      "(lips|mouth|eyes) ~8 (raw|sores|blisters|cracked|bleeding|peeling|ulcers) ~8",
      "(target|bullseye|bulls eye|ring shaped|targets) ~6 (blotch*|spots|lesion*|rash|red|blister*)?",
    ],
    es: [
      "(pela|cae|pelando|sale) ~1 la piel",
      "se pela",
      "piel ~4 (pelando|pelar|despellej*|cayendo|cae|desprende|desprendiendo)",
      "(boca|labios|ojos) ~4 (llagas|en carne viva|ampollas|ulceras|ulcerados)",
    ],
  },
  mouth_sores: {
    en: [
      "(blisters|sores|ulcers) ~1 in (my|his|her|the) mouth",
      "raw lips",
      "(lips|mouth) ~8 (sore|raw|blister*|sores|cracked|redness|painful|peeling)",
    ],
    es: [
      "(ampollas|llagas|ulceras) ~1 (en )?la boca",
      "labios en carne viva",
      "(boca|labios) ~4 (llagas|ampollas|adoloridos|en carne viva)",
    ],
  },
  nodes: {
    en: [
      "(lymph nodes|glands|nodes|lumps in (my|his|her) neck) ~6 (swollen|tender|big|sore)?",
      "swollen (glands|nodes|lymph)",
    ],
    es: ["(ganglios|bolas en el cuello|glandulas) ~2 (inflamados|hinchados)?"],
  },
  shingles: {
    nearby: true,
    en: [
      "shingles",
      "(blisters|rash|bumps|burning|tingling) ~12 (one side|left side|right side|stripe|band|strip|belt|line)",
      "(one side|left side|right side|stripe|band|strip) ~12 (blisters|rash|burning rash)",
    ],
    es: [
      "(herpes zoster|culebrilla|zoster)",
      "(ampollas|ronchas|sarpullido|ardor) ~8 (un lado|lado izquierdo|lado derecho|franja|cinturon)",
    ],
  },
  eye_area: {
    en: ["(forehead|nose|scalp|eye|eyes|eyelid|eyebrow)"],
    es: ["(frente|nariz|ojo|ojos|parpado|ceja)"],
  },
  red_racing: {
    en: [
      "(red|redness|streak|streaks|line|lines) ~5 (racing|running|going|moving|climbing|spreading|shooting|traveling|creeping) ~3 (up|toward|along)",
      "red (streak|streaks|line|lines)",
    ],
    es: ["(raya|rayas|linea|lineas) roj* ~5 (sube|subiendo|brazo|pierna)"],
  },
  skin_black: {
    en: [
      "(skin|flesh|tissue|wound|cut|toe|toes|foot|leg|finger) ~2 (turning|turned|going|went|is|looks|gone) (all |almost |completely )?black",
      "(gray|grey|black) ~4 (smells|smell|rotten|rotting)",
      "(smells|smell) ~1 (rotten|rotting|like death|like rotting)",
    ],
    es: ["(piel|herida|dedo|dedos|pie|pierna) ~4 (negra|negro|negros|se puso negr*)"],
  },
  wound_infected: {
    en: [
      "(wound|cut|bite|incision|scrape|skin|leg|arm|hand|foot|toe|finger|area|stitches|blister|shin|sore|redness|it|surgical site) ~10 (pus|oozing|infected|red and (hot|warm|swollen)|hot and red|redness spreading|spreading|red streak|red streaks|warm to the touch|smells|streaks|hot|getting red|redder)",
      "(red streak|red streaks|redness) ~6 (up|spreading|spread|growing|past|beyond|bigger)",
      "(cellulitis|infected|abscess|boil|pus)",
      "(red|redness|warm|hot) ~5 (swollen|spreading|tender|swelling|warm|hot) ~4 (leg|skin|foot|arm|shin|hand|calf|toe|cut|wound)?",
    ],
    es: [
      "(rojo|roja) ~6 (extiende|extendiendo|avanza)",
      "(herida|cortada|piel|pierna|pie|dedo|puntos|cesarea|mano|brazo|raspon|grano) ~6 (pus|infectada|infectado|roja y caliente|rojo y caliente|huele|supura|rayas rojas|hinchada y roja|caliente|roja|rojo)",
      "(celulitis|absceso|pus|infectada|infectado|linea roja|rayas rojas)",
    ],
  },
  pain_beyond: {
    en: [
      "(pain) ~5 (worse than it should|way worse|out of proportion|more than it should|unbearable|doesnt match)",
      "(dark|purple|purplish|black|dusky|gray) ~6 (wound|skin|center|cut|area|spot|blister*)",
      "(wound|skin|center|cut|area|toe|foot|blisters) ~6 (dark|purplish|purple|black|dusky|gray|crackl*)",
    ],
    es: ["(piel|herida|area|dedo|pie) ~4 (negra|negro|morada|morado|gris|oscura)"],
  },
  scratched: {
    en: [
      "(athletes foot|fungus|crack|cracked|scratch|scratched|scrape|scraped|cut|blister|splinter|ingrown|shaving|nicked|picked)",
    ],
    es: ["(rasguno|rasgunada|raspon|cortada|ampolla|astilla)"],
  },
  skin_infection: {
    en: [
      "skin infection",
      "infection ~3 (toenail|nail|cuticle)",
      "(cellulitis|impetigo|abscess|boil|infected|ringworm|scabies|red and warm)",
    ],
    es: ["infeccion ~2 piel", "(celulitis|impetigo|absceso|infectado|infectada|sarna)"],
  },
  joint_hot: {
    en: [
      "(knee|joint|elbow|ankle|hip|wrist|shoulder) ~10 (hot|red|warm|swollen|cant bend|barely bend)",
      "(hot|red|swollen) ~3 (knee|joint|elbow|ankle|hip|wrist)",
    ],
    es: [
      "(rodilla|articulacion|codo|tobillo|cadera|muneca) ~5 (caliente|roja|hinchada|no puedo doblar|no dobla)",
    ],
  },
  itchy_only: { en: ["(just itchy|only itchy|itches|itchy)"], es: ["(solo pica|comezon|pica)"] },
}

export const allergySkinRules: Rule[] = [
  {
    id: "allergy.anaphylaxis",
    level: "call_emergency",
    title: "Allergic reaction with swelling, breathing, vomiting or faintness",
    when: [
      "throat_closing + new_medicine|allergen|bp_medicine",
      "sting_mouth",
      "allergic_ate",
      "swelling_now + !dentist|tooth|tooth_pulled|fight_blow|hit_hard|cold_sore|injection_joint",
      "many_stings + feels_sleepy|nausea|severe_weakness",
      "swelling_lips + vaccine_said|making_swell + !dentist",
      "sting + swelling_lips|tongue_swollen",
      "swelling_lips + allergen + making_swell",
      "allergen + short_breath|wheeze_word + itching|hives|swelling_throat + !asthma_mild",
      "swelling_lips + allergen + new_medicine",
      "sting + dizzy + !itchy_local",
      "allergic_said + swelling_face|swelling_lips|throat_tight|short_breath|hives_all",
      "many_stings + swelling_face|swelling_lips|swelling|vomiting|dizzy|near_faint",
      "swelling_lips + bp_medicine",
      "swelling_throat + hives|allergen|swelling_lips|short_breath|cannot_breathe|drooling|hoarse|sudden|bp_medicine + !cold_only|strep_like",
      "swelling_lips + short_breath|cannot_breathe|throat_tight|hives|vomiting|near_faint|hoarse|drooling|wont_swallow|bluish",
      "swelling_lips + allergen + sudden|hives|throat_tight|getting_worse|tongue_swollen|short_breath",
      "hives + short_breath|cannot_breathe|throat_tight|near_faint|fainted|vomiting|hoarse|wont_swallow|barking_stridor|chest_any",
      "allergen + throat_tight + short_breath|swelling|hives|near_faint|vomiting|itchy_only|wont_swallow",
      "sting + short_breath|cannot_breathe|throat_tight|near_faint|fainted + !itchy_local",
      "tongue_swollen + short_breath|throat_tight|hives|allergen|drooling|bp_medicine|speech|getting_worse",
      "anaphylaxis_said",
      "throat_closing + !cold_only|strep_like|low_mood",
    ],
    evidence: [sources.anaphylaxis, sources.foodAllergy],
  },
  {
    id: "skin.peeling",
    level: "emergency_department",
    title: "Rash with peeling skin, sore mouth or fever after a new medicine",
    when: [
      "skin_peeling + blister_any|blister_word",
      "mouth_sores + rash + new_medicine|fever|allergen|drug_named",
      "skin_peeling + drug_named",
      "deep_burn + fever|drug_named",
      "rash + fever + drug_named",
      "drug_named + blister_word + fever",
      "skin_peeling + mouth_sores|fever",
      "skin_peeling + rash|new_medicine|fever|mouth_sores + !sunburn",
      "rash + new_medicine + fever|swelling_face|nodes|mouth_sores|skin_peeling|getting_worse",
      "rash + fever + nodes + new_medicine|days_many|swelling_face|unprotected_sex",
    ],
    evidence: [sources.drugReactions],
  },
  {
    id: "skin.deep-infection",
    level: "emergency_department",
    title: "Skin or joint infection that spreads fast or comes with fever",
    when: [
      "skin_black",
      "red_racing + rigors|fever|high_fever",
      "wound_infected + fever|high_fever + rigors",
      "valve_or_device + fever|high_fever|rigors",
      "gangrene + !nail_word",
      "streak_up",
      "pain_beyond + bluish|spreading|fever",
      "wound_infected + fever|high_fever|rigors + spreading|getting_worse|pain_beyond|diabetes|severe_pain|immunosuppressed|swelling",
      "wound_infected|wound + pain_beyond + spreading|fever|severe_pain|diabetes",
      "joint_hot + fever|high_fever|rigors|immunosuppressed",
      "joint_hot + severe_pain + swelling + injection_joint",
    ],
    evidence: [sources.cellulitis],
  },
  {
    id: "skin.eye-shingles",
    level: "emergency_department",
    title: "Blisters on forehead, nose or near the eye",
    when: [
      "face_blisters",
      "shingles + eye_area + eye_red|blurry_vision|eye_pain",
      "rash + eye_red + eye_area + severe_pain",
      "shingles + immunosuppressed + fever|spreading|short_breath",
    ],
    evidence: [sources.shingles],
  },
  {
    id: "skin.soon",
    level: "nurse_within_hour",
    title: "Skin sign that needs a nurse soon",
    when: [
      "bruises_unexplained",
      "hives_all",
      "red_patch",
      "purple_rash",
      "wound_infected + spreading|fever|diabetes",
      "joint_hot",
      "hives + allergen",
      "swelling_lips",
      "shingles + eye_area",
      "rash + fever + young",
    ],
    evidence: [sources.cellulitis, sources.meningococcal],
  },
  {
    id: "skin.today",
    level: "today",
    title: "Skin trouble for today",
    when: [
      "impetigo_word",
      "tick + target_rash",
      "wound_infected + !sting",
      "wound_infected + sting + fever|getting_worse|spreading|days_many",
      "shingles",
      "rash + fever",
      "animal_bite",
      "skin_infection",
      "tick + rash|fever",
    ],
    evidence: [sources.shingles, sources.ticks],
  },
]
