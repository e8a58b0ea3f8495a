import { sources } from "./sources"
import type { Concepts, Rule } from "./shape"

export const bitesBurnsConcepts: Concepts = {
  widow_bite: {
    en: [
      "black widow",
      "spider ~12 red (mark|hourglass|spot|dot)",
      "(black|shiny) (widow|spider) ~6 (bit|bite|bitten)",
    ],
    es: ["viuda negra", "arana negra", "arana ~10 (mancha|marca|reloj) roj*"],
  },
  sea_wound: {
    en: [
      "(cut|stabbed|poked|scraped|wound) ~6 (fish|oyster|oysters|crab|shrimp|coral|sea|ocean|gulf|saltwater|brackish)",
    ],
    es: ["(cort*|raspe|herida) ~6 (pescado|ostion|coral|mar|cangrejo)"],
  },
  hand_infection: {
    en: ["(finger|hand|knuckle|thumb) ~6 (cant|wont|unable) ~1 (straighten|bend|move)"],
    es: ["(dedo|mano) ~4 no (puedo|puede) ~1 (estirar|doblar|mover)"],
  },
  child_scald: {
    en: [
      "(son|daughter|kid|child|toddler|baby|grandson|granddaughter|boy|girl) ~4 (burned|burnt|scalded|burn) ~5 (oil|grease|boiling|hot water|hot soup|hot coffee|hot tea)",
    ],
    es: [
      "(hijo|hija|nino|nina|bebe|nieto|nieta) ~4 (quemo|quemado|quemada) ~4 (aceite|hirviendo|agua caliente|sopa|cafe|caldo|manteca)",
    ],
  },
  burn_privates: {
    en: ["(burn|burned|burnt|scald|scalded) ~6 (privates|private parts|penis|scrotum|crotch|genitals|groin)"],
    es: ["(quem*) ~5 (genitales|partes intimas|pene|entrepierna)"],
  },
  chemical_strong: {
    en: [
      "(touched|handled|spilled|splashed|burned|burning|fire) ~4 (acid|lye|drain cleaner|battery acid|caustic|hydrofluoric|oven cleaner)",
      "(acid|lye|drain cleaner|battery acid|caustic|hydrofluoric|oven cleaner) ~4 (on|onto|over|all over) ~2 (arm|leg|hand|hands|face|skin|chest|foot|back)",
    ],
    es: [
      "(quem*) ~2 con ~1 (acido|sosa|cal|cloro industrial|destapacanos)",
      "(acido|sosa|cal|destapacanos) ~4 (en|sobre) ~2 (brazo|pierna|mano|manos|cara|piel|pecho|pie)",
    ],
  },
  deep_burn: {
    en: ["(palm|skin|hand|fingers) ~3 (white|charred|leathery|waxy)", "skin ~1 (coming|peeling|falling) off"],
    es: ["(palma|piel|mano|dedos) ~3 (blanca|blancos|negra|carbonizada)", "se le (sale|pela|cae) la piel"],
  },
  blast_injury: {
    en: [
      "(firework|fireworks|firecracker|m80|grenade|mortar|battery|vape) ~4 (exploded|blew up|went off|blew) ~5 (hand|hands|face|eye|eyes|lap|leg|pocket)",
    ],
    es: [
      "(cohete|cohetes|cueton|petardo|paloma|bateria) ~4 (exploto|trono|revento|estallo) ~5 (mano|manos|cara|ojo|ojos|pierna|bolsillo)",
    ],
  },
  burned_hand: {
    en: ["(firework|fireworks|explosion|all around|both hands)"],
    es: ["(cohete|cohetes|explosion|fuegos artificiales|las manos)"],
  },
  needle_stick: {
    en: [
      "(dirty|used|contaminated|someone elses|patients) needle ~3 (stuck|poked|pricked|jabbed|stick)",
      "needle stick injury",
      "(stuck|poked|pricked|jabbed|stepped on) ~3 (needle|syringe) ~4 (park|beach|playground|trash|alley|ground|sidewalk|bus|bathroom)",
      "(needle|needlestick|syringe|scalpel) ~8 (hiv|hepatitis|used|patient|street|found|dirty|someone elses)",
      "(stuck|poked|pricked|jabbed) ~4 (needle|syringe) ~8 (hiv|hepatitis|used|patient|street|found|dirty|work)",
      "(blood|fluid) ~4 (splashed|sprayed|got) ~4 (eye|eyes|mouth) ~6 (hiv|hepatitis|patient)",
      "(condom broke|raped|assaulted|unprotected sex) ~10 hiv",
    ],
    es: ["(aguja|jeringa) ~8 (vih|sida|hepatitis|usada|paciente|calle)"],
  },
  wild_bite: {
    en: [
      "bat ~3 (in|inside|was in|flying|flew|around) ~4 (room|bedroom|crib|bed|house|tent|nursery)",
      "woke ~4 bat",
      "(bit|bitten|bite|scratched) ~3 (bat|raccoon|skunk|fox|monkey)",
      "(bat|raccoon|skunk|fox|monkey) ~2 (bit|bite|bites|scratched)",
      "(dog|cat) ~2 (tore|ripped) ~2 (lip|face|ear|cheek|nose|eyelid)",
    ],
    es: [
      "(murcielago) ~5 (cuarto|cuna|cama|recamara|habitacion|mordio|mordida|rasguno)",
      "(mordio|mordida|mordedura|mordido|rasguno) ~3 (murcielago|mapache|zorrillo|zorro|mono)",
      "(murcielago|mapache|zorrillo|zorro) ~2 (mordio|rasguno)",
      "perro ~3 (abrio|arranco|rasgo) ~3 (labio|cara|oreja|cachete|nariz)",
      "mordida humana",
    ],
  },
  snake_seen: {
    en: [
      "(years ago|childhood) ~3 (snake|scar)",
      "old scar",
      "(snake) ~2 (bite)? scar",
      "(pet snake|snake skin)",
    ],
    es: ["(mascota|manguera)"],
  },
  burn_big: {
    en: [
      "(burn|burned|burnt|burns|scald|scalded|boiling|fire|flames|grease|hot oil|hot water|steam|explosion|electrical) ~16 (face|chest|stomach|belly|back|genitals|groin|hands|whole|entire|both|large|big|huge|arm and|leg and|body|palm|neck|all over|arms|legs|feet|size of|charred|white|leathery|blisters everywhere|eyes|waxy|numb|peeling)",
      "(third degree|3rd degree|second degree|2nd degree)",
    ],
    es: [
      "(quemo|queme|quemada|quemado|quemadura|quemaduras|hirviendo|aceite|escaldado|flama|fuego|explosion|agua caliente) ~12 (cara|pecho|barriga|espalda|genitales|manos|todo|ambas|ambos|grande|cuerpo|cuello|brazos|piernas|palma|pies|blanca|carbonizada|ampollas|brazo|pierna|ojos)",
      "(tercer grado|segundo grado)",
    ],
  },
  blister_any: {
    en: ["(blister|blisters|blistered|blistering|skin (is )?(peeling|coming off|sloughing))"],
    es: ["(ampolla|ampollas|se (le |me )?esta despellejando|se (le |me )?cae la piel)"],
  },
  burn_any: {
    en: [
      "(pulled|spilled|dumped|tipped|knocked) ~6 (crockpot|crock pot|kettle|hot water|boiling|coffee|tea|soup|oil|noodles|ramen|pot|pan|gravy) ~6 (on|onto|over|down) (him|her|himself|herself|me|myself|his|my)",
      "(hot|boiling) (stove|coffee|soup|tea|oil|grease|water) ~8 (blister*|skin|peeling|white|red)",
      "(grabbed|touched) ~2 hot (stove|iron|pan|oven|grill)",
      "(burn|burned|burnt|burns|scalded|scald)",
    ],
    es: [
      "(estufa|plancha|cafe|sopa|aceite|agua) (caliente|hirviendo)",
      "(quemo|queme|quemadura|quemado|quemada|quemaduras)",
    ],
  },
  burn_severity: {
    en: [
      "(blistered|coming off|palm)",
      "(blister|blisters|blistering|white|waxy|charred|leathery|peeling|large|big|face|genitals|baby|toddler|numb|whole|all over|chest|both|size of (my|both)|infant|skin (is )?(coming|falling|peeling|hanging) off|electrical|severe*)",
    ],
    es: [
      "(toda|todas)",
      "(palma|sale la piel|pela la piel)",
      "(ampolla|ampollas|blanca|carbonizada|pelando|despellejando|grande|cara|genitales|bebe|nina|nino|todo|pecho|ambas|cuelga|piel)",
    ],
  },
  chemical_burn: {
    en: [
      "(chemical|acid|lye|drain cleaner|bleach|battery acid|drano|caustic|cement|oven cleaner|hydrofluoric) ~16 (skin|arm|hand|burn*|face|splash*|leg|forearm|blister*)",
    ],
    es: [
      "(destapacanos|sosa|acido|cloro|cal|cemento) ~4 (manos|mano|piel|brazo|cara|pierna)",
      "(acido|sosa|quimico|destapacanos|cal|cloro) ~8 (piel|brazo|mano|cara|quemo|salpico|quemadura|cayo)",
    ],
  },
  thrown_back: {
    en: ["(thrown|knocked|flung|jolted) ~2 (back|off|down|across)"],
    es: ["(lo avento|la avento|salio volando|lo tiro)"],
  },
  electric: {
    en: [
      "(fork|knife|key|keys|pin|wire|finger|hairpin) ~4 (outlet|socket|toaster)",
      "(outlet|socket) ~6 (thrown|knocked|shock*|zapped|burn*)",
      "(electrocuted|electrocution|electric shock|electrical shock|lightning|high voltage)",
      "(touched|grabbed|hit) ~4 (live|exposed|bare|downed) ~1 (wire|wires|cable|power line|outlet|line)",
      "(shocked|zapped|shock) ~5 (outlet|wire|wires|socket|power|line|cord|electric*|live|current|volts)",
    ],
    es: [
      "(electrocuto|electrocutado|electrocutada|electrocute|descarga electrica|toque electrico|rayo le|le cayo un rayo|choque electrico|alto voltaje)",
      "(toco|agarro|jalo|toque|agarre) ~3 (cable|cables|alambre) ~4 (tirado|tirada|pegado|pegada|inconsciente|desmayado|no responde|aventado|avento)",
      "(toque|descarga|corriente) ~4 (enchufe|cable|luz|contacto|electric*)",
    ],
  },
  snake: {
    en: [
      "(snakebite|snake bite|snakebites)",
      "(snake|rattlesnake|copperhead|viper|cobra|cottonmouth|scorpion|black widow|brown recluse|jellyfish|stingray) ~8 (bit|bite|bitten|stung|sting|fang|puncture)",
      "(rattlesnake|snake|copperhead|cottonmouth|viper|scorpion) ~2 (got|struck|nailed|latched|bite|bit|tagged)",
      "(bit|bite|bitten|stung|fangs) ~6 (snake|rattlesnake|copperhead|viper|cobra|scorpion|black widow|brown recluse|stingray|water moccasin)",
    ],
    es: [
      "(vibora|serpiente|culebra|cascabel|alacran|escorpion|viuda negra|coralillo|nauyaca) ~6 (mordio|pico|picadura|mordida|mordedura|mordido|picado)",
      "(mordio|pico|picadura|mordedura|mordida) ~4 (vibora|serpiente|culebra|alacran|escorpion|viuda negra|cascabel|coralillo|nauyaca|raya)",
    ],
  },
  bite_bad: {
    en: [
      "(face|eye|neck|throat|deep|holes|hole|bone|torn|ripped|tore|chunk|mauled|mangled|gaping|puncture*)",
    ],
    es: ["(cara|cuello|ojo|profund*|hoyos|desgarr*|hueso|arranco|pedazo)"],
  },
  snake_bad: {
    en: ["(snake|rattlesnake|copperhead|viper|cobra|scorpion|black widow|water moccasin|cottonmouth)"],
    es: ["(vibora|serpiente|culebra|cascabel|alacran|viuda negra|coralillo|nauyaca|escorpion)"],
  },
  animal_bite: {
    en: [
      "(dog|cat|raccoon|monkey|pit bull|pig|horse|coyote) (tore|ripped|took|pulled) ~3 (chunk|piece|hole|skin|flesh)",
      "(dog|pit bull|raccoon|coyote) (tore|ripped|sank) (into|open|through|his teeth|its teeth)",
      "(bit|bite|bites|bitten|mauled|attacked) ~5 (pit bull|pitbull|pitbulls|german shepherd|rottweiler|puppy|coyote|bear|shark|alligator|husky|horse|pig|camel)",
      "(pit bull|pitbull|german shepherd|rottweiler|coyote|bear|shark|alligator|horse|pig|camel) ~3 (bit|bitten|mauled|attacked|bite)",
      "(dog|cat|raccoon|bat|bats|monkey|rat|squirrel|fox|skunk|human|animal|ferret|stray|pet) ~6 (bit|bite|bites|bitten|scratched|mauled|attacked)",
      "(bit|bitten|bite|mauled) ~4 (dog|cat|raccoon|bat|squirrel|fox|skunk|animal|rat|stray)",
      "(bat) ~5 (room|bedroom|woke)",
    ],
    es: [
      "mordid* ~6 (perro|gato|murcielago|rata|mono|zorro)",
      "(perro|gato|murcielago|rata|mono|zorro|zorrillo|mapache|animal) ~4 (mordio|mordida|mordedura|ataco|rasguno|mordido|muerde)",
      "(mordio|mordida|mordedura|mordido|ataco) ~4 (perro|gato|murcielago|rata|zorro|animal|mapache)",
    ],
  },
}

