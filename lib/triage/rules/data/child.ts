import { sources } from "./sources"
import type { Concepts, Rule } from "./shape"

export const childConcepts: Concepts = {
  burn_marks: {
    en: [
      "(burn|burns|cigarette burn|cigarette) (marks|mark|burns) ~14 (visit|visiting|visited|dad|father|stepdad|stepfather|boyfriend|babysitter|sitter|daycare|mom|mother|ex|foster)",
    ],
    es: ["(marcas|quemaduras) ~3 (cigarro|quemad*) ~12 (visit*|papa|padrastro|ninera|novio|guarderia|mama)"],
  },
  breathe_word: { en: ["(cant|cannot|trouble|hard) ~2 (breathe|breathing)"], es: ["no (puede) respirar"] },
  nose_object: {
    en: ["(put|stuck|shoved|has) ~3 (bead|beads|bean|pea|corn|lego|foam|peanut|button) ~3 (nose|nostril)"],
    es: ["(metio|mete) ~3 (frijol|cuenta|chicharo|juguete|boton) ~3 nariz"],
  },
  edible_word: {
    en: ["(edible|edibles|gummy|gummies|weed|thc|marijuana|pot brownie|cannabis|vape juice)"],
    es: ["(gomita|gomitas|marihuana|mota|brownie|cannabis)"],
  },
  floppy_es: {
    en: [],
    es: [
      "(flojito|flojita|aguadito|aguadita|guanguito|guanguita|guango|guanga|como trapo|desguanzado|desguanzada|sin fuerza)",
    ],
  },
  battery_word: {
    en: ["(watch|button|coin|disc|hearing aid|key fob|remote) (battery|batteries)"],
    es: ["(pila|pilas|bateria|baterias) (de boton|de reloj|botones)"],
  },
  cord_red: {
    en: [
      "(belly button|navel|cord stump|cord|stump|umbilical stump) ~4 (red|oozing|pus|smells|swollen|infected)",
      "(red|pus|oozing) ~4 (belly button|navel|cord stump)",
    ],
    es: ["(ombligo|cordon) ~4 (rojo|pus|huele|hinchado|supura|infectado)"],
  },
  breath_pauses: {
    en: ["(pauses|pausing|stops|stopped|stopping) ~2 breath*"],
    es: ["(deja|dejo|para|paro) de respirar", "pausas ~2 respir*"],
  },
  three_days: {
    en: ["(for|past|last) ~1 (3|three) days", "(3|three) days now"],
    es: ["(lleva|desde hace|hace|por) (3|tres) dias"],
  },
  swallowed_thing: {
    en: [
      "(swallow|swallowed|ate) ~2 something (shiny|small|hard|metal|round|plastic|sharp)",
      "(swallow|swallowed|ate) ~3 (coin|penny|quarter|dime|nickel|marble|toy|bead|lego|ring|button|earring|screw)",
    ],
    es: ["(trago|comio) ~3 (moneda|canica|juguete|boton|arete|anillo|tornillo|cuenta)"],
  },
  shaken: {
    en: ["(shook|shaken|shaking) (the|my|our|her|his) (baby|infant|newborn)"],
    es: ["(sacudio|zarandeo|sacudieron|zarandearon) ~2 (bebe|nino|nina)"],
  },
  screams_in_bouts: {
    en: [
      "(scream|screams|screaming|cries|crying|cry) ~4 (every|on and off|off and on|in waves|in between|in bouts)",
      "doubled over ~3 screaming",
    ],
    es: ["(grita|llora|llorando|gritando) ~5 (cada|por ratos|a ratos|por momentos)"],
  },
  not_looking: {
    en: ["(wont|doesnt|not|isnt) ~1 (look|looking) at (me|us)", "(just|blank) (stares|staring|stare)"],
    es: ["(mirada perdida|no (me|nos) mira|no fija la mirada)"],
  },
  grunting: {
    en: ["breath* ~8 grunting", "grunt* ~4 breath*", "breath* ~4 grunt*", "grunting noises"],
    es: ["(queja|quejido|quejidos|pujido|puja) ~3 respir*"],
  },
  retractions: {
    en: [
      "ribs ~3 (showing|show|shows|visible|sticking out|poking out|suck*) ~4 (breath|breathe|breathing|breathes)?",
      "(pulling|sucking|sinking|caving|pulls|sucks|sinks) in ~3 (neck|ribs|chest|belly|throat)",
      "(ribs|neck|chest|skin) ~3 (sucking|pulling|sinking|caving) in",
    ],
    es: ["(hunde|hunden|sume|sumen) ~3 (cuello|costillas|pecho|costillitas|cuellito)"],
  },
  baby: {
    en: [
      "baby (poop|poops|diaper|diapers|stool|with)",
      "(newborn|newborns|infant|preemie)",
      "(my|our|the) baby (girl|boy|is|has|wont|cant|keeps|just|was|hasnt)",
    ],
    es: ["(recien nacido|recien nacida|mi bebe|bebita|bebito|el bebe|la bebe)"],
  },
  newborn: {
    en: ["(newborn|preemie)", "(few|couple) (days|weeks) old", "(days|day|weeks|week) old"],
    es: ["(recien nacido|recien nacida)", "(dias|semanas) de (nacido|nacida|vida)"],
  },
  drooling: {
    en: [
      "(drool|drooling|drools)",
      "spit ~3 (swallow|out|running|pooling)",
      "@cant ~3 swallow ~3 (spit|saliva|water|anything)",
    ],
    es: ["(babea|babeando|baba|babas|babear|saliva)", "no puede tragar ~3 (saliva|agua|nada)"],
  },
  wont_swallow: {
    en: [
      "(cant|cannot|wont|trouble|hard|couldnt|unable|barely|hurts too much|difficulty|refuses|refusing) ~2 (swallow|swallowing)",
      "hurts too much to swallow",
    ],
    es: [
      "(no puede|no puedo|no logra|dificultad|cuesta|apenas|no podia) ~2 (tragar|pasar saliva|pasar ni|pasar agua)",
    ],
  },
  tripod: {
    en: ["(leaning|leans|sitting|hunched|sits) ~3 (forward|upright|up)"],
    es: ["(inclinado|inclinada|sentado|sentada|agachado) ~2 (adelante|hacia adelante)"],
  },
  kid_breathing: {
    en: [
      "(baby|infant|newborn|toddler|he|she|son|daughter|hes|shes) ~6 (breathing|breath*) ~4 (fast|hard|weird|heavy|grunt*|rapid*|belly|struggl*|quick*|labored|noisy|pausing|stops)",
    ],
    es: [
      "(bebe|nino|nina|hijo|hija) ~5 (respira|respirando) ~3 (rapido|mal|agitado|fuerte|raro|ruido|rapidito)",
    ],
  },
  soft_spot: {
    en: [
      "(sunken|bulging|swollen) ~1 soft spot",
      "soft spot ~6 (bulg*|sunken|swollen|puffed|sunk|sticking)",
      "fontanel*",
    ],
    es: ["(mollera|fontanela) ~4 (hundida|abultada|saltada|hinchada|inflada|sumida|levantada)"],
  },
  green_vomit: {
    en: ["@vomit ~5 (green|bile|bright green|greenish)", "(green|bile|bilious) ~2 @vomit"],
    es: ["@vomit ~4 (verde|bilis|verdoso)"],
  },
  projectile: {
    en: [
      "(throws|throw|threw|vomits|vomiting|throwing) ~2 (up )?(forcefully|across the room|shoots out|like a fountain)",
      "projectile",
    ],
    es: ["(a chorro|proyectil|en chorro)"],
  },
  jelly_stool: {
    en: [
      "(jelly|jam|currant) ",
      "(screams|screaming|cries) ~8 (knees|legs) ~4 (chest|up|belly)",
      "(knees|legs) ~4 (chest|up) ~6 (scream*|cry*|minutes)",
    ],
    es: [
      "(gelatina|jalea|mermelada)",
      "(grita|llora|chilla) ~6 (rodillas|piernas) ~3 (pecho|panza|barriga|pancita)",
    ],
  },
  fell_baby: {
    en: [
      "(fell|dropped|rolled|fall|tumbled|slipped|falls|drop) ~6 (bed|changing table|couch|stairs|crib|arms|high chair|counter|sofa|table|floor|shopping cart|stroller|swing)",
    ],
    es: [
      "(cayo|caido|rodo|tiraron|tire|solto|resbalo) ~4 (cama|mesa|escaleras|cuna|brazos|sillon|piso|suelo|cambiador|andadera|carriola|sofa)",
    ],
  },
  not_self: {
    en: [
      "(isnt|not|doesnt) ~2 (acting|himself|herself|act|like) ~3 (himself|herself|right|normal|self)?",
      "(unlike) (him|her)",
      "wont bear weight",
      "not wanting to (put weight|walk|play|use)",
    ],
    es: [
      "(no es|no esta|no parece) ~2 (el mismo|la misma|normal|como siempre)",
      "no quiere (caminar|apoyar|mover)",
    ],
  },
  child_bruises: {
    en: [
      "(bruise|bruises|mark|marks) ~5 (cheek|forehead|head|stomach)",
      "(bruise|bruises|mark|marks) ~8 (back|arm|face|ear|buttocks|belly|upper arm|neck|explain)",
    ],
    es: [
      "(moreton|moretones|morete) ~5 (cachete|cachetes|frente|cabeza|panza)",
      "(moreton|moretones|marcas|moretes) ~5 (espalda|brazo|cara|oreja|nalgas|cuello)",
    ],
  },
  limp_leg: {
    en: [
      "(wont|doesnt|not|isnt|cant) ~2 (move|use|moving|using) ~2 (arm|leg)",
      "(wont|not|refuses|cant|doesnt|not wanting) ~3 (walk|put weight|bear weight|stand|use (his|her) (arm|leg))",
    ],
    es: [
      "no (mueve|usa|apoya) ~2 (brazo|pierna|pie|bracito|piernita)",
      "no (quiere|puede) ~2 (caminar|apoyar|pararse|mover (el brazo|la pierna))",
    ],
  },
  ear_swollen: {
    en: [
      "(bump|lump|swollen|swelling|swelled|puffy|red|hot) ~5 behind ~2 ear",
      "behind ~2 ear swelled",
      "ear ~3 (sticks|sticking|pushed|pointing) (out|forward)",
      "behind ~4 ear ~6 (swollen|red|puffy|bulge|bump|lump|pushed|swelling|tender|sticking)",
      "ear ~6 (sticking out|pushed (forward|out)|pushing)",
      "(swelling|swollen|red|bulge|lump) ~4 behind ~3 ear",
      "(ear|earache) ~6 (swelling|swollen|lump|bump|puffy) ~1 behind it",
    ],
    es: [
      "(hincho|inflamo|hinchado|hinchada|inflamado|inflamada|caliente|roja|rojo) ~4 (detras|atras) ~3 (oreja|oido)",
      "oreja ~2 (para|hacia) adelante",
      "(detras|atras) ~3 (oreja|oido) ~5 (hinchado|hinchada|rojo|bola|inflamado|inflamada)",
      "(hinchazon|bola|bulto|inflamacion) ~3 (detras|atras) ~3 (oreja|oido)",
      "oreja ~3 (salida|empujada|hacia afuera)",
    ],
  },
  testicle: {
    en: [
      "(testicle|testicles|scrotum|testical) ~5 (since|woke|all night)",
      "(testicle|testicles|testes|testis|balls|ball|nuts|nut|scrotum|ballsack|nutsack|testical|down there) ~8 (pain|hurts|hurt|hurting|swollen|swelling|swelled|ache|aching|killing|sore|higher|red|twisted|agony|huge)",
      "(pain|hurts|swelling|agony|ache|painful) ~5 (testicle|testicles|balls|nuts|scrotum|ball|nut|testical)",
    ],
    es: [
      "(testiculo|testiculos|huevo|huevos|bolas|escroto|cojon|cojones|pelotas|partes) ~5 (duele|duelen|dolor|hinchado|hinchados|hinchada|inflamado|rojo|torcido|hincho|doliendo)",
      "(dolor|duele|duelen|hinchazon|dolores) ~4 (testiculo|testiculos|huevo|huevos|escroto|bolas|pelotas|cojones)",
    ],
  },
  swallowed_battery: {
    en: [
      "(swallow*|ate|eaten|swallowed|ingested|inhaled|nose|ear|ears|mouth|stuck|gulped|choked|ate) ~8 (battery|batteries|magnet|magnets|buckyballs)",
      "(battery|batteries|magnet|magnets) ~8 (swallow*|ate|eaten|mouth|missing|gone|nose|ear|ingested|throat|stomach)",
    ],
    es: [
      "falta ~3 (pila|pilas|iman|bateria)",
      "(trago|tragado|comio|metio|tragaron|nariz|oido|trague|tragarse) ~5 (pila|bateria|pilas|baterias|iman|imanes)",
      "(pila|bateria|iman|imanes|pilas) ~5 (trago|comio|falta|boca|nariz|oido|tragado|se la)",
    ],
  },
  stool_blood: {
    en: [
      "(blood|bloody) ~4 (stool|stools|poop|diaper|diarrhea|bowel)",
      "(stool|poop|diarrhea|bm) ~5 (blood|bloody)",
      "(blood) ~3 (wiped|toilet|wipe)",
    ],
    es: [
      "(sangre) ~3 (heces|popo|caca|panal|diarrea|excremento|evacuar|bano|taza)",
      "(diarrea|popo|heces|caca|panal) ~3 (sangre|sangrienta)",
    ],
  },
  low_temp: {
    en: ["(cold to the touch|feels cold|ice cold|temperature is low|low temperature|temp is low)"],
    es: ["(esta frio|esta fria|heladito|helada|helado|temperatura baja)"],
  },
  limp_refuses: {
    en: [
      "(limping|limps|limp)",
      "(wont|cant|refuses to|refusing to|not) ~2 (walk|stand|put weight|bear weight|use (his|her) (leg|arm|hip))",
    ],
    es: ["(cojea|cojeando|no (quiere|puede) (caminar|pisar|pararse|apoyar))"],
  },
  baby_hot: {
    en: [
      "(baby|newborn|infant|old|twin|twins|preemie|he|she|hes|shes|him|her) ~2 (feel|feels|felt|is|seems|hes|shes|got|getting) ~1 hot",
    ],
    es: [
      "(bebe|recien nacido|recien nacida|nene|nena|meses|semanas|dias) ~5 (caliente|calientito|calientita)",
    ],
  },
  young_baby: {
    en: [
      "newborn",
      "(1|2|3|4|5|6|7|8|one|two|three|four|five|six|seven|eight) (week|weeks|day|days) old",
      "(1|2|one|two) (month|months) old",
    ],
    es: [
      "recien nacid*",
      "(1|2|3|4|5|6|7|8|una|dos|tres|cuatro|cinco|seis) (semana|semanas|dias) (de nacid*|de edad)?",
    ],
  },
  wont_feed: {
    en: [
      "(feeding|eating|drinking|nursing|feeds|eats) (less|poorly|very little)",
      "(barely|hardly) (eats|feeds|nurses|drinks|ate|fed|nursed|drank)",
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
}

export const childRules: Rule[] = [
  {
    id: "child.young-baby-fever",
    level: "emergency_department",
    title: "Fever in a baby under three months",
    when: [
      "young_baby + jaundice + drowsy|wont_feed",
      "fever|high_fever|baby_hot + age<3m",
      "fever|high_fever|baby_hot + newborn + baby",
      "fever|high_fever|baby_hot + newborn + young",
      "low_temp + age<3m",
      "wont_feed + age<3m + drowsy|fever|low_temp|vomiting_constantly|bluish|inconsolable|no_urine",
    ],
    evidence: [sources.fever],
  },
  {
    id: "child.very-ill",
    level: "call_emergency",
    title: "Child who is limp, blue, hard to wake or fighting for air",
    when: [
      "baby + jaundice + wont_feed|drowsy",
      "young + drowsy + edible_word",
      "floppy_es + baby|young + wont_feed|fever|drowsy|vomiting|bluish",
      "cord_red + baby + wont_feed|fever|drowsy|low_temp|limp_refuses",
      "grunting + fast_breathing|short_breath|kid_breathing",
      "young + limp_refuses + fever|high_fever",
      "breath_pauses + young",
      "breath_pauses + baby",
      "unresponsive + young",
      "unresponsive + baby",
      "bluish + young + !cold_outside|ate_dye",
      "bluish + not_looking",
      "not_looking + young + drowsy|fever|pale_clammy|speech|unresponsive",
      "retractions + young",
      "retractions + baby",
      "grunting + young",
      "grunting + baby",
      "young + drowsy + fever|high_fever|vomiting_constantly|head_injury|no_urine|purple_rash|mottled|short_breath|overdose_taken|confused + wont_feed|mottled|cold_hands|short_breath|stiff_neck|no_urine|vomiting|rash|not_self|racing_heart|confused",
      "young + kid_breathing + bluish|drowsy|wont_feed|cannot_breathe",
      "kid_breathing + baby + cannot_breathe|bluish|wont_feed|fever",
      "cannot_breathe + young",
    ],
    evidence: [sources.drowsyBaby, sources.asthma],
  },
  {
    id: "child.dry-baby",
    level: "emergency_department",
    title: "Baby or child drying out",
    when: [
      "dry_mouth + young + vomiting|vomiting_constantly|diarrhea|wont_feed",
      "drowsy + young + no_urine|dry_mouth",
      "no_urine + dry_mouth|drowsy|vomiting|vomiting_constantly|diarrhea|fever|wont_feed|soft_spot + young",
      "dry_mouth + drowsy + vomiting|vomiting_constantly|diarrhea",
      "no_urine + young",
      "no_urine + baby",
      "soft_spot",
      "vomiting_constantly|diarrhea + dry_mouth|no_urine",
    ],
    evidence: [sources.dehydration, sources.gastroenteritis],
  },
  {
    id: "child.belly",
    level: "emergency_department",
    title: "Green vomit, jelly-like stool or screaming in bouts",
    when: [
      "projectile + young_baby|newborn",
      "vomiting_constantly + young_baby + weight_loss",
      "jelly_stool + baby",
      "screams_in_bouts + young + pale_clammy|vomiting|jelly_stool|stool_blood|belly_pain|rectal_blood",
      "screams_in_bouts + baby + pale_clammy|vomiting|jelly_stool|stool_blood|belly_pain|rectal_blood",
      "green_vomit + baby",
      "green_vomit + newborn",
      "green_vomit + young",
      "jelly_stool + young",
      "jelly_stool + stool_blood|vomiting",
      "green_vomit + belly_pain|belly_hard",
      "projectile + age<6m",
      "projectile + baby + no_urine|getting_worse",
    ],
    evidence: "none opened",
  },
  {
    id: "child.battery",
    level: "emergency_department",
    title: "Battery or magnet swallowed or stuck",
    when: [
      "nose_object + cannot_breathe|breathe_word|bleeding_any|wheeze_word",
      "battery_word + swallowed_thing",
      "swallowed_battery",
    ],
    evidence: "none opened",
  },
  {
    id: "child.injury-odd",
    level: "emergency_department",
    title: "Small child hurt in a way that has to be looked at",
    when: [
      "burn_marks",
      "bruising + age<9m",
      "child_bruises + age<9m",
      "bruising + baby",
      "limp_leg + age<3y",
      "shaken",
      "fell_baby + young + drowsy|vomiting|limp_leg|child_bruises|seizure|swelling_head|inconsolable|not_self",
      "fell_baby + age<1y",
      "child_bruises + age<4y + limp_leg|not_self|inconsolable",
      "fell_baby + baby",
    ],
    evidence: [sources.headsUp],
  },
  {
    id: "child.ear-swollen",
    level: "emergency_department",
    title: "Swelling behind the ear",
    when: [
      "ear_swollen + swelling|pain_any|recent_infection",
      "ear_swollen + fever|ear_pain|drowsy|young|getting_worse",
    ],
    evidence: "none opened",
  },
  {
    id: "child.testicle",
    level: "emergency_department",
    title: "Pain in a testicle",
    when: [
      "testicle + sudden|severe_pain|vomiting|nausea|swelling|young|hours_pain + !constipation",
      "testicle + age<40y + !constipation",
    ],
    evidence: "none opened",
  },
  {
    id: "child.soon",
    level: "nurse_within_hour",
    title: "Child who needs a nurse soon",
    when: [
      "inconsolable + young",
      "diarrhea + young + three_days|days_many|vomiting|fever",
      "jaundice + baby",
      "jaundice + newborn",
      "fever + rash + baby",
      "vomiting_constantly + young",
      "vomiting_constantly + baby",
      "swallowed_thing",
      "croup_cough + young",
      "fever + young + inconsolable|wont_feed|rash|vomiting|ear_pain|days_many|drowsy",
      "wont_feed + baby",
      "drowsy + young",
      "inconsolable + baby",
      "stool_blood + young",
      "fell_baby + young",
      "testicle",
      "kid_breathing",
      "limp_leg + young",
    ],
    evidence: [sources.fever],
  },
]
