import { sources } from "./sources"
import type { Concepts, Rule } from "./shape"

export const breathingConcepts: Concepts = {
  kitchen_smoke: {
    nearby: true,
    en: ["(burned|burnt) ~1 (dinner|toast|food|popcorn|bacon|rice|cookies|breakfast|lunch)"],
    es: ["(quemo|quemaron|queme) ~1 (cena|comida|arroz|pan|tortillas|frijoles)"],
  },
  trach_out: {
    en: [
      "(trach|tracheostomy|breathing tube|trach tube|inner cannula) ~4 (fell out|came out|pulled out|out|plugged|blocked|clogged|dislodged|popped out|wont suction)",
      "(pulled|knocked|yanked) ~3 (trach|breathing tube)",
    ],
    es: ["(traqueo*|canula) ~4 (salio|tapo|tapada|tapado|cayo)"],
  },
  toxic_gas: {
    en: [
      "(inhaled|breathed in|breathing in|exposed to) ~2 (chlorine|ammonia|hydrogen sulfide|phosgene|toxic|nerve|sewer) ~1 (gas|fumes)",
    ],
    es: ["(inhale|inhalo|respire|respiro) ~2 (gas )?(cloro|amoniaco|gas toxico|gases toxicos)"],
  },
  stuck_in_throat: {
    en: [
      "(dentures|denture|bone|fish bone|chicken bone|meat|steak|pill|coin|bread|toothpick|plate) ~2 (is |are )?(stuck|lodged) ~2 (throat|windpipe|airway)",
    ],
    es: ["(hueso|espina|dentadura|carne|moneda|pastilla) ~3 (atorad*|atascad*) ~3 garganta"],
  },
  asks_meaning: {
    en: ["what ~1 (does|do) ~3 mean", "(bit|bitten) ~2 (tongue|lip|cheek)"],
    es: ["que (significa|quiere decir)", "(mordi|mordio) ~2 (lengua|labio)"],
  },
  blood_streak: {
    en: ["(streak|streaks|streaked|speck|specks|tiny|little|bit of|spot|spots|tinge|tinged|small amount)"],
    es: ["(hilito|hilitos|rayita|rayitas|poquita|poquito|puntito|gota|gotita)"],
  },
  inhaled_object: {
    en: [
      "(inhaled|breathed in|aspirated|sucked in) ~3 (it|bead|peanut|nut|popcorn|toy|lego|grape|food|seed|coin|button|pill)",
    ],
    es: [
      "(aspiro|inhalo|se le fue al pulmon) ~3 (cacahuate|semilla|juguete|canica|frijol|palomita|cuenta|pastilla)",
    ],
  },
  choking: {
    en: [
      "(bean|peanut|nut|candy|coin|toy|food|meat|bone|pill|grape|marble|lego|chip|popcorn|carrot|hot dog|button|bead|something) ~1 in (his|her|my|their) throat ~6 (red|blue|purple|cant|choking|gag*|turning|breathe|drool*)",
      "(coworker|friend|dad|mom|husband|wife|son|daughter|grandpa|grandma|someone|man|woman|kid|guy|lady|customer|patient|uncle|aunt|neighbor) choking",
      "(choking|choked|chokes) ~4 (on|and|cant|to death|turning|right now|he|she|help|food|blue|hot dog|grape|coin|toy|something)",
      "(cant|cannot|couldnt) get ~3 (out of|from) (his|her|my|their) throat",
      "(swallowed|swallow) ~3 (marble|coin|grape|toy|button|bead|candy|hot dog|lego) ~6 (breathe|breath|gagging|gags|cough)",
      "(bead|pea|bean|battery|toy|magnet|magnets|something|foam|popcorn|corn|stone|pebble|crayon|lego) up (his|her|my|the|their) nose ~6 (cant|hard|trouble|struggl*) ~2 (breathe|breathing)",
      "down the wrong (way|pipe|tube) ~4 (breathe|breath|speak|talk)",
      "(is|hes|shes|im|baby|started|been|was|keeps) choking",
      "(stuck|lodged|caught|jammed) ~3 (throat|windpipe|airway) ~6 (breathe|breath|cant|cough|drool*|swallow|talk)",
      "(something|food|meat|steak|chicken|bone|coin|toy|grape|candy|marble|pill|battery|piece) ~4 (stuck|lodged|caught|jammed) ~3 (throat|esophagus|windpipe|airway|chest)",
    ],
    es: [
      "(atraganto|atragantado|atragantada|atragantando|atraganta|atragantandose|atorado|atorada|atoro|atorando|atorandose|ahogando con|ahogo con) ",
      "(algo|comida|carne|hueso|moneda|juguete|uva|pastilla|dulce|pedazo) ~3 (atorado|atorada|atoro|trabado|se le quedo|se me quedo) ~3 garganta",
      "(metio|trago|comio) ~3 (moneda|canica|uva|juguete|boton|dulce|salchicha) ~4 (asfixi*|ahog*|respirar|no puede respirar)",
      "(se le fue|se me fue) ~4 (al pulmon|por otro lado|por mal camino|chueco)",
    ],
  },
  choking_passed: {
    nearby: true,
    en: [
      "(hes|shes|he is|she is) (already )?(laughing|smiling|playing|singing|eating again)",
      "(its gone|fine now|for a second)",
      "(coughed it (out|up)|spit it (out|up)|came (right )?(out|up)|went down|got it out|its out) ~8 (fine|ok|okay|normal|normally|playing|laughing|smiling|happy|talking|giggling|breathing)",
      "(choked|choking) ~6 (for a (second|sec|moment|bit)|a little|briefly) ~8 (fine|ok|okay|normal|laughing|playing|smiling|happy)",
      "(coughed it (out|up)|spit it out|came out|it went down|got it out|its out now)  ~6 (fine|ok|okay|normal|playing|breathing)",
    ],
    es: [
      "(esta|anda|sigue) (riendose|riendo|jugando|como si nada|tranquilo|tranquila|comiendo)",
      "(ya paso|ya salio|ya bajo|un segundo|un momento)",
      "(escupio|ya salio|saco|ya paso|tosio) ~5 (bien|normal|jugando)",
    ],
  },
  asthma: { en: ["(asthma|asthmatic)"], es: ["(asma|asmatico|asmatica)"], lasting: true },
  asthma_mild: {
    nearby: true,
    en: [
      "(mild|slight|little|occasional|seasonal|usual) ~2 (asthma|wheeze|wheezing|tightness)",
      "(inhaler|nebulizer|albuterol) ~4 (helps|helped|works|worked|fixes|fixed|cleared)",
    ],
    es: [
      "(leve|poquito|ligero) ~2 (asma|silbido)",
      "(inhalador|salbutamol) ~3 (ayuda|ayudo|funciona|funciono|sirvio|alivia|alivio)",
    ],
  },
  inhaler_often: {
    en: [
      "(puffs|puff|inhaler|nebulizer|neb|nebs|albuterol|treatments|puffer) ~6 every ~1 (10|15|20|30|45|five|ten|fifteen|twenty|thirty|half|hour|few|couple)",
      "every ~1 (10|15|20|30|45|five|ten|fifteen|twenty|thirty|half|hour|few|couple) ~6 (puffs|puff|inhaler|nebulizer|albuterol|puffer)",
    ],
    es: [
      "(inhalador|disparos|puffs|salbutamol|bomba|nebulizacion) ~5 cada ~1 (10|15|20|30|media|hora|rato|diez|quince|veinte)",
    ],
  },
  inhaler_fails: {
    en: [
      "too (tired|exhausted|weak|worn out) to (keep )?(breathe|breathing)",
      "(tired|exhausted|worn out) from breathing",
      "(nebs|neb|treatments|puffs|inhaler) ~3 still",
      "(inhaler|inhalers|nebulizer|neb|albuterol|ventolin|puffer|rescue|breathing treatment|treatments|puffs) ~6 (not|isnt|didnt|doesnt|arent|wont|wasnt|aint|hasnt|empty|barely|stopped|nothing|no)  ~4 (help|helping|work|working|touching|touch|helped|relief|enough|doing|anything|puffs)?",
      "(used|using|puffs|taken|took) ~6 (inhaler|albuterol|nebulizer|puffs) ~6 (times|still|every|nothing|again)",
      "(inhaler|puffs|nebulizer) ~4 (four|five|six|ten|three|3|4|5|6|8|10) times",
      "(even after|despite) ~3 (puffer|inhaler|nebulizer|albuterol|puffs)",
      "puffs ~5 (still|nothing|again)",
      "(used|taken) it ~2 (four|five|six|ten|three|3|4|5|6|8|10) times",
      "(asthma|copd) attack ~4 (now|bad|wont|cant|severe|really)",
      "(having|in|bad|severe|middle of) ~4 (asthma|copd) (attack|flare|flare up|exacerbation)",
    ],
    es: [
      "(inhalador|nebulizador|salbutamol|bomba|nebulizacion|nebulizaciones|disparos|puff|bombita) ~4 (no|ya no|nada) ~3 (ayuda|sirve|funciona|hace|alivia|quita|efecto|le|me|esta)?",
      "(use|usado|uso|dado|disparos|puffs) ~4 (inhalador|bomba|salbutamol|nebulizador) ~6 (sigue|sigo|veces|nada|todavia)",
      "(crisis|ataque) (de|asmatica) ~1 (asma|asmatica|fuerte|asmatica)?",
    ],
  },
  nerve_muscle: {
    en: ["(myasthenia|als|lou gehrigs|guillain barre|muscular dystrophy|sma|lambert eaton)"],
    es: ["(miastenia|esclerosis lateral|guillain)"],
    lasting: true,
  },
  weak_breathing: {
    en: [
      "(breathing|breath|swallowing|swallow|cough) ~5 (weak|weaker|weakening|failing|tired)",
      "(weak|weaker) ~3 (breathing|swallow|swallowing|cough)",
    ],
    es: ["(respiracion|tragar|respirar) ~4 (debil|cansa)"],
  },
  copd: {
    en: [
      "(copd|emphysema|chronic bronchitis|bronchiectasis|pulmonary fibrosis|cystic fibrosis|home oxygen|lung disease)",
    ],
    es: ["(epoc|enfisema|bronquitis cronica|fibrosis|oxigeno en casa)"],
    lasting: true,
  },
  pneumonia_known: { en: ["pneumonia"], es: ["(neumonia|pulmonia)"], lasting: true },
  cough: { en: ["(cough|coughing|coughs|coughed|hacking)"], es: ["(tos|tosiendo|toso|tose|tosido)"] },
  coughs_blood: {
    en: [
      "(cough|coughed|coughing|coughs|hack|hacked|hacking|spit|spat|spitting) up ~9 (blood|bloody)",
      "(cough|coughing|coughed|hacking|spitting|spit) ~5 (blood|bloody|pink|pinkish|frothy|rust|red)",
      "(blood|bloody|pink frothy|pinkish frothy) ~4 (cough|coughing|phlegm|sputum|mucus|spit)",
      "frothy",
    ],
    es: [
      "(tosi|tosio|tosiendo|toso|tose|escupi|escupio|escupiendo) ~9 sangre",
      "(tos|tosiendo|toso|tose|tosi|tosio|escupo|escupe|escupiendo|flema|flemas|esputo) ~4 (sangre|rosada|rosado|espuma|sanguinolent*)",
      "sangre (al toser|cuando (toso|tose)|en la (flema|tos))",
    ],
  },
  pink_foam: {
    en: ["(pink|pinkish|frothy|bubbly) ~2 (foam|froth|frothy|foamy|spit|stuff|sputum)"],
    es: ["(espuma|flema|saliva) ~2 (rosada|rosa|rosado)"],
  },
  cant_lie_flat: {
    en: [
      "(sleep|sleeping|sleeps|slept|rest) ~6 (recliner|upright|sitting up|propped up|in a chair|in the chair)",
      "(cant|cannot|couldnt|unable to|wont) ~1 (lay|lie|sleep|laying|lying) ~2 (flat|down)",
      "(only|just) ~1 breathe ~4 (sitting|upright|propped|standing|sit)",
      "(have|need|got) to (sit|stand) ~3 to breathe",
      "(sleep|sleeping|sit|sitting) ~3 (upright|recliner|propped) ~8 breath*",
    ],
    es: ["no (puedo|puede|aguanta|aguanto) ~1 (acostarme|acostarse|acostado|acostada|estar acostad*)"],
  },
  phlegm: {
    en: ["(phlegm|mucus|sputum|gunk|coughing up|green|greenish|rusty|brownish|loogie*)"],
    es: ["(flema|flemas|esputo|verdes|verde|mucosidad)"],
  },
  barking_stridor: {
    en: [
      "breath* ~4 (squeaky|squeaking|whistling|high pitched|harsh)",
      "(bark|barking|barky|seal|croup|croupy|stridor) ~8 (breath*|noise|noisy|stridor|rest|cant|struggling|pull*|sucking)",
      "(noisy|noise|squeak*|squeal*|harsh|high pitched|whistling|crowing|raspy) ~4 (breath|breathing|breathes|inhales|breathe|air)",
      "(breath|breathes|breathing) in ~5 (noise|noisy|squeak*|whistl*|squeal*|harsh|loud)",
      "stridor",
    ],
    es: [
      "(ruido|chillido|silbido|ronquido|estridor) ~4 (respira|respirar|respiracion|(jala|tomar|jalar|meter) aire|inhala)",
      "(tos) ~4 (perro|foca|ladrido|ronca) ~6 (respir*|ruido|hund*|ahog*)",
    ],
  },
  noisy_rest: {
    en: [
      "(squeaky|squeak|squeaking|whistling|high pitched|noisy|crowing|stridor|harsh) ~6 (every breath|each breath|at rest|calm|sleeping|sitting|even when|all the time|constantly)",
      "every breath",
    ],
    es: ["(ruido|chillido|silbido|estridor) ~6 (cada respiracion|dormid*|tranquil*|calmad*|todo el tiempo)"],
  },
  croup_cough: {
    en: [
      "croupy",
      "(bark|barking|barky|seal) ~3 (cough|coughing|like)",
      "cough* ~4 (bark*|seal|dog)",
      "croup",
    ],
    es: ["tos ~3 (perro|foca|ladrido|perruna)", "(crup|tos perruna)"],
  },
  cold_only: {
    nearby: true,
    en: ["(just|only|regular|common|little|bad) ~1 (cold|head cold)", "(congested|congestion|sinus|stuffy)"],
    es: ["(catarro|resfriado|gripita|gripe|mocos)"],
  },
  slow_breathing: {
    en: [
      "(snoring|snores|snore) ~1 (weird|weirdly|strange|funny|gurgly|loud and slow|like gurgling|deep and)",
      "breath* ~6 (slow|slowly|slower|shallow|barely|hardly|pauses|gurgl*|rattl*|snor*|agonal|irregular)",
      "breath* ~4 (two|three|four|five|six|seven|eight|2|3|4|5|6|7|8) times ~1 minute",
      "(slow|shallow|gurgling|snoring|barely|hardly|gurgly|rattling) ~2 (breathing|breath|breaths|breathes)",
    ],
    es: [
      "respira* ~4 (lento|despacio|poco|apenas|lentito|ronca|ronquido|gorgoteo|superficial)",
      "(apenas|casi no|poco) respira",
    ],
  },
  smoke: {
    en: [
      "(mixed|mixing) ~3 (cleaning|cleaners|chemicals|bleach|ammonia|products)",
      "(in|from) (a|the) (house |kitchen |building )?fire",
      "(nose hairs|eyebrows|eyelashes) ~2 (burnt|singed|burned)",
      "(smoke|fire|fumes) ~8 (inhaled|breathed|trapped|stuck|apartment|house|building|stairwell|soot|cough*|hoarse|throat|kitchen|garage)",
      "(inhaled|breathed in|breathing) ~4 (smoke|fumes|chlorine|gas|ammonia|bleach)",
      "(house|apartment|building|kitchen) ~2 fire",
      "mix* ~3 (bleach|ammonia|cleaners|chemicals)",
      "(smoke from|(cleaning|chemical|bleach|gas|paint) fumes)",
      "soot",
      "black stuff",
    ],
    es: [
      "(se (quemo|incendio) ~2 (cocina|casa|apartamento|departamento)|(estuve|estuvo|hubo) ~3 incendio|humo del incendio)",
      "mezcl* ~3 (cloro|amoniaco|limpiadores|quimicos)",
      "(vapores (de|del)|atrapad* ~3 humo)",
      "(humo|incendio|gases|vapores|hollin|cloro) ~6 (respire|respiro|inhalo|inhale|casa|atrapad*|garganta|tos|tosiendo)",
      "(inhalo|inhale|respiro|respire|trago|respiramos) ~3 (humo|gases|vapores)",
    ],
  },
  hoarse: {
    en: [
      "voice ~8 (hoarse|different|muffled|raspy|weird|gone|strange|changed|thick|funny|croaky|squeaky)",
      "(hoarse|muffled|raspy) ~1 (voice)?",
      "hoarse",
      "hot potato",
    ],
    es: [
      "(voz) ~4 (ronca|rara|apagada|cambiada|diferente|gangosa|papa|extrana|cambio)",
      "(ronco|ronca|afonica|afonico)",
    ],
  },
  wheeze_word: { en: ["(wheezing|wheeze|wheezes|wheezy)"], es: ["(silbido|silbidos|sibilancias)"] },
  short_breath: {
    en: [
      "(short|shortness|shorter) of (breath|breathe|breathing)",
      "short breath",
      "(out of breath|winded|breathless|breathlessness|sob)",
      "@cant ~2 (breathe|breath|breathing|catch my breath|get air|take a (deep )?breath|get a (deep|full|good) breath|catch (his|her|a) breath|catching (my|his|her|a) breath)",
      "(trouble|difficulty|hard|problem|problems|tough|hard time|labored|laboured) ~2 (breathing|breathe|to breathe|to breath|breath)",
      "(breathing|breath) ~3 (hard|heavy|heavily|labored|laboured|fast|rapidly|quickly|rapid|shallow|worse|funny|weird|difficult|harder|fast and|faster|bad|wrong|strange|quick|tight|short|painful)",
      "(fast|rapid|heavy|labored|shallow|quick|hard|noisy|panting) (breathing|breaths)",
      "(gasping|gasp|gasps|panting|wheezing|wheezes|wheezy|wheeze)",
      "(not|isnt|doesnt|dont|havent) ~1 (get|getting|breathing|breathe) ~3 (enough air|air|well|right|properly|normally|good|deep)",
      "(need|stop|stopping|have) to (stop|catch|rest) ~4 (breath|breathe)",
      "breathing through a (straw|wet blanket|wet cloth|pillow)",
      "(chest|lungs) (wont|dont|doesnt) (fill|expand|open)",
      "(suffocating|suffocate|suffocated|smothering|smothered|air hunger|starved for air|starving for air)",
      "(cant|couldnt) (walk|talk|finish|get) ~8 (without (stopping|gasping|getting winded|catching))",
    ],
    es: [
      "se (me|le|nos) (cierra|cierran|cerro|cerraron|esta cerrando|aprieta) ~1 (pecho|bronquios|pulmones)",
      "(falta|falto|faltando|faltaba|falte) ~3 (aire|aliento|la respiracion|respiracion)",
      "(no|casi no|apenas) ~1 (entra|llega|pasa|alcanza|agarro|agarra|jalo|jala) ~1 aire",
      "@cant ~2 (respirar|jalar aire|agarrar aire|tomar aire|meter aire|coger aire|respirar bien)",
      "(respira|respiro|respirando|respiracion|respirar) ~3 (rapido|rapida|agitado|agitada|mal|corto|corta|feo|trabajo|dificil|dificultad|con ruido|silbido|hundiendo|cortito|entrecortada|entrecortado|fuerte|raro|rapidito|peor)",
      "(ahogo|ahoga|ahogando|ahogandome|ahogandose|asfixia|asfixio|asfixiando|asfixiandose|sofoca|sofoco|jadea|jadeando|jadeo|sofocando|asfixiandome|boqueando|agitado|agitada)",
      "(sin|corto de|corta de) (aire|aliento|respiracion)",
      "(silbido|silbidos|chilla|chillan|chillido|silba|sibilancias|pito) ~4 (pecho|respirar|respira|respiro|pulmones)",
      "(pecho|pulmones) ~3 (silba|silban|chilla|chillan|chiflan|chifla)",
    ],
  },
  cannot_breathe: {
    en: [
      "(say|says|speak|speaks|talk|talks|get out|get) ~2 (one|two|three|1|2|3|a few|few|couple) (or (two|three|2|3) )?(words|word) ~3 (before|between|at a time|without|then) ~5 (breath|breathe|breathes|breathing|air|gasp|gasping|stop)",
      "(speak|speaks|speaking|talk|talks|talking) ~3 (one|two|three|1|2|3) (or (two|three|2|3) )?(words|word) at a time",
      "(cant|cannot|couldnt) breathe ~1 (through|out of) ~2 mouth",
      "no (breath|air)",
      "(cant|cannot|cant) (breth|breath|breathe|breate)",
      "(cant|cannot|can not|couldnt|cnt|could not|can barely|barely|can hardly|hardly|barely able to|unable to|struggling to|struggles to|struggle to|fighting to|not able to) (even )?(breathe|breath|breathing|get (any |enough |my )?air|catch (my|his|her|a) breath|get a breath|get (my|his|her) breath|inhale)",
      "(stopped|isnt|not|quit|stops|hasnt been|wasnt|no longer) (breathing|breath)",
      "(gasping|gasps|fighting|struggling|gulping|begging) (for )?(air|breath|to breathe)",
      "(gasping|suffocating|smothering|air hunger)",
      "(choking) (on|and) ~4 (cant|turning|blue|air|breathe)",
      "@cant ~2 (finish|complete|say|speak|get out|talk in|put together) ~3 (sentence|sentences|words|word|full sentences|phrase)",
      "@cant (talk|speak|talking|speaking) ~3 (breath|breathing|breathe|gasping|wheez*)",
      "(too|so) (breathless|out of breath|winded|short of breath) ~2 (to|that|cant) ~2 (talk|speak|walk|lie|finish)",
      "breath* ~5 (cant|can barely|too hard to|hardly|barely) (talk|speak|finish|say|walk)",
      "(woke|wake|waking) ~4 (drowning|suffocating|gasping|unable to breathe|cant breathe)",
      "(lie|lying|lay|laying|flat|lay flat) ~6 (cant breathe|suffocat*|drowning|cant breath|couldnt breathe|worse)",
      "couldnt breathe lying flat",
      "(feel|feels|feeling) like (im|i am|he is|hes) (drowning|suffocating|underwater)",
      "(ribs|skin|belly|stomach|chest) ~6 (sucking in|suck in|sucks in|suck inward|pulling in|pulls in|caving in|sinking in|retract*)",
      "(nostrils|nose) (flaring|flare|flares)",
      "(grunting|grunts) ~4 (breath|breathing|breaths)",
      "breath* ~4 grunt*",
      "breathing ~3 (stopped|stops|pauses|pausing|stopping)",
      "stridor",
      "(trouble|difficulty|hard time|really hard time|labored) (breathing|with breathing) ~4 (worse|severe|bad|getting)",
    ],
    es: [
      "(me|le) cuesta (mucho|muchisimo|bastante) respirar",
      "se (le|me) fue el aire",
      "(no|casi no|apenas|ya no) (puedo|puede|podia|pude|logra|logro|pudo|consigo) (ni )?(respirar|jalar aire|agarrar aire|tomar aire|meter aire)",
      "(no|dejo de|deja de|ya no|paro de) (respira|respirar|esta respirando|respiraba)",
      "(me|se|nos) (estoy|esta|estaba|sigo|sigue)? (ahogo|ahoga|ahogando|asfixia|asfixio|asfixiando)",
      "no (puede|puedo) (ni )?hablar ~3 (agitad*|ahog*|asfixi*)",
      "(ahogando|ahogandome|ahogandose|asfixiando|asfixiandose|asfixiandome|boqueando)",
      "no (puede|puedo|le sale|me sale|logra) ~2 (hablar|hablar bien|decir|terminar|completar) ~5 (aire|respirar|ahog*|aliento|frase|frases|oracion|palabra|palabras|falta)",
      "falta ~2 (aire|aliento) ~6 (hablar|caminar|frase|acostar*|frases|acosta*)",
      "(se le|le) (hunden|hunde|sumen|sume|jalan|marcan|meten) ~3 (costillas|pecho|piel|pancita|barriga|costillitas)",
      "(costillas|costillitas|pecho) ~3 (hunden|sumen|hunde|sume|marcan)",
      "(acostarme|acostarse|acostado|acostada|acuesto|acuesta) ~5 (ahog*|respirar|aire|asfixi*)",
      "(desperte|desperto|despierto) ~3 (ahog*|sin aire|asfixi*)",
      "(le falta|falta) mucho (el )?aire",
      "respiracion ~3 (para|paro|detiene|pausas)",
    ],
  },
}

