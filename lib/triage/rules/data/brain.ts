import { sources } from "./sources"
import type { Concepts, Rule } from "./shape"

export const brainConcepts: Concepts = {
  words_returned: {
    en: [
      "(speech|words|talking|vision|sight|strength) ~2 (came back|returned) ~2 (after|in|within)",
      "(lost|couldnt) ~3 (speech|speak|talk|words|vision|see) ~8 (came back|returned)",
    ],
    es: ["(habla|voz|vista|fuerza) ~3 (regreso|volvio) ~3 (minutos|rato|hora)"],
  },
  limb_gave: {
    en: [
      "(arm|leg|hand|(left|right) side|one side) (just |suddenly |totally )?(went|gone|has gone) (suddenly |all |totally |completely )?(dead|limp|weak|useless|paralyzed)",
    ],
    es: ["se (me|le) (fue|cayo|aflojo|murio) ~2 (brazo|pierna|mano|lado)"],
  },
  half_asleep: {
    en: ["(half|one side|left side|right side) of (my|his|her) body ~3 (numb|asleep|tingling|dead|tingly)"],
    es: ["se (me|le) (duerme|durmio|entume*|adormec*|paraliz*) ~2 (un lado|la mitad|medio) ~2 cuerpo"],
  },
  jerks_spread: {
    en: [
      "(twitching|twitches|jerking|jerks|shaking) ~6 (spreads|spread|spreading|moves|moved|marches|travels|goes) (up|to|into|over) ~4 (arm|leg|face|body|side)",
      "(twitch*|jerk*) ~6 (couldnt|cant|could not) (talk|speak)",
    ],
    es: ["(sacude*|brinca*|tiembla*|jala*) ~6 (sube|subio|pasa|paso|corre) ~5 (brazo|pierna|cara|cuerpo)"],
  },
  face_and_arm: {
    en: [
      "(face and arm|arm and face|face and leg|face and hand|hand and face) ~4 (numb|tingl*|weak|asleep|dead|went)",
      "(numb|numbness|tingling|weak) ~4 (face and arm|arm and face|face and hand|arm and leg)",
    ],
    es: [
      "(durmio|dormid*|entumi*|entumec*|adormec*) ~3 (cara y el brazo|cara y brazo|brazo y la cara|brazo y la pierna|brazo y pierna|cara y la mano)",
    ],
  },
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
  screams_moved: {
    en: ["(screams|cries|crying|screaming) ~2 (when|if) ~2 (i|we|you) (move|touch|pick|bend)"],
    es: ["(grita|llora) ~3 (cuando|si) ~2 (muevo|mueven|toco|cargo)"],
  },
  double_now: {
    en: ["(im|i am|hes|shes|started|keep|keeps|suddenly) seeing (double|two of everything)"],
    es: ["(tengo|tiene) vision doble", "(estoy|esta) viendo doble"],
  },
  muscle_strain_word: {
    en: ["(slept wrong|slept funny|whiplash|pulled a muscle|desk|pillow|for years)"],
    es: ["(dormi mal|torticolis|almohada)", "(hace|por|desde hace) ~2 anos"],
  },
  silent_for_a_reason: {
    en: ["(laryngitis|lost (his|her) voice|busy|driving|sleeping|english|spanish)"],
    es: ["(afonico|afonica|ocupado|ocupada|ingles|espanol)"],
  },
  never_spoke_word: {
    en: ["(autism|autistic|nonverbal|mute|deaf|speech delay|right now|on the phone|to me)"],
    es: ["(autista|autismo|mudo|muda|ahorita|por telefono)"],
  },
  cannot_speak: {
    en: [
      "(husband|wife|mom|mother|dad|father|grandma|grandpa|grandmother|grandfather|son|daughter|brother|sister|he|she|partner|boyfriend|girlfriend) ~1 (cant|cannot|couldnt) (talk|speak)",
    ],
    es: ["(esposo|esposa|mama|papa|abuelo|abuela|hijo|hija|hermano|hermana) ~1 no puede hablar"],
  },
  hand_curled: {
    en: ["(hand|fingers|arm) ~2 (curled|clawed|balled up|drawn up)"],
    es: ["(mano|dedos|brazo) ~2 (engarrotad*|encogid*|doblad*)"],
  },
  like_thunder: {
    en: [
      "clap of thunder",
      "thunder clap",
      "like (a )?(thunder|lightning|lightning bolt|explosion|gunshot|baseball bat|bomb)",
    ],
    es: [
      "(escuche|oi|senti) ~1 (un )?(trueno|explosion|tronido|estallido) ~3 cabeza",
      "como (un )?(trueno|rayo|explosion|relampago|balazo)",
    ],
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
  cannot_move_side: {
    en: [
      "arm and leg ~5 (gave out|went limp|are limp|dont work|wont work|wont move|are weak|went weak)",
      "@cant ~1 (move|lift|feel) ~1 (left|right|one) (arm|leg|side|hand)",
    ],
    es: [
      "(no|ya no) (mueve|muevo|movio|siente|siento) ~2 (lado|medio cuerpo|mitad)",
      "no (puedo|puede) (mover|levantar) ~1 (brazo|pierna|lado|mano) (izquierdo|izquierda|derecho|derecha)",
    ],
  },
  half_vision: {
    en: [
      "(right|left) ~2 (side|half)? ~2 vision ~3 (missing|gone|black|dark)",
      "half ~3 vision ~3 (missing|gone|black|dark)",
    ],
    es: ["(mitad|lado) ~4 (vista|vision) ~3 (negra|negro|perdi|falta|oscura)"],
  },
  neck_pain: {
    en: ["neck ~2 (hurts|pain|sore|aches|killing)"],
    es: ["(nuca|cuello) ~2 (duele|dolor)", "(duele|dolor) ~2 (nuca|cuello)"],
  },
  half_body: {
    en: ["(side|half) of (my|his|her|the) body"],
    es: [
      "se (me|le) (duerme|durmio|entume*|adormec*|paraliz*) ~2 (un lado|la mitad|medio) ~2 cuerpo",
      "no (siento|siente) ~2 (un lado|mitad|medio) ~2 cuerpo",
      "(un lado|la mitad|medio) (del |de mi |de su )?cuerpo",
    ],
  },
  speech_garbled: {
    en: [
      "(speaking|talking) (incoherently|gibberish)",
      "(speech|words|talking|hes|shes|is|was|he|she|im) ~3 (slurred|slurring|slurs|garbled|jumbled|gibberish)",
      "(slurred|slurring|garbled|jumbled) ~1 (speech|words)",
    ],
    es: [
      "(habla|hablando|dice|diciendo) ~1 (incoherencias|disparates|cosas sin sentido)",
      "no (puede|puedo) hablar bien",
      "arrastra* ~2 palabras",
      "se (le|me) traba la lengua",
      "habla ~2 (enredado|trabado|arrastrado|enredada|arrastrada)",
    ],
  },
  drank: {
    en: ["(been drinking|had ~2 (beers|drinks|shots|wine)|he drank|she drank)"],
    es: ["(estuvo tomando|tomo (alcohol|cervezas|tequila)|anda borracho)"],
  },
  drunk_speech: {
    en: ["(talking|talks|sounds|speech|speaking) ~2 like ~2 drunk", "sounds drunk"],
    es: ["habla ~2 borracho", "como borracho"],
  },
  cannot_move_limb: {
    en: ["@cant ~1 (move|lift|raise|use|feel) ~2 (arm|leg|hand|side)"],
    es: [
      "sin poder (mover|levantar|alzar) ~2 (brazo|pierna|mano)",
      "no (puedo|puede) (mover|levantar|alzar) ~2 (brazo|pierna|mano|lado)",
    ],
  },
  face_droop: {
    en: [
      "(half|one side|part) ~1 (my|his|her|the)? (lip|lips|face|mouth|cheek) ~3 (dentist|novocaine|asleep|dead|numb|frozen)",
      "(face|mouth|smile|lip|cheek|eyelid) ~8 (droop|drooping|drooped|droopy|droops|crooked|lopsided|uneven|sagging|sagged|twisted|slack|numb|hanging|melting|slid|sliding|falling|fell|pulled|weird|lower on|not even|dropped|limp)",
      "(drooping|droopy|crooked|lopsided|sagging|uneven|one sided) ~2 (face|mouth|smile|lip|eye)",
      "(cant|couldnt|wont) (smile|move one side of (my|his|her) face)",
      "(face|mouth|cheek) ~6 (one|left|right) side ~5 (numb|strange|weird|heavy|tingl*|dead|droop*)",
      "(half|side|part) of (my|his|her|their) (face|mouth) ~8 (droop*|numb|sag*|moving|move|work|weak|paraly*|down|frozen|dead|fell|hang*|weird|strange|limp|melt*)",
      "drool* ~4 (one|corner|side)",
    ],
    es: [
      "(cara|boca|sonrisa|labio|mejilla|ojo|rostro) ~5 (chueca|chueco|torcida|torcido|caida|caido|colgada|colgado|dormida|adormecida|entumida|entumecida|de lado|ladeada|paralizada|se le cayo|se me cayo|deforme|desviada|paralizo|jalada|cuelga|colgando|se le fue|se le va|torcio|durmio)",
      "(torcida|chueca|caida|colgada|desviada|ladeada) ~2 (cara|boca)",
      "(se le|se me) ~3 (torcio|chueco|fue|cayo|durmio|paralizo|enchueco) ~3 (cara|boca)",
      "(media|mitad de la|lado de la) cara",
    ],
  },
  face_odd: {
    en: ["(face|cheek|mouth|lip|lips) ~5 (funny|weird|strange|numb|heavy|asleep|tingl*|off|odd)"],
    es: ["(cara|boca|mejilla) ~3 (rara|dormida|adormecida|entumida|hormigueo|rarito)"],
  },
  droopy_lid: {
    en: ["(eyelid|eye) ~3 (droop*|sagging|wont open|half shut)"],
    es: ["parpado ~3 (caido|caida|cae|cerrado)"],
  },
  weak_any: { en: ["(weak|weakness|numb|cant walk)"], es: ["(debil|debilidad|entumid*)"] },
  deaf_sudden: {
    en: [
      "(completely|totally|stone) deaf in ~3 ear",
      "deaf in ~3 ear ~4 (since|today|this morning|overnight)",
      "(cant hear|no hearing|lost hearing) ~5 ear ~3 since (this morning|yesterday|last night|i woke|waking)",
      "sudden (deafness|hearing loss)",
      "(sudden|suddenly|all of a sudden|woke up) ~6 (cant hear|deaf|lost (my |all )?hearing|hearing loss)",
      "(cant hear|deaf|lost hearing|no hearing) ~6 (sudden|suddenly|all of a sudden)",
    ],
    es: ["(de repente|de pronto) ~5 (no oigo|sorda|sordo|no escucho)"],
  },
  acts_drunk: {
    en: ["(seems|seem|acting|acts|looks|like (he|she|hes|shes)) ~3 drunk"],
    es: ["(parece|como) ~2 (borracho|borracha|tomado|tomada)"],
  },
  not_drinking: {
    en: [
      "(doesnt|does not|dont|never|didnt|hasnt|havent) ~1 (drink|drank|drinking|had a drink|had anything to drink)",
      "(havent|hasnt) had ~3 (alcohol|drop)",
    ],
    es: ["(no|ni) ~1 (toma|tomo|bebe|bebio)"],
  },
  hand_disobeys: {
    en: ["(hand|arm|leg|foot) ~2 (wont|doesnt|does not|will not|isnt) ~2 (do what|obey|listen|cooperate)"],
    es: ["(mano|brazo|pierna) ~2 no ~2 (obedece|responde|hace caso)"],
  },
  speech: {
    en: [
      "(speech|talking|words) ~1 (is|are|was|seems|sounds|been|feels) ~2 off",
      "not (speaking|talking) ~2 (clearly|right|normally|properly|well|sense)",
      "@cant ~2 read ~10 (sense|letters|blur*|words|jumbled|suddenly|all of a sudden)",
      "(letters|words|text|sentences|writing) ~3 (make|makes|making|made) no sense",
      "(suddenly|all of a sudden) ~4 @cant ~2 (read|write|spell|text|type)",
      "(speech|words|talking|talk|voice|speaking|sentences) ~6 (slurred|slurring|slur|slurry|garbled|jumbled|mush|mushy|mixed up|wrong|dont make sense|gibberish|funny|thick|drunk|not making sense|scrambled|not coming out|wont come out|nonsense|weird|messed up|coming out wrong)",
      "(slurred|slurring|slurs|slur|garbled|jumbled|mumbling) ~2 (speech|words|his|her|my|talking)?",
      "@cant ~2 (talk|speak|say|find|get|form|get out|come up with|express|understand) ~3 (words|word|right|anything|us|what|properly|at all|clearly|straight|me|normally)?",
      "(cant|couldnt|cannot) (talk|speak)",
      "(talking|talks|sounds|speaking|sounded) ~2 (drunk|funny|weird|like (he|she) (is|has)|slurred|garbled|like marbles|strange)",
      "(lost) (his|her|my) (speech|ability to (speak|talk)|words)",
    ],
    es: [
      "(habla|hablando|palabras|hablo|hablar|lengua|voz) ~5 (raro|rara|trabada|trabado|enredada|enredado|arrastra|arrastrando|arrastradas|mal|sin sentido|entiende|entendia|borracho|borracha|chistoso|enreda|traba|mocho|salen|sale|revueltas|barrido|pastosa|enredadas|enredando|trabando)",
      "(arrastra|arrastrando|balbucea|balbuceando|arrastro) ~2 (palabras|las|habla|al hablar)?",
      "@cant ~2 (hablar|decir|pronunciar|articular|encontrar las palabras|hablar bien)",
      "no (le|se le|me|se me) (salen|sale|entiende|entiendo|entendemos) ~3 (palabras|habla|dice|bien|lo que)?",
      "(no (puede|puedo) hablar|perdio el habla|dejo de hablar)",
      "(se le|se me) (traba|enreda|trabo|enredo|barre) ~2 (lengua|habla|palabras)",
    ],
  },
  weak_one_side: {
    en: [
      "(left|right|one) (hand|arm|fingers) ~1 (wont|cant|doesnt|couldnt|isnt) ~2 (button|write|type|hold|grip|open|pick|close|squeeze|zip|tie)",
      "(left|right|one) (hand|arm|leg|foot) ~2 (clumsy|uncoordinated)",
      "(glass|cup|mug|fork|phone|pen|spoon|toothbrush) ~2 (keeps|kept) (falling|slipping|sliding) ~3 (hand|fingers|grip)",
      "(hand|arm|leg|foot) ~2 (wont|doesnt|does not|will not|isnt) ~2 (do what|obey|listen|cooperate|respond)",
      "@onesided ~6 @weak",
      "@weak ~5 (one side|left side|right side|half|one arm|one leg|left arm|right arm|left leg|right leg|left hand|right hand|one hand|arm and leg)",
      "(arm|leg|hand) ~4 (went|going|gone|suddenly|wont|not|feels|felt|is|was|just|keeps|cant|couldnt|gave) ~2 (limp|dead|weak|numb|work|move|lift|useless|heavy|out|working|moving)",
      "(cant|cannot|couldnt|can barely|barely|unable to) ~1 (lift|move|raise|use|feel|hold|grip|squeeze) ~3 (arm|leg|hand|side|arms|cup|fork|cup|phone|pen|anything with)",
      "(dropping|dropped|drops|keeps dropping) ~3 (things|cup|fork|phone|everything|pen|mug|spoon)",
      "(paralyzed|paralysis|hemiparesis)",
      "(dragging|drags|drag) ~3 (leg|foot)",
      "(side|half) of (my|his|her|the) body",
    ],
    es: [
      "@onesided ~5 @weak",
      "@weak ~4 (un lado|lado izquierdo|lado derecho|medio cuerpo|brazo|pierna|mano|mitad|la cara)",
      "(no puedo|no puede|no podia|no pude|no pudo) ~2 (mover|levantar|alzar|sentir|usar|agarrar|apretar|sostener) ~3 (brazo|pierna|mano|lado|taza|cuchara|vaso|brazos|cosas)",
      "(se le caen|se me caen|se le cae|se me cae) las cosas",
      "(arrastra|arrastro|arrastrando|arrastraba) ~2 (pierna|pie)",
      "medio cuerpo",
      "(paralizado|paralizada|paralisis|paralizo)",
    ],
  },
  double_vision: {
    en: ["(see double|sees double|seeing two of)", "(double vision|seeing double|vision ~2 double)"],
    es: ["viendo doble", "(vision doble|veo doble|ve doble)"],
  },
  sudden_balance: {
    en: [
      "(keeps|keep|kept|started) (falling|leaning|drifting|tipping|veering|walking) ~2 (left|right|one side)",
      "(cant|couldnt|cannot|hard to|trouble|suddenly|can barely|unable to) ~3 (walk straight|balance|keep (my|his|her) balance|walking straight|get (my|his|her) balance|stand without|coordinate|keep balance)",
      "(stumbling|stumbled|staggering|staggers|veering|walking like|unsteady|walks like|walked like|wobbling|leaning to|lost (his|her|my) balance|clumsy|uncoordinated)",
    ],
    es: [
      "(no puedo|no puede|perdio|perdi|pierde|sin) ~2 (equilibrio|caminar derecho|caminar bien|coordinar|balance)",
      "(tambaleando|tambalea|tambaleo|se va de lado|camina como borracho|tropezando|tambaleandose|ladeado)",
    ],
  },
  stroke_said: {
    en: [
      "(think|believe|afraid|worried|sure|pretty sure) ~3 (had|having|has) (a|another) (mini )?stroke ~1 (last night|in my sleep|in his sleep|in her sleep|this morning|today|overnight|yesterday|just now|right now)",
      "(think|believe|sure) ~3 having (a|another) (mini )?stroke",
      "(having|is having|just had|looks like|has just had) ~3 (a|another|mini|mild) ~1 (stroke|tia)",
      "(had|think|might) ~4 (stroke|tia) ~4 (right now|now|today|this morning|tonight|just now|minutes ago|an hour ago|hours ago)",
      "fast ~2 (stroke|positive)",
    ],
    es: [
      "(esta|estoy|creo|parece|dando|teniendo) ~4 (un|otro) (derrame|ictus|infarto cerebral|embolia|derrame cerebral|ataque cerebral)",
      "(derrame cerebral|embolia) (ahora|hoy|ahorita)",
    ],
  },
  headache: {
    en: [
      "(head|my head) (is )?(pounds|pounding|throbs|throbbing|splitting|exploding|killing)",
      "(pounding|throbbing|splitting) head",
      "(headache|headaches|migraine|migraines|head ~1 (hurts|hurting|pain|pounding|killing|aches|throbbing|splitting|exploding|explode|ache))",
      "(pain|pressure) ~3 head",
      "head ~4 (pounding|hurts|throbbing|splitting|explode|exploding)",
    ],
    es: [
      "(dolor|dolores|duele|dolia) ~3 (cabeza|cabezota)",
      "(cabeza) ~3 (duele|explota|estalla|revienta|reventar|explotar|estallar)",
      "(jaqueca|migrana)",
    ],
  },
  severe_headache: {
    en: [
      "headache so bad",
      "(headache|head) ~4 screaming",
      "(headache|migraine|head pain|head) ~8 (worst|severe|thunderclap|unbearable|excruciating|horrible|terrible|awful|hit me|exploded|explode|exploding|intense|unlike|never had|blinding|bat|like a hammer|10|crushing|crushed|splitting open|brutal|insane|killer|searing)",
      "(worst|severe|thunderclap|unbearable|excruciating|horrible|terrible|intense|explosive|blinding|brutal|crushing|insane|searing|splitting|really bad|massive|killer) ~2 (headache|migraine|head pain|pain in (my|his|her) head)",
      "(worst|bad) (headache|pain|head) ~4 (life|ever|lifetime)",
      "(head) ~6 (explode|exploding|exploded|split open|hit with a|hit by a|hit me with|burst)",
      "(pop|popped|snap|snapped|explosion) ~5 (head|skull)",
      "(hit|kicked|whacked|struck|slammed) ~4 (back of (my|the|his|her) head|in the head) ~3 (with a|by a|like)",
    ],
    es: [
      "(explota|explotaba|exploto|revienta|reventaba|estalla) ~2 cabeza",
      "cabeza ~3 (explota|explotaba|revienta|estalla)",
      "(dolor|duele|jaqueca|migrana) ~3 cabeza ~5 (peor|insoportable|fuertisimo|horrible|terrible|muy fuerte|fuerte|intenso|vida|espantoso|explotar|estallar|brutal|nunca|reventar|explota|estalla|revienta|fuertisima)",
      "(peor|insoportable|fuertisimo|horrible|terrible|intenso|tremendo|espantoso|brutal) ~1 (dolor|jaqueca) ~2 cabeza",
      "(cabeza) ~4 (explota|estalla|revienta|explotar|estallar|reventar|explotara|reventara|exploto|martillazo|batazo)",
      "peor dolor de (cabeza|mi vida)",
    ],
  },
  worst_ever: {
    en: ["(worst|never felt|never had) ~5 (life|ever|like this|before|lifetime)"],
    es: ["(como nunca|jamas habia)", "(peor) ~6 (vida|siempre|nunca)", "nunca ~4 (asi|igual|tan)"],
  },
  seizure: {
    en: [
      "(in|into) a (stare|trance|daze) (for )?~2 (minutes|minute|min|mins)",
      "(staring|stares|stare) ~6 (wont|doesnt|not|isnt) ~1 (answer|respond|blink|react)",
      "foaming (and |at the mouth )?(jerking|shaking|twitching)",
      "(jerking|shaking|twitching) (and |on the floor )?foaming",
      "(2|3|4|5|two|three|four|several|another) (fits|seizures|convulsions) ~2 (today|in a row|since|this)",
      "fits today",
      "(hes|shes|theyre|body|keeps|he|she) ~1 (jerking|thrashing|convulsing)",
      "(fell|fall|collapsed) ~3 jerking",
      "is jerking",
      "(seizure|seizures|seizing|convulsion|convulsions|convulsing|convulsed|grand mal|status epilepticus|fitting|epileptic fit|having a fit|had a fit)",
      "(whole|entire|his|her|my|body|all over|arms and legs|arm|hand|arms|legs|he|she|was|started) ~4 (shaking|jerking|jerked|twitching uncontrollably|shook|convuls*) ~8 (minute|minutes|seconds|uncontrollabl*|eyes|foam*|unresponsive|stiff|all over|respond*|on its own|violently|wouldnt|woke|confused|bit)",
      "(went|body|got|goes|gone|going) ~2 (stiff|rigid) ~8 (shaking|jerking|shook|jerk|eyes|shake|twitching)",
      "(foaming|frothing) ~2 (mouth)",
      "(woke|shaking|shook|jerking|passed out|fell|stiff) ~8 bit (my|his|her) tongue",
      "bit (my|his|her) tongue ~8 (shaking|shook|jerking|passed out|stiff|unconscious)",
      "tongue ~6 bit",
      "(zoning out|staring|lip smacking|zones out|stares off|blank stare)  ~8 (responding|responsive|again|seizure|epilep*|minutes|back to back|smack*)",
    ],
    es: [
      "convulsione",
      "(temblando|sacudiendo|sacude|sacudia|sacudiendose) ~3 (toda|todo|ojos|solo|sola)",
      "(esta|estaba|se) sacud* ~4 (responde|ojos|espuma)",
      "se esta sacudiendo",
      "(convulsion|convulsiones|convulsionando|convulsiono|convulsionaba|convulsiona|ataque epileptico|ataques epilepticos|crisis epileptica|epilepsia ahora|convulsionar|convulsivo|convulsivas)",
      "(cuerpo|todo|brazos|piernas|se puso|temblando|empezo) ~4 (temblar|sacudir|sacudirse|sacudia|sacudidas|tieso|tiesa|rigido|brincos|temblaba|brincaba|retorcerse|sacudiendo|sacudiendose) ~6 (ojos|espuma|no respond*|minutos|minuto|boca|lengua|blanco|fuerte|descontrol*|todo|suelo)",
      "(espuma|babeando) ~3 (boca)",
      "(ataque|ataques) de epilepsia",
      "(se puso|quedo) ~1 (tieso|tiesa|rigido|rigida)",
    ],
  },
  seizure_usual: {
    nearby: true,
    en: [
      "(my|his|her) usual",
      "(usual|typical|normal|same as always|like (he|she) always|breakthrough) ~4 (seizure|seizures)",
      "(keppra|lamictal|seizure medicine) ~4 (refill|renew)",
    ],
    es: [
      "(convulsion|convulsiones|crisis) de siempre",
      "(de siempre|lo normal|como siempre) ~3 (convulsion|crisis)",
    ],
  },
  seizure_repeat: {
    en: [
      "(seizure|seizures|seizing|episodes|fits) ~10 (back to back|another|again|five minutes|5 minutes|10 minutes|ten minutes|more than|two|three|still|wont stop|not stopped|repeated|in a row|first|never|cluster)",
      "(back to back|another|second|first|repeated|multiple|several|two|three|first ever) ~2 (seizure|seizures|episodes)",
    ],
    es: [
      "(convulsion|convulsiones|ataque|ataques|crisis) ~8 (seguidas|otra|otra vez|cinco minutos|5 minutos|10|no para|dos|tres|primera|nunca)",
      "(otra|segunda|primera|varias|dos|tres) ~1 (convulsion|convulsiones)",
    ],
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
      "(cant|cannot|couldnt|unable to|not able to|havent been able to|trouble|lost|no|losing|wet|wetting|peed|pooped|leaking|hard to|difficulty) ~4 (control ~3 (bladder|bowel|bowels|pee|poop|urine)|pee|urinate|start peeing|bladder|bowels|(wet|peed|pooped|soiled) (myself|himself|herself|my pants)|myself|my pants|urine|incontinen*|hold (my|his|her) (pee|urine|bladder|poop))",
      "(incontinent|incontinence)",
      "(wet|peed|pooped|soiled) (myself|himself|herself)",
    ],
    es: [
      "(no puedo|no puede|perdi|perdio|no controlo|no controla|no aguanto|sin) ~3 (orinar|controlar|control|esfinter|esfinteres|vejiga|la orina|aguantar ~2 (pipi|orina|popo)|hacer pipi)",
      "(se me sale|se le sale|me hago|se hace|se orino|me orine|se hizo) ~2 (orina|pipi|popo|encima|la orina)",
      "incontinencia",
    ],
  },
  jaw_locked: {
    en: [
      "jaw locks",
      "(jaw) ~6 (stiff|locked|lock|clench*|wont open|tight|locking|cramp*|spasm*)",
      "(cant|hard|trouble|hard time|difficulty|unable) ~3 (open|opening) ~3 (mouth|jaw)",
      "lockjaw",
    ],
    es: [
      "no (puedo|puede) abrir ~2 quijada",
      "(traba|trabando|trabo|traban) ~2 (mandibula|quijada)",
      "(mandibula|quijada) ~4 (trabada|tiesa|dura|engarrotada|rigida|cierra|apretada|atorada|trabo)",
      "no (puedo|puede) abrir ~3 (boca|mandibula|quijada)",
    ],
  },
  dystonia: {
    en: [
      "(neck|eyes|jaw|tongue|head|face) ~6 (twisting|twist|rolling|roll|clenching|pulling|spasm*|cant control|stuck) ~6 (control|up|back|own|to the|right|left|side)?",
    ],
    es: [
      "(tuerce|torciendo|tuercen|voltean|jalan) ~3 (cuello|cara|lengua|ojos|cabeza)",
      "(ojos|cuello) ~3 (hacia arriba|hacia atras|torcido)",
      "(cuello|ojos|mandibula|lengua|cabeza) ~4 (torciendo|tuerce|se van|voltean|contrae|contraen|solos)",
    ],
  },
  new_medicine: {
    en: [
      "since i started (haldol|reglan|metoclopramide|compazine|zofran)",
      "(started|start|began|new|just started|put on|prescribed|finished|switched) ~5 (medication|medicine|antibiotic|antibiotics|pill|drug|lamotrigine|meds|lamictal|bactrim|amoxicillin|sulfa|metoclopramide|allopurinol|azithromycin|penicillin|course|prescription)",
      "(antibiotic|medication|medicine) ~4 (ago|started|new)",
    ],
    es: [
      "(pastilla|pastillas) nueva",
      "(empece|empezo|nuevo|nueva|recetaron|receto|tomando|comence|dieron) ~5 (medicamento|medicina|antibiotico|pastilla|amoxicilina|tratamiento|penicilina|antibioticos|pastillas)",
    ],
    lasting: true,
  },
  stroke_word: {
    en: ["(stroke|mini stroke|tia)"],
    es: ["(derrame|embolia|infarto cerebral|ataque isquemico)"],
  },
  tia_resolved: {
    nearby: true,
    en: [
      "(stroke) ~2 (symptoms|signs) ~4 (went away|gone|better|stopped|resolved|passed)",
      "(went away|came back|back to normal|gone now|better now|resolved|passed|fine now|okay now|ok now|normal now|lasted)",
    ],
    es: [
      "se (me|le) (esta|va) pasando",
      "(ya se (me|le) (paso|quito)|se le quito|se me quito|ya esta bien|volvio a la normalidad|ya paso|duro)",
    ],
  },
  aura_usual: {
    nearby: true,
    en: [
      "(usual|typical|normal|regular|like all my|same as my|like my other|known) ~2 (migraine|migraines|headache|headaches|aura)",
      "(migraine|migraines) (like i always|as usual|again)",
    ],
    es: [
      "(de siempre|como siempre|usual|habitual|normal|la migrana que me da) ~2 (migrana|jaqueca|dolor)?",
      "mi migrana",
    ],
  },
}

