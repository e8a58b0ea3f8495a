import { sources } from "./sources"
import type { Concepts, Rule } from "./shape"

/** Findings that several body systems share. */
export const generalConcepts: Concepts = {
  bruises_all_over: {
    en: [
      "(bruises|bruising) ~2 (all over|everywhere)",
      "(bruises|bruising) ~3 (for no reason|without reason|out of nowhere)",
    ],
    es: ["moretones ~2 (todos lados|todo el cuerpo|todas partes|sin razon|sin golpe*|de la nada)"],
  },
  using_word: {
    en: ["(using|used|shooting up|snorting|fentanyl|heroin|opioids|pills)"],
    es: ["(droga|drogas|heroina|fentanilo|pastillas)"],
  },
  lips_blue: {
    en: [
      "(blue|gray|grey|purple|bluish) around ~2 (mouth|lips|nose)",
      "around ~1 (mouth|lips) ~3 @blue",
      "(lips|lip|tongue|face|mouth) ~3 (blue|bluish)",
      "(blue|bluish) (lips|lip|tongue|face)",
    ],
    es: [
      "(azul|morado|gris|morada) alrededor de ~2 (boca|labios)",
      "(labios|boca|lengua|cara) ~3 (azul*|morad*)",
    ],
  },
  turning_blue: {
    en: [
      "(turning|turned|going|went|gone|getting|is all|all) (so |really |completely )?(blue|bluish|purple and limp)",
      "(he|she|hes|shes|baby|dad|mom|son|daughter|kid|toddler|husband|wife|person) (is|looks|was|seems) blue",
    ],
    es: [
      "(se (esta )?(puso|poniendo|pone|puso todo)) ~1 (azul|morado|morada)",
      "(esta|anda) (azul|morado|morada) ~1 (de la cara|entero|entera)?",
    ],
  },
  bluish: {
    en: [
      "(is|looks|turned|turning|going|went) (a bit |kind of |really )?(blue|gray|grey|purple) around ~2 (mouth|lips|nose)",
      "(blue|gray|grey|purple) around ~2 (mouth|lips)",
      "(newborn|baby|infant) ~1 (turned|turns|turning|goes|went|is|looks) purple",
      "(blue|purple|gray|grey|bluish) (lips|tongue|fingernails|nail beds|face|mouth)",
      "is (blue|bluish) (and|around|in the face)",
      "(is|looks|turned|went|gone) (gray|grey|ashen)",
      "(lips|lip|fingertips|fingernails|nails|face|tongue|skin|hands|feet|mouth|gums|fingers|toes|he|she|shes|hes|baby|around (his|her|my|the) mouth) ~6 @blue",
      "@blue ~2 (lips|fingertips|fingernails|face|around the mouth|tint|lip|fingers|tongue)",
      "(turned|turning|went|going|looks|look|gone) (a bit |kind of |kinda |really |so |a little )?(blue|bluish|gray|grey)",
      "(mottled|mottling|blotchy marbled|marbled)",
      "(passed out|fainted|collapsed|unconscious|breathing) ~8 (is|was|and|all) (gray|grey|ashen|blue|cold and (sweaty|sweating|clammy))",
    ],
    es: [
      "(esta|se puso|se ve) (gris|cenizo|ceniza)",
      "(labios|labio|unas|cara|lengua|boca|boquita|dedos|manos|pies|piel|bebe|carita|se puso|se esta poniendo|labiecitos|alrededor de la boca) ~4 @blue",
      "(se puso|poniendo|puso|pone|ponen|ponia) @blue",
      "@blue ~2 (labios|cara|boca|unas)",
      "(desmayo|desmayado|desmayada|inconsciente) ~6 (gris|cenizo|ceniza|(frio|fria) y (sudando|sudado|sudada|sudoroso|sudorosa))",
    ],
  },
  pale_clammy: {
    en: [
      "(much|lot of|heavy|profuse|so much) sweating",
      "(clammy|cold sweat|cold sweats|cold and sweaty|white as a (sheet|ghost)|drenched in sweat|sweating buckets|soaked in sweat|sweating profusely|pale and sweaty|sweaty and pale|gray and sweaty|ashen|ghost white|pale as a ghost|cold and clammy)",
      "(sweat|sweating|sweats|sweaty|sweated) ~6 (not hot|isnt hot|cold|clothes|profus*|buckets|like crazy|through|a lot|drenched|for no reason|bullets|hard|soaked|everywhere|pouring|dripping|sheets|shirt|and (nauseous|pale|dizzy|sick|short))",
      "(pouring|dripping|breaking out in|broke out in|soaked|covered in|drenched|all) ~2 (sweat|sweaty)",
      "(sweaty|sweating)",
      "(really|very|so|super|looks|looking|gone|went|white and|turned) (pale|white|gray|grey)",
      "pale",
    ],
    es: [
      "(sudor|sudando|sudo|suda|sudores|sudoracion|sudado|sudada) ~3 (frio|fria|frios|mucho|mucha|chorros|mares|sin|helado|bastante|empapad*)",
      "(palido|palida|blanco como|blanca como|amarillo de|cenizo|ceniza|palidito|palidita|transparente|blanco como papel)",
      "(empapado|empapada|banado|banada) (en|de) sudor",
      "(frio|fria) y (sudoroso|sudorosa|sudado|sudada|pegajos*)",
      "(sudando|sudor|sudores|suda|sudo)",
    ],
  },
  severe_weakness: {
    en: [
      "(cant|cannot|barely|can barely|can hardly|hardly|too weak to|unable to|couldnt) ~2 (stand|standing|get up|get out of bed|walk|move|sit up|lift my head|hold (his|her|my) head) ~1 (up)?",
      "(too|so|extremely|really|super|very|incredibly) (weak|feeble)",
      "(so|extremely|completely|totally|utterly) (exhausted|drained) ~4 (stand|move|walk|get up|cant)",
      "(arms|legs|muscles) ~6 (incredibly|really|so|extremely) (weak|heavy)",
      "(legs|arms) ~4 (made of lead|like lead|like jello|wont hold|gave out|give out|rubbery|not responding|wont work)",
      "(muscle|muscles|severe|sudden) weakness",
    ],
    es: [
      "(no|apenas|casi no|ya no) ~1 (puedo|puede|me|se|logra) ~1 (levantar|levantarme|levantarse|parar|pararme|pararse|caminar|mover|moverme|moverse|sostener|sostiene|sentar|sentarse|mantener*|aguanta de pie|para de la cama)",
      "(muy|tan|demasiado|super|bien) (debil|debilitado|debilitada)",
      "(sin fuerzas|no (tengo|tiene) (fuerza|fuerzas))",
    ],
  },
  vomiting: {
    en: ["@vomit"],
    es: ["@vomit", "(basca|guacara)"],
  },
  nausea: {
    en: [
      "(nausea|nauseous|nauseated|queasy|sick to my stomach|sick to (his|her) stomach|feel like throwing up|want to throw up)",
    ],
    es: ["(nausea|nauseas|asco|ganas de vomitar|revuelto|revuelta|nauseabundo)"],
  },
  vomiting_constantly: {
    en: [
      "@vomit ~4 (constantly|nonstop|non stop|all day|all night|every time|every hour|every few|every half|every 10|every 15|every 20|every 30|every ten|every fifteen|every twenty|every thirty|every single|every bite|every sip|every minute|every couple|every feed|every feeding|every bottle|every meal|everything|over and over|repeatedly|again and again|continuously|many times|since|several times|multiple times|five|six|ten|eight|4|5|6|7|8|9|10|12|15|20|still|so much|more than|keeps)",
      "(cant|cannot|wont|couldnt|not|unable to|nothing|isnt|barely|doesnt) ~2 (keep|keeping|hold|stay|stays|staying|kept|holding) ~3 down",
      "nothing (stays|will stay|is staying) down",
      "(cannot|cant|wont|doesnt|wont ever) stop @vomit",
      "(keeps|keep|kept|nonstop|constant|constantly|repeated|severe|uncontrollable|persistent|been) @vomit",
      "@vomit ~2 (hasnt stopped|wont stop|doesnt stop|is nonstop)",
    ],
    es: [
      "@vomit ~4 (todo|sin parar|a cada rato|cada|muchas veces|constante|constantemente|todo el dia|toda la noche|varias veces|cinco|seis|diez|ocho|desde)",
      "no (para|deja|paro|dejo|puede dejar|puedo dejar) de (vomitar|devolver|arrojar)",
      "no (retiene|tolera|aguanta|detiene|retengo|tolero|se le queda|se me queda|le queda|me queda) ~2 (nada|ni|el|la|agua|alimento|comida|liquidos|en el estomago)",
      "(todo|agua) lo (vomita|vomito|devuelve|que toma lo vomita|que come)",
    ],
  },
  fever: {
    en: [
      "(fever|fevers|feverish|febrile)",
      "(burning up|burning hot|on fire with|running (a )?(hot|temp|temperature)|running a fever|high temp|high temperature)",
      "(skin|forehead|head|body|he is|shes|hes|she is) ~2 (burning hot|hot to the touch|very hot|so hot|on fire|burning)",
    ],
    es: ["@fever", "(calentura|fiebron|calenturas)", "(esta|muy|bien) (caliente|calientito|calientita)"],
  },
  high_fever: {
    en: [
      "(discharge|chills|vomiting|rash|cough|throat|sick|sweats) (and|with|at) (a )?(102|103|104|105)",
      "(cant|cannot) cool (down|off)",
      "(high|very high|really high|spiking|raging|huge|sky high|bad|scary) (fever|fevers|temp|temperature)",
      "(fever|temp|temperature) ~4 (wont (go|come) down|wont break|not coming down|keeps climbing|not going down|103|104|105|106|40|41|climbing|hasnt budged|spiked|spiking|so high|through the roof)",
      "burning up",
    ],
    es: [
      "(mucha|muchisima|bastante) (fiebre|calentura|temperatura)",
      "@fever ~3 (alta|altisima|muy alta|40|41|39|que no baja|no le baja|no baja|no cede|no se le quita)",
      "(fiebron|calenturon|hirviendo en|ardiendo en|volando en)",
      "(40|41|39) ~2 (grados|de fiebre|de calentura|de temperatura)",
    ],
  },
  extreme_fever: {
    en: ["(fever|temp|temperature) ~3 (105|41)", "(fever|temp|temperature) ~3 (106|107|108|42)"],
    es: ["@fever ~3 (42)"],
  },
  oxygen_low: {
    en: [
      "(home oxygen|oxygen|o2) ~2 (isnt|not|wasnt|no longer) ~1 (enough|working|helping)",
      "(oxygen|sats|sat|spo2|o2) ~4 (low|dropping|dropped|in the 80s|in the seventies)",
    ],
    es: ["(oxigeno|saturacion|saturando|satura) ~4 (bajo|baja|80|85|88|70|75|82|84|86|78|bajando)"],
  },
  body_cold: { en: ["body temperature ~3 (low|dropping|dropped)"], es: [] },
  rigors: {
    en: [
      "(shaking|shivering|violent|uncontrollable|teeth chattering|bed shaking|bad|severe|hard|rigors) ~3 chills",
      "chills ~4 (shake|shaking|shivering|violent|bad|uncontrollabl*|soak*|teeth|wake|that)",
      "(shivering|shaking|shaky) ~3 (uncontrollabl*|violently|nonstop|and cant stop|chills|like a leaf)",
      "(chills|rigors|shivering)",
    ],
    es: ["(escalofrios|escalofrio|temblores|tiritando|tiembla|tiemblo|temblando|castanetean)"],
  },
  blurry_vision: {
    en: [
      "(things|everything|it|eye|eyes|sight|vision|all) ~2 (dim|hazy|cloudy|foggy|fuzzy|blurry)",
      "everything (is|looks) ~1 (foggy|hazy|dim|cloudy)",
      "(blurry|blurred|blurring|blury) ~1 (vision|sight|eyesight|eyes)?",
      "(fuzzy|hazy|distorted|double|cloudy|dim|spotty|tunnel|foggy) ~1 (vision|sight|eyesight|eyes)",
      "@see ~6 (blurry|blurred|blurring|fuzzy|double|spots|stars|flashing|sparkles|halos|distorted|gone weird|wavy|hazy|lights flashing|zigzag*|flashes|went weird|floaters)",
      "(flashing|flashes of) (light|lights)",
      "(spots|stars|sparkles|floaters|halos) ~3 (eyes|vision|lights|everywhere)",
      "vision (changes|change|problems|went)",
    ],
    es: [
      "@see ~4 (borroso|borrosa|nublado|nublada|doble|lucecitas|luces|manchas|puntos|estrellitas|destellos|empanado|empanada|chispas|puntitos|moscas|mosquitas|estrellas|borrosos)",
      "(borroso|vision borrosa|vista borrosa|vista nublada|destellos|se (me|le) nubla la vista|lucecitas|chispitas)",
    ],
  },
  severe_pain: {
    en: [
      "(hurts|hurt|hurting|pain|aches) ~1 so (bad|badly|much)",
      "(doubled|bent|doubling) over",
      "cant stand up straight",
      "(really|very|so|super|extremely|incredibly) painful",
      "(pain|hurts|hurt|hurting|ache|cramps|cramping|agony) ~4 @severe",
      "@severe ~3 (pain|pains|ache|cramps|cramping|pressure|agony)",
      "(8|9|10|ten|nine|eight) out of (10|ten)",
      "(worst) ~2 (pain|ever|of my life|hurt)",
      "(cant|couldnt) (sit still|find a comfortable|get comfortable|stand up straight|stop crying|lie still|stand the pain|take the pain|take it|straighten)",
      "(excruciating|unbearable|agony|agonizing|doubled over|curled up|writhing)",
      "in so much pain",
    ],
    es: [
      "(doblado|doblada|no me puedo enderezar|llorando ~1 dolor|duele tanto)",
      "(muy|bien|super) adolorid*",
      "@pain ~4 @severe",
      "@severe ~2 (dolor|dolores|dolorazo|colico)",
      "(insoportable|dolorazo|retorciendo|retuerzo|retuerce|gritando de|llorando de|no aguanto|no aguanta|no soporto)",
    ],
  },
  stiff_neck: {
    en: [
      "(neck|nek) (stif|stiff|rigid)",
      "(stif|stiff) nek",
      "(stiff|rigid|stiffness) ~3 neck",
      "neck ~5 (stiff|rigid|stiffness|locked|wont bend|wont move|hurts to (bend|move|tuck|touch))",
      "@cant ~3 (touch|put|bend|tuck|get|move|bring) ~3 (chin|neck|head) ~4 (chest|down|forward)?",
      "(chin) ~3 chest",
    ],
    es: [
      "no (puedo|puede|logro) ~2 (doblar|bajar|agachar|mover) ~3 (cuello|cabeza|barbilla)",
      "no puedo doblar el cuello",
      "no (soporta|aguanta|deja) ~4 (mueva|muevan|mover|doble|doblen|toquen) ~3 (cuello|cabeza|nuca)",
      "(cuello|nuca|pescuezo) ~4 (tieso|tiesa|rigido|rigida|duro|dura|rigidez|entiesado|engarrotado|no puede doblar|no lo puede|no la puede|trabado)",
      "(rigidez) (de|en) (nuca|cuello|la nuca|el cuello)",
      "no puede ~3 (doblar|bajar|agachar|mover|tocar) ~3 (cuello|cabeza|barbilla)",
    ],
  },
  light_hurts: {
    en: [
      "(cant|cannot) (stand|take|handle|tolerate) ~2 (light|lights|brightness)",
      "(light|lights|brightness|sunlight|screen) ~6 (hurts|hurt|bother*|painful|sensitive|too bright|kills|unbearable|killing|cries|sensitivity|hate|hates)",
      "(sensitive|sensitivity) to (light|the light|lights|bright)",
      "photophobia",
      "(close|closed) the (blinds|curtains)",
    ],
    es: [
      "(luz|luces) ~4 (molesta|molestan|duele|lastima|lastiman|incomoda|aguanta|fastidia)",
      "(molesta|lastima|no soporta|no aguanta|duele|no soporto) ~3 (luz|luces)",
      "fotofobia",
    ],
  },
  getting_worse: {
    en: [
      "(getting|gotten|got|becoming|much|way|a lot|so much|been getting|keeps getting) (much |a lot |so much |even )?(worse|stronger|bigger|heavier|harder)",
      "more and more",
      "(worse|worsening|spreading|escalating)",
    ],
    es: ["(peor|empeorando|empeora|empeoro|va en aumento|extendiendo)", "cada vez ~3 (mas|menos)"],
  },
  sudden: { en: ["in (a few )?(seconds|an instant)", "@sudden"], es: ["@sudden"] },
  jaundice: {
    en: [
      "(jaundice|jaundiced|yellowing)",
      "(skin|eyes|eye|whites|face|eyeballs) ~6 (yellow|yellowish)",
      "(yellow|yellowish) ~3 (skin|eyes|eye|eyeballs|whites|face|tint|tinge)",
      "(turned|turning|went|going|gone|looks|look|looking|is|are|am|im|hes|shes|getting|all|so|really|pretty|bit|little) (yellow|yellowish)",
    ],
    es: ["(amarillo|amarilla|amarillos|amarillento|amarillenta|ictericia|amarillentos)"],
  },
  dark_urine: {
    en: [
      "@pee ~6 (dark|brown|brownish|tea|cola|coke|coca cola|reddish|pink|red|rust|blood|bloody)",
      "(dark|brown|bloody|pink|red|tea colored|cola colored) ~1 @pee",
      "blood in (my|his|her|the) @pee",
    ],
    es: [
      "@pee ~4 (oscura|oscuro|cafe|te|coca cola|roja|rojo|rosada|sangre|marron|color)",
      "sangre (en|al) ~2 @pee",
    ],
  },
  bruising: {
    en: [
      "(bruise|bruises|bruising|bruised) ~8 (explain|no reason|everywhere|spreading|bumped|unexplained|all over|appeared|didnt|hadnt|havent|without)",
      "(bruising|unexplained bruises|bruises)",
    ],
    es: [
      "(moretones|moreton|moretes|hematomas|morados) ~5 (sin|golpe|todo el cuerpo|solos|salen|explicacion)?",
    ],
  },
  no_urine: {
    en: [
      "(hasnt|havent|not|barely|no|hardly|isnt|didnt|never) ~3 (peed|peeing|pee|urinated|urinating|urine|wet diaper|wet diapers|wet nappy|wet nappies|gone pee|wet|peeing much) ~6 (all day|hours|today|since|last night|yesterday|at all|much|day)?",
      "(dry|no wet|not a single wet|no wet) (diaper|diapers|nappy|nappies)",
      "diaper* ~4 (dry|bone dry)",
      "(only|just) ~2 (one|1) wet (diaper|nappy)",
    ],
    es: [
      "sin (panal|panales) mojad*",
      "no (ha )?moja* ~2 (panal|panales)",
      "sin (mojar|orinar|hacer pipi) ~3 (panal|panales|horas|desde|todo el dia)?",
      "no (orine|orino|orinado|ha orinado|he orinado|hago pipi|hace pipi)",
      "no (ha|he) ~1 (orinado|hecho pipi|mojado|hecho pis|meado)",
      "(panal|panales) ~3 (seco|secos|sin mojar)",
      "(casi no|no) (orina|hace pipi|moja|orino)",
      "no moja",
    ],
  },
  dry_mouth: {
    en: [
      "(mouth|lips|tongue) ~5 (dry|cracked|parched|sticky)",
      "(no tears|without tears|sunken eyes|sunken|soft spot ~4 (sunken|sunk|dip*))",
      "(dehydrated|dehydration)",
    ],
    es: [
      "(boca|labios|lengua|boquita) ~3 (seca|secos|seco|pegajosa)",
      "(sin lagrimas|ojos hundidos|mollera hundida|deshidratado|deshidratada|deshidratacion|hundidos|hundida)",
    ],
  },
  swelling: { en: ["@swell"], es: ["@swell"] },
  spreading: {
    en: [
      "(spread|spreading|spreads|moving up|creeping up|red streak|red streaks|streaks|streaking|growing fast)",
    ],
    es: ["(extiende|extendiendo|extendio|avanza|rayas rojas|linea roja|creciendo|subiendo)"],
  },
  many_days: {
    en: [
      "(10|11|12|13|14|15|16|17|18|19|20|21|ten|twelve|fourteen|fifteen) days",
      "(2|3|4|two|three|four|several|couple|few) ~1 weeks",
    ],
    es: ["(10|12|14|15|20|diez|quince) dias", "(dos|tres|2|3|varias) semanas"],
  },
  days_many: {
    en: [
      "(three|3|four|4|five|5) days now",
      "(for|past|last|over) ~2 (four|five|six|seven|eight|nine|ten|twelve|4|5|6|7|8|9|10|11|12|13|14|several) days",
      "(for|past|last|over|two|three|four|2|3|4|few|couple) ~2 (weeks|week|months|month)",
      "(week|weeks|months) now",
    ],
    es: [
      "(llevo|lleva) (tres|3) dias",
      "(cuatro|cinco|seis|siete|ocho|nueve|diez|4|5|6|7|8|9|10|12|varios) dias",
      "(semana|semanas|mes|meses)",
    ],
  },
}

