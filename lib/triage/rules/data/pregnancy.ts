import { sources } from "./sources"
import type { Concepts, Rule } from "./shape"

export const pregnancyConcepts: Concepts = {
  itching: { en: ["(itching|itchy|itches)"], es: ["(comezon|picazon)"] },
  cramps: { en: ["(cramp|cramps|cramping)"], es: ["(colico|colicos)"] },
  wound_open: {
    en: ["(stitches|incision|wound|scar) ~2 (opened|open|came apart|split|popped)"],
    es: ["(abrieron|abrio|abrio) ~2 (puntos|herida|cicatriz)"],
  },
  waters_said: { en: ["membranes ruptured", "(my|her) water broke"], es: ["se (me|le) rompio la fuente"] },
  baby_quiet: {
    en: [
      "baby ~3 (moving|kicking) ~3 less",
      "baby ~2 (stopped|quit) (moving|kicking)",
      "(no|hardly any|fewer|less|barely any) (kicks|movement|movements)",
      "(still|and) no (movement|kicks)",
      "kicks at night but nothing",
    ],
    es: [
      "bebe ~2 (mueve|patea) ~2 (menos|poco)",
      "bebe ~1 (dejo|ha dejado) de (patear|moverse)",
      "(no hay|sin|casi no) (pataditas|patadas|patea)",
      "no se mueve (el|mi) bebe",
      "(patea|se mueve) ~5 y nada",
    ],
  },
  pregnant: {
    en: [
      "(20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41) wk (preg|pregnant)",
      "(preg|prego|pregnat|prgnant)",
      "(20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42) (weeks|wks)",
      "at (5|6|7|8|9|10|11|12|13|14|15|16|17|18|19) weeks",
      "(test|prueba) ~2 positive",
      "positive test",
      "(pregnant|preggo|expecting)",
      "(weeks|wks|months) (along|pregnant)",
      "(first|second|third) trimester",
      "positive (pregnancy )?test",
      "(my|this) pregnancy",
      "pregnancy ~3 (weeks|test)",
      "(missed|late) ~2 period",
      "in labor",
      "(im|i am|shes|wife is|girlfriend is|partner is|sister is|wife|fiancee is) (14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42) (weeks|wks)",
      "(miscarriage|miscarrying|miscarried)",
      "carrying twins",
    ],
    es: [
      "(20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42) semanas",
      "a las (5|6|7|8|9|10|11|12|13|14|15|16|17|18|19) semanas",
      "(prueba|test) ~2 positiva",
      "no me (bajo|baja)",
      "(embarazada|embarazo|encinta|prenada)",
      "(semanas|meses) de (embarazo|gestacion|embarazada)",
      "prueba ~3 positiva",
      "(primer|segundo|tercer) trimestre",
      "(retraso|atraso) ~3 (regla|periodo)",
      "esperando (un )?bebe",
      "(aborto espontaneo|abortando|perdiendo (al|el|mi) bebe)",
    ],
    lasting: true,
  },
  postpartum: {
    en: [
      "(had|have) baby ~6 (ago|days|day|weeks|week|yesterday|today)",
      "(after|since|from) (giving birth|the birth|delivery|delivering|having (my|the|our) baby|(i|she) gave birth|(i|she) had (the|my|her|our) baby)",
      "(gave birth|had (my|the|a|our) baby|had a c section|c section|delivered|postpartum|had twins|just had (my|a|the) baby|given birth|after delivery|after birth|since the birth|since giving birth|home birth) ~6 (ago|days|day|weeks|week|months|yesterday|today|last|baby|monday|saturday|sunday|friday|since)?",
      "(after|since) (having|i had|delivering|i delivered) (my|the|our) baby",
      "(days|weeks|months|week|month) (postpartum|after (delivery|giving birth|birth|the birth|the baby|having (my|the) baby|my c section))",
      "(weeks|months) old baby and i",
    ],
    es: [
      "(di a luz|dio a luz|tuve ~2 (bebe|hijo|hija)|parto|cesarea|posparto|postparto|cuarentena|nacio mi bebe|alivie|alivio|me alivie|pari|recien parida|nacio mi)",
      "despues (de|del) (dar a luz|parto|cesarea)",
    ],
  },
  vaginal_bleeding: {
    en: [
      "(vaginal|vagina|spotting|period|periods|menstrual|down there) ~6 (bleed*|bled|blood|heavy|heavily|clots|gush*|flow|soaking|soaked|spotting)?",
      "(spotting|vaginal bleeding|bleeding down there|bleeding from (my|her) vagina)",
      "(bleeding|blood|bled) ~6 (vagina|pad|pads|tampon|tampons|bathroom|wiped|underwear|down there|panties|between (my|her) legs|pregnan*|weeks|toilet|clots|clot)",
      "(gush|gushes|gushed|gushing) ~4 @blood",
      "(passing|passed|pass) ~4 (clots|clot|tissue)",
      "(pregnant|pregnancy|weeks|gave birth|postpartum|c section|labor) ~12 (bleeding|bleed|blood|bled|spotting)",
      "(bleeding|blood|spotting) ~10 (pregnant|pregnancy|trimester)",
    ],
    es: [
      "(manche|mancho|manchando|manchado)",
      "(sangrado|sangrando|sangre|sangro|mancha|manchado|manchando|hemorragia|manchas) ~5 (vaginal|vagina|toalla|toallas|tampon|ropa interior|calzon|abajo|pads|parto|cesarea|embarazo|embarazada|bano|coagulos|calzones)?",
      "(coagulos|sangrado vaginal|manchado|regla|periodo|menstruacion)",
    ],
  },
  soaking_pad: {
    en: [
      "(soak|soaking|soaked|filling|fill|filled|going through|went through|changing|bleeding through|through|full) ~4 (pad|pads|tampon|tampons|towel|towels|depends|diaper) ~6 (hour|hours|every|minutes|half|30|an)?",
      "(pad|pads|tampon) ~3 (every|an|per|each|in) ~2 (hour|half|30|twenty|20|minutes)",
      "(clots|clot) ~6 (golf|size|big|huge|large|plum|lemon|egg|fist|orange|baseball|quarter)",
      "(big|huge|large|golf ball) ~3 (clots|clot)",
      "(gushing|pouring|hemorrhag*|gushes|flooding|running down my legs|down my legs)",
    ],
    es: [
      "(empapo|empapa|empapando|lleno|llena|llenando|mojo|moja|cambio|cambiando|cambia|mancho|uso) ~4 (toalla|toallas|panal|tampon|pads|compresa|compresas) ~4 (hora|horas|cada|minutos)?",
      "(toalla|toallas|compresa) ~3 (cada|por) ~1 (hora|media|minutos|20|30)",
      "coagulos ~4 (grandes|tamano|como|enormes|pelota|limon|huevo|ciruela)",
      "(chorro|chorros|a chorros|hemorragia|desangrando|mucha sangre|escurre)",
    ],
  },
  baby_still: {
    en: [
      "no ~2 (kick|kicks|kicking|movement|movements|moving) ~4 (today|since|hours|all day|yesterday)",
      "(baby|he|she) (didnt|did not|no|not) (kick|move|kicked|moved) ~3 (today|since|all day|hours)",
      "(baby|babys|he|she|twins|movement|movements|kicks|kicking|kick) ~6 (not moving|isnt moving|hasnt moved|stopped moving|not kicking|hasnt kicked|isnt kicking|less|moving less|quiet|stopped|hasnt been moving|slowed|no movement|havent felt|hardly moving|barely moving|not moved|so still|still)",
      "(havent|cant|not|dont|didnt|barely|hardly|no longer|stopped) ~3 (felt|feel|feeling) ~4 (baby|move|kick|movement|kicks|him|her|kicking|moving)",
      "(no|fewer|less|decreased|reduced) ~2 (movement|movements|kicks|fetal)",
    ],
    es: [
      "(bebe|bebita|no siento|no lo siento|no la siento) ~5 (no se mueve|no se ha movido|dejo de moverse|se mueve menos|se mueve poco|moverse|mover|patea|patear|patadas|no patea|casi no se mueve|quieto|quieta)",
      "no (siento|he sentido) ~4 (bebe|patadas|patear|moverse|movimientos|que se mueva)",
    ],
  },
  water_broke: {
    en: [
      "membranes ~2 (ruptured|broke|rupture)",
      "water ~1 (broke|broken|breaking|just broke|has broken)",
      "(gush|gushing|leaking|leak|trickle|fluid) ~6 (fluid|warm|water|vagina|clear|pregnan*|down|watery|gush)",
      "(amniotic)",
    ],
    es: [
      "(rompio|rompi|rompieron|revento|rompio la) ~2 (fuente|bolsa|aguas|bolsa de aguas)",
      "(saliendo|sale|salio|escurre|chorro) ~3 (liquido|agua)",
      "liquido amniotico",
    ],
  },
  born_part: {
    en: [
      "(see|feel|sees|feels|seeing|feeling|is|theres) ~2 (a|the|babys|baby) ~1 (foot|feet|head|hand|arm|crowning|cord) ~3 (coming|out|showing|sticking|hanging)?",
      "(head|foot|feet|cord|arm|hand|butt) (is |are )?(coming|hanging|sticking|showing) out",
      "crowning",
    ],
    es: ["(ve|veo|siento|asoma|sale|salio) ~3 (la cabeza|cabeza|pie|pies|mano|cordon|coronilla)"],
  },
  born_now: {
    en: [
      "(baby|placenta) ~3 (born|delivered|came out|is out|just came) ~6 (home|hour|hours|minutes|ago|car|just|today)",
      "(just|hour ago|hours ago|minutes ago) ~4 (gave birth|delivered|had the baby)",
    ],
    es: ["(nacio|nacido|alivio) ~5 (casa|hora|horas|minutos|carro|ahorita)"],
  },
  contractions: {
    en: [
      "(see|feel|seeing|feeling) ~2 (a|the|his|her|its) ~1 (foot|feet|head|hand|arm|leg|crowning|cord|butt|bottom)",
      "(cramps|cramping|pains|tightening) ~4 every ~2 (minutes|mins)",
      "(regular|steady) ~1 (tightening|pains|cramps)",
      "tightening ~6 every",
      "(contraction|contractions|labor|cramping that comes|crowning|feel like pushing|need to push|urge to push)",
      "(head|baby|foot|cord) ~3 (coming out|is coming|sticking out|out of me)",
    ],
    es: [
      "dolores cada ~1 minutos",
      "(contraccion|contracciones|trabajo de parto|dolores de parto|ganas de pujar|pujar)",
      "(cabeza|bebe|cordon|pie) ~3 (ya viene|esta saliendo|saliendo|se ve)",
    ],
  },
  birth_now: {
    en: [
      "(baby|babys|head|cord|foot|feet) ~3 (coming|is coming|coming out|coming now|crowning|sticking out|hanging out|out)  ~2 (now|right now)?",
      "(crowning|need to push|urge to push|cant stop pushing|cord (is )?(hanging|coming))",
    ],
    es: [
      "(ya viene|esta naciendo|se ve la cabeza|saliendo la cabeza|ganas de pujar|esta coronando|ya se ve|cordon)",
    ],
  },
  preterm_weeks: {
    en: [
      "(20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36) (weeks|wks)",
      "(five|six|seven|5|6|7) months (pregnant|along)",
    ],
    es: ["(20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36) semanas", "(cinco|seis|siete|5|6|7) meses"],
  },
  upper_belly_pain: {
    en: [
      "(under|below|beneath|upper|right) ~4 (rib|ribs|ribcage|right side|belly|abdomen|stomach) ~6 (pain|hurts|ache|aching|sharp|severe)?",
      "(pain|ache|hurts|cramping) ~6 (under|below|beneath|upper right) ~3 (ribs|rib|ribcage|belly|abdomen)",
      "epigastric",
    ],
    es: [
      "(dolor|duele) ~5 (costillas|boca del estomago|debajo de las costillas|lado derecho)",
      "(debajo|abajo) de las costillas",
    ],
  },
  swelling_face: {
    en: [
      "(face|hands|fingers|eyes|rings|eyelids|cheek|cheeks) ~8 (swollen|swelling|puffy|swelled|dont fit|wont come off|puffed|swells|ballooned|tight)",
      "(swollen|puffy|swelling) ~5 (face|hands|fingers|eyes)",
    ],
    es: [
      "(cara|manos|dedos|ojos|anillos|parpados) ~4 (hinchada|hinchadas|hinchados|hincha|hinchan|hincharon|inflamada|inflamadas|no me quedan|no me entran|no salen|hincho)",
      "(hinchada|hinchazon|hinchadas|hinchados) ~3 (cara|manos|ojos)",
    ],
  },
  belly_hit: {
    en: [
      "(belly|stomach|bump) ~2 (kicked|hit|punched|elbowed)",
      "(hit|fell|bumped|tripped|punched|kicked|accident|fall|landed) ~8 (belly|stomach|bump|abdomen)",
      "(car accident|fell|tripped|slipped)",
    ],
    es: [
      "(patearon|pateo|pegaron|golpearon) ~2 (panza|barriga|vientre|estomago)",
      "(golpe|golpeo|cai|caida|choque|resbale|tropece|pego) ~6 (barriga|vientre|panza|estomago|pancita)?",
    ],
  },
  one_side_belly: {
    en: [
      "(low|lower) ~2 (on the )?(left|right)",
      "(cramp|cramps) ~2 (on )?one side",
      "(pain|pains|cramp|cramping|hurts|stabbing|sharp|ache) ~6 (one side|right side|left side|lower right|lower left|pelvis|pelvic|shoulder|side)",
      "(right side|left side|one side|pelvis|pelvic|shoulder) ~6 (pain|hurts|cramp*|sharp|stabbing|ache|aching)",
    ],
    es: [
      "abajo a la (izquierda|derecha)",
      "(colicos|colico) ~3 (de )?un lado",
      "(dolor|duele|punzada|punzadas|colico) ~5 (un lado|lado derecho|lado izquierdo|pelvis|pelvico|ovario|hombro|costado|bajo)",
      "(un lado|lado derecho|lado izquierdo|hombro|ovario) ~4 (duele|dolor|punzada)",
    ],
  },
  postpartum_smell: {
    en: [
      "(discharge|lochia|fluid) ~4 (smells|smelly|foul|stinks|odor)",
      "(incision|stitches|c section) ~5 (pus|open*|red|oozing|infected|hot|smells)",
    ],
    es: [
      "(flujo|liquido|sangrado) ~3 (huele|mal olor|apesta|fetido)",
      "(herida|cesarea|puntos) ~4 (pus|abierta|abrio|roja|infectada|caliente)",
    ],
  },
  baby_brain: { en: ["(mom brain|pregnancy brain|baby brain)"], es: [] },
  morning_sickness: { en: ["morning sickness"], es: ["nauseas del embarazo"] },
  breast_infection: {
    en: ["(breast|breasts|boob|nipple) ~5 (red|hot|hard|lump|pus|swollen|mastitis|engorged)", "mastitis"],
    es: [
      "(pecho|seno|pechos|senos|pezon|chichi) ~3 (rojo|caliente|duro|bola|pus|hinchado|inflamado)",
      "mastitis",
    ],
  },
}

