import { sources } from "./sources"
import type { Concepts, Rule } from "./shape"

export const heartConcepts: Concepts = {
  chest_pain_now: {
    en: [
      "(im|i am|is|hes|shes|been|am|are) having ~1 (chest pain|chest pains|pain in (my|his|her|the) chest)",
    ],
    es: ["(me|le) esta doliendo ~2 pecho"],
  },
  pressure_back: {
    en: ["(pressure|tightness|squeezing|heaviness) (is|came|has come|comes) back"],
    es: ["(presion|opresion) ~2 (volvio|regreso|otra vez)"],
  },
  same_as_then: {
    en: [
      "(same|exact same|identical) ~1 (pain|pains|feeling|pressure|symptoms|squeezing|thing) ~3 (again|back|today|now|then|last time|before)",
      "(its|it is|this is|feels like) (happening|starting|just like) ~2 (again|then|last time|before)",
    ],
    es: [
      "(siento|siente|tengo|tiene|es) lo mismo",
      "(mismo|misma) (dolor|presion|sensacion) ~4 (otra vez|de nuevo|hoy|ahora|entonces|antes)",
    ],
  },
  sweating: {
    en: ["(sweat|sweats|sweating|sweaty|clammy|drenched)"],
    es: ["(sudo|suda|sudando|sudor|sudores|sudoroso|sudorosa)"],
  },
  faint_exertion: {
    en: [
      "(each|every) time ~8 (play|run|exercise|sprint|work out|train|swim|climb|lift)* ~4 (pass out|faint|black out|blackout)",
      "(pass out|faint|passed out|fainted|collapsed|black out) (when|while|whenever|during) ~3 (running|playing|exercis*|sprinting|swimming|practice|a game|soccer|football|basketball|training|i run|i play|he runs|she runs|he plays)",
    ],
    es: [
      "(cada vez que|cuando) ~3 (corro|juego|corre|juega|hago ejercicio|entreno) ~3 desmay*",
      "desmay* ~4 (corriendo|jugando|haciendo ejercicio|en el partido|entrenando)",
    ],
  },
  chest_killing: { en: ["@chest ~2 killing"], es: ["(pecho) ~3 (mata|matando)"] },
  bp_extreme: {
    en: ["(blood pressure|bp) ~5 (220|225|230|240|250|260)"],
    es: ["presion ~5 (220|225|230|240|250|260)"],
  },
  now_at_rest: {
    en: [
      "(today|now|this time|tonight|last night) ~6 (sitting|resting|rest|lying|bed|still|doing nothing|asleep|couch|tv)",
    ],
    es: ["(hoy|ahora|anoche) ~5 (sentado|sentada|descansando|acostado|acostada|dormido|reposo)"],
  },
  angina_new: {
    en: [
      "(squeezing|pressure|tightness|heaviness|burning) ~10 (goes away|eases|stops|better) ~4 (rest|sit|stop)",
    ],
    es: [
      "(opresion|presion|apreta*) ~8 (se quita|se me quita|mejora|pasa) ~4 (descanso|descansar|siento|paro)",
    ],
  },
  chest_tearing: {
    en: [
      "(tearing|ripping|ripped|tore|torn) ~6 (chest|back|shoulder blades)",
      "(chest|back) ~4 (tearing|ripping|being torn)",
    ],
    es: [
      "(arranc*|desgarr*|rasg*|parten|parte) ~6 (pecho|espalda)",
      "(pecho|espalda) ~4 (arranc*|desgarr*|rasg*)",
    ],
  },
  chest_pressure: {
    en: [
      "(heavy|tight|crushing|squeezing|pressing|dull|odd|strange|weird|funny|bad) (feeling|sensation|feel|weight|ache) ~3 @chest",
      "@chest ~3 (heavy|tight|crushing|squeezing) (feeling|sensation)",
      "(squeezing|crushing|gripping|clamping|pressing) ~1 (my|his|her) heart",
      "(heaviness|pressure|weight|tightness) ~2 (sitting|lying|pressing|resting)? (across|on|over|in) (my|his|her) (upper body|rib cage|breastbone|sternum|torso)",
      "chest ~5 (feel|feels|felt) (weird|strange|funny|off|heavy)",
      "heavy ~3 (on|over) (my|his|her) (ribs|chest|breastbone)",
      "@chest ~6 @pressure",
      "(pressure|tightness|squeezing|heaviness|weight|vise|elephant|band|clamp|brick|fullness|crushing|squeeze|tight band|fist) ~5 @chest",
      "(sitting|standing|sits|stands|parked|pressing|stepping) on (my|his|her|their) @chest",
      "(chest) ~3 (feels|felt) (like|funny|weird|wrong|off|strange)",
    ],
    es: [
      "@chest ~5 @pressure",
      "((raro|rara|feo) ~1 @chest|@chest ~3 (raro|rara|feo))",
      "(sentado|sentada|parado|parada|encima) ~3 @chest",
      "(opresion|presion|peso|pesadez|elefante|apretado|aprieta|aprietan|oprime|oprimen|piedra|losa|aplastan|aplasta|estrujan|apachurra|apretazon) ~5 @chest",
    ],
  },
  chest_pain: {
    en: [
      "@chest ~2 killing",
      "@chest ~5 (pain|pains|hurts|hurt|hurting|ache|aches|aching|discomfort|burning|stabbing|sharp|killing|painful|throbbing|on fire|cramp*|burns|pangs|twinge|agony)",
      "(pain|pains|discomfort|ache|aching|hurts|hurting|stabbing|burning|agony|hurt) ~5 @chest",
      "angina",
      "pain ~2 (heart|left breast)",
      "heart (hurts|aches|pain|is hurting)",
    ],
    es: [
      "(agarr*|sobandose|tocandose|apretandose) ~1 (el )?pecho",
      "@chest ~4 (dolor|duele|dolia|molestia|molestias|ardor|punzada|punzadas|dolio|adolorido|doliendo|quema|arde|dolorcito)",
      "(dolor|duele|molestia|punzada|punzadas|ardor|dolores|dolorcito|arde|doliendo) ~5 (pecho|torax|corazon)",
      "angina de pecho",
    ],
  },
  chest_any: {
    en: [
      "@chest ~6 @pressure",
      "@pressure ~5 @chest",
      "@chest ~5 @pain",
      "@pain ~5 @chest",
      "heavy sensation",
    ],
    es: ["@chest ~5 @pressure", "@pressure ~5 @chest", "@chest ~4 @pain", "@pain ~5 @chest"],
  },
  radiates: {
    en: [
      "(arm|jaw|shoulder) ~2 tingles",
      "(radiat*|spreads|spreading|shoots|shooting|goes|going|moving|moves|travels|traveling|down|into|up to|up into|through to|runs) ~5 @arm",
      "(left arm|both arms|jaw|left shoulder|my arm|his arm|her arm|arms|arm) ~5 (hurts|hurt|heavy|aches|aching|ache|numb|tingly|tingling|pain|painful|weird|funny|sore|tight)",
      "(pain|ache|numbness|tingling|heaviness|hurts|aching) ~4 (left arm|jaw|both arms|left shoulder|down my arm|down his arm|down her arm|arm|shoulder blades)",
      "(straight|right|clear) through to (my|his|her) back",
    ],
    es: [
      "(irradia|corre|baja|sube|va|extiende|pasa|llega|recorre|se me va|hacia|agarra) ~4 @arm",
      "(brazo|brazos|mandibula|quijada|hombro) ~4 (duele|dormido|pesado|hormigueo|adormecido|entumido|dolor|pesa|duelen|entumecido|raro)",
      "(duerme|durmio|adormece|adormecio|entume|pesa|pesan) ~2 (brazo|brazos|mandibula|quijada)",
      "(dolor|hormigueo|adormecimiento|duele) ~4 (brazo|brazos|mandibula|quijada|hombro izquierdo|espalda)",
    ],
  },
  chest_lasting: {
    en: [
      "(minutes|minute|mins|half hour|hour|hours|ago|since|now|all morning|wont go away|not going away|hasnt gone away|still there|comes and goes|keeps coming|constant|right now|today|tonight|this morning|woke me|at rest|sitting still|resting|lying|upstairs|stairs|walk|walking|exertion)",
    ],
    es: [
      "(minutos|hora|horas|ahora|ahorita|hoy|anoche|desde|no se quita|no se me quita|no se le quita|sigue|va y viene|descanso|reposo|escaleras|caminar|camino|rato)",
    ],
  },
  heart_attack_said: {
    en: [
      "(having|feels like|felt like|just had|looks like|is having|go into|went into|gone into) ~4 (a|another|the start of a|mild|massive|his|her) (heart attack|cardiac arrest)",
      "(think|might|maybe|could|possibly) ~2 (be|had|have|is) ~2 (a|another) (heart attack|cardiac arrest)",
      "(heart attack) (right now|now|happening|symptoms right|help)",
      "(his|her|my) heart (stopped|has stopped|isnt beating|is not beating)",
      "(no|cant find a|cant feel a|doesnt have a|cannot find a|without a|hasnt got a|cant get a) pulse",
      "(is|in|into|went into) cardiac arrest",
      "like (the|my|his|her) (last|first) (heart attack|mi)",
    ],
    es: [
      "(esta|estoy|creo|parece|dando|teniendo|sera) ~4 (un|otro) (infarto|ataque al corazon|ataque cardiaco|paro cardiaco)",
      "(infartando|infarto ahora|paro cardiaco)",
      "(sin|no tiene|no le siento|no le encuentro) pulso",
      "(se le|le) paro el corazon",
    ],
  },
  tearing: {
    en: [
      "(tearing|ripping|tore|torn|ripped|splitting apart|rips|tears) ~6 (chest|back|belly|stomach|inside|abdomen|me|apart|me apart)",
      "(chest|back|belly|stomach|abdomen) ~6 (tearing|ripping|tore|ripped|being torn|torn|splitting|ripped open)",
      "(tearing|ripping) (pain|sensation|feeling)",
      "(between|behind) ~2 (shoulder blades|shoulderblades|shoulders) ~10 (tearing|ripping|torn)",
      "(feels|feel|felt) like ~1 (tearing|ripping)",
    ],
    es: [
      "(desgarra|desgarro|desgarrador|desgarrando|rompe|rompio|rasga|rasgando|rasgo|partio|parte|desgarrara|rompiera|rasgara) ~5 (pecho|espalda|adentro|dentro|barriga|abdomen|estomago|vientre|por)",
      "(pecho|espalda|barriga|abdomen|estomago|dolor) ~5 (desgarra|desgarro|desgarrador|desgarrando|rasga|rompe|rasgando|desgarrante|desgarradora|desgarrara|rompiera|rasgara)",
    ],
  },
  tearing_trunk: {
    en: [
      "(tearing|ripping) ~3 (from|in|inside|down|across|through) ~2 (chest|back|belly|stomach|abdomen)",
      "(something|it) ~2 (tore|ripped|tearing|ripping|torn) ~2 (inside|in) ~2 (chest|back|belly|stomach|abdomen|me)",
      "(chest|back|belly) ~3 (ripped open|ripped apart|ripping apart|being torn|tearing apart|tearing open)",
    ],
    es: [
      "algo ~3 (rompiera|rompio|desgarro|rasgo|rasgara|desgarrara) ~4 (pecho|espalda|barriga|dentro|adentro)",
      "(rasga|rasgando|desgarra|desgarrando) ~3 (pecho|espalda|barriga)",
      "(parte|partia|partio|rasga|rompe) la espalda",
    ],
  },
  muscle_tear: {
    nearby: true,
    en: ["(muscle|ligament|tendon|meniscus|rotator cuff|hamstring|acl|shirt|jeans|pants)"],
    es: ["(musculo|ligamento|tendon|menisco|pantalon|camisa|pantorrilla)"],
  },
  heart_condition: {
    en: [
      "(bad|weak|failing) heart",
      "(heart) (failure|disease|condition|problem|problems|murmur|valve|transplant|surgery|bypass|stent|stents|defect|rhythm|trouble|patient)",
      "(pacemaker|defibrillator|icd|stent|stents|bypass|afib|a fib|atrial fibrillation|cardiomyopathy|hcm|chf|angina|arrhythmia|coronary|cardiologist|mechanical valve|aneurysm|long qt|hypertrophic|pulmonary hypertension|pulmonary arterial hypertension)",
      "(prior|previous|past|had a|after my|two|second|since my) (heart attack|mi|stent)",
    ],
    es: [
      "(tuve|tuvo|tenido|me dio|le dio) ~1 infarto",
      "(problema|problemas|enfermo|enferma|mal|insuficiencia|operado|operada|cirugia|enfermedad|padece|padezco|soplo) ~3 (corazon|cardiaca|cardiaco|cardiacos)",
      "(marcapasos|cardiologo|cardiaco|cardiaca|fibrilacion|arritmia|stent|bypass|cardiopatia)",
    ],
    lasting: true,
  },
  leg_swelling_one: {
    en: [
      "(calf|leg|thigh|ankle|arm) ~8 (swollen|swelling|swelled|bigger|puffy|warm|tender|red|hot|balloon*) ~4 (than|one|compared|only|left|right|and|warm|red|sore|hurts|pain*|tender)?",
      "(one|left|right) (leg|calf|thigh|arm) ~5 (swollen|swelling|swelled|bigger|puffy|swollen up)",
      "(swollen|swelling|pain|swollen up|painful|tender|warm|red|sore) ~4 (calf|left leg|right leg|one leg|one of my legs|lower leg|behind my knee)",
      "one leg ~4 (twice|double|bigger|larger|fatter)",
      "(dvt|blood clot|clot) ~2 (leg|calf|arm|arm|lung|lungs)",
    ],
    es: [
      "(pantorrilla|pierna|muslo|tobillo) ~5 (hinchada|hinchado|hincho|roja|rojo|caliente|inflamada|inflamado|mas grande|gorda)",
      "(hincho|hincha|inflamo|inflama) ~2 (una pierna|la pierna|pantorrilla)",
      "(hinchazon|hinchada|dolor|inflamacion) ~4 (pantorrilla|una pierna|pierna izquierda|pierna derecha)",
    ],
  },
  chest_injury_or_ache: {
    nearby: true,
    en: [
      "(chest|pec|pecs|ribs|rib) ~6 (when i (press|push|touch|twist|lift|poke)|to (the )?touch|after (lifting|pushups|push ups|bench|working out|the gym)|from coughing|when i cough|from working out|sore from)",
      "(sore|tender|strained|pulled) ~3 (chest muscle|chest muscles|pec|rib muscle)",
      "(chest) ~4 (acid reflux|heartburn after|gerd)",
    ],
    es: [
      "(pecho|costillas) ~5 (cuando toso|cuando tose|toso mucho|tanto toser|de tanta tos)",
      "(pecho|costilla|costillas) ~5 (al tocar|al apretar|cuando toco|cuando aprieto|de toser|por toser|al toser|por el ejercicio|por las pesas)",
    ],
  },
  panic_known: {
    en: [
      "(get|have|had|having|my|usual|typical|diagnosed with|another|history of|used to|same as|just like|like my) ~3 (panic|anxiety) (attack|attacks|disorder)",
      "(anxious|nervous|anxiety) ~4 (interview|exam|presentation|test|speech|flight|date|flying|driving test|public speaking|work)",
    ],
    es: [
      "(ataques|ataque|crisis) de (panico|ansiedad)",
      "(nervioso|nerviosa|ansiosa|ansioso) ~3 (examen|entrevista|presentacion|boda|trabajo)",
    ],
    lasting: true,
  },
  arm_hand_pain: {
    en: ["@pain ~4 (left )(arm|hand|shoulder|jaw)", "(left )(arm|hand|shoulder) ~4 @pain"],
    es: ["(dolor|duele) ~4 (brazo|mano|hombro) izquierd*", "(brazo|mano|hombro) izquierd* ~3 (duele|dolor)"],
  },
  pressure_elsewhere: {
    en: ["@pressure ~6 (ribs|jaw|throat|shoulder blades|upper back|neck|left arm|both arms)"],
    es: ["(presion|opresion|apreton) ~5 (costillas|mandibula|quijada|garganta|espalda alta|brazo)"],
  },
  nitro_fails: {
    en: [
      "(nitro|nitros|nitroglycerin|nitrostat) ~6 (isnt|is not|not|wont|hasnt|still|no)",
      "(two|three|2|3) (nitros|nitro|nitroglycerin)",
      "(nitro|nitroglycerin|nitrostat|nitroglycerine) ~8 (three|3|two|2|times|still|didnt|doesnt|not|nothing|isnt|no)",
      "(squeezing|pressure|pain|tightness) ~4 (still|not gone|wont go|isnt gone) ~8 nitro*",
    ],
    es: ["(nitro|nitroglicerina) ~8 (no|sigue|todavia|tres|dos)"],
  },
  squeezing_word: {
    en: ["heaviness", "(squeezing|squeeze|pressure|tightness|pain)"],
    es: ["(opresion|apreta*|dolor)"],
  },
  indigestion_odd: {
    en: [
      "(indigestion|heartburn|reflux|gas pain) ~8 (sweat*|sweaty|wont quit|wont stop|bad|all night|clammy|arm|jaw|wont go away|short of breath|worst|never had|not going away|antacids|tums)",
    ],
    es: ["(agruras|acidez|indigestion) ~6 (sudor|sudando|brazo|quijada|mandibula|no se quita)"],
  },
  jaw_arm_sweat: {
    en: [
      "(jaw|left arm|both arms) ~6 (pain|ache|aching|hurts|heavy|heaviness|numb|hurting)",
      "(pain|aching|ache|heaviness) ~3 (jaw|left arm|both arms)",
      "(rubbing|holding|clutching|grabbing|clutches|holds|rubs) ~4 (left arm|chest|jaw|arm)",
    ],
    es: [
      "(mandibula|quijada|brazo izquierdo|brazos) ~5 (dolor|duele|duelen|pesado|dormido|pesadez|pesa|pesan)",
      "(dolor|pesadez|duele|duelen|molesta|pesan) ~3 (mandibula|quijada|brazo izquierdo|los brazos)",
      "(soba|sobando|agarra|agarrando|aprieta) ~2 (brazo izquierdo|pecho|quijada)",
    ],
  },
  /** Told after the chest, in a message of its own: "and my left arm". */
  arm_or_jaw_too: {
    en: [
      "(and|also|now) ~2 (left arm|both arms|left shoulder|jaw)",
      "(left arm|both arms|left shoulder|jaw) (too|also|as well)",
    ],
    es: [
      "(y|tambien) ~2 (brazo izquierdo|los dos brazos|hombro izquierdo|mandibula|quijada)",
      "(brazo izquierdo|los dos brazos|hombro izquierdo|mandibula|quijada) tambien",
    ],
  },
  leg_feet_swollen: {
    en: [
      "(ankles|feet|legs|both legs) ~6 (swollen|swelling|puffy|swelled|ballooned|fluid)",
      "(ankles|feet|legs) ~2 (like|as big as) (balloons|sausages|tree trunks|an elephants|grapefruits)",
      "(swollen|puffy|swelling) ~3 (ankles|feet|legs)",
      "gained ~4 (pounds|lbs|kilos|kg)",
    ],
    es: ["(tobillos|pies|piernas) ~3 (hinchad*|inflamad*|hinchan)", "(subi|subio|aumente) ~3 (kilos|libras)"],
  },
  doom: {
    en: [
      "(sense|feeling|feel) ~2 (doom|impending doom|im (going to|gonna) die|dying|something is (very|really|terribly) wrong)",
      "(think|feel like|feels like|afraid|feel) ~2 (im dying|im going to die|im gonna die|hes dying|shes dying|i am dying|i might die|dying)",
      "(is dying|im dying|hes dying|shes dying)",
    ],
    es: [
      "(siento|creo|parece) ~3 (me muero|me estoy muriendo|voy a morir|se muere|se esta muriendo)",
      "(se me muere|se esta muriendo|me estoy muriendo)",
    ],
  },
  during_effort: {
    en: [
      "(comes|starts|happens|worse|only|get it) ~3 (when|if|with) ~2 (walk|carry|climb|exercise|exert|work|mow|shovel|run|push|move)",
      "(goes|eases|stops|better|gone) ~3 (when i|if i|with) ~2 (sit|rest|stop|stand still|lie)",
    ],
    es: [
      "(cuando|al) ~2 (camin*|subo|subir|cargo|cargar|esfuerzo) ~8 (se me quita|se quita|descanso|descansar)",
    ],
  },
  during_exercise: {
    en: [
      "(ran|jogged|biked|hiked|swam|cycled|rode) ~2 (mile|miles|km|laps|5k|10k|marathon)",
      "(when|if|after|whenever) i (run|jog|sprint|exercise|climb|bike)",
      "(during|on|after) (my|a|the) (run|jog|ride|hike|bike ride|swim)",
      "(playing|running|practice|exercise|exercising|workout|working out|jogging|game|sprint*|soccer|basketball|training|gym|treadmill|race|lifting)",
    ],
    es: ["(jugando|corriendo|ejercicio|entrenando|futbol|gimnasio|entrenamiento|partido|correr)"],
  },
  racing_heart: {
    en: [
      "(heart|hearts) (is |are )?racing",
      "chest ~2 (pounding|thumping)",
      "heart ~2 (exploding|explode|burst|bursting)",
      "(heart|heartbeat|pulse|heart rate) ~8 (racing|races|race|raced|pounding|pounds|fast|faster|rapid|rapidly|hammering|thumping|beating out of|out of (my|his|her) chest|galloping|skyrocket*|through the roof|jump out|sprinting)",
      "(racing|pounding|rapid|fast|pounds) (heart|heartbeat|heart rate|pulse)",
      "(palpitation|palpitations|tachycardia|svt)",
      "(heart|pulse) ~2 (crazy|nuts|wild|wont (slow|calm) down)",
    ],
    es: [
      "se (me|le) sale ~1 corazon",
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
      "(corazon|pulso|latidos) ~6 (irregular|irregulares|salta|se salta|saltando|saltado|brinca|brincando|brincos|saltos|aletea|se para|raro|descompasado|desacompasado|disparejo)",
      "(brinca|brincan|salta|aletea|tropieza) ~2 (corazon|latidos)",
      "arritmia",
    ],
  },
  slow_heart: {
    en: [
      "(heart|heartbeat|pulse) ~8 (slow|slowly|slows|slowed|too slow|slow way down|slowing)",
      "(slow|slowed) (heart|heartbeat|pulse|heart rate)",
    ],
    es: [
      "pulso ~6 (30|31|32|33|34|35|36|37|38|39|40|41|42)",
      "(corazon|pulso|latidos) ~5 (lento|lenta|despacio|lentos|lentisimo|lentito)",
    ],
  },
  bp_very_high: {
    en: ["(blood pressure|bp) ~5 (sky high|through the roof|dangerously high|extremely high)"],
    es: ["presion ~4 (altisima|por las nubes|peligrosamente alta)"],
  },
  bp_high: {
    en: ["(blood pressure|bp) ~5 (high|elevated|up|been high)", "high blood pressure"],
    es: ["presion (alta|arterial alta)", "(hipertension|hipertenso|hipertensa)"],
  },
  bp_low: { en: ["(blood pressure|bp) ~4 (low|dropping|dropped)"], es: ["presion ~3 (baja|bajo|bajisima)"] },
}

