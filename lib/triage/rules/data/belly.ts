import { sources } from "./sources"
import type { Concepts, Rule } from "./shape"

export const bellyConcepts: Concepts = {
  urine_all_blood: {
    en: [
      "(peeing|pee|urinating) ~2 (blood clots|clots)",
      "(urine|pee|catheter|foley) ~4 (full of|pure|mostly|bright red|thick|all) ~1 blood",
    ],
    es: ["(orino|orina|orinando) ~2 coagulos", "(orina|pipi|sonda) ~4 (pura|llena de|solo) ~1 sangre"],
  },
  belly_word: { en: ["@belly"], es: ["@belly"] },
  cant_sit_still: {
    en: [
      "(cant|cannot|couldnt) ~1 (sit still|stay still|get comfortable|stand up straight|stop moving)",
      "(rolling|writhing) ~3 (floor|bed|pain)",
    ],
    es: ["no (puedo|puede) (estar quieto|estar quieta|quedarme quieto|enderezarme)"],
  },
  appendix_pain: {
    en: ["appendix ~2 (hurts|hurting|pain|burst|ruptured|killing|bursting)"],
    es: ["duele ~2 apendice", "apendice ~3 (duele|dolor|revento|reventado)"],
  },
  guts_out: {
    en: [
      "(intestine|intestines|bowel|bowels|guts|insides) ~3 (sticking|hanging|came|coming|popped|fell|falling|poking) out",
    ],
    es: [
      "(sali*) ~4 (intestino|intestinos|tripa|tripas)",
      "(intestino|intestinos|tripas) ~4 (afuera|fuera|salio|salieron|saliendo|sale)",
    ],
  },
  bladder_burst: {
    en: ["bladder ~4 (burst|bursting|explode|exploding|killing)"],
    es: ["vejiga ~5 (reventar|revienta|explotar|explota|llenisima)"],
  },
  throbbing_lump: {
    en: [
      "(pounding|thumping|pumping) ~2 (lump|mass|bulge|knot)",
      "(throbbing|pulsing|pulsating|beating) ~2 (lump|mass|bulge|knot|spot) ",
      "@belly ~4 (throbbing|pulsing|pulsating|beating) ~1 (lump|mass|bulge)?",
    ],
    es: ["(bulto|bola|masa) ~3 (late|palpita|pulsa|palpitante)"],
  },
  every_day: { en: ["every day"], es: ["todos los dias"] },
  purple_word: { en: ["(purple|turned purple|dark red)"], es: ["(morada|morado|se puso roja)"] },
  hernia_word: { en: ["hernia", "(bulge|lump) ~3 groin"], es: ["hernia", "(bola|bulto) ~3 ingle"] },
  cant_straighten: {
    en: ["(doubled|bent|doubling) over", "stand up straight"],
    es: ["(doblado|doblada|enderezar*)"],
  },
  vomit_few: {
    nearby: true,
    en: ["@vomit ~1 (once|twice|1 time|2 times|one time|two times)"],
    es: ["@vomit ~1 (una vez|dos veces)"],
  },
  appendix_burst: {
    en: ["(appendix) ~3 (burst|ruptured|exploded|bursting)", "(burst|ruptured) (my |an |his |her )?appendix"],
    es: ["(revento|reventado|exploto) ~2 apendice", "(apendice) ~3 (revento|reventado|reventando)"],
  },
  constipation: {
    nearby: true,
    en: [
      "(constipat*)",
      "(hasnt|havent|not|didnt|cant|no) ~2 (pooped|poop|pooping|gone|bowel movement) ~4 (days|week|since)?",
      "(hard|dry|rock|pebble|little) ~3 (poop|poops|stool|stools|balls|pellets)",
      "(strain|straining|strains) ~4 @stool",
    ],
    es: [
      "(estrenid*|estrenimiento)",
      "no (ha|he|puede|puedo) ~2 (hecho|hacer|evacuar|ido) ~3 (popo|caca|bano|cuerpo|evacuar)?",
      "(popo|caca|heces) ~3 (dura|duras|bolitas)",
    ],
  },
  belly_pain: {
    en: [
      "@belly ~6 (pain|pains|hurts|hurt|hurting|ache|aches|aching|cramp|cramps|cramping|burning|killing|agony|sharp|stabbing|tender|discomfort)",
      "(pain|pains|cramp|cramps|cramping|ache|hurts|burning|stabbing|agony|aching) ~7 (belly|stomach|abdomen|tummy|gut|guts|belly button|groin|under my ribs|ribs|ribcage)",
      "(stomachache|stomach ache|bellyache|tummyache|abdominal pain|gut pain)",
    ],
    es: [
      "@belly ~4 @pain",
      "@pain ~6 @belly",
      "(colico|colicos|retortijones|dolor abdominal)",
      "dolor ~4 (ombligo|ingle|costillas)",
    ],
  },
  belly_hard: {
    en: [
      "(bellys|stomachs|tummys|abdomens) ~2 (getting|growing|hard|swollen|huge)",
      "@belly ~3 (getting|growing|gets) ~1 (bigger|larger|hard|harder)",
      "@belly ~8 (hard|rigid|board|rock|tight|drum|distended|bloated|ballooned|swollen|huge|stiff|rock hard)",
      "(rigid|hard as|rock hard|distended|board like|bloated) ~3 @belly",
      "bloating ~8 (distended|huge|pregnant|lopsided|tight)",
    ],
    es: [
      "(endurecio|puso dura|puso duro|puso tiesa) ~2 @belly",
      "@belly ~4 (dura|duro|tabla|tiesa|inflada|inflado|hinchada|hinchado|rigida|piedra|tambor|distendida|distendido)",
    ],
  },
  moved_right: {
    en: [
      "(started|began|was|first) ~8 (belly button|navel|middle|around) ~16 (moved|right|side|lower)",
      "moved ~4 (right|lower)",
      "right (side )?~2 (down low|low|lower)",
      "(started|began) ~4 (belly button|navel)",
      "lower right",
      "right lower",
      "(right) ~2 (lower|side of my (belly|stomach|abdomen)|groin)",
      "bottom right",
    ],
    es: [
      "(empezo|comenzo|estaba) ~5 (ombligo|boca del estomago) ~10 (derecha|derecho|bajo)",
      "(abajo a la derecha|lado derecho|bajo derecho|derecha abajo|derecho de abajo|parte baja derecha)",
    ],
  },
  vomiting_blood: {
    en: [
      "black (vomit|puke|throw up)",
      "(vomit|vomiting|puking|throwing up) ~2 black",
      "(hiccupping|hiccuping|hiccuping up|burping|burping up|spewing|retching) ~1 (up )?blood",
      "@vomit ~6 like coffee",
      "@vomit ~3 dark (stuff|liquid|fluid|chunks)",
      "@vomit ~6 (blood|bloody|coffee ground|coffee grounds|dark brown|black|red stuff|bright red)",
      "(blood|bloody|coffee ground|coffee grounds) ~5 (vomit|throw up|puke|threw up|throwing up|vomiting|vomited|puking)",
      "coffee (ground|grounds)",
    ],
    es: [
      "vomito ~1 negro",
      "@vomit ~4 (sangre|cafe|posos|negro|rojo|coagulos|sanguinolento)",
      "(sangre) ~3 (vomito|vomitando|vomita|vomite|devolvio)",
    ],
  },
  black_stool: {
    en: [
      "@stool ~8 (black|tarry|tar|maroon|dark red)",
      "(black|tarry|maroon|jet black) ~3 @stool",
      "(pooping|poop|stool|stools) ~3 (tar|coffee grounds)",
      "tarry",
    ],
    es: [
      "@stool ~4 (negro|negra|negras|alquitran|como petroleo|chapopote|brea)",
      "(negro|negra|negras|alquitranadas) ~2 @stool",
      "(alquitran|chapopote|melena)",
    ],
  },
  iron_pills: {
    nearby: true,
    en: ["(iron|pepto|bismuth|licorice|blueberries|oreos|oreo)"],
    es: ["(hierro|pepto|bismuto|fierro|betabel)"],
  },
  rectal_blood: {
    en: [
      "(rectal|rectum|butt|anus|bottom) ~4 (bleed*|blood|bled)",
      "(blood|bleeding|bloody) ~5 (stool|stools|poop|toilet|bowel|diarrhea|rectum|butt|wipe|wiped)",
      "(poop|pooping|stool|stools|diarrhea|bm|toilet) ~6 (blood|bloody|red)",
    ],
    es: [
      "(evacuo|evacue|obro|obre|obrar|limpiarme) ~3 sangre",
      "sangre (al limpiarme|cuando me limpio)",
      "diarrea ~5 con sangre",
      "(sangre|sangrado|sangro) ~5 (recto|ano|heces|popo|bano|taza|evacuar|diarrea|caca|excremento)",
      "(heces|popo|caca|diarrea) ~4 (sangre|sangrienta|roja|rojo)",
    ],
  },
  a_lot: {
    en: [
      "(a lot|lots|large|huge|tons|full of|bowl|cups|cup|clots|filled|gushing|pouring|everywhere|so much|all)",
    ],
    es: ["(mucho|mucha|muchisima|lleno|llena|coagulos|bastante|taza|chorro)"],
  },
  diarrhea: {
    en: [
      "(diarrhea|the runs|loose stools|watery stool|watery stools|watery poop|pooping water|loose poop|runs)",
    ],
    es: ["(diarrea|soltura|chorrillo|churrias|estomago suelto|heces liquidas|obrando)"],
  },
  diarrhea_many: {
    en: [
      "diarrhea ~10 (10|12|15|20|ten|fifteen|twenty|times|every|nonstop|constant)",
      "(10|12|15|20|ten|fifteen|twenty) ~3 (times) ",
    ],
    es: ["diarrea ~6 (10|12|15|20|diez|quince|veinte|veces|cada|sin parar)"],
  },
  no_gas: {
    en: [
      "without ~2 (pooping|poop|gas|passing gas|farting|bm) ~2 (gas|poop)?",
      "(cant|cannot|havent|hasnt|not|unable|couldnt|no) ~6 (pass gas|passed gas|passing gas|fart|farted|bowel movement|pooped|poop|gas|bm)",
      "(obstruction|blockage|blocked)",
    ],
    es: [
      "(sin|ni) ~3 (gases|echar gases|ir al bano)",
      "(no puedo|no puede|no he|no ha|sin) ~3 (evacuar|evacuado|gases|gas|obrar|obrado|ir al bano|hecho del bano|pedos|echar gases|expulsar gases)",
      "obstruccion",
    ],
  },
  flank_pain: {
    en: [
      "back on (one|the left|the right|my left|my right) side",
      "(flank|kidney|kidneys|side|lower back|back) ~8 (pain|hurts|ache|aching|sharp|killing|colic|agony|sore)",
      "(pain|ache|aching|hurts|stabbing|agony) ~8 (flank|kidney|kidneys|lower back|my side|her side|his side|right side of my back|left side of my back)",
    ],
    es: [
      "(costado|rinon|rinones|espalda baja|cintura|espalda) ~4 (dolor|duele|duelen|punzada)",
      "(dolor|duele|duelen) ~4 (costado|rinon|rinones|espalda baja|cintura|espalda)",
    ],
  },
  kidney_stone: {
    en: ["(kidney stone|kidney stones)", "(flank|side|back) ~10 (groin|down to|waves|testicle)"],
    es: [
      "(piedra|piedras|calculo|calculos|calculo renal) ~3 (rinon|rinones|renal|renales)?",
      "(costado|espalda|rinon) ~6 (ingle|oleadas)",
    ],
  },
  back_pain: {
    en: [
      "(back) ~4 (pain|hurts|hurt|ache|aches|aching|killing|spasm*|sore|strain*)",
      "(pain|ache|hurt|spasm) ~4 (back|spine|shoulder blades)",
      "back ~2 (started|began) ~2 (hurting|aching)",
      "backache",
    ],
    es: [
      "(espalda|cintura|columna|lumbar) ~3 (duele|dolor|adolorida)",
      "(dolor|duele|dolores) ~6 (espalda|cintura|columna|lumbar)",
      "lumbago",
    ],
  },
  hernia: {
    en: [
      "hernia ~24 (hard|stuck|push|wont go|pain*|hurts|hurting|purple|red|vomit*)",
      "(lump|bulge|bump) ~8 (groin|belly button) ~12 (hard|stuck|push|wont go|pain*)",
      "(cant|wont|cannot) ~2 (push it back|go back in|be pushed back|push back in)",
    ],
    es: [
      "hernia ~10 (dura|duro|atorada|dolor|duele|no entra|no se mete|morada|roja|salida)",
      "(bola|bulto) ~4 (ingle|ombligo) ~6 (dura|duele|no se mete|no entra)",
    ],
  },
  pancreas: {
    en: ["(upper|top|middle) ~3 (belly|stomach|abdomen) ~12 (back|drinking|through)", "pancreatitis"],
    es: ["pancreatitis", "(boca del estomago) ~8 (espalda)"],
  },
  liver_known: {
    en: ["(cirrhosis|liver disease|hepatitis|ascites|liver failure)"],
    es: ["(cirrosis|enfermedad del higado|hepatitis|ascitis)"],
    lasting: true,
  },
  crohns: { en: ["(crohns|crohn|colitis|ulcerative|ibd)"], es: ["(crohn|colitis)"], lasting: true },
  ulcer_nsaid: {
    en: ["(ulcer|ulcers|ibuprofen|advil|aspirin|naproxen|aleve|nsaid)"],
    es: ["(ulcera|ulceras|ibuprofeno|aspirina|naproxeno)"],
    lasting: true,
  },
  shoulder_pain: {
    en: ["shoulder ~6 (pain|aching|ache|hurts|aches)", "(pain|ache|aching|into|going|up) ~5 shoulder"],
    es: ["hombro ~4 (dolor|duele)", "(dolor|duele|sube) ~4 hombro"],
  },
  urinary_stuck: {
    en: [
      "(no|zero|without) (urine|pee) ~4 (since|all day|for|in|hours|bag)",
      "(bag|catheter) ~4 (no|empty|dry|without) ~2 (urine|pee)?",
      "(cant|cannot|unable|havent|couldnt|not able) ~4 (pee|urinate|pass urine|go pee) ~6",
      "(bladder) ~4 (full|burst*|bursting|huge|swollen|pain*)",
    ],
    es: [
      "no (puedo|puede|he podido|ha podido) ~2 (orinar|hacer pipi|mear)",
      "vejiga ~3 (llena|reventar|dolor)",
    ],
  },
  uti: {
    en: [
      "(burn|burns|burning|hurts|stings|sting|painful|pain|stinging) ~5 (pee|urinate|urination|peeing|urinating|urine)",
      "(pee|peeing|urinate|urinating) ~5 (burn*|hurts|sting*|often|constantly|pain*|every)",
      "(uti|bladder infection|urinary tract|kidney infection|frequent urination)",
      "(cloudy|smelly) ~2 (urine|pee)",
    ],
    es: [
      "(arde|ardor|duele|quema|dolor) ~4 (orinar|orino|pipi|orina)",
      "(orinar|orino|pipi) ~4 (arde|ardor|duele|seguido|cada rato|a cada rato|dolor)",
      "(infeccion) ~3 (orina|vias urinarias|urinaria|vejiga|rinon|rinones)",
      "mal de orin",
    ],
  },
  hours_pain: {
    en: [
      "since ~1 (1am|2am|3am|4am|5am|6am|midnight|noon|breakfast|lunch|dinner|1 am|2 am|3 am|4 am|5 am|6 am)",
      "(hour|hours|sudden*|today|tonight|this morning|minutes|ago|woke)",
    ],
    es: ["(hora|horas|repente|hoy|anoche|minutos|desperto)"],
  },
  pelvic_pain: {
    en: [
      "(pelvic|pelvis|ovary|lower belly|lower abdomen|lower abdominal|lower stomach) ~4 (pain|cramps|hurts|ache)?",
    ],
    es: ["(pelvico|pelvica|pelvis|ovario|bajo vientre|vientre)"],
  },
  ectopic_known: { en: ["ectopic"], es: ["ectopico"], lasting: true },
  tropical: {
    en: ["(dengue|malaria|ebola|typhoid|yellow fever)"],
    es: ["(dengue|malaria|paludismo|tifoidea|zika)"],
  },
  gums_bleed: {
    nearby: true,
    en: ["gums ~5 (bleed*|bled|blood)", "bleeding gums"],
    es: ["(sangran|sangra|sangrando) ~2 (encias|encia)", "encias ~3 (sangra*|sangre)"],
  },
  belly_surgery_recent: {
    en: [
      "(gastric bypass|gastric sleeve|bariatric|bowel surgery|appendix|gallbladder|hernia|c section|hysterectomy|colon|abdominal surgery|stomach surgery|tummy tuck) ~10 (days|day|weeks|week|yesterday|last|ago|surgery)",
    ],
    es: [
      "(bypass|manga gastrica|apendice|vesicula|hernia|cesarea|histerectomia|cirugia) ~8 (dias|dia|semana|semanas|ayer|hace)",
    ],
  },
  rectal_bleeding: {
    en: [
      "(bleeding|blood|bled|bleeds|hemorrhag*) ~6 (back passage|rectum|rectal|rear|bottom|anus|behind|butt|bum|backside)",
      "(rectal|anal) bleeding",
    ],
    es: ["(sangra|sangrando|sangre|sangrado) ~5 (recto|ano|trasero|por abajo|por atras|colita)"],
  },
  bag_blood: {
    en: [
      "(colostomy|ostomy|ileostomy|stoma|drain|catheter) ~4 (full of|filled with|all|bright|lots of|only) ~2 (blood|red)",
      "(colostomy|ostomy|ileostomy|stoma) ~4 (black|purple|dusky|prolapsed)",
    ],
    es: ["(colostomia|ileostomia|estoma|bolsa) ~5 (sangre)"],
  },
}

