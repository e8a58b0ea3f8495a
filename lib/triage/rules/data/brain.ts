import { sources } from "./sources"
import type { Concepts, Rule } from "./shape"

export const brainConcepts: Concepts = {
  jerks_spread: {
    en: [
      "(twitching|twitches|jerking|jerks|shaking) ~6 (spreads|spread|spreading|moves|moved|marches|travels|goes) (up|to|into|over) ~4 (arm|leg|face|body|side)",
      "(twitch*|jerk*) ~6 (couldnt|cant|could not) (talk|speak)",
    ],
    es: ["(sacude*|brinca*|tiembla*|jala*) ~6 (sube|subio|pasa|paso|corre) ~5 (brazo|pierna|cara|cuerpo)"],
  },
  screams_moved: {
    en: ["(screams|cries|crying|screaming) ~2 (when|if) ~2 (i|we|you) (move|touch|pick|bend)"],
    es: ["(grita|llora) ~3 (cuando|si) ~2 (muevo|mueven|toco|cargo)"],
  },
  muscle_strain_word: {
    en: ["(slept wrong|slept funny|whiplash|pulled a muscle|desk|pillow|for years)"],
    es: ["(dormi mal|torticolis|almohada)", "(hace|por|desde hace) ~2 anos"],
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
  neck_pain: {
    en: ["neck ~2 (hurts|pain|sore|aches|killing)"],
    es: ["(nuca|cuello) ~2 (duele|dolor)", "(duele|dolor) ~2 (nuca|cuello)"],
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
  bad_headache: {
    en: ["(bad|strong|huge|pounding|sharp|big|nasty) (headache|migraine|head pain)"],
    es: ["(dolor|dolorazo) ~1 cabeza ~2 (fuerte|feo|duro)"],
  },
  severe_headache: {
    en: [
      "headache so bad",
      "(headache|migraine|head (pain|hurts|aches)) ~3 worse than ~2 (ever|any|anything)",
      "(headache|head) ~4 screaming",
      "(headache|migraine|head pain|head) ~8 (worst|severe|thunderclap|unbearable|excruciating|horrible|terrible|awful|hit me|exploded|explode|exploding|intense|unlike|never had|blinding|bat|like a hammer|10|crushing|crushed|splitting open|brutal|insane|killer|searing)",
      "(worst|severe|thunderclap|unbearable|excruciating|horrible|terrible|intense|explosive|blinding|brutal|crushing|insane|searing|splitting|(really|very|so|super|extremely|awfully) bad|massive|killer) ~2 (headache|migraine|head pain|pain in (my|his|her) head)",
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
    en: [
      "(worst|never felt|never had) ~5 (life|ever|like this|before|lifetime)",
      "worse than ~2 (ever|before|any|anything)",
    ],
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
    id: "brain.worst-headache",
    level: "call_emergency",
    title: "Sudden or worst headache",
    when: [
      "headache + like_thunder",
      "head_injury + blood_thinner + severe_pain",
      "headache + sudden + severe_pain|bad_headache + !aura_usual",
      "severe_headache + blood_thinner",
      "headache + blood_thinner + fall_any",
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
      "stiff_neck + headache + immunosuppressed",
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