export const heartRules: Rule[] = [
  {
    id: "heart.chest-pressure",
    level: "call_emergency",
    title: "Pressure or pain in the chest that may be the heart",
    when: [
      "same_as_then + heart_condition",
      "pressure_back + sweating|pale_clammy|short_breath|chest_any|nausea|near_faint|heart_condition",
      "chest_pain_now + !chest_injury_or_ache|cold_only",
      "chest_killing + !chest_injury_or_ache|cold_only",
      "chest_pain + diabetes|heart_condition + !chest_injury_or_ache|shingles|cold_only|panic_known",
      "angina_new + now_at_rest",
      "angina_new + during_effort + age>=40y",
      "nitro_fails + chest_any|chest_lasting|squeezing_word",
      "radiates + near_faint|fainted + !chest_injury_or_ache|panic_known",
      "chest_pressure + !chest_injury_or_ache|cold_only|asthma_mild|panic_known",
      "chest_pressure + 1:radiates|pale_clammy|short_breath|nausea|vomiting|near_faint|fainted|bluish|doom|heart_condition|racing_heart|irregular_heart",
      "chest_pain + 1:radiates|pale_clammy|short_breath|near_faint|fainted|nausea|vomiting|doom|heart_condition|racing_heart|irregular_heart|slow_heart|weak_one_side|severe_weakness|bluish + !chest_injury_or_ache",
      "chest_pain + arm_or_jaw_too + !chest_injury_or_ache|limb_injury",
      "chest_pain + severe_pain|sudden + !chest_injury_or_ache",
      "chest_pain + chest_lasting + age>=40y + !chest_injury_or_ache|shingles",
      "chest_pain + chest_lasting + diabetes|hypertension|smoker|elderly + !chest_injury_or_ache|shingles",
      "chest_pain + cocaine|doom",
      "heart_attack_said",
    ],
    evidence: [sources.heartAttack, sources.chestPain],
  },
  {
    id: "heart.pain-elsewhere",
    level: "call_emergency",
    title: "Arm, jaw or stomach discomfort with sweating or short breath",
    when: [
      "weak_one_side + radiates + pain_any + !slept_on|carpal|limb_injury",
      "pressure_elsewhere + during_effort|radiates",
      "heart_condition + arm_hand_pain + sweating|pale_clammy|short_breath|nausea",
      "jaw_arm_sweat + pale_clammy|short_breath|nausea|near_faint|chest_any|doom",
      "indigestion_odd + pale_clammy|radiates|short_breath|near_faint|age>=50y",
      "indigestion_odd + age>=50y + pale_clammy",
    ],
    evidence: [sources.heartAttack],
  },
  {
    id: "heart.tearing",
    level: "call_emergency",
    title: "Tearing pain in chest, back or belly",
    when: [
      "throbbing_lump + belly_word",
      "throbbing_lump + back_pain|belly_pain|age>=60y",
      "chest_tearing",
      "tearing_trunk + !muscle_tear",
      "tearing + sudden|severe_pain|worst_ever|chest_any|back_pain|belly_pain|near_faint|pale_clammy",
      "chest_pain|back_pain|belly_pain + sudden + severe_pain + near_faint|pale_clammy|fainted",
      "back_pain|flank_pain + belly_pain + sudden|severe_pain + age>=55y",
    ],
    evidence: "none opened",
  },
  {
    id: "heart.failure-worse",
    level: "emergency_department",
    title: "Heart failure getting worse",
    when: [
      "heart_condition + leg_feet_swollen + short_breath",
      "leg_feet_swollen + short_breath",
      "heart_condition + cannot_breathe|short_breath",
    ],
    evidence: [sources.breathing],
  },
  {
    id: "heart.blood-pressure",
    level: "emergency_department",
    title: "Very high blood pressure with symptoms",
    when: [
      "bp_extreme",
      "bp_very_high + chest_any|headache|severe_headache|blurry_vision|short_breath|confused|weak_one_side|nosebleed|vomiting|near_faint",
    ],
    evidence: [sources.bloodPressure],
  },
  {
    id: "heart.soon",
    level: "nurse_within_hour",
    title: "Chest, heartbeat or blood pressure trouble that needs a nurse soon",
    when: [
      "chest_pain + !chest_injury_or_ache",
      "chest_pressure",
      "bp_very_high",
      "leg_swelling_one",
      "racing_heart + !during_exercise|panic_known",
      "irregular_heart",
      "leg_feet_swollen + heart_condition|kidney_disease",
    ],
    evidence: [sources.chestPain, sources.bloodPressure],
  },
]
