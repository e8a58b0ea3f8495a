import { sources } from "./sources"
import type { Concepts, Rule } from "./shape"

export const mindConcepts: Concepts = {
  suicidal: {
    en: [
      "(kill|killing|hurt|hurting|harm|harming|shoot|hang|hanging|cut|cutting|drown) (myself|himself|herself|themselves|themself)",
      "(suicidal|suicide|unalive|kms|self harm)",
      "(want|wants|wanted|wanna|going|ready|rather|wish|planning|thinking|thoughts|think|thinking|plan|plans|trying|decided|tempted|urge|urges|thought) ~4 (die|be dead|end it|end it all|end my life|end (his|her|their) life|ending my life|ending (his|her) life|ending it|ending it all|end things|ending everything|end everything|not be here|not wake up|dying|take my (own )?life|taking my (own )?life|take (his|her) (own )?life|jump off|overdose|disappear forever|not exist|be gone)",
      "(end|ending|take|taking) (my|his|her|their) (own )?life",
      "(better off) ~3 (without me|dead|if i|if i was gone|if i werent)",
      "(dont|doesnt|didnt|do not|does not|no longer) ~1 (want|wants|wanna|wish|deserve) ~2 (live|be alive|be here|wake up|exist|keep living|keep going|go on|be on this earth|living)",
      "(wish|wished|wishes|hope|hoping|pray|praying) ~3 (was dead|were dead|wasnt here|wasnt alive|never been born|was never born|dont wake up|wouldnt wake up|wont wake up|could die|would die|not wake up|go to sleep and not|could just die|never wake up)",
      "(no|any|see a|have a|find a) (reason|point) ~3 (live|living|alive|going|go on|being here|here anymore|anymore)",
      "(cant|dont|cannot|no longer|do not|hard to) ~1 see ~1 point ~3 (going on|go on|living|life|being here|being alive|carrying on)",
      "(whats|what is|what) ~1 point ~2 (living|being alive|being here|my life)",
      "(cant|cannot) ~2 (go on|take it anymore|do this anymore|live like this|keep living|keep going) ~3 (anymore)?",
      "(tired of) (living|being alive|life|existing)",
      "(life|living) (isnt|is not|not|aint) worth",
      "(everyone|everybody|family|kids|they|world) ~4 better off",
      "(goodbye|good bye|farewell|final|suicide) ~2 (letter|note|letters|notes)",
      "(wrote|writing|said|saying|sent|posted) ~5 (goodbye|goodbyes|suicide note)",
      "(gun|pills|rope|knife|razor|blade|bridge|noose|bottle of pills) ~8 (end it|kill|use it|ready|thinking about|plan|front of me|my hand|his head|her head|head|jump|die|standing on)",
      "(standing on|on the edge of|walked to|about to jump|jump off|jump from) ~4 (bridge|roof|ledge|balcony|overpass)",
      "(giving|gave|gives) away ~3 (everything|stuff|things|belongings|possessions)",
      "(sleep|go to sleep|close my eyes) ~3 (never|not|dont|and never) ~2 wake up",
      "(by my own hand|permanent way out|do something to myself|do something stupid|hurt myself|make it stop forever|not going to be here (much longer|tomorrow|soon)|wont be here tomorrow)",
    ],
    es: [
      "(matarme|matarse|suicidarme|suicidarse|suicidio|suicida|suicidar|suicidas|ahorcarme|ahorcarse|colgarme|colgarse|dispararme|lastimarme|lastimarse|hacerme dano|hacerse dano|cortarme|cortarse las venas|tirarme de|aventarme|quitarme la vida|quitarse la vida|desvivirme)",
      "(quiero|quiere|queria|quisiera|ganas de|prefiero|pienso en|pensando en|deseo|desea|mejor|deberia) ~2 (morir|morirme|morirse|muerta|muerto|acabar con todo|terminar con todo|no existir|desaparecer para siempre|no despertar|no estar aqui|estar muerto|estar muerta|terminar con mi vida|acabar con mi vida|dormir y no despertar|dormirme y no despertar|ya no despertar)",
      "(quitarme|quitarse|quitar|terminar con|acabar con|acabe con) ~1 (la|mi|su) vida",
      "(no|ya no|sin) ~2 (quiero|quiere|ganas de|deseo|tengo ganas de|tiene ganas de|aguanto|puedo seguir|vale la pena) ~2 (vivir|viviendo|seguir viviendo|estar viva|estar vivo|estar aqui|existir|la vida|esta vida|despertar|mas vivir|asi mas)",
      "(mejor|estarian mejor|estaria mejor|estarian) ~3 (sin mi|muerto|muerta|si yo no|si no estuviera|si me muero)",
      "(no|ningun|sin) ~2 (sentido|razon|motivo) ~3 (vivir|vida|seguir|nada)",
      "(carta|nota|mensaje|cartas) ~1 (de despedida|despedida)",
      "(se despidio|despidiendose|despidiendo|me despedi|despedirme) ~2 (todos|familia|nosotros)?",
      "(ojala|quisiera) ~3 (no despertar|morir|muriera|no haber nacido|no despertara|me muera)",
      "(cansado|cansada|harto|harta) de (vivir|la vida|estar vivo|estar viva)",
      "la vida no (vale|tiene)",
      "(pistola|arma|pastillas|soga|cuerda|navaja|puente|veneno) ~6 (matar|vida|morir|listo|lista|mano|acabar|usar|cabeza|tomarmelas|saltar|aventar)",
      "(tirarme|aventarme|saltar|brincar) ~2 (puente|azotea|balcon|techo|metro|edificio|ventana)",
      "(hacer una locura|hacerme algo|se va a hacer algo|quitarme del camino)",
    ],
  },
  self_harm_now: {
    en: [
      "(cut|cutting|cuts|slit|slashed|slashing|burned|burning|sliced) ~2 (my|his|her|their) (wrist|wrists|arm|arms|thighs|throat) ~6 (bleeding|deep|deeper|on purpose|tonight|again|just|now|feel)?",
      "(attempted|tried|attempt|trying) ~3 (suicide|kill|hang|to die|overdose|end (my|his|her) life|(himself|herself|myself))",
      "(took|swallowed|taken) ~8 (to die|on purpose|to end|kill (myself|himself|herself)|dont want to (live|wake)|to sleep forever|didnt want to wake|wanted to die|end it|intentionally|want to die)",
      "(tied|found ~3 with) ~3 (noose|rope|belt) ~3 (neck)?",
      "(gun) ~5 (head|mouth|loaded)",
      "loaded gun",
      "(plan|planned|planning|method|date) ~4 (kill|suicide|die|end it|do it|end my life)",
      "(hanging|hung|hang) (himself|herself|myself)",
    ],
    es: [
      "(corto|corte|cortando|cortado|me corte|se corto) ~2 (venas|munecas|muneca|brazos|brazo)",
      "(intento|intente|trato de|trate de) ~3 (suicidio|suicidarse|matarse|matarme|suicidarme|quitarse|ahorcarse|quitarme|ahorcarme)",
      "(tomo|tome|trago|trague|tomado) ~6 (para morir|morir|quitarse|matarse|matarme|a proposito|no despertar|para no despertar|queria morir|quitarme|intencional*)",
      "(pistola|arma) ~4 (cabeza|boca|cargada)",
      "(plan|planeado|planee|planeando) ~4 (matarme|morir|suicidio|matarse|hacerlo|suicidarme|como hacerlo)",
    ],
  },
  harm_others: {
    en: [
      "(want|wants|going|gonna|thoughts|voices|urge|urges|might|thinking|scared i|afraid i|afraid im going|about|threatening|threatened|threatens) ~5 (hurt|kill|killing|hurting|harm|harming|stab|shoot|shake|smother|throw|drown) ~3 (baby|kids|children|someone|people|him|her|them|my (wife|husband|mom|dad|son|daughter|neighbor|family|coworkers|boss|sister|brother|parents)|everyone|us|me)",
      "(voices) ~4 (tell|telling|told|say|saying|command*) ~6 (kill|hurt|harm|jump|die|cut|do things|bad)",
      "homicidal",
    ],
    es: [
      "(quiero|quiere|voy a|va a|ganas|voces|miedo de|pensamientos de|amenaza|amenazo|amenazando) ~5 (lastimar|matar|danar|hacer dano|hacerle dano|matarlo|matarla|matarlos|matarnos|lastimarlo|lastimarla|apunalar|ahogar al|sacudir) ~3 (bebe|ninos|hijos|alguien|gente|esposa|esposo|mama|papa|familia|todos|hijo|hija|mi)?",
      "voces ~4 (dicen|dice|ordenan|mandan) ~5 (mate|matar|lastime|haga dano|salte|muera|me corte)",
    ],
  },
  mania_psychosis: {
    en: [
      "(havent|hasnt|not|no|without|barely|hardly|didnt) (slept|sleep|sleeping|needed sleep|need sleep) ~4 (three|four|five|six|seven|3|4|5|6|7|days|nights|week) ~8 ",
      "(hearing|hears|hear) voices",
      "(seeing|sees|see) (things|people|bugs|demons|shadows|dead) ~5 (not there|arent there|isnt there|nobody else|no one else|arent real|dont exist|moving|others dont)",
      "(someone|people|government|fbi|cia|neighbors|they|family|police) ~3 (is|are) ~2 (following|watching|poisoning|spying|after|tracking|implant*|plotting|controlling|reading) ~3",
      "(chosen|messages|god) ~4 (by god|from the tv|from god|through the tv|talks to me|special mission|told me)",
      "(psychosis|psychotic|manic|paranoid) ",
      "(connections|patterns) ~4 (nobody|everything|no one)",
    ],
    es: [
      "(no|sin) (ha dormido|he dormido|duerme|dormir) ~4 (dias|noches|semana)",
      "(oye|oigo|escucha|escucho|oyendo|escuchando) voces",
      "(lo|la|me|nos) ~1 (persiguen|vigilan|espian|envenenan|siguen|estan siguiendo|estan vigilando|quieren matar|quieren envenenar)",
      "(psicosis|psicotico|psicotica|paranoico|paranoica|maniaco)",
      "(elegido|elegida|mensajes) ~3 (dios|tele|television)",
    ],
  },
  sleepless_days: {
    en: [
      "(havent|hasnt|not|no|without|barely|hardly) (slept|sleep|sleeping) ~5 (three|four|five|six|seven|3|4|5|6|7) ~1 (days|nights|day|night)",
      "(awake|up) ~3 (three|four|five|six|3|4|5|6) ~1 (days|nights)",
    ],
    es: ["(no|sin) (ha dormido|he dormido|duerme|dormir) ~4 (tres|cuatro|cinco|seis|3|4|5|6) (dias|noches)"],
  },
  feels_incredible: {
    en: [
      "(feel|feels|feeling|felt) ~2 (incredible|invincible|amazing|unstoppable|on top of the world|like a god|so clear|clear|superhuman)",
      "(nobody|no one|everyone) ~3 (else can see|understands|understand|jealous)",
      "(racing thoughts|talking nonstop|talking a mile|spending all|spent all|writing nonstop|connections between|hallucinat*)",
      "family wants me to go",
    ],
    es: [
      "(me siento|se siente) ~2 (increible|invencible|poderoso|poderosa|superior|como dios)",
      "(habla sin parar|gastando todo|pensamientos acelerados|nadie mas ve)",
    ],
  },
  abuse_danger: {
    en: [
      "(husband|boyfriend|partner|ex|wife|girlfriend|dad|stepdad|he|she|father|mother|stepfather|boss|bf|man) ~4 (hit|hits|hitting|beat|beats|beating|choked|chokes|choking|strangled|strangling|punched|punches|kicked|slapped|threatened|threatens|threatening|attacked|shoved|raped|assaulted|hurt|hurts|hurting|threw) ~1 (me|us|my kids|the kids|her|my mom|my face)",
      "(raped|sexually assaulted|molested|been assaulted|strangled me|touched me|touching me where|sexual assault)",
      "(afraid|scared|terrified) ~3 (of my (husband|boyfriend|partner|wife|dad|ex|stepdad|girlfriend|father)|he will (kill|hurt)|hell (kill|hurt)|going to kill|gonna kill|to go home|he is going to|hes going to) ",
      "(going to|gonna|will|threatening to|threatened to|said hell|says hell|wants to|trying to|tried to) kill (me|us)",
      "(not|dont feel|isnt|arent) safe ~3 (home|here|house|with him|right now|at)",
      "(beaten|beating|abused|abusing|abuse) ~3 (me|by my|husband|partner|boyfriend|up|right now|her|him|child)",
      "(locked|trapped|hiding) ~4 (from him|from my husband|bathroom|closet|wont let me)",
      "(dv|domestic violence|domestic abuse)",
    ],
    es: [
      "(esposo|marido|novio|pareja|ex|papa|padrastro|el|mujer|hombre|novia|esposa) ~3 (me|nos|la|le) ~2 (pega|pego|golpea|golpeo|ahorco|ahorca|amenaza|amenazo|viola|violo|ataco|maltrata|pateo|patea|empujo|lastima|lastimo|estrangulo|quiere matar|va a matar|pegaba|golpeando|pegando|apunto|matar)",
      "(me|nos) (pega|pego|golpea|golpeo|quiere matar|va a matar|amenazo|amenaza de muerte|violo|violaron|ahorco|golpearon)",
      "(miedo) ~3 (mi (esposo|marido|novio|pareja|ex|padrastro|papa)|que me mate|me va a matar|volver a (la )?casa)",
      "(violencia domestica|abuso sexual|me violaron|violacion|maltrato|no estoy segura en mi casa|no estoy a salvo|estoy en peligro|encerrada en el bano|me tiene encerrada)",
    ],
  },
  low_mood: {
    en: [
      "(depressed|depression|hopeless|worthless|empty inside|crying (all|every)|sad all|cant stop crying|burden|numb inside|no energy for anything|lost interest)",
      "(anxious|anxiety|panic|panicking|nervous breakdown|breaking down)",
    ],
    es: [
      "(deprimido|deprimida|depresion|sin esperanza|triste|llorando todo|vacio|vacia|carga|ansiedad|ansiosa|ansioso|panico|nervios|angustia)",
    ],
  },
  low_mood_deep: {
    en: [
      "(hopeless|worthless|burden|trapped|nobody would miss|no one would miss|dont see a future|no future|given up|giving up|cant cope|at the end of my rope|no way out|nothing matters|falling apart|hate my life|hate myself)",
      "(everything|life|it all|all of it) ~2 (pointless|meaningless|hopeless)",
    ],
    es: [
      "(sin esperanza|no valgo|soy una carga|una carga|no veo salida|sin salida|nadie me extranaria|no le importo|ya me rendi|odio mi vida|me odio|no veo futuro)",
    ],
  },
  eating_disorder: {
    en: [
      "(not eating|havent eaten|starving myself|purging|making myself throw up|anorexia|bulimia) ~4 (week|weeks|days)?",
    ],
    es: ["(anorexia|bulimia|me provoco el vomito|dejo de comer)"],
  },
  withdrawal: {
    en: [
      "(stopped|quit|quitting|stopping|cut off|ran out of|detox*|withdraw*|cold turkey|without|last) ~5 (drinking|alcohol|drink|booze|whiskey|vodka|beer|xanax|benzos|benzo|klonopin|valium|baclofen)",
      "(alcohol|benzo|xanax) withdrawal",
      "(dts|delirium tremens)",
    ],
    es: [
      "(deje|dejo|dejar|sin) ~4 (tomar|beber|alcohol|trago|trago|la bebida|de tomar alcohol)",
      "(abstinencia|delirium tremens)",
    ],
  },
  shaking: {
    en: ["(shaking|shakes|tremor|tremors|trembling|shaky)"],
    es: ["(temblor|temblores|temblando|tiembla|tiemblo)"],
  },
  hallucinating: {
    en: [
      "(seeing|sees|hearing|hallucinat*|see) ~3 (things|bugs|voices|shadows|spiders|people|hallucinat*|out of the corner)",
      "hallucinat*",
    ],
    es: ["(ve|veo|oye|oigo|viendo|oyendo) ~2 (cosas|bichos|voces|sombras|animales|aranas)", "alucina*"],
  },
}

