import { sources } from "./sources"
import type { Concepts, Rule } from "./shape"

/** Conditions of the record, and the everyday findings that make care needful. */
export const wholeBodyConcepts: Concepts = {
  tiny_red: {
    en: ["(tiny|little|small) (red|purple) (spots|dots)"],
    es: ["(puntitos|manchitas) (rojos|rojas|morados|moradas)"],
  },
  tropics: {
    en: [
      "(africa|nigeria|ghana|kenya|uganda|tanzania|congo|cameroon|senegal|mali|zambia|malawi|mozambique|sierra leone|liberia|malaria)",
    ],
    es: ["(africa|nigeria|ghana|kenia|uganda|congo|camerun|guinea ecuatorial|malaria|paludismo)"],
  },
  steroids_stopped: {
    en: [
      "(stopped|quit|ran out of|off|skipped) ~2 (steroids|prednisone|hydrocortisone|dexamethasone|cortisone)",
    ],
    es: ["(deje|dejo|suspendi|sin) ~3 (esteroides|prednisona|cortisona|hidrocortisona)"],
  },
  lab_danger: {
    en: [
      "potassium (level )?(is|was|of|at|came back|came back at|came in at|dropped to|went up to|level is|level was|hit) (about )?(6|6.0|6.1|6.2|6.3|6.4|6.5|6.6|6.7|6.8|6.9|7|7.0|7.1|7.2|7.3|7.5|8|2.0|2.1|2.2|2.3|2.4|2.5|dangerously|critically)",
      "inr (is|was|of|at|came back|came back at|came in at|dropped to|went up to|level is|level was|hit) (about )?(6|7|8|9|10|11|12|6.5|7.5|8.5|over 5|above 5|over 6)",
      "sodium (level )?(is|was|of|at|came back|came back at|came in at|dropped to|went up to|level is|level was|hit) (about )?(105|108|110|112|114|115|116|117|118|119|120)",
      "(hemoglobin|hgb) (is|was|of|at|came back|came back at|came in at|dropped to|went up to|level is|level was|hit) (about )?(4|5|6|4.5|5.5|6.5)",
      "troponin ~4 (high|elevated|positive)",
      "lab ~4 (called|phoned) ~6 (critical|dangerous|go to the er|emergency)",
    ],
    es: [
      "potasio ~5 (6|6.0|6.1|6.2|6.3|6.4|6.5|6.6|6.7|6.8|6.9|7|7.0|7.5)",
      "inr (is|was|of|at|came back|came back at|came in at|dropped to|went up to|level is|level was|hit) (about )?(6|7|8|9|10|11|12)",
      "hemoglobina ~4 (4|5|6)",
    ],
  },
  cloudy_dialysis: {
    en: [
      "(peritoneal|pd|dialysis) ~4 (bag|fluid|drain|effluent)? ~2 (cloudy|milky)",
      "cloudy ~3 (dialysis|peritoneal|pd) (fluid|bag|drain)?",
    ],
    es: ["(dialisis|peritoneal) ~5 (turbio|turbia|lechoso)"],
  },
  missed_dialysis: {
    en: ["(skip*|missed|missing|miss) ~2 dialysis"],
    es: ["(falte|falto|faltado|sin) ~2 dialisis"],
  },
  diabetes: {
    en: ["(diabetes|diabetic|insulin|type 1|type 2|metformin|t1d|a1c)"],
    es: ["(diabetes|diabetico|diabetica|insulina|metformina)"],
    lasting: true,
  },
  hypertension: {
    en: [
      "(high blood pressure|hypertension|lisinopril|amlodipine|losartan|blood pressure (pills|meds|medicine|medication))",
    ],
    es: ["(presion alta|hipertension|hipertenso|hipertensa|losartan|enalapril)"],
    lasting: true,
  },
  bp_medicine: {
    en: [
      "(lisinopril|enalapril|ramipril|ace inhibitor|blood pressure (pill|pills|med|meds|medicine|medication))",
    ],
    es: ["(lisinopril|enalapril|captopril|(pastilla|pastillas|medicina|medicamento) (de|para) la presion)"],
    lasting: true,
  },
  immunosuppressed: {
    en: [
      "spleen ~2 (removed|out|taken out|gone)",
      "(removed|took out) ~1 spleen",
      "(clozapine|clozaril|carbimazole|methimazole|agranulocytosis)",
      "immune (drugs|drug|meds|medication|medicine|suppressants|suppressing|suppressant|therapy)",
      "(biologics|biologic|infusions) ~3 (crohns|lupus|ra|arthritis|ms|psoriasis|colitis)",
      "(chemo|chemotherapy|transplant|immunosuppressed|immunosuppressant|immunosuppressants|immunocompromised|immune suppressed|tacrolimus|mycophenolate|prednisone|methotrexate|humira|neutropenia|neutropenic|leukemia|lymphoma|cancer treatment|hiv|aids|no spleen|without a spleen|spleen removed|asplenia|sickle cell|rituximab|weak immune|infliximab|remicade|enbrel)",
    ],
    es: [
      "(quimio|quimioterapia|trasplante|trasplantado|trasplantada|inmunosuprimido|inmunosuprimida|prednisona|metotrexato|leucemia|linfoma|vih|sida|sin bazo|defensas bajas|anemia falciforme)",
    ],
    lasting: true,
  },
  dialysis: {
    en: ["(dialysis|kidney failure|end stage)"],
    es: ["(dialisis|insuficiencia renal)"],
    lasting: true,
  },
  kidney_disease: {
    en: ["(dialysis|kidney failure|kidney disease|ckd)"],
    es: [
      "(dialisis|insuficiencia renal|enfermedad renal|(padezco|padece|enfermo|enferma|mal) (de|del) (los )?(rinon|rinones))",
    ],
    lasting: true,
  },
  sickle_cell: {
    en: ["sickle cell"],
    es: ["(anemia falciforme|celulas falciformes|drepanocit*)"],
    lasting: true,
  },
  adrenal: {
    en: ["(addisons|addison|adrenal insufficiency|hydrocortisone|adrenal crisis|steroid dependent)"],
    es: ["(addison|insuficiencia suprarrenal|hidrocortisona)"],
    lasting: true,
  },
  porphyria: { en: ["(porphyria)"], es: ["porfiria"], lasting: true },
  thyroid_off: {
    en: [
      "(graves|hyperthyroid|hyperthyroidism|overactive thyroid) ~8 (stopped|quit|ran out|skipped|missed|off) ~3 (pills|meds|medicine|methimazole|medication)",
      "thyroid (removed|taken out)",
      "(hypothyroid|myxedema|thyroid storm|graves)",
    ],
    es: [
      "(enfermedad de la tiroides|tormenta tiroidea)",
      "(sin tiroides|quitaron la tiroides|hipotiroidismo|tormenta tiroidea)",
    ],
    lasting: true,
  },
  parathyroid: { en: ["(parathyroid|calcium)"], es: ["(paratiroides|calcio)"], lasting: true },
  recent_surgery: {
    en: [
      "(surgery|operation|operated|replacement|c section|appendectomy|hysterectomy|post op|procedure|anesthesia|tonsillectomy|biopsy|dental procedure)",
    ],
    es: ["(cirugia|operacion|operaron|operado|operada|cesarea|anestesia)"],
    lasting: true,
  },
  smoker: { en: ["(smoke (a|two|half)|smoker|pack a day)"], es: ["(fumador|fumadora|fumo)"], lasting: true },
  elderly: {
    en: [
      "(elderly|grandma|grandpa|grandmother|grandfather|granny|great aunt|nursing home|in (his|her) (70s|80s|90s|seventies|eighties|nineties))",
    ],
    es: ["(abuela|abuelo|abuelita|abuelito|anciano|anciana|adulto mayor)"],
  },
  sugar_low: {
    en: [
      "(sugar|glucose|blood sugar|bg) ~6 (low|dropped|crashed|crashing|dropping|bottomed|wont come up)",
      "(hypoglycemia|hypoglycemic|low sugar)",
    ],
    es: [
      "(azucar|glucosa) ~4 (baja|bajo|bajada|se le bajo|bajisima|no sube)",
      "(hipoglucemia|bajon de azucar)",
      "(se le bajo|se me bajo) ~2 azucar",
    ],
  },
  sugar_very_high: {
    en: [
      "(sugar|glucose|meter|glucometer|monitor) ~8 (hi|sky high|too high|through the roof|over 300|over 400|over 500|way too high|reads high|reading high|says high|says hi)",
      "(ketones|ketone|dka|ketoacidosis)",
    ],
    es: [
      "(azucar|glucosa|glucometro) ~4 (altisima|muy alta|por las nubes|hi|high)",
      "(cetonas|cetoacidosis)",
    ],
  },
  thirsty: {
    en: [
      "so thirsty",
      "(thirsty|thirst|drinking ~3 (gallon|gallons|tons|nonstop|constantly|enormous)|peeing (constantly|nonstop|all the time|every)|drinking water nonstop|cant stop drinking water|drinking so much)",
      "(fruity|nail polish|acetone) ~2 breath",
      "breath ~4 (fruity|nail polish|acetone|sweet)",
    ],
    es: [
      "(mucha sed|sediento|sedienta|orina a cada rato|orinando mucho|toma mucha agua|aliento a (fruta|acetona|manzana)|huele a acetona)",
    ],
  },
  no_insulin: {
    en: [
      "(ran out of|out of|missed|skipped|havent taken|without|stopped|no|cant afford) ~4 insulin",
      "insulin pump ~4 (broke|broken|failed|stopped|off|not working)",
    ],
    es: [
      "se (me|le) acabo la insulina",
      "(sin|no tengo|se acabo|no me he puesto|no se puso|falta) ~3 insulina",
    ],
  },
  heat_exposure: {
    en: [
      "(heat|sun|outside|hot car|roof|roofing|working outside|football practice|hot day|sauna|100 degrees|95 degrees|heatwave|heat wave|marathon|attic|hot yoga|heat stroke|heatstroke|heat exhaustion|hot tub|lawn|hiking|construction|field)",
    ],
    es: [
      "(calor|sol|insolacion|golpe de calor|carro caliente|trabajando afuera|campo|techo|asoleo|asoleada)",
    ],
  },
  worst_ever_sick: {
    en: ["(sickest|worst) ~4 (ever|felt|flu)", "never felt ~3 (sick|bad|awful)"],
    es: ["nunca ~4 (enfermo|enferma|mal)"],
  },
  mottled: {
    en: ["(mottled|blotchy purple|marbled|mottling)", "skin ~3 blotchy"],
    es: ["(moteada|marmol|jaspeada)", "piel ~2 (manchada|marmoleada)"],
  },
  cold_hands: {
    nearby: true,
    en: [
      "(hands|feet|hands and feet|legs|arms|fingers|toes) ~4 (ice cold|cold|icy|freezing|like ice) ",
      "(cold|icy|ice cold) ~2 (hands|feet)",
    ],
    es: ["(manos|pies|manitas|piecitos) ~3 (frio|frios|fria|frias|helados|heladas)"],
  },
  rigors_hard: {
    en: [
      "(shaking|violent|uncontrollable|teeth chattering|bed shaking|rigors) ~2 (chills)?",
      "chills ~3 (shake|shaking)",
    ],
    es: [
      "(escalofrios fuertes|tiembla todo|temblando todo|(tiemblo|tiembla) (mucho|muchisimo)|castanetean|escalofrios)",
    ],
  },
  muscle_cramps: {
    en: [
      "(muscle|muscles|hands|face|back) ~8 (cramp*|spasm*|twitch*|tighten*|rigid|claw|contract*)",
      "(cramping|spasms|twitching) ~4 (muscle|muscles|hands|face)",
    ],
    es: [
      "(engarrotan|engarrota|espasmos|calambres) ~4 (musculos|espalda|cuello)",
      "(musculo|musculos|manos|cara|espalda) ~4 (calambre*|espasmo*|contrae*|tiesos|engarrot*|brincan)",
    ],
  },
  rigid_body: {
    en: ["(muscles|body) ~4 (rigid|stiff|wood|locked)"],
    es: ["(cuerpo|musculos) ~3 (rigido|tieso|rigidos)"],
  },
  weak_legs: {
    en: [
      "legs ~8 (weak|weakness|numb|wont hold|give out|gave out|giving out|rubbery|cant move|cant feel|buckl*|not working|wont work|paralyzed|jelly|heavy and numb)",
      "(weak|weakness|numb|numbness|cant feel|cant move) ~4 (legs|both legs)",
    ],
    es: [
      "(no|ya no) (siento|siente|puede mover|puedo mover) ~1 piernas",
      "piernas ~2 no ~2 (sostienen|responden|aguantan)",
      "piernas ~4 (debiles|no responden|no siento|dormidas|adormecidas|fallan|sin fuerza|doblan|no me responden|no las siento|de trapo)",
      "(debilidad|no siento|no puedo mover) ~3 piernas",
      "se (me|le) (durmieron|duermen|aflojan|aflojaron|van|fueron|entumecieron|adormecieron|doblan) ~1 (piernas|pies)",
    ],
  },
  recent_infection: {
    en: [
      "(after|had|ago|since|recover*) ~6 (stomach bug|flu|infection|virus|cold|covid|vaccine|diarrhea|illness)",
      "(stomach bug|infection|virus|flu|illness) ~6 (ago|last week|weeks)",
    ],
    es: ["(despues de|tuvo|tuve|hace) ~5 (gripe|infeccion|diarrea|virus|covid|vacuna)"],
    lasting: true,
  },
  gas_smell: {
    en: ["(smell|smells|smelling) ~3 gas", "gas leak"],
    es: ["(huele|olor) ~2 gas", "fuga de gas"],
  },
  calf: { en: ["(calf|thigh|leg)"], es: ["(pantorrilla|muslo|pierna)"] },
  no_injury: {
    en: [
      "(no injury|no reason|didnt hurt|unexplained|for no reason|didnt injure|dont remember (hurting|injuring)|havent injured|out of nowhere)",
    ],
    es: ["(sin golpe|sin razon|no me golpee|de la nada|no se golpeo)"],
  },
  at_rest: {
    en: [
      "(at rest|sitting still|just sitting|resting|sitting here|doing nothing|lying down|lying|lie flat|lay flat|middle of the night|woke me|walking to the bathroom|across the room|room to room|to the bathroom|to the kitchen|even sitting|even when i sit|few steps|walking a few)",
    ],
    es: [
      "aunque (este|estoy) (acostado|acostada|sentado|sentada|quieto|quieta)",
      "(en reposo|sentada|sentado|acostada|acostado|sin hacer nada|al bano|a la cocina|descansando|unos pasos|acostarme)",
    ],
  },
  hurts_move: {
    en: [
      "when i (walk|cough|move|jump|step)",
      "(hurts|worse|pain|cant|agony|hurt|painful) ~6 (walk|walking|move|moving|cough|coughing|jump|bumps|stand up straight|straighten|movement|bump|laugh|step)",
      "(walking|moving|coughing|jumping|bumps|standing up) ~1 (hurts|kills|is agony|makes it worse|is painful)",
    ],
    es: [
      "(duele|dolor|peor|no puede|no puedo) ~5 (caminar|moverme|moverse|toser|brincar|saltar|enderezar*|camina|camino|pararse derech*)",
      "(al|cuando) (caminar|camino|moverme|me muevo|toser|toso|brincar) ~2 (duele|duele mas|empeora|es peor)",
    ],
  },
  radiates_groin: { en: ["(groin|testicle|waves|comes and goes)"], es: ["(ingle|testiculo|oleadas)"] },
  radiates_leg: {
    en: ["(down|shoots|shooting|radiat*|into|travels) ~4 (leg|legs|thigh|buttock|foot|calf)", "sciatica"],
    es: ["(baja|corre|irradia) ~4 (pierna|piernas|nalga|pie)", "ciatica"],
  },
  back_sciatica: { en: ["(sciatica|pinched nerve)"], es: ["(ciatica|nervio pinzado)"] },
  weight_loss: {
    en: ["(losing|lost) ~3 (weight|pounds|lbs)"],
    es: ["baje ~2 (kilos|libras)", "(bajando|perdiendo|bajado|perdido) ~3 (peso|kilos)"],
  },
  cancer_history: { en: ["cancer"], es: ["cancer"], lasting: true },
  stomach_burn: {
    en: [
      "(burning|gnawing|ache|pain|heartburn|reflux) ~8 (stomach|belly|upper|eating|meals|night)",
      "(stomach|belly) ~6 (burning|gnawing)",
    ],
    es: ["(ardor|agruras|acidez|reflujo) ~4 (estomago|comer|noche)?"],
  },
  wakes: {
    en: ["(wakes|woke|wake) ~2 (me|up|him|her)"],
    es: ["(amanecio|amaneci|desperto|desperte)", "(despierta|me despierto)"],
  },
  tired: {
    en: ["(tired|exhausted|fatigue|fatigued|wiped out|no energy)"],
    es: ["(cansada|cansado|agotada|agotado|fatiga|sin energia)"],
  },
  discharge: {
    en: ["(discharge|draining|drainage|fluid coming|pus)"],
    es: ["(supura|secrecion|pus|sale liquido)"],
  },
  hit_hard: {
    en: ["(hit|slammed|kicked|crashed|tackled|fell|landed|struck|accident|crash)"],
    es: ["(golpe|patada|choque|cayo|cai)"],
  },
  blow_chest: {
    en: [
      "(hit|shot|ball|punch|punched|kicked|kick|blow|struck|steering wheel|airbag|baseball|puck|took a hard) ~10 chest",
      "chest ~8 (hit|ball|kick*|punch*|airbag)",
    ],
    es: ["(pegaron|pego|golpearon|golpeo|dieron) ~5 pecho", "(golpe|pelotazo|patada|pego|volante) ~5 pecho"],
  },
  new_confusion: {
    en: [
      "(suddenly|all of a sudden|woke up|became|suddenly got|got suddenly|new|is suddenly|just became) ~3 (confused|disoriented|confusion)",
      "(doesnt|didnt|cant|couldnt|not|barely) ~2 (recognize|recognizing|know who) ~3 (me|us|his|her|own|i am|our|family|she is|he is|we are)",
      "confused ~6 (doesnt know|keeps asking|cant remember|where (he|she) is)",
    ],
    es: [
      "(de repente|amanecio|desperto|se puso|esta) ~2 (confundido|confundida|desorientado|desorientada|desvariando|diciendo incoherencias)",
      "no (me|nos|la|lo) (reconoce|reconocio|conoce)",
      "no reconoce a",
    ],
  },
  again_fainted: {
    en: [
      "(fainted|passed out|blacked out|collapsed|fainting|passing out) ~4 (twice|again|two times|three times|several times|2 times|3 times)",
      "(keeps|kept|keep) (fainting|passing out|blacking out|collapsing)",
    ],
    es: [
      "(dos|tres|varias|2|3) veces ~3 (desmayo|desmaye|desmayado)",
      "(desmayo|desmaye) ~2 hoy ~3 (otra|segunda)",
      "(desmayo|desmaye|desmayado) ~3 (dos veces|otra vez|varias veces|tres veces)",
      "(sigue|se sigue) desmayando",
    ],
  },
  one_eye: {
    en: ["(one eye|left eye|right eye)"],
    es: ["(con|de|por) (un|el|uno de los) ojo", "(un ojo|ojo izquierdo|ojo derecho)"],
  },
  curtain_word: { en: ["(shade|veil)", "(curtain|shade|shadow|veil)"], es: ["(cortina|sombra|velo|telon)"] },
  unprotected_sex: {
    en: ["(unprotected sex|new partner|exposed to hiv|std)"],
    es: ["(sin condon|sin proteccion|relaciones sin)"],
    lasting: true,
  },
  alone_lost: { en: ["(wandered|wandering|lost in)"], es: ["(se perdio en|vagando)"] },
  tooth_pulled: {
    nearby: true,
    en: ["(tooth|wisdom teeth|extraction) ~4 (pulled|out|removed|extraction)"],
    es: ["(saco|sacaron|extraccion) ~2 (muela|diente)"],
  },
  gum_only: {
    nearby: true,
    en: ["gums (bleed|bleeding) ~3 (brush|floss)", "(brushing|flossing) ~6 (blood|bleed*)"],
    es: ["encias ~2 (cepillo|cepillarme|cepillar)"],
  },
  period_usual: { nearby: true, en: ["(normal|regular|usual) ~2 period"], es: ["(regla|periodo) ~2 normal"] },
  cold_outside: {
    en: ["(cold outside|in the pool|swimming|after the pool|playing in the snow|from the cold|bath)"],
    es: ["(hace frio|alberca|nadando|por el frio)"],
  },
  ate_dye: {
    nearby: true,
    en: [
      "(blue|purple) ~2 (candy|popsicle|slushie|frosting|gatorade|marker|lollipop|cupcake|icing|dye|crayon)",
      "(popsicle|lollipop|cupcake|marker|blueberries|candy|slushie|frosting)",
    ],
    es: ["(paleta|dulce|colorante|marcador|plumon)"],
  },
  slept_on: {
    nearby: true,
    en: [
      "(slept on|fell asleep on|lay on|lying on|sitting on|sat on) (it|my|his|her|that|this|them|wrong|one)",
      "(slept wrong|slept funny|sitting cross|carpal tunnel|typing|pins and needles)",
      "(woke up|wake up) ~6 (asleep|pins and needles) ~8 (minute|shake|shook|away)",
    ],
    es: [
      "(por|de) dormir ~1 (encima|sobre|arriba|mal)",
      "(dormi|durmio|me dormi) ~3 (encima|sobre|mala postura)",
      "tunel carpiano",
    ],
  },
  tetanus_due: { en: ["(tetanus|rusty|dirty)"], es: ["(tetanos|oxidado|sucio)"] },
  itchy_local: {
    nearby: true,
    en: ["(just|only) ~3 (red|swollen|itchy|sore)", "around the (sting|bite)"],
    es: ["(solo|nomas) ~3 (rojo|hinchado|pica)"],
  },
  carpal: { nearby: true, en: ["carpal tunnel"], es: ["tunel carpiano"] },
  toddler_speech: {
    nearby: true,
    en: ["(speech therapy|speech delay|speech therapist)"],
    es: ["(terapia de lenguaje|retraso del habla)"],
  },
  flu_bad: {
    en: ["(flu|influenza|body aches|muscle aches|aches all over|covid)"],
    es: ["(gripe|influenza|dolor de cuerpo|cuerpo cortado|covid)"],
  },
  wont_go_away: {
    en: [
      "(wont go away|not going away|nothing (helps|is touching)|isnt touching|not touching|doesnt help|keeps coming back)",
    ],
    es: ["(no se quita|no se me quita|no me quita|con nada|no cede)"],
  },
  injection_joint: {
    en: ["(injection|cortisone|replacement|surgery)"],
    es: ["(inyeccion|protesis|cirugia)"],
  },
  hernia_stuck: {
    en: ["(stuck|cant push|wont go back|hard lump|hard|cant be pushed|wont push)"],
    es: [
      "hernia ~5 (no regresa|no entra|no se mete|atorada|dura|morada)",
      "(atorada|no se mete|no entra|dura)",
    ],
  },
  appendix_said: { en: ["(appendix|appendicitis)"], es: ["(apendice|apendicitis)"] },
  pain_any: { en: ["@pain"], es: ["@pain"] },
  refeeding: {
    en: ["(tube feeding|refeeding|malnutrition)"],
    es: ["(desnutricion|alimentacion por sonda)"],
    lasting: true,
  },
  leaking: { en: ["(leaking|leak|trickle|discharge)"], es: ["(escurrimiento|liquido|flujo)"] },
  refuses: {
    en: ["(hospital|danger*|naked|running|spending|driving|family)"],
    es: ["(hospital|peligro|desnudo|corriendo)"],
  },
  after_hard_exercise: {
    en: [
      "after ~4 (crossfit|workout|marathon|race|run|bootcamp|spin class|lifting|exercise|training|gym)",
      "(crossfit|marathon|bootcamp|spin class)",
    ],
    es: ["despues ~4 (ejercicio|gimnasio|maraton|entrenamiento|carrera)"],
  },
  muscle_hard: {
    en: ["(thighs|legs|arms|muscles|quads|calves|biceps) ~4 (rock hard|hard as|swollen|like rocks|so stiff)"],
    es: ["(musculos|piernas|muslos|brazos) ~3 (duros|duras|hinchad*)"],
  },
}

