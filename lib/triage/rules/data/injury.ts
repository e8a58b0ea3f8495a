import { sources } from "./sources"
import type { Concepts, Rule } from "./shape"

export const injuryConcepts: Concepts = {
  swam_on: {
    nearby: true,
    en: ["(kept|went on|continued|went back to|went right back to) (swimming|playing|splashing)"],
    es: ["(siguio|sigue) (nadando|jugando)"],
  },
  limb_trapped: {
    en: [
      "(hand|arm|foot|leg|finger|fingers|hair|head|sleeve) ~3 (caught|stuck|trapped|jammed|pinned) ~4 (escalator|machine|machinery|grinder|auger|press|elevator|conveyor|tractor|mixer|door and|gate|under)",
      "(trapped|pinned|stuck) under ~4 (car|tractor|truck|tree|rubble|beam|machine|rock|atv|quad|forklift)",
    ],
    es: [
      "(mano|brazo|pie|pierna|dedo|dedos) ~4 (atorad*|atrapad*|prensad*) ~4 (escalera|maquina|molino|prensa|elevador|puerta)",
      "(atrapad*|prensad*) (debajo|abajo) ~4 (carro|coche|tractor|camion|arbol|piedra)",
    ],
  },
  heavy_fell: {
    en: [
      "(dresser|tv|television|bookcase|bookshelf|fridge|refrigerator|wardrobe|cabinet|tree|branch|car|jack|beam|wall) ~1 (fell|crushed|landed|tipped|came down) ~1 (on|onto) ~2 (toddler|baby|son|daughter|kid|child|him|her|me|husband|wife|mom|dad|leg|foot|head|chest|back)",
    ],
    es: [
      "(comoda|tele|television|librero|refrigerador|ropero|arbol|rama|pared) ~3 (cayo|cayo encima|aplasto) ~3 (nino|nina|bebe|hijo|hija|encima)",
    ],
  },
  gun_pointed: {
    en: [
      "(pointed|pointing|points|aimed|waving|pulled) ~1 (gun|pistol|rifle|knife) ~2 (at|on) (me|us|my|him|her|them|his|someone)",
    ],
    es: ["(apunto|apunta|amenazo|amenaza) ~2 con ~1 (pistola|arma|cuchillo)"],
  },
  hit_by_car: {
    en: [
      "(crushed|pinned|squashed|squeezed) (between|under|by) ~2 (trailer|truck|car|wall|machine|forklift|tractor|vehicle|container|gate|dock)",
      "(crushed|pinned|squashed) ~2 between",
      "(hit|struck|run over|knocked down|ran over) by (a|the|some) (car|truck|bus|van|suv|train|motorcycle|taxi)",
    ],
    es: ["(atropello|atropellaron|atropellado|atropellada|arrollo|arrollaron)"],
  },
  belly_blow: {
    en: ["(kicked|hit|punched|kneed|tackled|gored|elbowed) ~6 (belly|stomach|abdomen|gut)"],
    es: ["(patada|pateo|golpe|golpeo|pego|cornada) ~5 (panza|barriga|estomago|abdomen)"],
  },
  rolled: {
    en: ["(rolled|flipped) ~2 (atv|car|truck|quad|tractor|golf cart)"],
    es: ["volte* ~3 (cuatrimoto|carro|tractor|camion|moto)"],
  },
  hip_hurts: {
    en: ["(hip|pelvis|neck|back) ~3 (killing|hurts|pain|hurting|broken)"],
    es: [
      "(cadera|pelvis|cuello|espalda) ~3 (duele|dolor)",
      "(duele|dolor) ~3 (cadera|pelvis|cuello|espalda)",
    ],
  },
  head_injury: {
    en: [
      "(hitting|bumping|banging|smacking|striking) ~2 head",
      "(hit|beaned|clocked|nailed|conked|elbowed|kneed|kicked|punched|got|bumped|banged|smacked|cracked|struck|whacked|slammed|bonked|fell on|landed on|knocked|hurt|smashed|hits) ~4 (head|skull|forehead|noggin|temple|back of (his|her|my) head)",
      "(head|skull|forehead) ~4 (injury|trauma|hit|wound|first|bounced|cracked|struck|banged|on the (concrete|floor|pavement|sidewalk|corner|table))",
      "concussion",
      "(fell|fall|crash) ~8 head",
    ],
    es: [
      "(golpe|golpeo|golpee|pego|pegue|golpes|cayo|cai|golpazo|descalabro|abrio) ~5 (cabeza|craneo|frente|nuca|coco)",
      "(cabeza) ~3 (golpe|golpeada|contra)",
      "(traumatismo|contusion|conmocion)",
    ],
  },
  car_crash: {
    en: [
      "fender bender",
      "(car|motorcycle|bike|truck|auto|vehicle|bicycle|atv|scooter|mva|head on|mountain bike|mountain biking) ~3 (accident|crash|wreck|collision|crashed|rollover)",
      "(hit by|struck by|run over by|ran over by) ~3 (car|truck|bus|vehicle|bike|suv|van)",
      "(steering wheel|airbag|handlebars|t boned|rear ended|rolled over)",
      "(in|had) an accident",
    ],
    es: [
      "(accidente|choque|chocamos|choco|choque|volcadura|atropello|atropellaron|chocaron|chocado) ~3 (carro|moto|coche|auto|camion|bicicleta|motocicleta)?",
      "(volante|bolsa de aire|airbag)",
    ],
  },
  fall_height: {
    en: [
      "(fell|fall|falls|fallen|jumped|dropped|pushed|thrown) ~5 (second|third|fourth|fifth|2nd|3rd|4th|5th) (floor|story|storey|level)",
      "(fell|fallen|jumped|pushed|thrown) ~3 (roof|balcony|cliff|bridge|overpass|scaffold*)",
      "(fell|fallen|jumped|climbed|pushed) out ~4 window",
      "(fell|fallen|dropped) ~5 (10|12|15|20|25|30|ten|twelve|fifteen|twenty|thirty) (feet|foot|ft|stairs|steps)",
    ],
    es: [
      "(cayo|cai|caido|salto|tiro|aventaron) ~6 (segundo|tercer|cuarto|2o|3er) piso",
      "(cayo|cai|caido|salto) ~4 (techo|azotea|balcon|ventana|andamio|puente)",
    ],
  },
  thrown_off: {
    en: [
      "(thrown|flew|ejected|tossed|bucked|launched|fell|knocked) (off|from) ~3 (motorcycle|bike|bicycle|atv|quad|horse|scooter|moped|dirt bike|car|truck)",
      "(motorcycle|atv|quad|horse|dirt bike|snowmobile|jet ski) ~4 (accident|crash|crashed|wreck|fell|threw|rolled|flipped)",
    ],
    es: ["(cai|cayo|aventado|tumbo|derrape|derrapo) ~4 (moto|motocicleta|caballo|cuatrimoto|bicicleta)"],
  },
  blow_ribs: {
    en: [
      "(hit|kicked|punched|beaten|struck|robbed|attacked|mugged|jumped) ~10 (ribs|rib|chest|side)",
      "(ribs|rib) ~6 (crack|cracked|broken|hit|kicked|punched)",
    ],
    es: ["(golpe|pateo|pego|asalt*) ~8 (costillas|pecho)"],
  },
  hurts_breathing: {
    en: [
      "(when|every time) ~1 (i|he|she) (breathe|breathes|inhale|inhales)",
      "hurts to (breathe|take a breath)",
    ],
    es: ["(al|cuando) ~1 (respirar|respiro|respira)"],
  },
  fall_hard: {
    en: [
      "(falling|fell|fall|fallen|thrown|flew) ~1 off ~3 (bike|bicycle|horse|scooter|skateboard|roof|atv|trampoline|swing|motorcycle|truck|bunk|deck|porch)",
      "(fell|fall|fallen|thrown|jumped) ~5 (stairs|ladder|roof|tree|horse|balcony|story|stories|feet|scaffold*|flight|window|height|monkey bars|handlebars)",
    ],
    es: [
      "(cayo|cai|caida) ~2 (moto|caballo|bicicleta|cuatrimoto)",
      "(cayo|cai|caida|caido) ~4 (escalera|escaleras|techo|arbol|caballo|azotea|balcon|metros|andamio|piso|altura)",
    ],
  },
  trunk_pain: {
    en: [
      "(chest|belly|stomach|abdomen|flank|side|ribs|pelvis|hip|hips|left side|right side|upper left) ~6 (pain|hurts|hurting|ache|aching|tender|bruis*|pressure|killing)",
      "(pain|ache|bruising|bruises) ~8 (chest|belly|stomach|abdomen|flank|side|ribs|pelvis|hips|left side)",
    ],
    es: [
      "(pecho|barriga|abdomen|estomago|costado|costillas|pelvis|cadera) ~4 (duele|dolor|moreton|adolorido)",
      "(dolor|duele|moretones) ~4 (pecho|barriga|abdomen|estomago|costado|costillas|pelvis|cadera)",
    ],
  },
  pierced_through: {
    en: [
      "(branch|pole|rod|stick|rebar|stake|fence post|spike|arrow|pipe|nail|picket|bolt) (went|gone|is|goes|came|has gone) (right |clean |straight |all the way )?through (my|his|her|the)",
      "(nail|screw|spike|wire|needle|rebar|glass|hook|pin) ~6 (through|all the way|right through) ~4 (foot|hand|shoe|finger|leg|toe|palm|arm|heel|cheek|lip)",
      "(knife|blade|scissors|stick|branch|glass|screwdriver|rebar|pole|spike|nail|arrow|pencil|fork|skewer|fish hook|hook|needle) (is |was |got |still |just )?(stuck |lodged |sticking |embedded |buried |jammed )?(in|out of|inside|into) (his|her|my|their|the) ~1 (leg|thigh|arm|hand|foot|face|cheek|neck|shoulder|butt|calf|side|knee|eye|stomach|belly|chest|back)",
    ],
    es: [
      "(clavo|alambre|varilla|vidrio|aguja|anzuelo|palo) ~5 (atraveso|traspaso|de lado a lado|paso el pie)",
      "(cuchillo|tijeras|palo|vidrio|varilla|desarmador|anzuelo) ~3 (clavado|clavada|enterrado|encajado|incrustado|metido) ~3 (pierna|muslo|brazo|mano|pie|cara|cuello|hombro|espalda|ojo)",
    ],
  },
  splinter_small: {
    en: ["(splinter|thorn|tiny|little|small) ~4 (finger|foot|hand|toe|thumb|palm)"],
    es: ["(astilla|espina)"],
  },
  stab_shot: {
    en: [
      "(arrow|bolt|spear|crossbow|pitchfork|javelin) ~4 (through|into|in|hit|struck) ~2 (his|her|my|the)",
      "(nail gun|nailgun) ~6 (finger|hand|foot|leg|thigh|knee|chest|head)",
      "(knife|scissors|nail|stick|glass|blade) (went|going) (through|into)",
      "(fell|landed) on ~2 (scissors|knife|fence|spike|rebar) ~6 (in|into|through)",
      "(stabbed|stab wound|gunshot|shot (him|her|me|himself|herself|in|by|with)|been shot|got shot|was shot|bullet|gsw|impaled|machete)",
      "(knife|nail|stick|glass|screwdriver|pole|rebar|pencil) ~3 (in|into|through|stuck in|went in|inside) ~3 (chest|neck|belly|stomach|eye|head|back|abdomen|him|her|me)",
    ],
    es: [
      "(clavado|clavada|clavadas|clavados) ~2 en (el|la|su) (ojo|barriga|panza|pecho|cuello|cabeza|espalda|estomago)",
      "(apunalaron|apunalo|acuchillaron|navajazo|balazo|balazos|le dispararon|me dispararon|disparo|cuchillada|punalada|herida de bala|machetazo|se le clavo|se me clavo)",
    ],
  },
  limb_cold_pale: {
    en: [
      "(lost|no|cant find ~1|cant feel ~1) pulse in ~1 (foot|leg|arm|hand|wrist|ankle)",
      "(foot|feet|leg|hand|arm|toes|fingers) ~6 (ice cold|icy|freezing|cold) ~2 (gray|grey|white|blue|pale|purple)",
      "(leg|foot|arm|hand) ~2 cold ~2 (purple|blue|white|pale|gray|grey)",
      "(leg|foot|arm|hand|toes|fingers) ~4 (no feeling|numb|cant feel) ~5 (cold|pale|white|blue)",
      "(leg|foot|arm|hand|toes|fingers|limb|its) ~8 (cold|pale|white|blue|gray|grey|bluish|grayish|dusky|no pulse) ~8 (numb|tingl*|pain|cold|pale|feel|hurts|blue|white|compared|sudden*)",
      "no pulse ~4 (foot|leg|hand|arm)",
    ],
    es: [
      "(dedos|mano|pie|pierna|brazo) ~3 (blancos|blanca|blanco|palidos|palida|palido|azules|azul) ~2 (sin sentir|no siento|no los siento|no la siento|dormidos|dormida)",
      "(pierna|pie|brazo|mano|dedos) ~5 (frio|fria|helado|helada) y (blanc*|palid*|azul|morad*)",
      "(pierna|pie|brazo|mano|dedos) ~2 (fria|frio|helada|helado) ~2 (morada|morado|azul|palida|palido|blanca|blanco)",
      "(pierna|pie|brazo|mano|dedos) ~5 (frio|fria|helado|helada|palid*|blanc*|morad*|azul) ~5 (dormid*|dolor|duele|adormecid*|palid*|frio|fria|morad*|siento|entumid*)",
      "(no tiene|sin) pulso ~3 (pie|pierna|mano|brazo)",
    ],
  },
  numb_any: {
    en: ["(numb|numbness|tingling|tingly|tingle|cant feel|pins and needles)"],
    es: [
      "(dormido|dormida|dormidos|adormecido|adormecida|adormecidos|hormigueo|entumido|entumida|no siento|entumecido)",
    ],
  },
  spine_injury: {
    en: [
      "(dove|dived|diving|jumped) ~3 (pool|lake|shallow|water)",
      "(neck|spine|back) ~6 (injury|hurt|hit|fell|snap|cracked|broke|landed|crash|diving|dove|pain after)",
      "(fell|hit|dove|diving|landed|crash|accident) ~8 (neck|spine|upper back)",
    ],
    es: [
      "(avento|aventarse|clavado|tiro|brinco) ~3 (alberca|piscina|lago|agua)",
      "(cuello|espalda|columna) ~4 (golpe|lesion|cayo|tronó|fractura)",
      "(cayo|golpe|clavado|accidente|cai) ~5 (cuello|columna|espalda)",
    ],
  },
  drowning: {
    en: [
      "rescued from ~2 (drowning|water|riptide|pool|lake|river|ocean)",
      "(underwater|under water) (too long|for a long time|for minutes)",
      "(found|pulled|fished) ~4 (under|underwater|from the bottom) ~2 (water|underwater|pool|tub|bath|lake|pond|bathtub|hot tub|river)?",
      "face down in ~2 (water|pool|tub|bath|lake|pond)",
      "(fell|fallen|went) ~3 (septic|well|manure|pit|pond|pool|river|lake|canal|ditch|tub|bucket|ocean|ice) ~10 (pulled|coughing|blue|limp|water|under|fished)",
      "(pulled|got|dragged) (my|him|her|the|a) ~3 (from|out of) the (pool|lake|river|ocean|tub|pond)",
      "(he|she|kid|son|daughter|baby|toddler|child|boy|girl) (was under water|fell (in|into) (the|a) (pool|pond|lake|river|tub|canal))",
      "was under water",
      "(kid|son|daughter|baby|toddler|child|boy|girl|he|she) fell (in|into) (the|a) (pool|pond|lake|river|tub|canal)",
      "(drowned|drowning|nearly drowned|almost drowned|near drowning|went under|submerged|face down|pulled (him|her|them|me|my ~2) (from|out of)|under water|underwater|pulled out of|pulled from|inhaled water|swallowed (a lot of )?water|breathed in water) ~8 (pool|tub|bathtub|lake|water|river|ocean|pond|cough*|breath*|hot tub|bath|bucket|canal)",
      "(pool|tub|bathtub|lake|river|pond|bath) ~8 (face down|under water|underwater|went under|drown*|not breathing|fell in|inhaled)",
      "(almost|nearly) drowned",
    ],
    es: [
      "(estuvo|quedo|duro|paso) ~3 (bajo|debajo|dentro) ~2 agua",
      "(saque|sacaron|sacamos|sacaron) (a )?(mi|mis|un|una|el|la|lo|al) ~2 (de la|del|de el) (alberca|piscina|rio|lago|mar|tina|agua)",
      "(estuvo|estaba|quedo) ~2 debajo del agua",
      "(nino|nina|hijo|hija|bebe) se (cayo|fue) (a|en|al|dentro) ~2 (alberca|piscina|estanque|rio|lago|tina|canal|agua)",
      "(ahogo|ahogado|ahogada|ahogaba|casi se ahoga|se hundio|se estaba ahogando|cayo|sumergido|trago agua|sacamos|boca abajo) ~5 (alberca|piscina|tina|banera|rio|mar|lago|agua|pileta|playa|canal|cubeta)",
      "casi se ahoga",
      "(canal|rio|alberca|lago|mar|piscina|tina) ~8 (trago|tragado) ~1 agua",
    ],
  },
  wound: {
    en: ["(cut|wound|gash|laceration|puncture|stepped on|nail|sliced|scrape|stab|rusty|splinter)"],
    es: ["(cortada sucia|rasguno)", "(cortada|herida|cortadura|corte|clavo|raspon|cortaste|corto|pise)"],
  },
  to_the_bone: {
    en: [
      "(to|see|seeing|shows|showing|exposed|through to) (the |his |her |my |some )?(bone|tendon|tendons|muscle|fat)",
    ],
    es: ["(se (le |me )?ve|hasta) ~2 (hueso|tendon|musculo|grasa)"],
  },
  deep_cut: {
    en: [
      "(tendon|tendons|bone|muscle|fat) ~1 (showing|visible|exposed|hanging out|sticking out)",
      "(to|down to|see|shows|showing|exposed) (the |his |her |my )?(bone|tendon|tendons|muscle|fat)",
      "goes ~2 to the bone",
      "(cut|gash|slice|sliced|wound|laceration) ~8 (deep|stitches|gaping|open|wide|see (fat|bone|muscle|tendon|yellow)|bone|fat|tendon|flap|inch|inches|pretty bad|to the bone|split)",
      "(deep|gaping|big|nasty) ~1 (cut|gash|wound|slice|laceration)",
      "need stitches",
      "split (open )?(his|her|my) (chin|lip|forehead|head|eyebrow)",
    ],
    es: [
      "(cortada|herida|cortadura|corte) ~4 (profunda|profundo|honda|hondo|abierta|puntos|grande|se ve|hueso|grasa)",
      "necesita puntos",
    ],
  },
  hip_fracture: {
    en: [
      "(cant|cannot|couldnt) ~1 (put|bear|place) ~2 weight ~3 hip",
      "(hip|leg|groin|pelvis) ~12 (fell|cant get up|cant stand|cant walk|cant move|turned out*|shorter|broken|popped|cant put)",
      "(fell|slipped|fall) ~12 (hip|pelvis|cant get up|cannot get up|on the floor|cant stand|cant walk|cant put weight)",
    ],
    es: [
      "(cadera|pierna) ~8 (cayo|cai|no puede levantarse|no me puedo levantar|volteada|mas corta|fractura|caminar)",
      "(cayo|cai|caida|resbalo) ~10 (cadera|no puede levantarse|no se puede levantar|no se puede parar|no puede pararse|no me puedo parar|no puede caminar|no puede apoyar|no me puedo levantar)",
    ],
  },
  face_injury: {
    en: [
      "(jaw|teeth|bite|face|midface|cheek|eye socket) ~10 (line up|off|loose|moving|broken|double vision|numb|fractur*|shifted)",
    ],
    es: [
      "(mandibula|dientes|cara|pomulo) ~6 (no cierran|rota|roto|fractura|flojo|flojos|quebrada|entumida|numb)",
    ],
  },
  chest_sucks: {
    en: ["(chest|ribs) ~10 (suck|sucks|sinks|inward|wrong way|paradox*|gurgl*|crackl*|bubbles|popping)"],
    es: ["(pecho|costillas) ~6 (hunde|sume|al reves|truena|cruje)"],
  },
  said_awake: {
    nearby: true,
    en: ["(hes|shes|he is|she is|im|now) ~2 (awake|alert|talking|up) ~3 (now|fine|normal|playing|laughing)"],
    es: ["(ya|esta) (desperto|despierto|despierta) ~4 (bien|normal|jugando)"],
  },
  swelling_head: {
    en: [
      "fontanelle ~4 (bulg*|swollen|full)",
      "(bump|lump|swelling|egg|soft|squishy|boggy|knot|goose egg) ~4 (head|skull|scalp|forehead)",
    ],
    es: ["(chichon|bola|hinchazon|bulto) ~4 (cabeza|frente|craneo)"],
  },
  possible_fracture: {
    en: [
      "(cant|cannot|couldnt) ~1 (put|bear|place) ~2 weight ~3 hip",
      "(ankle|wrist|foot|arm|hand|finger|toe|knee|elbow|collarbone|rib|ribs|shoulder) ~10 (broken|broke|fracture|swollen|swelling|cant (walk|put weight|bear weight|move it|bend)|bruis*|popped|snap|pop|crack)",
      "(heard|felt) ~2 (pop|snap|crack)",
      "cant (put|bear) ~2 weight",
    ],
    es: [
      "(torci|torcio|quebre|quebro) ~6 (no puedo|no puede) (pisar|caminar|apoyar)",
      "(creo que|parece que) ~2 (quebre|quebro|rompi|rompio)",
      "(tobillo|muneca|pie|brazo|mano|dedo|rodilla|codo|hombro|clavicula|costilla) ~6 (roto|rota|fractura|hinchado|hinchada|quebrado|quebrada|trono|no puedo (mover|apoyar|caminar))",
      "(trono|crujio)",
    ],
  },
}

