import { sources } from "./sources"
import type { Concepts, Rule } from "./shape"

export const eyeEarThroatConcepts: Concepts = {
  eye_spot: {
    en: [
      "(white|gray|grey|cloudy) (spot|dot|patch|ulcer) ~6 (eye|cornea|iris|pupil|colored part|coloured part)",
      "(eye|cornea|iris) ~8 (white|gray|grey|cloudy) (spot|dot|patch|ulcer)",
    ],
    es: ["mancha (blanca|gris) ~5 (ojo|cornea|pupila)"],
  },
  small_cut: {
    nearby: true,
    en: ["(small|tiny|little|minor) ~1 (cut|scratch|nick)"],
    es: ["(cortadita|rasguno|pequena cortada|cortada chiquita)"],
  },
  eyelid_cut: {
    en: [
      "(eyelid|eyeball|eye) ~2 (cut|slashed|torn|sliced|split) ~2 (by|open|with|on)",
      "(cut|sliced|tore|slashed) ~2 (eyelid|eyeball)",
    ],
    es: ["(cort*|rasg*) ~3 parpado"],
  },
  ear_wax: {
    en: ["(wax|water in|swimming|cold|plugged|clogged|flight|plane|concert)"],
    es: ["(cera|agua en|nadar|tapado|gripa|vuelo|avion|concierto)"],
  },
  blind_one_eye: {
    en: [
      "(cant|cannot|dont|doesnt|no longer) see ~2 (out of|with|from) ~1 (one|left|right|my left|my right) eye",
    ],
    es: ["no (veo|ve|puedo ver|puede ver) ~3 (ojo|ojo derecho|ojo izquierdo)"],
  },
  eye_bleeds: {
    en: [
      "(eye|eyeball|eyes) (is |are )?bleeding",
      "blood (coming|pouring|dripping|running) (from|out of) (my|his|her) (eye|eyes)",
    ],
    es: ["(ojo|ojos) ~2 (sangra|sangrando|sangran)", "sale sangre ~3 (ojo|ojos)"],
  },
  sight_for_years: {
    nearby: true,
    en: [
      "(for|over|past|last|many|several|few) ~2 years",
      "(gradually|glaucoma|cataract|cataracts|macular|with age|getting older)",
    ],
    es: ["(hace|por|desde hace|varios|muchos) ~2 anos", "(poco a poco|glaucoma|cataratas|edad)"],
  },
  losing_sight: {
    en: ["(am|im|is|hes|shes|are|started|suddenly) ~1 losing ~1 (vision|sight|eyesight)"],
    es: ["(estoy|esta|estoy como) perdiendo (la )?(vista|vision)"],
  },
  bad_tooth: {
    en: ["(bad|terrible|awful|horrible|killer) (toothache|tooth ache|tooth pain)"],
    es: ["dolor de muela (muy )?(fuerte|horrible|terrible)"],
  },
  throat_side: {
    en: ["throat ~8 on the (left|right)", "one side of (my|his|her) throat"],
    es: ["garganta ~4 (lado izquierdo|lado derecho)", "un lado de la garganta"],
  },
  tooth_bad: {
    en: [
      "(tooth|toothache|molar|abscess) ~4 (swollen|swelling|cheek|jaw)",
      "(swollen|swelling|cheek) ~5 (tooth|molar)",
    ],
    es: [
      "(muela|diente|absceso) ~5 (hinch*|cachete|quijada|infectada)",
      "(cachete|hinch*) ~5 (muela|diente|quijada)",
    ],
  },
  eyelids_swollen: {
    en: ["(eyelid|eyelids|lids|lid) ~4 (swollen|puffy|red)", "(swollen|puffy) ~1 (eyelid|eyelids|lids)"],
    es: ["(parpado|parpados) ~4 (hinchado|hinchados|rojos|rojo)"],
  },
  eye_pierced: {
    en: ["(hook|metal|glass|splinter|pencil|wire|stick|thorn) ~3 (in|into) ~2 (eye|eyelid|eyeball)"],
    es: [
      "(entro|clavo|metio|enterro) ~3 (fierro|alambre|clavo|vidrio|palo|metal|rama|aguja|astilla) ~4 ojo",
      "(anzuelo|metal|vidrio|astilla|lapiz|alambre|palo|espina) ~3 (al|en el|en su) (ojo|parpado)",
    ],
  },
  vision_loss: {
    en: [
      "(wall|sheet|blanket|cloud|film) ~2 (black|dark|darkness|gray|grey) ~6 (eye|eyes|vision|sight)",
      "(black|dark|grey|gray) ~3 coming down ~3 (eye|vision|sight)",
      "vision ~2 (went|goes|gone|cut) (out|black|dark)",
      "(lost|losing|loss of|lose|no|gone|cant|cannot|couldnt|went|going|suddenly|sudden) ~4 (vision|sight|eyesight|see out|see anything|blind|see from|see on)",
      "(vision|sight|eye|eyes) ~6 (went (dark|black|blind|away)|gone|disappeared|lost|blacked out|out of nowhere gone|missing)",
      "(curtain|shade|shadow|veil|gray curtain|dark spot) ~8 (eye|vision|sight|down|over|across|creeping)",
      "(cant|cannot|couldnt) see ~4 (out|anything|from|right|left|one)",
      "(cant|cannot|couldnt) see (well|right|clearly|good) ~8 only ~2 (left|right|one)",
      "blind ~3 (eye|one|suddenly|left|right)",
    ],
    es: [
      "(nublo|apago|oscurecio|fue) ~2 (vista|vision)",
      "(negra|negro|oscura) ~4 (vista|vision)",
      "(perdi|perdio) ~2 (vista|vision)",
      "(perdi|perdio|pierdo|perdida|no veo|no ve|deje de ver|dejo de ver|se me fue|se le fue|no puedo ver|no puede ver) ~4 (vista|vision|ojo|ojos|nada|de un|con el|con un)",
      "(ciego|ciega|ceguera)",
      "(cortina|sombra|telon|velo|mancha negra) ~5 (ojo|vista|vision)",
    ],
  },
  flashes_floaters: {
    en: [
      "(floaters|floater|specks|squiggl*) ~12 (new|flash*|sudden|lots|dozens|shower|curtain|bunch|many)",
      "(new|sudden|shower of|lots of|dozens of|bunch of) ~3 (floaters|specks)",
      "flash* ~8 (corner|eye|vision|camera)",
    ],
    es: [
      "(moscas|puntos negros|manchas flotantes|destellos|relampagos) ~5 (ojo|vista|muchas|nuevos|repente)",
    ],
  },
  stye: {
    nearby: true,
    en: [
      "(stye|sty|styes)",
      "(bump|pimple|lump|pimples) ~5 (eyelid|lid|lash|lashes|eye)",
      "(eyelid|lid|lash) ~4 (bump|pimple|lump)",
    ],
    es: ["(orzuelo|perrilla)", "(bolita|grano|granito) ~5 (parpado|ojo|pestana)"],
  },
  eye_pain: {
    en: [
      "@eye ~4 (explode|exploding|burst|bursting|pop out)",
      "@eye ~6 (pain|hurts|hurt|ache|aching|painful|stabbing|burning|killing|sore)",
      "(pain|painful|hurts) ~4 @eye",
    ],
    es: ["@eye ~4 (duele|duelen|dolor|arde|arden|punzada)", "(dolor|duele|ardor) ~3 @eye"],
  },
  eye_red: {
    en: [
      "red ~1 swollen (eyelid|eyelids|lids)",
      "red ~2 eye",
      "@eye ~8 (red|bloodshot|pink|watery|gritty|swollen)",
      "(red|pink|bloodshot|watery) ~2 @eye",
    ],
    es: [
      "parpados rojos",
      "(ojo|ojos) ~4 rojo*",
      "@eye ~4 (rojo|rojos|irritado|irritados|lloroso|llorosos|hinchado)",
    ],
  },
  halos: {
    en: [
      "(see|seeing|sees) ~2 (halos|halo|rainbows|rainbow rings)",
      "(halos|halo|rainbow|rainbows) ~4 (light|lights|around)",
      "eye ~8 (hard|firm|rock)",
    ],
    es: ["(halos|arcoiris) ~3 luces", "ojo ~3 duro"],
  },
  eye_chemical: {
    en: [
      "(eye|eyes) ~2 (sprayed|splashed|squirted) ~2 with",
      "(splash|splashed|sprayed|squirted|got|chemical|bleach|cleaner|acid|lye|ammonia|drain|lime|cement|battery acid|pepper spray|glue|oven cleaner|detergent|pool|gasoline|paint thinner|solvent|toilet) ~10 (eye|eyes)",
      "@eye ~8 (splash*|bleach|cleaner|acid|chemical|chemicals|drain opener|ammonia|drano|cement|lime|detergent|pod|super glue)",
    ],
    es: [
      "(cloro|acido|quimico|limpiador|cal|cemento|sosa|detergente|gasolina|lejia|salpico|salpicaron|cayo|liquido|amoniaco|thinner|jabon|pegamento) ~6 (ojo|ojos|ojito)",
    ],
  },
  chemical_word: {
    en: [
      "(chemical|chemicals)",
      "drain (opener|cleaner)",
      "(bleach|cleaner|chemical|acid|lye|ammonia|drain|lime|cement|battery|pepper spray|glue|detergent|chlorine|solvent|thinner|gasoline|pod|toilet)",
    ],
    es: [
      "(quimico|quimicos)",
      "(cloro|acido|quimico|limpiador|cal|cemento|sosa|detergente|gasolina|lejia|amoniaco|thinner|pegamento|solvente)",
    ],
  },
  eye_hit: {
    en: [
      "@eye ~12 (hit|metal|nail|grinder|ball|fist|punched|stick|poked|glass|baseball|fireworks|scratched|stabbed|wire|elbow|pencil|bb|paintball|rock|wood|shard|branch)",
      "(hit|metal|flew|poked|punched|struck|stabbed|stuck|baseball|firework) ~12 @eye",
    ],
    es: [
      "(codazo|golpe|pelotazo|punetazo) ~3 ojo",
      "@eye ~6 (golpe|metal|clavo|vidrio|palo|pelota|punetazo|rama|astilla|lapiz|esmeril)",
      "(golpe|pego|metal|vidrio|entro|encajo|clavo|pelota|brinco|cohete) ~5 @eye",
    ],
  },
  eye_hit_bad: {
    en: [
      "(blurry|vision|see|cant see|double|bleeding|blood|fluid|leaking|grinder|flew|stuck|pupil|sunken|soft|distorted|numb|hurts to move|pain|swollen shut|punctur*)",
    ],
    es: ["(borroso|vista|ver|doble|sangre|liquido|atorado|pupila|dolor|duele|hinchado|clavado)"],
  },
  one_eye_dim: {
    en: [
      "(vision|sight|everything|it) ~3 (dim|dimmer|dark|gray|grey|fading|gone|less|going) ~4 (that side|one side|one eye|left eye|right eye|in (my|his|her) (left|right))",
      "(one eye|left eye|right eye|that eye) ~4 (dim|dimmer|going dark|fading|gray|grey|blacked out)",
    ],
    es: ["(un ojo|ojo (derecho|izquierdo)) ~4 (borroso|oscuro|se apaga|no ve)"],
  },
  eye_bulge: {
    en: [
      "(eye|eyeball) ~3 (popping|pushed|sticking|bulging|poking) (out|forward)",
      "(hurts to move|cant move) ~3 eye",
      "(cant|cannot) move my eye",
      "@eye ~10 (bulging|pushed forward|sticking out|hurts to move|swollen shut|bulge)",
      "hurts to move (my|his|her|the) eye",
    ],
    es: [
      "(salta|saltado|salido|salida) ~2 ojo",
      "ojo ~4 (saltado|salido|empujado|hacia adelante|hacia afuera)",
      "(duele moverlo|mover el ojo)",
      "no (puedo|puede) mover el ojo",
      "ojo ~4 (saltado|salido|hacia afuera|duele al mover)",
    ],
  },
  eye_surgery: {
    en: ["(cataract|lasik|eye|retina|cornea) ~2 (surgery|operation|transplant|injection)"],
    es: ["(cirugia|operacion|operaron) ~4 (ojo|ojos|cataratas)"],
    lasting: true,
  },
  contact_lens: {
    en: ["(contact lens|contacts|contact lenses|slept in my contacts)"],
    es: ["lentes de contacto"],
  },
  neck_swells_surgery: {
    en: [
      "(carotid|thyroid|neck|tonsil|throat) surgery ~10 (swelling|swollen|swells|bigger|bulging|tight|breathe)",
      "neck ~4 (swelling|swollen|ballooning|bulging) ~6 surgery",
    ],
    es: ["cirugia ~4 (cuello|tiroides|carotida) ~8 (hinch*|inflam*)"],
  },
  throat_sore: {
    en: [
      "(sore|hurts|hurting|painful|raw|scratchy) ~2 throat",
      "throat ~5 (sore|hurts|hurt|pain|killing|raw|painful|on fire|burns|red)",
      "(strep|tonsil*|pharyngitis)",
    ],
    es: [
      "garganta ~3 (inflamada|hinchada|cerrada)",
      "garganta ~3 (duele|dolor|irritada|arde|roja)",
      "(dolor|duele) ~3 garganta",
      "(anginas|amigdal*)",
    ],
  },
  one_side_throat: {
    en: [
      "throat ~12 (one side|right side|left side|uvula|abscess)",
      "(one side|right side|left side) ~8 throat",
      "(hard time|trouble|cant) ~2 open* ~4 mouth",
    ],
    es: ["garganta ~5 (un lado|absceso)", "no (puedo|puede) abrir ~2 boca"],
  },
  strep_like: {
    en: [
      "throat ~16 (white|pus|patches|spots|fever|swollen|glands)",
      "(white|pus) ~3 (patches|spots|tonsils|throat)",
      "strep",
    ],
    es: ["garganta ~6 (pus|placas|blancas|fiebre|puntos)", "(placas|pus) ~3 (garganta|anginas)"],
  },
  ear_pain: {
    en: [
      "(ear|ears|earache) ~6 (pain|hurts|hurt|ache|aching|infection|pulling|tugging|draining|discharge|stabbing|sore|grabbing)",
      "(pulling|tugging|pain|grabbing|rubbing|tugs|pulls) ~4 (ear|ears)",
      "earache",
    ],
    es: [
      "(oido|oidos|oreja|orejas) ~4 (duele|duelen|dolor|infeccion|supura|jala|agarra)",
      "(dolor|duele|infeccion|jala|agarra) ~3 (oido|oidos|oreja)",
    ],
  },
  hearing: {
    en: [
      "lost hearing",
      "hearing ~2 gone",
      "(ear|ears) ~2 ringing",
      "(hearing loss|lost (my|his|her) hearing|cant hear|deaf|ringing in)",
    ],
    es: ["zumba ~2 (oido|oidos)", "(no oigo|no oye|sordo|sordera|zumbido)"],
  },
  sinus_long: {
    en: [
      "(10|14|15|ten|fifteen|days|weeks|week) ~6 (congest*|nasal|stuffy|sinus|stuffed) ~8 (facial|face|green|cheek|cheeks|forehead|teeth)",
      "(sinus|facial pain|face pain|green snot|green mucus|congest*|nasal|stuffy) ~40 (week|weeks|10 days|14 days|15 days|two weeks|face|teeth|fever|worse|forehead)",
    ],
    es: ["(sinusitis|moco verde|mocos verdes|congestion) ~8 (semana|semanas|dias|cara|fiebre|dientes)"],
  },
  tooth: {
    nearby: true,
    en: [
      "(tooth|teeth|gum|dental|jaw) ~8 (abscess|swollen|swelling|knocked out|infection|pain|ache|throbbing|killing|hurts)",
      "toothache",
    ],
    es: [
      "(muela|diente|dientes|encia) ~4 (duele|dolor|hinchada|hinchado|infeccion|absceso|inflamada)",
      "dolor de (muela|muelas|diente)",
    ],
  },
  dentist: {
    nearby: true,
    en: ["(dentist|novocaine|numbing shot|dental work|filling|wisdom)"],
    es: ["(dentista|anestesia|muela del juicio)"],
  },
  bells_known: { nearby: true, en: ["bells palsy"], es: ["paralisis de bell"] },
  tongue_swollen: {
    en: ["tongue ~5 (swell*|swollen|thick|huge|big|fat|puffy|bigger)", "(swollen|thick|swelling) ~2 tongue"],
    es: ["(inflamo|inflama|hincho|hincha) ~2 lengua", "lengua ~3 (hincha*|gorda|inflama*|grande)"],
  },
  swallow_trouble: {
    en: ["(trouble|hard|cant|difficulty|hard time|hurts to|choke when) ~2 swallow*"],
    es: ["(dificultad|cuesta|no puedo|no puede|duele) ~3 (tragar|pasar)"],
  },
  neck_swelling: {
    en: ["(neck|under my (jaw|tongue)|floor of my mouth|jaw|cheek) ~6 (swollen|swelling|swelled|hard)"],
    es: ["(cuello|debajo de la (lengua|mandibula)|cachete|mejilla) ~4 (hinchado|hinchada|inflamado)"],
  },
}