export const mindRules: Rule[] = [
  {
    id: "mind.attempt-or-plan",
    level: "call_emergency",
    title: "Attempt, means at hand or a plan",
    when: ["self_harm_now"],
    evidence: [sources.suicide],
  },
  {
    id: "mind.suicidal",
    level: "crisis_line",
    title: "Thoughts of dying or of self-harm",
    when: ["suicidal", "low_mood_deep + means_mentioned|postpartum"],
    evidence: [sources.suicide, sources.selfHarm],
  },
  {
    id: "mind.harm-others",
    level: "crisis_line",
    title: "Thoughts or threats of harming somebody",
    when: ["harm_others"],
    evidence: [sources.postpartumDepression],
  },
  {
    id: "mind.psychosis",
    level: "emergency_department",
    title: "Lost touch with reality or no sleep for days",
    when: [
      "sleepless_days + feels_incredible|mania_psychosis|confused|hallucinating",
      "mania_psychosis + postpartum|confused|harm_others|sudden|feels_incredible|refuses|alcohol|sleepless_days",
      "hallucinating + sudden|postpartum",
    ],
    evidence: "none opened",
  },
  {
    id: "mind.withdrawal",
    level: "call_emergency",
    title: "Stopped drinking or sedatives, with shaking, visions, fever or seizure",
    when: [
      "withdrawal + shaking|hallucinating|seizure|confused|rigors + racing_heart|pale_clammy|hallucinating|seizure|confused|fever|vomiting",
      "withdrawal + hallucinating|seizure|confused",
      "withdrawal + shaking|rigors",
    ],
    evidence: "none opened",
  },
  {
    id: "mind.danger-from-others",
    level: "call_emergency",
    title: "In danger from somebody",
    when: ["abuse_danger"],
    evidence: "none opened",
  },
  {
    id: "mind.soon",
    level: "nurse_within_hour",
    title: "In deep distress",
    when: [
      "low_mood_deep",
      "mania_psychosis",
      "hallucinating",
      "eating_disorder + near_faint|severe_weakness",
    ],
    evidence: [sources.suicide],
  },
  {
    id: "mind.today",
    level: "today",
    title: "Low mood or anxiety that wants a talk",
    when: ["low_mood + days_many|postpartum|getting_worse", "eating_disorder"],
    evidence: [sources.suicide],
  },
]
