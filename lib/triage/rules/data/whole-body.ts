import { sources } from "./sources"
import type { Concepts, Rule } from "./shape"

/** Conditions of the record, sugar, heat and cold, infection, and the everyday findings that make care needful. */
export const wholeBodyConcepts: Concepts = {
  line_shakes: {
    en: [
      "(shakes|chills|rigors|shivering|shaking|shivers) ~8 (flush|flushed|flushes|flushing)",
      "(flush|flushed|flushes|flushing) ~4 (line|port|picc|catheter) ~8 (shakes|chills|rigors|shivering|shaking|shivers|fever)",
    ],
    es: ["(lavan|enjuagan|limpian) ~3 (cateter|puerto|linea) ~6 (escalofrios|tiembl*|fiebre)"],
  },
  tampon_in: {
    en: [
      "tampon ~8 (since|yesterday|hours|days|overnight|forgot|forgotten|left|still in|in)",
      "(forgot|left|lost) ~4 tampon",
    ],
    es: ["tampon ~8 (desde|ayer|horas|dias|olvide|deje|puesto)", "(olvide|deje) ~5 tampon"],
  },
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
  pees_lot: {
    en: [
      "(peeing|pee|urinating|urinate|going) ~2 (a lot|lots|so much|all the time|constantly|nonstop|every)",
    ],
    es: [
      "(orino|orina|orinando|hace pipi|hago pipi|voy al bano) ~2 (mucho|mucha|a cada rato|muy seguido|todo el tiempo)",
    ],
  },
  fighting_help: {
    en: ["(fighting|combative|swinging at|pushing|hitting|kicking) ~2 (me|us|help|everyone|off)"],
    es: ["(peleando|pelea|manotea|empuja|agresivo|agresiva) ~3 (conmigo|me|nos|ayuda)?"],
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
  sugar_extreme: {
    en: ["(sugar|meter|glucometer) ~3 (reads|says|just says) (hi|high)"],
    es: ["(azucar|glucometro|medidor) ~3 (marca|dice) (hi|alto)"],
  },
  sugar_very_low: {
    en: ["(sugar|glucose) ~2 (crashed|bottomed out)"],
    es: ["azucar ~2 (desplomo|por los suelos)"],
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
  line_infected: {
    en: [
      "(shakes|chills|rigors|shivering|shaking|shivers) ~8 flush*",
      "(hot|fever|chills|shaky|shaking|shivering) ~10 (iv line|picc|port|central line|hickman)",
      "(port|picc|central line|dialysis line|catheter|iv line|hickman|fistula|infusion) ~8 (flush*|infected|red|pus|fever|chills|used|accessed)",
    ],
    es: ["(cateter|linea|puerto|fistula) ~8 (fiebre|escalofrios|pus|roj*|infectad*)"],
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
  recent_travel: {
    en: [
      "back from (ghana|nigeria|kenya|india|thailand|brazil|haiti|congo|uganda|mexico|philippines|vietnam|africa|asia|colombia|honduras)",
      "(traveled|travelled|trip to|came back from|returned from|visited|vacation in|been to|flew (home )?from|got back from) ~4 (africa|asia|india|mexico|nigeria|ghana|kenya|thailand|brazil|haiti|congo|uganda|philippines|abroad|overseas|tropics|south america|cambodia|vietnam|indonesia|sudan|ethiopia|honduras|tanzania|latin america)",
    ],
    es: [
      "(viaje|regrese|volvi|regreso|estuve|estuvo|llegue|llego|regresar|volver|llegar) ~4 (africa|asia|india|brasil|colombia|nigeria|selva|tropico|haiti|honduras)",
    ],
    lasting: true,
  },
  tick: {
    en: ["(tick|ticks|camping|hiking|woods|bullseye|bulls eye)"],
    es: ["(garrapata|garrapatas|campamento|acampar)"],
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
  ketone_breath: {
    en: ["breath ~4 (fruity|nail polish|acetone|sweet|remover)", "(fruity|acetone|nail polish) ~3 breath"],
    es: ["aliento ~4 (frutas|fruta|acetona|dulce|manzana)"],
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
  fast_breathing: {
    en: [
      "breath* ~3 (40|45|50|55|60|65|70|75|80|90) (times|breaths)? (a|per|every) minute",
      "breath* ~4 (fast|deep|rapid*|quick*|heavy|hard)",
      "(fast|deep|rapid|heavy) breath*",
    ],
    es: ["respira* ~3 (rapido|agitad*|profundo|fuerte|hondo)"],
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
  heat_danger: {
    en: [
      "(heat stroke|heatstroke)",
      "(stopped|not|isnt|hasnt been) sweating",
      "(hot|left|locked) ~3 car",
      "(skin|body) ~4 (hot and dry|dry and hot)",
    ],
    es: [
      "(golpe de calor|dejo de sudar|no suda|piel (caliente y seca|seca y caliente)|encerrado en el carro|encerrada en el carro)",
    ],
  },
  cold_exposure: {
    en: [
      "(cold water|snow|freezing|ice|hypothermia|frostbite|outside all night|fell through|blizzard|frostbitten|minus|in the cold)",
    ],
    es: [
      "(encontre|encontramos|estuvo|paso) ~4 en el frio",
      "(nieve|hipotermia|congelado|congelada|agua helada|frio toda la noche|congelacion|congelados)",
    ],
  },
  frostbite: {
    en: [
      "(frostbite|frostbitten|frozen)",
      "(fingers|toes|nose|ears|feet|hands) ~10 (white|waxy|hard|frozen|wood)",
    ],
    es: [
      "(congelado|congelados|congelacion)",
      "(dedos|pies|manos|orejas) ~4 (blancos|duros|congelados|cera)",
    ],
  },
  high_altitude: {
    en: [
      "(10000|11000|12000|13000|14000|15000|10.000|11.000|12.000|13.000|14.000|15.000) (feet|ft)",
      "(10|11|12|13|14|15) (thousand|000) feet",
      "(altitude|base camp|feet elevation|000 feet|14.000|mountain|summit|elevation|high camp)",
    ],
    es: ["(altura|altitud|campamento base|metros de altura|montana|soroche|mal de montana)"],
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
  heart_murmur_fever: {
    en: ["(heart murmur|murmur|iv drugs|inject drugs|heart valve|valve)"],
    es: ["(soplo|valvula)"],
    lasting: true,
  },
  nail_streaks: {
    en: [
      "(streaks|red spots|spots|lines) ~6 (nails|fingernails|palms|under)",
      "(nails|fingernails|palms) ~8 (streaks|spots|lines)",
    ],
    es: ["(unas|palmas) ~4 (rayas|manchas|lineas)"],
  },
  calf_pain_fever: {
    en: ["(calves|calf|muscle aches|muscles) ~6 (squeez*|intense|severe|ache|hurt)"],
    es: ["(pantorrillas) ~3 (duelen|dolor)"],
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
    es: ["(dormi|durmio|me dormi) ~3 (encima|sobre|mala postura)", "tunel carpiano"],
  },
  tetanus_due: { en: ["(tetanus|rusty|dirty)"], es: ["(tetanos|oxidado|sucio)"] },
  itchy_local: {
    nearby: true,
    en: ["(just|only) ~3 (red|swollen|itchy|sore)", "around the (sting|bite)"],
    es: ["(solo|nomas) ~3 (rojo|hinchado|pica)"],
  },
  sunburn: { nearby: true, en: ["sunburn*"], es: ["(quemada del sol|quemadura de sol|quemado por el sol)"] },
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
    id: "body.sugar",
    level: "call_emergency",
    title: "Blood sugar very low or very high with confusion, vomiting or fast breathing",
    when: [
      "thirsty + pees_lot + vomiting|belly_pain|drowsy|severe_weakness|confused|short_breath",
      "no_insulin + sugar_very_high",
      "diabetes + pale_clammy + fighting_help|shaking|severe_weakness|not_self|confused",
      "ketone_breath + thirsty|vomiting|dizzy|drowsy|confused|belly_pain|short_breath",
      "sugar_extreme",
      "sugar_very_low",
      "thirsty + weight_loss + vomiting|drowsy",
      "sugar_low + confused|drowsy|unresponsive|seizure|fainted|severe_weakness|pale_clammy|near_faint|speech|shaking|vomiting_constantly",
      "no_insulin + belly_pain|vomiting|vomiting_constantly|nausea|fast_breathing|drowsy|confused|severe_weakness|short_breath",
      "diabetes + confused|unresponsive|seizure",
      "diabetes + drowsy + vomiting|sugar_very_high|thirsty|pale_clammy|fast_breathing|fever",
      "diabetes|sugar_very_high + vomiting|vomiting_constantly + fast_breathing|sugar_very_high|thirsty|drowsy|belly_pain|confused|no_insulin|short_breath|no_urine",
      "sugar_very_high + drowsy|confused|fast_breathing|vomiting|thirsty|severe_weakness|belly_pain|dry_mouth",
      "thirsty + vomiting|drowsy|confused|weight_loss + fast_breathing|drowsy|young|belly_pain",
    ],
    evidence: [sources.highSugar, sources.lowSugar],
  },
  {
    id: "body.heat-or-cold",
    level: "call_emergency",
    title: "Ill from heat or cold with confusion, collapse or no more sweat",
    when: [
      "heat_exposure + young + unresponsive|drowsy|confused",
      "cold_exposure + confused",
      "heat_exposure + confused|unresponsive|fainted|seizure|high_fever|extreme_fever",
      "heat_danger + confused|drowsy|vomiting|fainted|near_faint|headache|racing_heart|young|high_fever|heat_exposure|unresponsive|severe_weakness",
      "heat_exposure + vomiting|vomiting_constantly + near_faint|severe_weakness|headache|confused",
      "cold_exposure + confused|drowsy|slow_breathing|unresponsive|speech|body_cold",
      "frostbite + numb_any|bluish|cold_exposure|pain_any",
      "body_cold",
    ],
    evidence: [sources.heat, sources.hypothermia, sources.frostbite],
  },
  {
    id: "body.altitude",
    level: "call_emergency",
    title: "Ill at high altitude",
    when: [
      "high_altitude + confused|sudden_balance|short_breath|bluish|coughs_blood|drowsy",
      "high_altitude + headache + vomiting",
    ],
    evidence: "none opened",
  },
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
    id: "body.infection-serious",
    level: "emergency_department",
    title: "Fever after travel, with a heart murmur, a tick or lasting for weeks with other signs",
    when: [
      "line_shakes",
      "tampon_in + fever|high_fever + rash|dizzy|near_faint|vomiting|confused|sunburn|severe_weakness",
      "line_infected + fever|high_fever|rigors",
      "fever|rigors + recent_travel + rigors|headache|vomiting|severe_weakness|jaundice|days_many|belly_pain|confused|high_fever",
      "fever + heart_murmur_fever + nail_streaks|short_breath|days_many|racing_heart",
      "fever + tick + rash|headache|confused|severe_headache",
      "fever + nail_streaks",
      "fever + rash + severe_headache|confused|stiff_neck|drowsy",
      "fever + jaundice|dark_urine + calf_pain_fever|rigors",
      "fever|high_fever + rash + nodes + days_many",
    ],
    evidence: [sources.ticks, sources.sepsis],
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