export const bellyRules: Rule[] = [
  {
    id: "belly.bleeding",
    level: "call_emergency",
    title: "Vomits blood, or black or bloody stool with faintness",
    when: [
      "urine_all_blood",
      "rectal_blood + dizzy|near_faint|fainted|racing_heart|pale_clammy|severe_weakness",
      "bag_blood",
      "rectal_bleeding + a_lot|pale_clammy|near_faint|fainted|dizzy|racing_heart|severe_weakness",
      "vomiting_blood",
      "black_stool + near_faint|fainted|pale_clammy|vomiting|severe_weakness|short_breath|ulcer_nsaid|blood_thinner|belly_pain|liver_known|racing_heart",
      "black_stool + !iron_pills",
      "rectal_blood + a_lot|near_faint|fainted|pale_clammy|racing_heart|blood_thinner|high_fever",
    ],
    evidence: [sources.giBleeding],
  },
  {
    id: "belly.severe",
    level: "emergency_department",
    title: "Sudden, severe or rigid belly",
    when: [
      "no_gas + vomiting|vomiting_constantly|green_vomit + no_gas",
      "hernia_stuck + purple_word|vomiting|severe_pain + belly_hard|belly_pain|hernia_word",
      "hernia_word + hernia_stuck",
      "appendix_pain",
      "flank_pain + cant_sit_still",
      "guts_out",
      "urinary_stuck + bladder_burst",
      "belly_surgery_recent + belly_pain + severe_pain|racing_heart|fever|high_fever|vomiting|near_faint|pale_clammy",
      "belly_hard + pain_any",
      "belly_pain + severe_pain + cant_stand|severe_weakness",
      "belly_hard + belly_hit|car_crash|hit_hard",
      "belly_pain + severe_pain + cant_straighten",
      "belly_pain + sudden + pale_clammy",
      "belly_pain + severe_pain + pale_clammy",
      "belly_pain + sudden + severe_pain + !strep_like",
      "appendix_burst",
      "belly_hard + hurts_move|appendix_said|belly_pain|severe_pain|vomiting|fever|no_gas",
      "vomiting_constantly + fainted|near_faint + !vomit_few",
      "belly_pain + severe_pain + vomiting|vomiting_constantly|fever|near_faint|pale_clammy|shoulder_pain|fainted|dark_urine|jaundice|no_gas|nausea",
      "belly_pain + near_faint|fainted + fever|vomiting|sudden|pale_clammy|racing_heart",
      "belly_pain + no_gas + vomiting|belly_hard|severe_pain",
      "belly_pain|belly_hard + liver_known + fever|confused",
      "belly_pain + age>=65y + severe_pain",
      "belly_pain + severe_pain + worst_ever",
      "pancreas + severe_pain|vomiting",
    ],
    evidence: [sources.abdominal, sources.obstruction],
  },
  {
    id: "belly.gut-infection",
    level: "emergency_department",
    title: "Bloody diarrhea or vomiting with signs of a serious course",
    when: [
      "diarrhea + near_faint|fainted + days_many|elderly|no_urine",
      "gums_bleed + fever + vomiting|vomiting_constantly",
      "diarrhea_many + rectal_blood",
      "diarrhea + rectal_blood + a_lot",
      "rectal_blood|stool_blood + fever|high_fever|diarrhea_many|severe_pain|near_faint + diarrhea|belly_pain",
      "stool_blood|rectal_blood + no_urine|pale_clammy|bruising|dark_urine|swelling_face|severe_weakness",
      "diarrhea|belly_pain + no_urine|dark_urine + bruising|swelling_face|pale_clammy",
      "tropical + vomiting_constantly|gums_bleed|belly_pain|near_faint|bleeding_any|rash|fever + getting_worse|vomiting_constantly|gums_bleed|severe_pain",
      "crohns + belly_hard|high_fever|severe_pain",
    ],
    evidence: [sources.gastroenteritis],
  },
  {
    id: "belly.soon",
    level: "nurse_within_hour",
    title: "Belly trouble that needs a nurse soon",
    when: [
      "belly_pain + severe_pain|fever|pregnant|moved_right|getting_worse|no_gas|blood_thinner",
      "rectal_blood + belly_pain|fever|diarrhea|age>=50y",
      "vomiting_constantly + !vomit_few",
      "flank_pain + fever|vomiting|dark_urine",
      "urinary_stuck",
      "black_stool",
      "kidney_stone",
      "jaundice + !phlegm|cold_only",
      "hernia",
      "uti + fever|flank_pain|pregnant|vomiting|rigors",
    ],
    evidence: [sources.abdominal],
  },
  {
    id: "belly.today",
    level: "today",
    title: "Belly or urine trouble for today",
    when: [
      "belly_pain + every_day",
      "uti",
      "dark_urine",
      "rectal_blood",
      "belly_pain + days_many",
      "diarrhea + fever|days_many|elderly|rectal_blood|stool_blood|severe_pain",
      "vomiting + days_many|fever + !morning_sickness",
      "stomach_burn + days_many|wakes|ulcer_nsaid",
      "back_pain + radiates_leg|numb_any|fever|weight_loss|days_many|age>=65y|cancer_history",
    ],
    evidence: [sources.uti, sources.vomiting, sources.backPain],
  },
]
