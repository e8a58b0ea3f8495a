import { sources } from "./sources"
import type { Concepts, Rule } from "./shape"

export const poisonConcepts: Concepts = {
  co_said: {
    en: ["(have|has|got|having|think|possible) ~4 (carbon monoxide|co) (poisoning|exposure)"],
    es: ["(tengo|tiene|creo|tenemos) ~4 (intoxicacion por monoxido|monoxido)"],
  },
  feels_sleepy: {
    en: ["(feel|feels|feeling|getting|everyone is|all) ~1 (sleepy|tired|weird|funny|loopy|foggy|woozy|sick)"],
    es: [
      "(me|nos) siento (mal|muy mal|raro|rara|mareado|mareada|debil)",
      "(me da|nos da|tengo|siento) ~1 (sueno|mareo|raro)",
    ],
  },
  co_scene: {
    en: ["found ~6 (garage|car|van) ~6 running", "found ~6 (car|engine) ~4 (garage|running)"],
    es: [
      "(estaba|estuve|estabamos) ~4 (garage|garaje|cochera) ~5 (prendido|encendido)",
      "(encontramos|encontre|encontraron) ~6 (garage|garaje|cochera|carro) ~6 (prendido|encendido)",
    ],
  },
  overdose_taken: {
    en: [
      "(too much|wrong dose of|double|extra) ~2 insulin",
      "units instead of",
      "(15|16|18|20|12|10|14|ten|twelve|fifteen|twenty) (shots|drinks|beers) ~10 (cold|puked in|threw up in|vomited in|wont wake|passed out|unconscious)",
      "(i|ive|accidentally) ~1 (took|taken|swallowed) ~1 (wifes|husbands|moms|dads|mothers|fathers|grandmas|grandpas|roommates|partners|girlfriends|boyfriends) ~3 (pill|pills|meds|medicine|medication|tablets|insulin)",
      "(son|daughter|kid|child|toddler|grandson|granddaughter|baby|brother|sister|nephew|niece) ~2 (took|swallowed|ate|taken) ~1 (my|grandmas|grandpas|dads|moms) ~3 (pills|pill|meds|medicine|medication|tablets)",
      "(son|daughter|kid|child|toddler|grandson|granddaughter|baby|he|she) (just |has |accidentally |may have )?(took|swallowed|ate|taken) ~2 (my|grandmas|grandpas|dads|moms) ~2 (blood pressure|heart|diabetes|sleeping|pain|anxiety|seizure|thyroid|adhd)? ~1 (pills|pill|meds|medicine|medication|tablets)",
      "@take ~2 (dogs|cats|pets|neighbors|brothers|sisters|sons|daughters|friends) ~2 (heart|seizure|blood pressure|pain|diabetes|sleeping|anxiety)? ~1 (dose|insulin|pills|pill|meds|medication|medicine)",
      "(whole|entire|all|full) ~1 (week|weeks|month|months|bottle|box|pack) ~3 (of )?(pills|meds|medicine|tablets|doses) ~4 (at once|in one go|together|today|tonight|by mistake)?",
      "i @take ~1 (his|her) ~2 (pills|meds|medication|medicine|insulin|dose)",
      "(took|taken|swallowed) ~6 (twice|two times|three times) ~4 (think|accident|mistake|today)?",
      "accidentally ~3 (took|taken|gave|given) ~6 (twice|double|two|extra|again|wrong)",
      "(took|taken|swallowed|popped) ~3 more ~6 than (i|he|she|we) (should|ought|was|were|needed|meant)",
      "(5|five|10|ten|3|three|twice|double|two|2|4|four) (times)? ~2 (dose|amount) ~6 (mistake|accident|accidentally)?",
      "@take ~4 @toomuch ~6 @pills",
      "(took|swallowed|taken|downed) ~2 (8|9|10|11|12|13|14|16|18|eight|nine|ten|eleven|twelve) ~1 @pills",
      "(took|swallowed|taken|downed) ~2 (8|9|10|11|12|13|14|16|18|eight|nine|ten|eleven|twelve) of (my|his|her|the|them|those) ~3 @pills",
      "@take ~4 (whole|entire|full|half) ~2 (bottle|pack|box|strip) ",
      "@take ~3 (all|every) ~3 @pills",
      "(overdose|overdosed|overdosing|od|oded|oding|odd)",
      "@pills ~4 (overdose|too many|too much)",
      "@take ~4 (double|triple|extra|two|twice|wrong|someone elses|my (dad|dads|mom|moms|grandma|grandmas|husband|husbands|wife|wifes|roommate|roommates)) ~3 (dose|doses|insulin|pills|meds|medication|medicine)",
      "(took|taken|gave|given|takes) ~6 (too many|too much|a lot of|whole bottle|handful|way more|more than)",
      "(lost count|kept taking|dont know how many|not sure how many|how many (he|she|i) took)",
      "(wrong|double|triple) (dose|medication|medicine|pills)",
    ],
    es: [
      "(tomo|trago|comio|comieron) ~2 mis (pastillas|medicinas|medicamentos)",
      "(sobredosific*|sobredosis)",
      "se paso ~2 (pastillas|droga|medicina)",
      "(tomo|trago|comio) ~2 (medicamento|medicina|pastilla|pastillas) de (su|la|el|mi|del) (abuelo|abuela|papa|mama|suegra|suegro|esposo|esposa|hermano|hermana|tio|tia)",
      "(tomo|tome|di|dio|puse|puso) ~6 (dos|tres|cinco|diez) veces ~6 (error|equivocacion|dosis)?",
      "(tomo|tome|tomado) ~2 (como )?(12|13|14|15|16|18|20|25|30|40) @pills",
      "(puse|puso|inyecte|inyecto) ~2 (doble|demasiada|mucha|de mas) ~2 insulina",
      "(tomo|tome) ~8 (por error|por equivocacion|equivocada)",
      "veces ~2 dosis",
      "@take ~4 @toomuch ~5 @pills",
      "(tomo|tome|trago|trague|tomado|comio|bebio) ~4 (todo|todas|todos|entero|entera|completo|completa|medio) ~3 (frasco|caja|bote|pastillas|blister|jarabe)",
      "(sobredosis|se paso de dosis|se intoxico|intoxicado|intoxicada)",
      "(doble|triple) ~1 dosis",
      "(tomo|tome|di|dio|dieron|le di) ~4 (de mas|doble|dosis equivocada|medicina equivocada|demasiado|demasiada|demasiadas|equivocada|equivocadas)",
    ],
  },
  not_taken: {
    nearby: true,
    en: [
      "almost (took|take|gave|swallowed)",
      "(havent|have not|didnt|did not|never|not) ~2 (taken|take|took|given|swallowed|used) ~3 (any|it|them|one|yet|her|him)",
      "before (i|he|she) (take|takes|took|taking) (it|them|any)",
    ],
    es: [
      "casi (me )?(tomo|tome|toma|trago)",
      "(no|todavia no|aun no) (me )?(la|las|lo|los|he|ha) ~2 (tomado|tome|tomo|dado)",
    ],
  },
  every_one_of_them: {
    en: [
      "all of (them|it)",
      "(the|a) (whole|entire|full) (bottle|box|pack|thing|strip|lot)",
      "every (one|last one|single one)",
      "(20|30|40|50|60|70|80|90|100|twenty|thirty|forty|fifty) of (them|those)",
    ],
    es: ["(todas|todos|todo)", "(el|la) (frasco|bote|caja|tira) (entero|entera|completo|completa)"],
  },
  took_some_pills: {
    en: [
      "(took|swallowed|taken|popped|downed|ate) ~2 (some|a few|a bunch of|a couple of|several|my moms|my dads) ~2 @pills",
    ],
    es: [
      "(tome|tomo|trague|trago|tomado) ~2 (unas|unos|algunas|varias|varios) ~2 (pastillas|pildoras|tabletas)",
    ],
  },
  takes_daily: {
    nearby: true,
    en: [
      "(take|takes|prescribed) ~3 (mg|mcg|milligrams)",
      "(like|as) the label",
      "like the (bottle|box|directions)",
      "(like|as) (it says|the (label|bottle|package|doctor|box|nurse|directions|instructions|pharmacist)) ~1 (says|said|told|directed|recommends|say|on)?",
      "(as prescribed|as directed|like the label)",
      "pills for today",
      "(i|he|she) (take|takes|have been taking|ve been taking) (a lot of|lots of|too much|too many|many|several) (ibuprofen|advil|motrin|aleve|naproxen|vitamins|antacids|tums|medicines|medications|meds)",
      "(ive|hes|shes) been taking (a lot of|lots of|too much) (ibuprofen|advil|motrin|aleve|naproxen|vitamins|antacids|tums)",
    ],
    es: [
      "como (me|te|le) (dijeron|recetaron|indicaron|dijo)",
      "(tomo|toma) (mucho|mucha|muchos|muchas|demasiado) (ibuprofeno|naproxeno|vitaminas|antiacidos|medicamentos|medicinas)",
    ],
  },
  child_got_pills: {
    en: [
      "(eaten|ate|eat|swallowed|chewed|licked|sucked on|got into) ~3 (mothball|mothballs|camphor|essential oil|hand sanitizer|lamp oil|fertilizer|weed|cigarette|cigarettes|tobacco|nicotine|pouch|vape|dishwasher|fluoride|toothpaste|magnets|water beads)",
      "(year old|toddler|baby|son|daughter|kid|child|grandson|granddaughter) ~6 (took|ate|swallowed|got into|opened) ~4 (antidepressant*|sleeping|tranquilizer*|mommy*|mom|moms|grandma*|grandpa*|daddy*|dads|someone elses)",
      "(bottle|pills|pill|tablets|meds) ~6 (missing|gone|empty) ~8 (baby|toddler|son|daughter|kid|child|he|she)",
      "(got into|got hold of|ate|swallowed|took|eaten|drank|found|chewed|licked|put|opened|gotten into|ingested|sucked|drunk|swallow) ~8 (pills|pill|medicine|medication|meds|tablets|gummies|edibles|edible|vitamins|bottle of|vape|nicotine|detergent|pod|pods|bleach|cleaner|antifreeze|battery|rat poison|poison|perfume|hand sanitizer|mouthwash|lighter fluid|gasoline|plant|berries|mushroom|mushrooms|windex|drano|lysol|cigarette|cigarettes|kerosene|lamp oil|pool|turpentine|nail polish remover|iron)",
    ],
    es: [
      "(trago|comio|tomo|bebio|bebido|agarro|encontro|chupo|metio|tomado|comido|tragado|mordio|lamio|tomaron) ~6 (pastillas|pastilla|medicina|medicinas|cloro|lejia|detergente|veneno|raticida|gasolina|thinner|acido|limpiador|vitaminas|gomitas|perfume|gel|plantas|hongos|anticongelante|capsula|suavizante|petroleo|insecticida|jabon|fabuloso|pinol|sosa|aguarras|querosen|cigarro|cigarros|destapacanos|aceite de lampara|jarabe)",
    ],
  },
  child_in_medicine: {
    en: [
      "(child|toddler|kid|baby|son|daughter|grandson|granddaughter|year old) (just |has |may have |might have |mightve )?(got into|gotten into|got hold of|got a hold of|get into) ~4 (pills|pill|medicine|medicines|medication|meds|tablets)",
    ],
    es: [
      "(nino|nina|bebe|hijo|hija|nieto|nieta) (se |ya )?(agarro|encontro|abrio|metio en) ~4 (pastillas|medicina|medicinas|medicamentos|tabletas)",
    ],
  },
  wrong_medicine_given: {
    en: [
      "(gave|given) ~2 (son|daughter|baby|toddler|kid|child|grandson|granddaughter|him|her) ~3 (wrong|grandmas|grandpas|moms|dads|adult) ~3 (medicine|medication|meds|pill|pills|drops|dose|syrup)",
    ],
    es: [
      "(di|dio|dimos|dieron) ~6 (nino|nina|bebe|hijo|hija|nieto|nieta) ~6 (medicina|pastilla|pastillas|medicamento|gotas|jarabe) ~6 (sin querer|por error|por equivocacion|por accidente|equivocada|equivocado|abuelo|abuela|papa|mama)",
      "(di|dio|dimos|dieron) ~4 (sin querer|por error|por equivocacion|por accidente) ~4 (nino|nina|bebe|hijo|hija|nieto|nieta) ~6 (medicina|pastilla|pastillas|medicamento|gotas|jarabe)",
    ],
  },
  plant_eaten: {
    en: [
      "(ate|eaten|chewed|bit|licked|swallowed) ~4 (plant|leaf|leaves|berries|berry|flower|flowers|oleander|mushroom|mushrooms|philodendron|dieffenbachia|seeds|bulb|root)",
    ],
    es: ["(comio|comi|mordio|mastico) ~4 (planta|hoja|hojas|flor|hongo|hongos|semillas|moras)"],
  },
  mouth_burning: {
    en: ["(mouth|tongue|lips|throat) ~3 (burn|burning|burns|stings|stinging|on fire|numb)"],
    es: ["(boca|lengua|labios) ~3 (arde|ardiendo|quema|dormid*)"],
  },
  poison_swallowed: {
    en: [
      "(drank|drunk|swallowed|sipped|gulped) ~4 (washer fluid|windshield|wiper fluid|brake fluid|coolant|de icer|deicer|window cleaner|toilet cleaner|hand sanitizer|rubbing alcohol|methanol|hydrogen peroxide|pool chemicals|chlorine|oven cleaner|dish soap)",
      "(shard|shards|pieces|bits|sliver) ~2 glass ~8 (swallowed|swallow|ate|throat)",
      "(drank|drunk|swallowed|ate) ~2 (nail glue|super glue|superglue|eye drops|perfume|mouthwash|hair dye|bug spray)",
      "(bleach|drain cleaner|antifreeze|drano|lye|acid|pesticide|paint thinner|gasoline|kerosene|lamp oil|lighter fluid|turpentine|weed killer|detergent) ~6 (drank|drunk|swallow*|sipped|tasted) ~2 (some|it|a little|most)",
      "(swallowed|swallow|ate|inhaled) ~3 (fish hook|hook|needle|pin|pins|razor|blade|glass|nail|screw|staple|tack|thumbtack|dentures|denture|partial|toothpick|open safety pin|earring back|magnet|magnets|water beads)",
      "(drank|drunk|swallowed|sipped) ~3 something ~6 (garage|unlabeled|under the sink|cleaning|shed)",
      "(drank|drunk|swallowed|licked|ate) ~5 (vape|nicotine|e liquid|tiki torch|lamp oil)",
      "(gasoline|gas|kerosene|lighter fluid|antifreeze|paint thinner) ~3 mouth",
      "siphon* gas*",
      "(chewed|chewing|chewed on|mouth) ~3 (rat poison|poison|pod|battery acid|bleach)",
      "(drank|drunk|drink|drinking|swallow|swallowed|swallowing|ingested|ate|gulp|gulped|sip|sipped|mouthful|licked|chugged|bit into|bit) ~8 (bleach|drain|cleaner|cleaning|antifreeze|pesticide|poison|lye|ammonia|acid|gasoline|detergent|pod|pods|windex|drano|peroxide|lighter fluid|kerosene|paint thinner|turpentine|rat poison|insecticide|weed killer|roundup|pool chemicals|nail polish|methanol|wiper fluid|windshield|hand sanitizer|rubbing alcohol|vape juice|e liquid|lamp oil|chlorine|disinfectant|lysol|pine sol|mushroom|mushrooms|berries|oleander|foxglove)",
      "(bleach|drain cleaner|antifreeze|drano|lye|acid|pesticide) ~8 (drank|swallow*|mouth|throat|drink)",
    ],
    es: [
      "(trago|trague|se comio|comio) ~3 (anzuelo|aguja|alfiler|vidrio|clavo|tornillo|tachuela|dentadura|iman|imanes|navaja)",
      "(tomo|bebio|trago) ~2 algo ~4 (botella|frasco|limpieza) ~4 (etiqueta|garage|limpieza|cochera)?",
      "(tomo|tome|bebio|bebi|trago|trague|comio|sorbo|bebido|tomado|tragado|se tomo) ~6 (cloro|lejia|veneno|raticida|gasolina|thinner|acido|limpiador|detergente|insecticida|sosa|anticongelante|amoniaco|desinfectante|pesticida|herbicida|petroleo|aguarras|metanol|hongos|hongo|destapacanos|pinol|fabuloso|querosen|herbicida|gramoxone|quitaesmalte|alcohol de)",
    ],
  },
  poison_contact: {
    en: [
      "(exposed to|breathed|breathed in|inhaled|around) ~3 (gas|fumes|vapor|vapors|nerve agent) ~4 (work|factory|plant|farm|field|truck|lab|warehouse)",
      "(pesticide|insecticide|chemical|chemicals|organophosphate|mist|weed killer|bug spray) ~12 (splashed|inhaled|spray*|skin|arms|eyes|breathed|mist)",
      "(spraying|sprayed|splashed) ~4 (pesticide|insecticide|chemical|chemicals|weed killer)",
    ],
    es: [
      "(pesticida|insecticida|quimico|quimicos|herbicida|fumigando|fumigue|fumigo) ~8 (piel|brazos|ojos|respire|salpico|cayo|inhale|mojo)?",
    ],
  },
  cholinergic: {
    en: ["(drooling|drool|twitching|twitch|eyes watering|watering like|tearing up|pinpoint)"],
    es: ["(babeando|babeo|lagrimeo|brincan los musculos|pupilas chiquitas|pupilas)"],
  },
  opioid: {
    en: [
      "(oxys|oxies|roxys|perc|fent|dope|smack|pain pills)",
      "(heroin|fentanyl|opioid|opioids|oxy|oxycodone|oxycontin|percocet|percs|methadone|morphine|pain pills|painkillers|narcan|naloxone|norco|vicodin|blues)",
    ],
    es: ["(heroina|fentanilo|opioide|morfina|oxicodona|metadona|naloxona|narcan|tramadol)"],
  },
  cocaine: {
    en: [
      "(cocaine|coke|meth|crack|methamphetamine|molly|mdma|ecstasy|speed|party|bath salts|k2|spice|ghb|acid|lsd|some stuff) ~3 (took|snorted|did|used|smoked)?",
    ],
    es: ["(cocaina|cristal|metanfetamina|crack|extasis|droga|drogas|tacha|tachas|piedra)"],
  },
  cant_stand: {
    en: ["(cant|cannot|couldnt|barely) ~1 (stand|stand up|walk)"],
    es: ["(no puedo|no puede|apenas puedo) (pararme|pararse|caminar)"],
  },
  drugs_taken: {
    en: [
      "(did|took|popped|swallowed|had) ~1 (some|a few|a bunch of|a couple|several) (pills|blues|percs|bars|pressed pills)",
      "(took|snorted|did|used|smoked|shot up|injected|ate|ingested|vaped|tried|given) ~6 (cocaine|coke|meth|crack|heroin|fentanyl|molly|mdma|ecstasy|drugs|stuff|something at a party|edible|edibles|shrooms|acid|lsd|ghb|spice|k2|xanax|percs|weed)",
      "(drink|drinks) ~3 (spiked|drugged|roofied)",
      "(was|been|got|getting|am|being) (drugged|roofied)",
      "(slipped|put|dropped) (something|a pill|a roofie|drugs) ~3 (drink|drinks|beer|cup|glass)",
      "been drugged",
    ],
    es: [
      "(tomo|fumo|metio|consumio|inhalo|inyecto|uso|fume|meti|tome|consumi|probo) ~4 (cocaina|cristal|droga|drogas|heroina|fentanilo|marihuana|crack|extasis|tacha|piedra)",
      "(le|me) (pusieron|echaron) algo en (la bebida|el trago|su bebida|mi bebida)",
    ],
  },
  alcohol: {
    en: [
      "(drunk|drinking|drank|alcohol|vodka|whiskey|tequila|beers|beer|shots of|liquor|intoxicated|wasted|hammered)",
    ],
    es: ["(borracho|borracha|tomado alcohol|alcohol|tequila|vodka|cervezas|ebrio|ebria|tomo mucho)"],
  },
  carbon_monoxide: {
    en: [
      "(we both|both of us|we all|both woke|all woke) ~6 (dizzy|nauseous|headache|headaches|sick|sleepy)",
      "(everyone|everybody|all of us|whole family|whole house|both of us|we all|all (have|got)|my (wife|husband|kids|roommate|family) (and i|too|also)|the dog|even the (dog|cat)) ~10 (headache|headaches|dizzy|nauseous|sick|throwing up|lightheaded|sleepy|nausea)",
      "(headache|headaches|dizzy|nauseous|sick|sleepy) ~10 (everyone|everybody|all of us|whole family|in the house|the dog too|even the dog|even the cat|go outside|leave the house|when we leave|get outside)",
      "(generator|furnace|space heater|gas heater|grill|charcoal|car running|running car|garage|boiler|stove) ~12 (headache|headaches|dizzy|sick|nauseous|lightheaded|sleepy|inside|fumes|alarm)",
    ],
    es: [
      "(generador|carro|carbon|motor) ~6 (garage|garaje|cochera|adentro)",
      "(todos|toda la familia|los dos|todos en (la )?casa|hasta el perro|mis hijos y yo|mi esposo y yo|mi esposa y yo) ~8 (dolor de cabeza|mareados|mareo|vomito|nausea|nauseas|mal|mareadas|vomitando|duele la cabeza|sueno)",
      "(dolor de cabeza|mareo|mareados|nauseas) ~8 (todos|toda la familia|en la casa)",
      "(generador|calentador|boiler|brasero|carbon|anafre|estufa|calefactor|carro prendido|asador) ~8 (dolor de cabeza|mareo|mareados|mareada|mareado|nauseas|adentro|sueno|mal)",
    ],
  },
  co_word: { en: ["(carbon monoxide|monoxide|co poisoning|exhaust fumes)"], es: ["monoxido"] },
  co_alarm: {
    en: [
      "(co|carbon monoxide|monoxide) (detector|alarm|monitor) ~3 (beeped|beeping|beeps|went off|goes off|going off|chirped|sounded|rang|ringing|rings|screaming)",
      "(co|monoxide|co2) (alarm|detector) ~5 (going off|beeping|went off|sounding|screaming|goes off|ringing|reads)",
    ],
    es: [
      "(suena|sonando|sono|pita|pitando) ~3 (alarma|detector) ~2 monoxido",
      "(detector|alarma) ~4 (suena|sonando|sono) ~3",
    ],
  },
  co_words: {
    en: [
      "(generator|furnace|heater|charcoal|garage|car running|boiler|co alarm|co detector|detector|everyone|everybody|all of us|whole family|dog|gas smell|smell gas)",
    ],
    es: [
      "(garage|generador|detector|alarma)",
      "(generador|calentador|boiler|brasero|carbon|anafre|todos|toda la familia|gas|perro|calefactor|garaje|cochera)",
    ],
  },
  ringing_ears: { en: ["(ringing|ring) ~3 ears", "tinnitus"], es: ["(zumbido|zumban) ~3 oidos"] },
  aspirin_many: {
    en: ["(lot of|20|25|30|too many|lost count) ~6 aspirin"],
    es: ["(muchas|demasiadas) aspirinas"],
  },
  means_mentioned: {
    en: ["(pills|gun|rope|bridge|knife|razor|medication saved|stockpile*|saved up)"],
    es: ["(pastillas|pistola|soga|puente|navaja|cuerda)"],
  },
  digoxin: {
    en: ["(digoxin|lanoxin|lithium|theophylline|phenytoin|dilantin|methotrexate)"],
    es: ["(digoxina|litio|teofilina|fenitoina)"],
    lasting: true,
  },
  yellow_halos: { en: ["(halos|yellow|green) ~4 (lights|vision|halos)"], es: ["(halos|aureolas) ~3 luces"] },
  liver_drug: {
    en: [
      "(taking|taken|took) (tylenol|acetaminophen|paracetamol) ~3 (around the clock|every hour|nonstop|constantly|all day)",
      "(lot of|too much|too many|more than|every few|all week|whole week|weeks of) ~4 (tylenol|acetaminophen|paracetamol)",
      "(tylenol|acetaminophen|paracetamol) ~8 (a lot|too much|week|every day|more than)",
    ],
    es: [
      "(tomado|tomando) (tylenol|paracetamol|acetaminofen) ~3 (rato|siempre|horas|dia|dias)",
      "(mucho|demasiado|muchas) ~3 (tylenol|paracetamol|acetaminofen)",
    ],
  },
}