export const bitesBurnsRules: Rule[] = [
  {
    id: "injury.burn",
    level: "emergency_department",
    title: "Large, deep, chemical or electrical burn, or a burn in the face",
    when: [
      "child_scald",
      "blast_injury",
      "burn_privates",
      "electric + thrown_back|young",
      "young + burn_any + blister_any|burn_severity",
      "chemical_strong",
      "burn_any + deep_burn",
      "burn_any + burn_severity + burned_hand",
      "chemical_burn + burn_severity",
      "burn_big + burn_severity",
      "burn_any + burn_severity + young|age<5y",
      "chemical_burn + burn_any|burn_severity|numb_any|pain_any",
      "electric",
    ],
    evidence: [sources.burns],
  },
  {
    id: "injury.venom",
    level: "call_emergency",
    title: "Snake bite or a sting with spreading signs",
    when: [
      "widow_bite + muscle_cramps|belly_pain|belly_hard|sweating|vomiting|severe_pain|short_breath|pale_clammy|swelling",
      "snake + snake_bad + !snake_seen",
      "snake + swelling|short_breath|near_faint|blurry_vision|vomiting|numb_any|muscle_cramps",
    ],
    evidence: [sources.stings],
  },
  {
    id: "injury.bite",
    level: "emergency_department",
    title: "Deep bite, or a bite in the face, by an animal",
    when: [
      "sea_wound + spreading|blister_any|fever|getting_worse|severe_pain",
      "animal_bite + hand_infection|swelling + pain_any|swelling",
      "needle_stick",
      "animal_bite + bite_bad",
      "animal_bite + wound_infected",
      "wild_bite",
    ],
    evidence: [sources.wounds],
  },
]