/** Several signs at once say more than each alone. */
export const generalRules: Rule[] = [
  {
    id: "general.unresponsive",
    level: "call_emergency",
    title: "Does not wake or respond",
    when: ["long_on_floor", "unresponsive + !said_awake"],
    evidence: [sources.firstAid, sources.opioids],
  },
  {
    id: "general.blue",
    level: "call_emergency",
    title: "Blue or gray with trouble breathing or another danger sign",
    when: [
      "bluish + slow_breathing|unresponsive|using_word",
      "turning_blue + !cold_outside|ate_dye|cold_only|raynaud_usual|bruising|limb_injury|calf|jaundice|cold_hands",
      "lips_blue + !cold_outside|ate_dye|cold_only|raynaud_usual",
      "bluish + croup_cough|asthma|copd|barking_stridor",
      "bluish + short_breath|cannot_breathe|drowsy|confused|near_faint|fainted|racing_heart|choking|cough|seizure|fever|vomiting|wont_feed|baby|high_altitude|overdose_taken",
      "bluish + young + !cold_outside|ate_dye",
    ],
    evidence: [sources.breathing, sources.pneumonia],
  },
  {
    id: "general.confused-suddenly",
    level: "call_emergency",
    title: "New confusion with another danger sign",
    when: [
      "wandered + !dementia_known",
      "lost_place + confused + !dementia_known",
      "confused + fever|high_fever|drowsy|sudden|vomiting|headache|diabetes|short_breath|head_injury|jaundice|seizure|fainted|racing_heart|severe_weakness|slow_breathing|alcohol|oxygen_low|heat_exposure|uti|stiff_neck|rash|unresponsive|severe_headache|belly_hard|slow_heart|gradual_numb|muscle_cramps|dry_mouth|alone_lost|fell|pale_clammy + !baby_brain",
      "confused + age>=60y + !foggy_only",
      "new_confusion",
    ],
    evidence: [sources.sepsis, sources.stroke],
  },
  {
    id: "general.several-signs",
    level: "emergency_department",
    title: "Several danger signs together",
    when: [
      "vomiting + no_urine + racing_heart|severe_weakness|near_faint|cant_stand",
      "cant_stand + racing_heart + near_faint|short_breath|pale_clammy|dizzy",
      "bp_low + near_faint|dizzy|confused|short_breath|pale_clammy|chest_any|blurry_vision|fainted|drowsy",
      "3:near_faint|fainted|confused|short_breath|pale_clammy|racing_heart|irregular_heart|slow_heart|severe_weakness|blurry_vision|bp_very_high|bp_low|vomiting_constantly|severe_pain|oxygen_low|dark_urine|bruising|rigors|high_fever|jaundice|no_urine|drowsy|chest_any|gradual_numb|black_stool|swelling_face|severe_headache + !panic_known",
      "4:near_faint|fainted|confused|short_breath|pale_clammy|racing_heart|irregular_heart|slow_heart|severe_weakness|blurry_vision|bp_very_high|severe_pain|oxygen_low|chest_pain",
    ],
    evidence: [sources.shock, sources.sepsis],
  },
  {
    id: "general.fainted",
    level: "emergency_department",
    title: "Fainted, with a sign that it was not a simple faint",
    when: [
      "faint_exertion",
      "fainted + not_eating_days",
      "fainted + headache + !said_awake",
      "collapsed_word + !tia_resolved|said_awake",
      "fainted + pale_clammy + !tia_resolved|said_awake",
      "fainted + bluish|chest_any|racing_heart|irregular_heart|short_breath|pregnant|head_injury|heart_condition|vomiting_blood|black_stool|severe_headache|seizure|again_fainted|during_exercise|slow_heart|belly_pain|bleeding_any|new_medicine|confused|bluish",
      "fainted + age>=60y",
      "again_fainted",
    ],
    evidence: [sources.dizziness],
  },
  {
    id: "general.sepsis",
    level: "emergency_department",
    title: "Infection with signs that the whole body is ill",
    when: [
      "bruises_all_over + fever|high_fever|bleeding_any|severe_weakness",
      "gums_bleed + purple_rash|tiny_red",
      "fever|high_fever + gums_bleed",
      "fever|high_fever + tropics + recent_travel",
      "high_fever + rigors|rigors_hard + recent_surgery",
      "fever|high_fever + 2:racing_heart|short_breath|confused|near_faint|drowsy|severe_weakness|rigors_hard|mottled|no_urine|bp_low|pale_clammy|cold_hands",
      "fever|high_fever + mottled|cold_hands",
      "extreme_fever",
      "fever|high_fever|rigors + immunosuppressed",
      "rigors + flank_pain|uti + fever|high_fever|vomiting",
      "fever|high_fever + jaundice",
      "fever|high_fever + wound_infected + getting_worse|spreading|severe_pain|diabetes",
      "drowsy + fever|high_fever + young + 1:wont_feed|no_urine|short_breath|vomiting_constantly|rash|inconsolable",
      "worst_ever_sick + fever|high_fever + short_breath|confused|severe_weakness",
    ],
    evidence: [sources.sepsis],
  },
  {
    id: "general.high-fever-worse",
    level: "nurse_within_hour",
    title: "Fever that needs a nurse soon",
    when: [
      "high_fever",
      "fever + baby",
      "fever + age<3y",
      "fever + days_many",
      "fever + elderly",
      "fever + age>=70y",
      "fever + diabetes|heart_condition|copd|pregnant|kidney_disease|recent_surgery|recent_travel",
    ],
    evidence: [sources.fever],
  },
  {
    id: "general.fainted-once",
    level: "nurse_within_hour",
    title: "Fainted",
    when: ["fainted", "near_faint + getting_worse|days_many|vomiting|diabetes|blood_thinner|bp_medicine"],
    evidence: [sources.dizziness],
  },
]
