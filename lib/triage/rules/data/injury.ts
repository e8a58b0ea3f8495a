import { sources } from "./sources"
import type { Concepts, Rule } from "./shape"

export const injuryConcepts: Concepts = {
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
  hanged: {
    en: [
      "(was|been|got|were) (hanged|hung by|strangled|strung up)",
      "(cut|took|got) (me|him|her) down ~4 (rope|noose|neck)",
    ],
    es: ["(lo|la|me) (ahorcaron|colgaron|estrangularon)"],
  },
  gun_pointed: {
    en: [
      "(pointed|pointing|points|aimed|waving|pulled) ~1 (gun|pistol|rifle|knife) ~2 (at|on) (me|us|my|him|her|them|his|someone)",
    ],
    es: ["(apunto|apunta|amenazo|amenaza) ~2 con ~1 (pistola|arma|cuchillo)"],
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
  hit_by_car: {
    en: [
      "(crushed|pinned|squashed|squeezed) (between|under|by) ~2 (trailer|truck|car|wall|machine|forklift|tractor|vehicle|container|gate|dock)",
      "(crushed|pinned|squashed) ~2 between",
      "(hit|struck|run over|knocked down|ran over) by (a|the|some) (car|truck|bus|van|suv|train|motorcycle|taxi)",
    ],
    es: ["(atropello|atropellaron|atropellado|atropellada|arrollo|arrollaron)"],
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
  neck_broken: {
    en: [
      "(broke|broken|fractured|snapped|break) ~1 (my|his|her|their|the) (neck|spine|back)",
      "(neck|spine|back) (is|might be|may be) (broken|fractured)",
    ],
    es: ["(quebre|quebro|rompi|rompio|fracture|fracturo) ~2 (cuello|nuca|columna|espalda)"],
  },
  belly_blow: {
    en: ["(kicked|hit|punched|kneed|tackled|gored|elbowed) ~6 (belly|stomach|abdomen|gut)"],
    es: ["(patada|pateo|golpe|golpeo|pego|cornada) ~5 (panza|barriga|estomago|abdomen)"],
  },
  clear_fluid: {
    en: ["(clear|watery|bloody) (fluid|liquid) ~4 (nose|ear|ears)"],
    es: ["(liquido|agua) ~4 (nariz|oido|oreja)"],
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
  knocked_out: { en: ["knocked out"], es: ["(noqueado|noqueada|noqueo)"] },
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
  raynaud_usual: {
    en: [
      "(raynaud*|every winter|in winter|always|for years|cold weather|when its cold|warm up|warms up|air conditioning|freezer)",
    ],
    es: ["(siempre|invierno|frio que hace|hace frio|por anos|aire acondicionado)"],
  },
  limb_cold_pale: {
    en: [
      "(leg|foot|arm|hand) ~2 cold ~2 (purple|blue|white|pale|gray|grey)",
      "(leg|foot|arm|hand|toes|fingers) ~4 (no feeling|numb|cant feel) ~5 (cold|pale|white|blue)",
      "(leg|foot|arm|hand|toes|fingers|limb|its) ~8 (cold|pale|white|blue|gray|grey|bluish|grayish|dusky|no pulse) ~8 (numb|tingl*|pain|cold|pale|feel|hurts|blue|white|compared|sudden*)",
      "no pulse ~4 (foot|leg|hand|arm)",
    ],
    es: [
      "(pierna|pie|brazo|mano|dedos) ~2 (fria|frio|helada|helado) ~2 (morada|morado|azul|palida|palido|blanca|blanco)",
      "(pierna|pie|brazo|mano|dedos) ~5 (frio|fria|helado|helada|palid*|blanc*|morad*|azul) ~5 (dormid*|dolor|duele|adormecid*|palid*|frio|fria|morad*|siento|entumid*)",
      "(no tiene|sin) pulso ~3 (pie|pierna|mano|brazo)",
    ],
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
  numb_any: {
    en: ["(numb|numbness|tingling|tingly|tingle|cant feel|pins and needles)"],
    es: [
      "(dormido|dormida|dormidos|adormecido|adormecida|adormecidos|hormigueo|entumido|entumida|no siento|entumecido)",
    ],
  },
  limb_injury: {
    en: [
      "(ran|rolled|drove|backed) over ~2 (foot|leg|hand|ankle|toes|arm)",
      "(ankle|knee|wrist|elbow) ~3 size of (a|an) (grapefruit|baseball|softball|orange|melon|football)",
      "(broke|broken|fracture|fractured|twisted|sprained|rolled|fell on|cast|splint|crushed|landed|cut|sliced|injured|dislocat*|popped|splinted)",
    ],
    es: ["(quebro|quebre|fractura|fracturo|torcio|torci|yeso|esguince|aplasto|cortada|luxacion|golpe)"],
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
      "hip_fracture + fall_any|thrown_back|fall_hard|hit_hard",
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
  {
    id: "injury.drowning",
    level: "call_emergency",
    title: "Nearly drowned",
    when: ["drowning"],
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