export const eyeEarThroatRules: Rule[] = [
  {
    id: "eye.vision",
    level: "emergency_department",
    title: "Sudden loss of sight, a curtain, or new flashes and floaters",
    when: [
      "contact_lens + eye_pain + light_hurts|blurry_vision|eye_spot|severe_pain",
      "eye_spot + eye_pain",
      "blind_one_eye",
      "vision_loss + one_eye",
      "losing_sight + !sight_for_years",
      "vision_loss + wakes|one_eye",
      "one_eye_dim",
      "eye_pain + eye_red + blurry_vision",
      "vision_loss + sudden|hours_pain|headache|eye_pain|tia_resolved|one_eye|curtain_word|age>=40y|blurry_vision",
      "flashes_floaters",
      "eye_pain + blurry_vision|halos|vision_loss + severe_pain|sudden|headache|nausea|vomiting|halos|eye_red",
      "eye_surgery + eye_pain|eye_red|blurry_vision + blurry_vision|vision_loss|eye_pain|getting_worse",
      "halos + eye_pain|headache|nausea",
    ],
    evidence: [sources.eyeDiseases],
  },
  {
    id: "eye.chemical-or-hit",
    level: "emergency_department",
    title: "Chemical in the eye, or an eye that was hit or pierced",
    when: [
      "eyelid_cut + !small_cut",
      "eye_bleeds",
      "eye_pierced",
      "eye_chemical + chemical_word",
      "eye_hit + eye_hit_bad",
    ],
    evidence: [sources.eyeInjuries],
  },
  {
    id: "eye.bulging",
    level: "emergency_department",
    title: "Eye pushed forward or painful to move, with fever or swelling",
    when: [
      "eye_bulge + swelling|severe_pain|eye_red",
      "eyelids_swollen + fever + blurry_vision",
      "eyelids_swollen + eye_bulge",
      "eye_bulge + fever|swelling|blurry_vision|eye_pain|eye_red",
      "eye_red + swelling + fever + blurry_vision",
    ],
    evidence: "none opened",
  },
  {
    id: "throat.abscess",
    level: "emergency_department",
    title: "Throat or jaw swelling with trouble opening the mouth or swallowing",
    when: [
      "neck_swells_surgery",
      "one_side_throat + fever|high_fever + hoarse|swelling_throat|wont_swallow",
      "throat_side + wont_swallow|hoarse|jaw_locked",
      "tooth_bad + jaw_locked|fever + swelling",
      "jaw_locked + throat_sore",
      "throat_sore + one_side_throat + wont_swallow|hoarse|fever|drooling|swallow_trouble|jaw_locked",
      "tooth + neck_swelling|swelling_face|swelling + fever|swallow_trouble|short_breath|wont_swallow|jaw_locked",
      "throat_sore + jaw_locked",
    ],
    evidence: "none opened",
  },
  {
    id: "eye-ear-throat.soon",
    level: "nurse_within_hour",
    title: "Eye, ear or throat sign that needs a nurse soon",
    when: [
      "tooth_bad",
      "one_eye + blurry_vision",
      "vision_loss",
      "eye_pain + blurry_vision|light_hurts|contact_lens|severe_pain",
      "eye_hit",
      "throat_sore + wont_swallow",
      "hearing + sudden",
      "eye_surgery + eye_red|eye_pain",
      "tooth + swelling_face|neck_swelling|fever",
      "eye_chemical",
    ],
    evidence: [sources.eyeInfections],
  },
  {
    id: "eye-ear-throat.today",
    level: "today",
    title: "Eye, ear, throat or sinus trouble for today",
    when: [
      "bad_tooth",
      "throat_sore + nodes",
      "ear_pain + fever|days_many|young|discharge|getting_worse|severe_pain",
      "strep_like + fever|nodes|young",
      "throat_sore + fever|high_fever + !cough",
      "throat_sore + days_many + nodes|severe_weakness|tired|fever",
      "sinus_long + many_days|days_many|fever|severe_pain|getting_worse",
      "eye_pain + !stye",
      "tooth + severe_pain|days_many",
      "throat_sore + rash",
    ],
    evidence: [sources.strep, sources.earInfections, sources.mono],
  },
]