export const brainRules: Rule[] = [
  {
    id: "brain.stroke",
    level: "call_emergency",
    title: "Signs of a stroke, even if they have gone",
    when: [
      "limb_gave + !limb_injury|back_sciatica|car_crash|fall_hard|possible_fracture|slept_on|carpal|fell|hit_hard|panic_known|injection_joint",
      "words_returned",
      "half_asleep + !slept_on|panic_known",
      "double_vision + half_body|numb_any",
      "face_and_arm + !dentist|slept_on|panic_known",
      "deaf_sudden + !ear_wax",
      "double_now",
      "cannot_speak + !throat_sore|hoarse|dentist|cold_only|toddler_speech|never_spoke_word|silent_for_a_reason",
      "hand_curled + drooling|not_looking|speech|face_droop",
      "hand_disobeys",
      "drunk_speech|acts_drunk + sudden_balance|head_danger|not_drinking",
      "deaf_sudden + sudden_balance|dizzy",
      "double_vision + dizzy|speech|sudden|weak_any|droopy_lid",
      "tia_resolved + stroke_word",
      "speech + elderly|head_danger + !dentist|throat_sore|toddler_speech",
      "double_vision|sudden_balance + speech",
      "cannot_move_side + !pain_any|limb_injury|possible_fracture|car_crash|fall_hard|back_sciatica|slept_on|carpal|fell|hit_hard",
      "half_vision",
      "half_body + weak_one_side|numb_any + !slept_on",
      "speech_garbled + !toddler_speech|dentist|drank|throat_sore|tooth|hoarse|alcohol|drugs_taken|low_mood",
      "cannot_move_limb + elderly + !limb_injury|back_sciatica|car_crash|fall_hard|possible_fracture|slept_on",
      "drunk_speech + !drank",
      "cannot_move_limb + wakes|sudden|age>=50y + !limb_injury|back_sciatica|car_crash|fall_hard|possible_fracture|slept_on|joint_hot",
      "face_droop + !dentist|bells_known",
      "face_droop + weak_one_side|speech|sudden|vision_loss|confused|headache",
      "weak_one_side + face_odd|speech|sudden|confused|headache|severe_headache|blurry_vision|sudden_balance|tia_resolved|hypertension|blood_thinner|heart_condition|vision_loss|age>=50y + !slept_on|carpal|limb_injury|back_sciatica",
      "speech + sudden|weak_one_side|confused|headache|severe_headache|blurry_vision|sudden_balance|tia_resolved|hypertension|drowsy|age>=50y + !dentist|throat_sore|toddler_speech",
      "sudden_balance + sudden + headache|severe_headache|blurry_vision|speech|vomiting|weak_one_side|hypertension|age>=60y",
      "sudden_balance + double_vision",
      "sudden_balance + blurry_vision|speech|headache + age>=55y",
      "vision_loss + sudden + weak_one_side|speech|headache",
      "stroke_said",
    ],
    evidence: [sources.stroke, sources.tia],
  },
  {
    id: "brain.worst-headache",
    level: "call_emergency",
    title: "Sudden or worst headache",
    when: [
      "headache + like_thunder",
      "head_injury + blood_thinner + severe_pain",
      "headache + sudden + severe_pain + !aura_usual",
      "severe_headache + blood_thinner",
      "severe_headache + sudden + !aura_usual",
      "severe_headache + 1:stiff_neck|vomiting|blurry_vision|confused|fainted|seizure|weak_one_side|fever|drowsy|light_hurts|pregnant|postpartum|head_injury|blood_thinner|nausea|immunosuppressed + worst_ever|sudden|stiff_neck|fever|confused|seizure|weak_one_side|fainted|drowsy|head_injury|blood_thinner|vision_loss + !aura_usual",
      "severe_headache + worst_ever + !aura_usual",
      "headache + sudden + stiff_neck|vomiting|fainted|worst_ever|confused + !aura_usual",
      "headache + confused|seizure|weak_one_side + !aura_usual",
    ],
    evidence: [sources.stroke, sources.meningitis],
  },
  {
    id: "brain.meningitis",
    level: "call_emergency",
    title: "Fever with a stiff neck, light that hurts or a rash that does not fade",
    when: [
      "stiff_neck + screams_moved",
      "stiff_neck + fever|high_fever + !cold_only|muscle_strain_word",
      "neck_pain + fever|high_fever + light_hurts|vomiting|confused|drowsy|purple_rash|severe_headache",
      "stiff_neck + vomiting + confused|fever",
      "bruising + fever|high_fever + rash",
      "stiff_neck + confused + vomiting",
      "stiff_neck + fever|high_fever + headache|severe_headache|light_hurts|rash|vomiting|drowsy|confused|purple_rash|young",
      "stiff_neck + severe_headache|light_hurts + vomiting|rash|confused|drowsy|fever|light_hurts",
      "fever|high_fever + light_hurts + headache|severe_headache|drowsy|vomiting + !aura_usual",
      "purple_rash + fever|high_fever|drowsy|stiff_neck|vomiting|headache",
      "glass_test",
    ],
    evidence: [sources.meningitis, sources.meningococcal],
  },
  {
    id: "brain.seizure",
    level: "call_emergency",
    title: "Seizure",
    when: [
      "jerks_spread",
      "seizure + !seizure_usual",
      "seizure + seizure_repeat|pregnant|diabetes|head_injury|bluish|fever|short_breath|young",
    ],
    evidence: [sources.seizures],
  },
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
      "saddle_numb",
      "bladder_bowel_loss + weak_legs|gradual_numb",
      "weak_legs + back_pain|fever|spine_injury",
      "gradual_numb + severe_weakness|getting_worse|speech|short_breath|swallow_trouble|weak_legs|recent_infection",
      "gradual_numb",
      "spine_injury + weak_one_side|weak_legs|gradual_numb|numb_any",
    ],
    evidence: "none opened",
  },
  {
    id: "brain.tetanus",
    level: "emergency_department",
    title: "Locked jaw or muscles that cramp on their own",
    when: [
      "jaw_locked + muscle_cramps|swallow_trouble|stiff_neck|wound|fever|throat_sore|swelling_face",
      "dystonia + new_medicine|swallow_trouble|jaw_locked|speech",
      "dystonia + muscle_cramps",
    ],
    evidence: [sources.tetanus],
  },
  {
    id: "brain.soon",
    level: "nurse_within_hour",
    title: "Sign from the brain or nerves that needs a nurse soon",
    when: [
      "severe_headache",
      "confused",
      "weak_one_side + !slept_on",
      "sudden_balance",
      "headache + fever + getting_worse",
      "seizure_usual + seizure",
      "weak_legs",
      "blurry_vision + headache + !aura_usual",
    ],
    evidence: [sources.stroke],
  },
  {
    id: "brain.today",
    level: "today",
    title: "Headache or dizziness that lasts",
    when: [
      "headache + days_many",
      "dizzy + days_many|vomiting|hearing|elderly|blood_thinner|getting_worse",
      "dizzy + age>=60y",
      "headache + getting_worse",
    ],
    evidence: [sources.dizziness],
  },
]