export const injuryRules: Rule[] = [
  {
    id: "injury.crash",
    level: "call_emergency",
    title: "Crash, fall from a height or a blow, with pain or faintness",
    when: [
      "limb_trapped",
      "heavy_fell",
      "hit_by_car",
      "blow_ribs + hurts_breathing",
      "thrown_off + trunk_pain|flank_pain|belly_pain|blood_in_urine|short_breath|dizzy|severe_pain",
      "fall_height",
      "belly_blow + near_faint|fainted|belly_hard|severe_pain|pale_clammy|vomiting|shoulder_pain",
      "car_crash|fall_hard + hip_hurts",
      "hit_hard + blood_in_urine",
      "rolled + near_faint|trunk_pain|short_breath|confused",
      "fall_hard + weak_legs|back_pain",
      "blow_chest + fainted",
      "car_crash|fall_hard + near_faint|fainted|short_breath|cannot_breathe|chest_any|trunk_pain|confused|pale_clammy|racing_heart|irregular_heart|dark_urine|belly_pain|severe_weakness|weak_one_side|severe_pain|bleeding_heavy|numb_any|shoulder_pain|face_injury|blurry_vision|spine_injury|unresponsive",
      "chest_sucks + short_breath|chest_any|cannot_breathe",
      "blow_chest + fainted|irregular_heart|near_faint|chest_any",
      "flank_pain + dark_urine + car_crash|fall_hard|hit_hard",
    ],
    evidence: [sources.firstAid, sources.shock],
  },
  {
    id: "injury.stab-shot",
    level: "call_emergency",
    title: "Stabbed, shot or something stuck in the body",
    when: ["pierced_through + !splinter_small", "stab_shot"],
    evidence: [sources.wounds],
  },
  {
    id: "injury.drowning",
    level: "call_emergency",
    title: "Nearly drowned",
    when: ["drowning + !swam_on"],
    evidence: [sources.cpr, sources.firstAid],
  },
  {
    id: "injury.soon",
    level: "nurse_within_hour",
    title: "Injury that has to be looked at soon",
    when: [
      "scratched + wound_infected",
      "deep_cut",
      "head_injury",
      "animal_bite",
      "car_crash",
      "burn_any + burn_severity",
      "chemical_burn",
      "fall_hard",
      "nosebleed + bleeding_heavy|blood_thinner",
      "snake",
      "hip_fracture",
      "wound + wound_infected",
      "limb_cold_pale",
    ],
    evidence: [sources.wounds, sources.headInjury, sources.animalBites],
  },
  {
    id: "injury.today",
    level: "today",
    title: "Injury for today",
    when: ["possible_fracture + !sting", "wound + tetanus_due", "burn_any + getting_worse|wound_infected"],
    evidence: [sources.fractures],
  },
]