export const poisonRules: Rule[] = [
  {
    id: "poison.overdose",
    level: "call_emergency",
    title: "Took too much medicine or a drug, or somebody else's",
    when: [
      "overdose_taken + drowsy|slow_breathing|unresponsive|confused|vomiting|seizure|racing_heart|slow_heart|irregular_heart|near_faint|short_breath|speech|ringing_ears|chest_any|suicidal|self_harm_now|bluish|severe_weakness|pale_clammy|nausea",
      "drugs_taken + cant_stand|chest_any|drowsy|slow_breathing|unresponsive|confused|seizure|near_faint|short_breath|racing_heart|pale_clammy|bluish|hallucinating|high_fever|fainted",
      "opioid + drowsy|slow_breathing|unresponsive|bluish",
      "alcohol + unresponsive|slow_breathing|bluish|seizure",
    ],
    evidence: [sources.poisoning, sources.opioids],
  },
  {
    id: "poison.too-much",
    level: "emergency_department",
    title: "Took or may have taken too much",
    when: [
      "digoxin + confused|sudden_balance|shaking|seizure + vomiting|shaking|sudden_balance|drowsy|diarrhea|confused",
      "overdose_taken + !not_taken|takes_daily",
      "took_some_pills + every_one_of_them + !not_taken|takes_daily",
      "liver_drug + jaundice|confused|vomiting|belly_pain|bruising|dark_urine",
      "digoxin + vomiting|nausea + yellow_halos|irregular_heart|slow_heart|blurry_vision|confused",
      "aspirin_many",
    ],
    evidence: [sources.poisoning],
  },
  {
    id: "poison.swallowed",
    level: "emergency_department",
    title: "Swallowed something poisonous",
    when: [
      "plant_eaten + mouth_burning|drooling|vomiting|swelling_throat|confused",
      "poison_swallowed",
      "child_got_pills + young",
      "child_in_medicine|wrong_medicine_given + !not_taken",
      "child_got_pills + baby",
      "poison_contact + cholinergic|short_breath|blurry_vision|vomiting|confused|muscle_cramps|drooling|near_faint",
    ],
    evidence: [sources.poisoning],
  },
  {
    id: "poison.carbon-monoxide",
    level: "call_emergency",
    title: "Gas in the house, or everybody at home feels ill at once",
    when: [
      "co_said",
      "gas_smell + feels_sleepy",
      "co_scene",
      "co_alarm",
      "co_word|carbon_monoxide + headache|severe_headache|dizzy|near_faint|nausea|vomiting|drowsy|confused|fainted",
      "carbon_monoxide + co_words",
      "gas_smell + headache|dizzy|nausea|vomiting|near_faint|drowsy",
    ],
    evidence: [sources.carbonMonoxide],
  },
]