export const wholeBodyRules: Rule[] = [
  {
    id: "body.known-illness",
    level: "emergency_department",
    title: "A known illness that has become dangerous",
    when: [
      "steroids_stopped + vomiting|severe_weakness|near_faint|fainted|doom|worst_ever_sick|confused|fever|drowsy",
      "thyroid_off + fever + racing_heart|shaking|confused",
      "lab_danger",
      "cloudy_dialysis",
      "dark_urine + muscle_hard|after_hard_exercise",
      "dialysis + confused",
      "missed_dialysis",
      "thyroid_off + confused|high_fever",
      "adrenal + vomiting|vomiting_constantly|severe_weakness|fever|near_faint",
      "sickle_cell + chest_any|fever|short_breath|severe_pain|weak_one_side|priapism",
      "dialysis + severe_weakness|irregular_heart|short_breath|chest_any|muscle_cramps",
      "porphyria + severe_pain|confused|severe_weakness",
      "thyroid_off + drowsy|confused|slow_breathing|unresponsive|high_fever",
      "parathyroid + muscle_cramps|numb_any|seizure",
      "refeeding + severe_weakness|confused|short_breath",
      "rigid_body + high_fever|fever",
      "liver_known + confused|vomiting_blood|black_stool|fever",
    ],
    evidence: "none opened",
  },
  {
    id: "body.soon",
    level: "nurse_within_hour",
    title: "Sugar, heat or infection that needs a nurse soon",
    when: [
      "sugar_low",
      "sugar_very_high",
      "no_insulin",
      "heat_exposure + near_faint|vomiting|headache",
      "sickle_cell + pain_any",
      "fever + immunosuppressed",
      "gas_smell",
    ],
    evidence: [sources.lowSugar, sources.heat],
  },
  {
    id: "body.today",
    level: "today",
    title: "Illness that somebody should look at today",
    when: [
      "cough + fever + phlegm|days_many|severe_weakness|young|pneumonia_known|getting_worse|rigors|chest_any",
      "cough + fever + age>=60y",
      "cough + short_breath|coughs_blood",
      "flu_bad + fever|high_fever + age>=65y|pregnant|asthma|copd|diabetes|heart_condition|high_fever|rigors|severe_weakness",
      "fever + days_many",
      "fever + throat_sore + tired|nodes",
      "tired + weight_loss|days_many + weight_loss|near_faint|fever|nodes",
      "cough + days_many + weight_loss|coughs_blood|copd|smoker",
      "copd + cough|short_breath|phlegm",
      "vaginal_bleeding + days_many|severe_pain|tired",
      "discharge + fever|pelvic_pain|severe_pain",
      "thirsty",
      "unprotected_sex",
    ],
    evidence: [sources.pneumonia],
  },
]
