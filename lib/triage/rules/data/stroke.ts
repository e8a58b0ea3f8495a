import { sources } from "./sources"
import type { Concepts, Rule } from "./shape"

/** Signs of a stroke, and what looks like one. */
export const strokeConcepts: Concepts = {
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
    es: [
      "se (me|le) (fue|cayo|aflojo|murio) ~2 (brazo|pierna|lado)",
      "se (me|le) (cayo|aflojo|murio) ~2 mano",
    ],
  },
  half_asleep: {
    en: ["(half|one side|left side|right side) of (my|his|her) body ~3 (numb|asleep|tingling|dead|tingly)"],
    es: ["se (me|le) (duerme|durmio|entume*|adormec*|paraliz*) ~2 (un lado|la mitad|medio) ~2 cuerpo"],
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
  double_now: {
    en: ["(im|i am|hes|shes|started|keep|keeps|suddenly) seeing (double|two of everything)"],
    es: ["(tengo|tiene) vision doble", "(estoy|esta) viendo doble"],
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
      "(talking|talks|speaking|words|saying|says things|speech) ~4 (make|makes|making|made) no sense",
      "(talking|talks) but (it|that|they|nothing|she|he) (makes|make|is making) no sense",
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
    en: [
      "@cant ~1 (move|lift|raise|use|feel) ~2 (arm|leg|hand|side)",
      "@cant ~1 (move|lift|raise) (my|his|her|the) (left|right) (foot|ankle|toes)",
    ],
    es: [
      "sin poder (mover|levantar|alzar) ~2 (brazo|pierna|mano)",
      "no (puedo|puede) (mover|levantar|alzar) ~2 (brazo|pierna|mano|lado)",
    ],
  },
  face_droop: {
    en: [
      "(half|side|part) ~3 face ~3 (not moving|wont move|doesnt move|isnt moving|frozen|paralyzed|dead)",
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
  double_vision: {
    en: ["(see double|sees double|seeing two of)", "(double vision|seeing double|vision ~2 double)"],
    es: ["viendo doble", "(vision doble|veo doble|ve doble)"],
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
}

export const strokeRules: Rule[] = [
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
      "weak_one_side + face_odd|speech|sudden|confused|dizzy|headache|severe_headache|blurry_vision|sudden_balance|tia_resolved|hypertension|blood_thinner|heart_condition|vision_loss|age>=50y + !slept_on|carpal|limb_injury|back_sciatica",
      "speech + sudden|weak_one_side|confused|headache|severe_headache|blurry_vision|sudden_balance|tia_resolved|hypertension|drowsy|age>=50y + !dentist|throat_sore|toddler_speech",
      "sudden_balance + sudden + headache|severe_headache|blurry_vision|speech|vomiting|weak_one_side|hypertension|age>=60y",
      "sudden_balance + double_vision",
      "sudden_balance + blurry_vision|speech|headache + age>=55y",
      "vision_loss + sudden + weak_one_side|speech|headache",
      "stroke_said",
    ],
    evidence: [sources.stroke, sources.tia],
  },
]
