import { sources } from "./sources"
import type { Concepts, Rule } from "./shape"

/** Findings that several body systems share. */
export const generalConcepts: Concepts = {
  near_faint: {
    en: [
      "like (ill|i will|im going to) (faint|pass out)",
      "(might|may|gonna|going to|about to|almost|nearly|near|feel like|could|think ill|will|keep|keeps|close to) ~4 (pass out|passing out|passed out|faint|fainted|fainting|black out|blacking out|blacked out|collapse|collapsed|keel over|lose consciousness)",
      "(lightheaded|light headed|lightheadedness|faint|faintish|woozy|dizzy|dizziness|light headedness|dizzier) ~3 (when|every time|whenever|if|as soon as|after) ~2 (stand|stands|standing|get|gets|sit|sits|stood|sitting|getting|got) ~1 up",
      "(faints|passes out|blacks out) ~4 (stand|stands|standing|gets up|sits)",
      "(stand|stands|standing|get|gets|stood|sit) up ~6 (dizzy|lightheaded|light headed|faint|woozy|black out|room spins|seeing stars|goes black)",
      "(stand|stands|standing|get|gets|stood) ~4 (dizzy|lightheaded|light headed|black out|woozy)",
      "vision ~4 (goes|went|going|fades|fading|tunnel*|getting) (gray|grey|black|dark|white)",
      "(really|very|extremely|so|super|kind of|kinda|pretty|feel|feeling|felt|feels|and|is|got) (lightheaded|light headed|faint|woozy)",
      "(lightheaded|lightheadedness|light headed|woozy)",
      "(everything|room|world|things) (goes|went|going|is going|turned) (black|dark|gray|grey)",
      "grab (onto|the|a|something) ~4 (falling|fall|wall|counter|fence|something)",
    ],
    es: [
      "siente que se (desmaya|va a desmayar)",
      "(casi|siento que|voy a|va a|parece que|creo que|a punto de|como si) ~4 (desmayo|desmaya|desmayar|desmayarme|desmayarse|desvanezco|desvanecer|pierdo el conocimiento|caigo|desmaye|desmayandome)",
      "(mareo|mareado|mareada|mareos|marea|mareando|atarantado|atarantada) ~4 (pararme|pararse|paro|para|levanto|levantarme|levanta|levantarse|de pie)",
      "(paro|levanto|para|levanta|levantarme|pararme) ~4 (mareo|mareada|mareado|marea|nubla)",
      "(se me|se le) (nubla|nublo|pone negr*|oscurece) ~2 (vista|todo)",
      "(todo|vista) se (me|le) (pone|puso|hace) (negro|negra|oscuro|borroso)",
    ],
  },
  dizzy: {
    en: ["(dizzy|dizziness|room spins|room is spinning|spinning|vertigo|unsteady|off balance)"],
    es: ["(mareo|mareos|mareado|mareada|marea|vertigo|atarantada|atarantado|gira)"],
  },
  fainted: {
    en: [
      "(i|he|she|they|just|dad|mom|husband|wife|son|daughter|has|ive|have|and|then|keeps|kept|baby|grandma|grandpa|briefly|suddenly|actually|totally|who) (passed out|fainted|blacked out|collapsed|lost consciousness|went unconscious|keeled over|fell unconscious|passing out|fainting|collapsing|went out cold)",
      "(passed out|fainted|collapsed|blacked out|lost consciousness)",
      "(woke up|came to|came around|found (myself|him|her)) on the (floor|ground|bathroom floor|kitchen floor|carpet|stairs)",
      "(was|were|been|is) (unresponsive|unconscious|out cold|out)  ~3 (for|seconds|minutes|minute)",
      "knocked (out|unconscious|cold)",
      "loss of consciousness",
    ],
    es: [
      "(me|se|nos) (desmaye|desmayo|desmayaba|desvaneci|desvanecio|desplomo|desplome|desmaya|desplomaba)",
      "(desmayado|desmayada|desvanecida|desvanecido|desmayos)",
      "(perdi|perdio|pierde) el (conocimiento|sentido)",
      "(desperte|desperto|amanecio|aparecio|encontre|encontramos) ~2 (tirado|tirada|en el suelo|en el piso)",
      "(sufrio un desmayo|(acabo|acaba) de (desmayarme|desmayarse|desmayar))",
    ],
  },
  fell: {
    en: ["(after|since|from) ~2 (fall|fell)"],
    es: ["(se cayo|despues de (caerse|la caida)|desde que se cayo)"],
  },
  unresponsive: {
    en: [
      "(wont|cant|cannot|will not|not|doesnt|isnt|couldnt|wouldnt|can not|can barely|barely|hardly|impossible to|hard to|unable to|tough to|trouble) ~2 (wake|waking|wakes|woken|rouse|arouse|awaken|wakeup) ~1 (up|him|her|them|my|the)?",
      "(wont|will not|wouldnt|doesnt|isnt|not) ~1 (waking|wake|woke|wakes|awake|respond|responding|responds|responsive|answering me|react|reacting)",
      "(barely|hardly|not really) (respond|responding|responds|responsive|conscious|awake|reacting|recognizing)",
      "(unresponsive|unconscious|comatose|unarousable|non responsive|nonresponsive|out cold|passed out cold)",
      "no (reaction|response) ~3 (when|to|at|if|from)",
      "(nothing|cant|cannot) ~4 (gets|get|makes|make) (him|her|them) ~2 (wake|open|up|react|respond)",
      "(cant|cannot|couldnt) get (him|her|them|my ~2|any) ~2 (to (wake|respond|open|answer)|up|response|awake)",
      "(eyes) (rolled|rolling|roll) (back|up|in the back|upward|backwards)",
      "(limp|floppy|rag doll|ragdoll|lifeless)",
      "(in and out of|drifting in and out|going in and out|losing|lost) (consciousness|it and wont)",
      "(found|laying|lying|lays|lies) ~4 (not moving|unresponsive|unconscious|lifeless|wont move|on the floor not)",
    ],
    es: [
      "no (responde|reacciona|despierta|se despierta|contesta|abre los ojos|lo puedo despertar|la puedo despertar|me responde|me contesta|se mueve|quiere despertar|logro despertar*|puedo despertar*|lo logro despertar|podemos despertar*|hay quien lo despierte|logramos despertar*|vuelve en si|ha despertado|desperto|nos responde)",
      "(inconsciente|desmayada y no|sin conocimiento|sin sentido|flacido|flacida|aguadito|aguadita|como trapo|desguanzado|desguanzada)",
      "(ojos) (en blanco|volteados|se le voltearon|para atras)",
      "(se le) (voltearon|van|fueron|voltean|pusieron) los ojos",
      "(apenas|casi no|batallo para que|cuesta|dificil) ~2 (responde|reacciona|despierta|despertar*)",
    ],
  },
  drowsy: {
    en: [
      "(real|so|very|super|really|extra|awful|awfully|all) sleepy",
      "(lethargic|lethargy|drowsy|drowsiness|groggy|listless|obtunded|sluggish|out of it|nodding off|nodding out|zoned out|sleepier|super sleepy|very sleepy|really sleepy|so sleepy|too sleepy|extremely sleepy|unusually sleepy|unusually tired)",
      "(cant|cannot|barely|hardly|wont|couldnt) (stay|keep|keeping) ~3 (awake|eyes open|eyes)",
      "(sleeping|sleeps|asleep|slept|sleepy) ~3 (all day|almost all day|the whole day|too much|constantly|more than|way more|through feeds|through feedings|nonstop|since)",
      "(just|only) (lies|lays|lying|laying) there",
      "(wont|not wanting to|doesnt want to|isnt|not) (play|playing|interact|smile|engage)",
      "(hard|difficult) to wake",
    ],
    es: [
      "no (se queda|aguanta|se mantiene|puede estar) despiert*",
      "(muy|mucho|demasiado|bien|todo el dia|puro|solo|como) (dormido|dormida|sonoliento|sonolienta|adormilado|adormilada|aletargado|aletargada|decaido|decaida|amodorrado|amodorrada|somnoliento|somnolienta|apagado|apagadita|apagadito|dormidito|dormidita|dormilon|sueno|atontado|atontada)",
      "(sonoliento|sonolienta|somnoliento|somnolienta|letargico|letargica|adormilado|adormilada|aletargado|aletargada|decaido|decaida|decaidito|decaidita|atontado|atontada)",
      "no (puede|puedo) (mantenerse|mantenerme|quedarse|quedarme) ~1 despiert*",
      "no quiere (jugar|ni jugar|hacer nada|despertar)",
      "(se la pasa|nomas|solo) (dormido|dormida|durmiendo|duerme)",
    ],
  },
  confused: {
    en: [
      "(confused|confusion|disoriented|delirious|delirium|incoherent|incoherently|babbling|gibberish|out of (his|her) head|talking crazy|talking nonsense|altered|brain is foggy|confusing)",
      "(not|isnt|doesnt|didnt|wasnt|hasnt|arent) (making|make|made) ~2 sense",
      "(makes|making|made) (no|zero|little) sense",
      "(doesnt|didnt|couldnt|cant|cannot|barely|not|hardly|wont) ~1 (know|knows|remember|recognize|recognise|recognizing|remembering) ~3 (where|who|what day|what year|me|us|his|her|own|name|our|she|he|day|date|anything|family)",
      "(thinking|mind|head|brain) ~3 (foggy|cloudy|fuzzy|not clear|scrambled|clouded)",
      "(foggy|mental fog|fogginess)",
      "(acting|behaving|talking|been) ~3 (strange|strangely|weird|odd|drunk|funny|bizarre|off|out of character|different|unlike)  ",
      "(trouble|hard time|having a hard time|cant|hard to) ~2 (think|thinking|concentrate|concentrating|focus) ~2 (clearly|straight|enough|right)?",
      "(saying|says|said|talking|mumbling|muttering) ~4 (strange|weird|crazy|odd|nonsense|dont make|doesnt make|dead people)",
      "(asks|asking|keeps asking|asked|repeating|repeats) ~4 (same|over and over|where|going on|what happened|happening)",
      "(thinks|thought) (its|it is|hes|shes) ~3 (1950|1980|the year|another|at work|dead)",
      "(out of it|not all there|spaced out|not with it|in a daze|dazed|loopy|mixed up|muddled|not herself mentally|not himself mentally)",
      "(see|seeing|sees|hears|hearing) (things|people|bugs|shadows) ~3 (arent|not|there|isnt|moving)?",
      "hallucinat*",
    ],
    es: [
      "(confundido|confundida|confusion|desorientado|desorientada|delirando|delirio|delira|incoherente|incoherencias|perdido|alucinando|alucina|desvariando|desvaria|ido|ida|trabada|atarantado mental)",
      "no (sabe|sabia|reconoce|reconocio|recuerda|se acuerda|se ubica|conoce) ~4 (donde|quien|dia|quienes|nos|me|ano|mi|su|nombre|familia|nada|esta)",
      "(dice|habla|hablando|diciendo|contesta) ~2 (cosas|puras|tonterias|incoherencias|disparates|raro|sin sentido|cosas raras|disparate)",
      "no (dice cosas|tiene sentido|coordina|esta bien de la cabeza|hila)",
      "(pregunta|repite|preguntando|repitiendo) (lo mismo|la misma)",
      "(actua|actuando|comportando|portando|portandose) ~2 (raro|rara|extrano|extrana|como borracho)",
      "(ve|viendo|oye|veo) (cosas|bichos|gente|personas|animales) ~3 (no|que)?",
    ],
  },
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
  bluish: {
    en: [
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
  racing_heart: {
    en: [
      "(heart|heartbeat|pulse|heart rate) ~8 (racing|races|race|raced|pounding|pounds|fast|faster|rapid|rapidly|hammering|thumping|beating out of|out of (my|his|her) chest|galloping|skyrocket*|through the roof|jump out|sprinting)",
      "(racing|pounding|rapid|fast|pounds) (heart|heartbeat|heart rate|pulse)",
      "(palpitation|palpitations|tachycardia|svt)",
      "(heart|pulse) ~2 (crazy|nuts|wild|wont (slow|calm) down)",
    ],
    es: [
      "(corazon|pulso|latidos) ~6 (rapido|acelerado|acelera|acelero|mil|galope|se me sale|se le sale|desbocado|fuerte|galopando|brinca|retumba|aceleradisimo|rapidisimo|salir)",
      "(palpitaciones|taquicardia|taquicardias)",
      "corazon ~3 (no se me calma|no se calma|no se le calma|brinc*|loco)",
    ],
  },
  irregular_heart: {
    en: [
      "(heart|pulse|heartbeat) ~8 (skipping|skips|skipped|irregular|irregularly|flutter*|flip flop*|pausing|off|weird|uneven|all over the place|erratic|out of rhythm|doing something|funny)",
      "(irregular|fluttering|skipping|erratic) ~2 (heart|heartbeat|pulse|beats)",
      "fluttering",
    ],
    es: [
      "(corazon|pulso|latidos) ~6 (irregular|irregulares|salta|se salta|brinca|aletea|se para|raro|descompasado|desacompasado|disparejo)",
      "(brinca|brincan|salta|aletea|tropieza) ~2 (corazon|latidos)",
      "arritmia",
    ],
  },
  slow_heart: {
    en: [
      "(heart|heartbeat|pulse) ~8 (slow|slowly|slows|slowed|too slow|slow way down|slowing)",
      "(slow|slowed) (heart|heartbeat|pulse|heart rate)",
    ],
    es: ["(corazon|pulso|latidos) ~5 (lento|lenta|despacio|lentos|lentisimo|lentito)"],
  },
  very_fast_pulse: { en: ["(heart|pulse|heart rate) ~4 (200|210|220|190|180|170|160|150)"], es: [] },
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
      "@vomit ~4 (constantly|nonstop|non stop|all day|all night|every|everything|over and over|repeatedly|again and again|continuously|many times|since|several times|multiple times|five|six|ten|eight|4|5|6|7|8|9|10|12|15|20|still|so much|more than|keeps)",
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
      "(high|very high|really high|spiking|raging|huge|sky high|bad|scary) (fever|fevers|temp|temperature)",
      "(fever|temp|temperature) ~4 (wont (go|come) down|wont break|not coming down|keeps climbing|not going down|103|104|105|106|40|41|climbing|hasnt budged|spiked|spiking|so high|through the roof)",
      "burning up",
    ],
    es: [
      "@fever ~3 (alta|altisima|muy alta|40|41|39|que no baja|no le baja|no baja|no cede|no se le quita)",
      "(fiebron|calenturon|hirviendo en|ardiendo en|volando en)",
      "(40|41|39) ~2 (grados|de fiebre|de calentura|de temperatura)",
    ],
  },
  extreme_fever: { en: ["(fever|temp|temperature) ~3 (106|107|108|42)"], es: ["@fever ~3 (42)"] },
  oxygen_low: {
    en: ["(oxygen|sats|sat|spo2|o2) ~4 (low|dropping|dropped|in the 80s|in the seventies)"],
    es: ["(oxigeno|saturacion|saturando|satura) ~4 (bajo|baja|80|85|88|70|75|82|84|86|78|bajando)"],
  },
  body_cold: { en: ["body temperature ~3 (low|dropping|dropped)"], es: [] },
  bp_very_high: {
    en: ["(blood pressure|bp) ~5 (sky high|through the roof|dangerously high|extremely high)"],
    es: ["presion ~4 (altisima|por las nubes|peligrosamente alta)"],
  },
  bp_high: {
    en: ["(blood pressure|bp) ~5 (high|elevated|up|been high)", "high blood pressure"],
    es: ["presion (alta|arterial alta)", "(hipertension|hipertenso|hipertensa)"],
  },
  bp_low: { en: ["(blood pressure|bp) ~4 (low|dropping|dropped)"], es: ["presion ~3 (baja|bajo|bajisima)"] },
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
      "(blurry|blurred|blurring|blury|fuzzy|hazy|distorted|double|cloudy|dim|spotty|tunnel) ~1 (vision|sight|eyesight|eyes)?",
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
      "(muy|bien|super) adolorid*",
      "@pain ~4 @severe",
      "@severe ~2 (dolor|dolores|dolorazo|colico)",
      "(insoportable|dolorazo|retorciendo|retuerzo|retuerce|gritando de|llorando de|no aguanto|no aguanta|no soporto)",
    ],
  },
  stiff_neck: {
    en: [
      "(stiff|rigid|stiffness) ~3 neck",
      "neck ~5 (stiff|rigid|stiffness|locked|wont bend|wont move|hurts to (bend|move|tuck|touch))",
      "@cant ~3 (touch|put|bend|tuck|get|move|bring) ~3 (chin|neck|head) ~4 (chest|down|forward)?",
      "(chin) ~3 chest",
    ],
    es: [
      "no (puedo|puede|logro) ~2 (doblar|bajar|agachar|mover) ~3 (cuello|cabeza|barbilla)",
      "no puedo doblar el cuello",
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
      "(getting|gotten|got|becoming|much|way|a lot|so much|been getting|keeps getting) (worse|stronger|bigger|heavier)",
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
  wont_feed: {
    en: [
      "(feeding|eating|drinking|nursing|feeds|eats) (less|poorly|very little)",
      "(wont|not|refuses|refusing|isnt|hasnt|wouldnt|cant|barely|doesnt|stopped|hardly|no interest in|uninterested in) ~2 (eat|eating|feed|feeding|feeds|nurse|nursing|latch|latching|drink|drinking|take (a |the |his |her )?(bottle|breast)|bottle|breastfeed|breastfeeding|taking|suck|sucking)",
      "(refuses|refused|refusing) ~2 (bottle|breast|feeds|milk|feedings|formula|to eat|to feed|to nurse|to drink)",
    ],
    es: [
      "(come|toma|mama) (menos|poquito|muy poco|poco)",
      "no (quiere|ha querido|puede|agarra|toma|acepta) ~2 (comer|mamar|pecho|leche|biberon|comida|tomar|chupar|nada|chichi|teta|beber|liquidos)",
      "(rechaza|rechazando|dejo de) ~2 (pecho|biberon|mamar|comer|leche)",
      "(casi no|no) (come|mama)",
    ],
  },
  inconsolable: {
    en: [
      "(inconsolable|wont stop crying|cant stop crying|cries nonstop|crying nonstop|screaming nonstop|nonstop crying|crying for hours|cant console|cant be consoled|cant calm|wont calm|high pitched (cry|scream)|screaming for hours|weak cry|moaning)",
    ],
    es: [
      "(no para de llorar|no deja de llorar|llora sin parar|llorando sin parar|llanto inconsolable|inconsolable|llanto agudo|llanto debil|no se consuela|no se calma|quejido|quejandose)",
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
    when: ["unresponsive + !said_awake"],
    evidence: [sources.firstAid, sources.opioids],
  },
  {
    id: "general.blue",
    level: "call_emergency",
    title: "Blue or gray with trouble breathing or another danger sign",
    when: [
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
      "confused + fever|high_fever|drowsy|sudden|vomiting|headache|diabetes|short_breath|head_injury|jaundice|seizure|fainted|racing_heart|severe_weakness|slow_breathing|alcohol|oxygen_low|heat_exposure|uti|stiff_neck|rash|unresponsive|severe_headache|belly_hard|slow_heart|gradual_numb|muscle_cramps|dry_mouth|alone_lost|fell|pale_clammy + !baby_brain",
      "confused + age>=60y",
      "new_confusion",
    ],
    evidence: [sources.sepsis, sources.stroke],
  },
  {
    id: "general.several-signs",
    level: "emergency_department",
    title: "Several danger signs together",
    when: [
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