export const breathingRules: Rule[] = [
  {
    id: "breathing.cannot-breathe",
    level: "call_emergency",
    title: "Cannot get enough air",
    when: [
      "retractions",
      "cannot_breathe + !cold_only|panic_known",
      "cannot_breathe + 1:bluish|chest_any|confused|drowsy|fever|asthma|copd|near_faint|swelling|racing_heart|coughs_blood|hives|severe_weakness|getting_worse",
      "short_breath + 1:bluish|oxygen_low|drowsy|confused|doom|coughs_blood|fainted|speech",
      "oxygen_low",
      "pink_foam",
      "cant_lie_flat + short_breath|cough|leg_feet_swollen|heart_condition|racing_heart",
      "slow_breathing + drowsy|unresponsive|opioid|alcohol|overdose_taken|confused",
    ],
    evidence: [sources.breathing, sources.asthma],
  },
  {
    id: "breathing.choking",
    level: "call_emergency",
    title: "Choking",
    when: [
      "trach_out",
      "stuck_in_throat + !choking_passed",
      "inhaled_object + cough|short_breath|wheeze_word|barking_stridor|bluish",
      "choking + !choking_passed",
    ],
    evidence: [sources.choking],
  },
  {
    id: "breathing.asthma",
    level: "call_emergency",
    title: "Asthma or lung flare that medicine does not stop",
    when: [
      "inhaler_fails + inhaler_often",
      "inhaler_fails + short_breath|cannot_breathe|asthma|copd|chest_any + !asthma_mild",
      "asthma|copd + short_breath + severe_weakness|getting_worse|chest_any|racing_heart|fever|high_fever|severe_pain + !asthma_mild",
      "copd + short_breath + phlegm|getting_worse|fever",
    ],
    evidence: [sources.asthma, sources.copd],
  },
  {
    id: "breathing.short-of-breath",
    level: "emergency_department",
    title: "Short of breath with fever, at rest or getting worse",
    when: [
      "nerve_muscle + short_breath|cannot_breathe|swallow_trouble|weak_breathing|drooling",
      "short_breath + fever|high_fever + cough|phlegm|severe_weakness|racing_heart|getting_worse|copd|age>=60y|rigors|heart_condition|immunosuppressed|rash",
      "short_breath + at_rest|getting_worse + !panic_known|cold_only",
      "short_breath + age>=65y",
      "short_breath + kid_breathing",
    ],
    evidence: [sources.pneumonia, sources.breathing],
  },
  {
    id: "breathing.upper-airway",
    level: "call_emergency",
    title: "Drooling, noisy breathing or a muffled voice: the airway may be closing",
    when: [
      "croup_cough + noisy_rest",
      "swallowed_thing + drooling|wont_swallow|barking_stridor|short_breath",
      "drooling + fever|high_fever|hoarse|barking_stridor|short_breath|throat_sore|wont_swallow|tripod",
      "barking_stridor + drooling|fever|bluish|short_breath|drowsy|at_rest|tripod",
      "wont_swallow + hoarse|fever|throat_sore|jaw_locked|swelling_throat",
      "jaw_locked + hoarse|one_side_throat",
      "hoarse + throat_sore + jaw_locked|swelling_throat|one_side_throat",
    ],
    evidence: [sources.croup, sources.breathing],
  },
  {
    id: "breathing.smoke",
    level: "call_emergency",
    title: "Breathed smoke or fumes, with signs in throat or chest",
    when: [
      "toxic_gas",
      "chemical_word + wheeze_word|short_breath|cannot_breathe",
      "smoke + short_breath|hoarse|chest_any|confused|throat_tight|headache|drowsy|near_faint|vomiting",
      "smoke + cough + !kitchen_smoke",
    ],
    evidence: [sources.firstAid],
  },
  {
    id: "breathing.coughs-blood",
    level: "emergency_department",
    title: "Coughs up blood",
    when: [
      "coughs_blood + !blood_streak|nosebleed|gum_only|gums_bleed|asks_meaning",
      "coughs_blood + short_breath|chest_any|racing_heart|clot_risk|blood_thinner|a_lot|fever",
      "coughs_blood + a_lot",
    ],
    evidence: [sources.embolism],
  },
  {
    id: "breathing.soon",
    level: "nurse_within_hour",
    title: "Breathing trouble that needs a nurse soon",
    when: [
      "short_breath + !during_exercise|cold_only",
      "coughs_blood",
      "croup_cough + !said_awake",
      "asthma + short_breath",
    ],
    evidence: [sources.breathing, sources.croup],
  },
]