export const pregnancyRules: Rule[] = [
  {
    id: "pregnancy.bleeding",
    level: "emergency_department",
    title: "Bleeding or belly pain in pregnancy",
    when: [
      "pregnant + bleeding_any + !gum_only|nosebleed|limb_injury|deep_cut|gums_bleed|wound",
      "pregnant + one_side_belly + severe_pain|dizzy|near_faint",
      "pregnant + one_side_belly",
      "pregnant + vaginal_bleeding + near_faint|fainted|severe_pain|one_side_belly|belly_pain|soaking_pad|belly_hard|shoulder_pain|contractions|belly_hit",
      "pregnant + vaginal_bleeding + !gum_only|gums_bleed|nosebleed|bp_high",
      "pregnant + one_side_belly|belly_pain|pelvic_pain + near_faint|fainted|severe_pain|vaginal_bleeding|shoulder_pain|sudden",
      "pregnant + soaking_pad",
      "pregnant + belly_hard|belly_hit + belly_pain|vaginal_bleeding|baby_still|contractions|severe_pain",
      "ectopic_known + belly_pain|one_side_belly|vaginal_bleeding",
    ],
    evidence: [sources.ectopic, sources.hearHer],
  },
  {
    id: "pregnancy.pressure",
    level: "emergency_department",
    title: "Headache, vision change, swelling or rib pain in pregnancy or after",
    when: [
      "pregnant|postpartum + swelling_face",
      "pregnant|postpartum + bp_high",
      "pregnant|postpartum + upper_belly_pain + nausea",
      "pregnant|postpartum + severe_headache",
      "pregnant|postpartum + headache + blurry_vision|swelling_face|upper_belly_pain|bp_high|bp_very_high|vomiting|wont_go_away|short_breath",
      "pregnant|postpartum + blurry_vision",
      "pregnant|postpartum + bp_very_high",
      "pregnant|postpartum + bp_high + upper_belly_pain|swelling_face|vomiting",
      "pregnant|postpartum + upper_belly_pain + swelling_face|vomiting|severe_pain|blurry_vision|bp_high",
    ],
    evidence: [sources.pregnancyPressure, sources.hearHer],
  },
  {
    id: "pregnancy.baby-still",
    level: "emergency_department",
    title: "The unborn baby moves less or not at all",
    when: ["pregnant + baby_still", "baby_still + preterm_weeks", "baby_quiet"],
    evidence: [sources.hearHer],
  },
  {
    id: "pregnancy.water-or-labor",
    level: "emergency_department",
    title: "Waters broken, early labor or a birth under way",
    when: [
      "pregnant + born_part",
      "contractions + preterm_weeks",
      "water_broke + phlegm",
      "birth_now",
      "waters_said",
      "water_broke + pregnant|contractions|preterm_weeks",
      "pregnant + contractions + preterm_weeks|vaginal_bleeding|severe_pain",
      "birth_now + pregnant|contractions|water_broke",
    ],
    evidence: [sources.preterm, sources.hearHer],
  },
  {
    id: "pregnancy.danger",
    level: "call_emergency",
    title: "Seizure, fainting, chest or breath trouble in pregnancy or up to a year after",
    when: [
      "pregnant|postpartum + seizure|fainted|cannot_breathe|confused|bluish|weak_one_side|unresponsive",
      "pregnant|postpartum + chest_pain|chest_pressure + !chest_injury_or_ache",
      "pregnant|postpartum + speech + !dentist",
      "pregnant|postpartum + short_breath + !cold_only|during_exercise",
      "pregnant|postpartum + racing_heart + near_faint|short_breath|chest_any",
    ],
    evidence: [sources.hearHer],
  },
  {
    id: "pregnancy.after-birth",
    level: "emergency_department",
    title: "Heavy bleeding, fever or a bad wound after a birth",
    when: [
      "born_now + bleeding_any",
      "postpartum + wound_infected + postpartum_smell|fever|wound_open",
      "postpartum + bleeding_any + dizzy|near_faint|a_lot",
      "postpartum + wound_open",
      "postpartum + soaking_pad",
      "postpartum + vaginal_bleeding + near_faint|fainted|severe_pain|bleeding_heavy",
      "postpartum + fever|high_fever + belly_pain|postpartum_smell|rigors|severe_pain|breast_infection|racing_heart",
      "postpartum + leg_swelling_one",
      "postpartum + suicidal|harm_others|hallucinating|mania_psychosis",
      "postpartum + fever|high_fever",
    ],
    evidence: [sources.hearHer],
  },
  {
    id: "pregnancy.other-signs",
    level: "emergency_department",
    title: "Other urgent sign in pregnancy",
    when: [
      "pregnant + itching + dark_urine|jaundice",
      "pregnant + belly_hit",
      "pregnant + vomiting_constantly + weight_loss",
      "pregnant + hives|itchy_only + dark_urine|jaundice",
      "pregnant + fell_baby",
      "pregnant + fever|high_fever + flank_pain|rigors|belly_pain|vomiting|high_fever",
      "pregnant + vomiting_constantly + near_faint|no_urine|severe_weakness|dry_mouth",
      "pregnant + severe_pain + belly_pain",
      "pregnant + leg_swelling_one + !twisted",
      "pregnant + car_crash|fall_hard",
    ],
    evidence: [sources.hearHer],
  },
  {
    id: "pregnancy.heavy-bleeding",
    level: "emergency_department",
    title: "Heavy vaginal bleeding with faintness",
    when: [
      "vaginal_bleeding + fainted",
      "vaginal_bleeding + racing_heart",
      "vaginal_bleeding + bleeding_heavy",
      "vaginal_bleeding + near_faint",
      "soaking_pad + near_faint|dizzy|fainted|severe_pain|pale_clammy|short_breath|racing_heart|severe_weakness",
      "vaginal_bleeding + near_faint + severe_pain|soaking_pad|pale_clammy|racing_heart",
    ],
    evidence: [sources.vaginalBleeding],
  },
  {
    id: "pregnancy.soon",
    level: "nurse_within_hour",
    title: "Sign in pregnancy or after that needs a nurse soon",
    when: [
      "pregnant + cramps",
      "pregnant + uti",
      "contractions + preterm_weeks",
      "contractions + pregnant",
      "pregnant|postpartum + wound_infected",
      "pregnant + vaginal_bleeding|fever|near_faint|vomiting_constantly|headache|belly_pain|contractions|swelling_face|leaking|belly_hit|bp_high|one_side_belly",
      "postpartum + headache|vaginal_bleeding|breast_infection|postpartum_smell|low_mood|swelling_face|belly_pain",
      "soaking_pad",
    ],
    evidence: [sources.hearHer],
  },
]
