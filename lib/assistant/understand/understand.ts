import { fold } from "@/lib/core/fold"
import type { Language } from "@/lib/words/language"
import { parseWhen, type When } from "./when"

export const INTENTS = [
  "greeting",
  "thanks",
  "goodbye",
  "confirm",
  "decline",
  "person",
  "cancel",
  "move",
  "book",
  "list_appointments",
  "my_nurse",
  "clinic_info",
  "my_data",
  "office",
  "waitlist",
  "medicine_change",
  "reminders",
  "help",
  "language_switch",
  "question",
] as const
export type IntentKind = (typeof INTENTS)[number]

export type Intent = { kind: IntentKind; text: string; when: When | null; nurse: string | null }

export type Understood = {
  /** What is wanted, in the order it was said; at least one. */
  intents: Intent[]
  /** What the text says to an open question or proposal. */
  confirmation: "yes" | "no" | null
  when: When | null
  /** A question that came along with another request ("book me for Monday, and what helps a cough?"). */
  aside: string | null
}

type Pattern = { kind: IntentKind; en: RegExp; es: RegExp }

/** Read in this order; the first that fits a part of the message names it. */
const PATTERNS: Pattern[] = [
  {
    kind: "language_switch",
    en: /^(?:in )?(?:espanol|spanish)(?: please)?$|\bspeak spanish\b|\bhabla espanol\b/,
    es: /^(?:en )?ingles(?: por favor)?$|\bin english\b/,
  },
  {
    kind: "help",
    en: /^(?:help|what can you do|how does this work|who are you|i (?:don'?t|do not) (?:understand|get it)|what do you mean)\??$|\b(?:are you|you are|you're|is this|am i talking to|talking to)\b.{0,20}\b(?:robot|bot|human|person|real|ai|computer|machine|program)\b/,
    es: /^(?:ayuda|que puede hacer|como funciona|quien eres|quien es usted|no (?:le |te )?entiendo|que quiere decir)\??$|\b(?:eres|es usted|estoy hablando con|hablo con)\b.{0,20}\b(?:robot|bot|persona|humano|maquina|programa|real)\b/,
  },
  {
    kind: "waitlist",
    en: /\bwait(?:ing)?[- ]?list\b|\b(?:let me know|tell me|text me|message me|notify me|call me) (?:if|when|as soon as) (?:something|anything|a (?:spot|time|slot)|one|somebody cancels|someone cancels)(?: sooner| earlier)?(?: opens?| comes? (?:up|free)| is free| frees up|$)/,
    es: /\blista de espera\b|\bavis\w+ (?:si|cuando) (?:se (?:libera|libere|desocupa|desocupe)|haya (?:lugar|un hueco|algo)|alguien cancel\w+)/,
  },
  {
    kind: "medicine_change",
    en: /\b(?:should|can|could|may|do|what if|is it (?:ok|okay|safe)|ok(?:ay)?|want(?:ed)?|need|thinking)\b.{0,20}\b(?:(?:stop|stopping|quit|quitting|keep|start|restart) taking|(?:come|go|get|wean|going|getting|coming) off (?:of )?(?:it|them|(?:my|the|this|that|these) (?:\w+ )?(?:pills?|meds?|medicines?|medications?|tablets?|drug)\b)|(?:skip|skipping|halve|cut|split|change|increase|lower|raise|double|stop|quit)\b.{0,26}\b(?:pills?|meds?|medicines?|medications?|tablets?|doses?|insulin)|double up|doubl(?:e|ing) (?:it|them|the next)|skip (?:it|them|one|tonight|today|tomorrow|this morning|the next)(?:'?s)?(?: (?:one|dose|pill))?[?.! ]*$)/,
    es: /\b(?:debo|puedo|podria|deberia|tengo que|quiero|esta bien|pasa algo si)\b.{0,20}\b(?:dej(?:ar|o) de tomar\w*|suspender\w*|saltar\w*|(?:cambi|aument|baj|dobl|duplic)ar(?:le)?\b.{0,14}\b(?:dosis|pastillas?|medicinas?|medicamentos?|insulina)|tomar (?:doble|dos|el doble))\b/,
  },
  {
    kind: "person",
    en: /\b(?:talk|speak|chat|connect|put me through|get me)\b.{0,25}\b(?:person|human|nurse|someone|somebody|real|operator|agent)\b|\b(?:real|actual|live)\s+(?:person|human|nurse)\b|^(?:human|person|agent|operator|nurse)(?: please)?$|\bask a nurse\b|\bnurse\b.{0,20}\b(?:text|chat|talk|message|write)\b|\b(?:call|phone|ring) me\b(?! (?:maybe|names?)\b)|\b(?:tell|let|ask|inform|notify) (?:my|the|a) nurse\b(?! (?:is|was)\b)|\b(?:pass|send) (?:it|this|that|a message|the message) (?:on )?to (?:my|the|a) nurse\b/,
    es: /\b(?:hablar|comunicar|pasar|conectar)\w*\b.{0,25}\b(?:persona|humano|enfermer[ao]|alguien|operador)\b|\bpersona real\b|^(?:persona|humano|enfermera)(?: por favor)?$|\bpregunt\w+ a (?:una|la) enfermera\b|\bme (?:puede|pueden|podria|podrian) (?:llamar|hablar)\b|\bllam(?:e|en)me\b|\b(?:di(?:gan?)?le|avis\w+) a (?:mi|la) enfermer[ao]\b/,
  },
  {
    // Another kind of visit than the one on the card: a person changes that.
    kind: "office",
    en: /\b(?:make|change|switch|turn|have)\b (?:it|that|this)(?: in)?(?:to| to)?(?: be)? (?:an? |by )?(?:phone|video|telephone|virtual|telehealth|zoom|in[- ]person)\b/,
    es: /\b(?:cambi\w+|pasar\w*|hacer\w*|haga\w*)\b.{0,15}\b(?:por (?:telefono|video)|telefonica|videollamada|presencial|virtual)\b/,
  },
  {
    kind: "cancel",
    en: /\b(?:cancel|call off|get rid of|drop)\b.{0,40}\b(?:it|that|this|appointments?|visits?|bookings?|one|all|everything|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|^(?:please |can you |could you )?cancel(?: please)?$|\b(?:want|need|have|like|going|how do i|can i|could i|trying|wish) (?:to )?cancel\b|\b(?:can'?t|cannot|won'?t be able to|not able to|unable to) (?:make it|come|be there|attend)\b/,
    es: /\b(?:cancel\w+|anul\w+)\b|\bno (?:puedo|podre) (?:ir|asistir|llegar)\b/,
  },
  {
    kind: "move",
    en: /\b(?:move|reschedule|re-schedule|change|shift|push|postpone|switch|bring forward)\b.{0,40}\b(?:it|that|this|appointment|visit|booking|time|date|day|to|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|\breschedule\b|\bactually make it\b|\bmake (?:it|that)\b.{0,24}\b(?:later|earlier|sooner)\b|\bmake (?:it|that)\b.{0,12}(?:\d|\b(?:today|tomorrow|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b)/,
    es: /\b(?:mover|mueve|muevela|moverla|cambi\w+|reprogram\w+|pospon\w+|aplaz\w+|pasarla|pasala)\b/,
  },
  {
    kind: "list_appointments",
    en: /\bwhat (?:did i|have i|did you)(?: just)? (?:book|booked)\b|\b(?:what time|when) (?:is|was) (?:it|that)\b|\bis (?:it|that|this|the visit|my visit|the appointment) (?:going to be |gonna be )?(?:in[- ]person|virtual|online|(?:by|on|over|an?) (?:the )?(?:phone|video|zoom|call))\b|\bwho is (?:it|that) with\b|\b(?:my|any|upcoming|next)\s+(?:appointments?|visits?|bookings?)\b(?!.{0,20}\b(?:at|for|to)\b.{0,8}\d)|\b(?:what|which|how many)\b.{0,12}\b(?:appointments?|visits?|bookings?)\b.{0,6}\b(?:do|have|are|did)\b|\bwhen(?:'s| is| am i)\b.{0,25}\b(?:appointment|visit|booked|seeing)\b|\bdo i have (?:an? )?(?:appointment|visit)/,
    es: /\bcon quien (?:es|sera|queda|quedo)\b|\b(?:mis|mi proxima|mi) (?:citas?|visitas?)\b|\b(?:que|cuantas|cuales) (?:citas?|visitas?)\b|\btengo (?:alguna |una )?(?:citas?|visitas?)\b|\bcuando (?:es|tengo)\b.{0,20}\b(?:cita|visita)\b|\b(?:a que hora|cuando) (?:era|quedo|queda)\b|\b(?:es|sera) (?:presencial|por (?:telefono|video)|virtual|en persona)\b|^a que hora es\b/,
  },
  {
    kind: "my_nurse",
    en: /\bwho(?:'s| is)\b.{0,12}\bnurse\b|\bwhat (?:does|is) (?:she|he|my nurse) (?:do|specialize in|a specialist in)\b|\b(?:her|his|my nurse'?s) (?:specialty|speciality)\b|\bname of my nurse\b|\bmy nurse'?s name\b/,
    es: /\bquien es mi enfermer[ao]\b|\bcomo se llama mi enfermer[ao]\b/,
  },
  {
    kind: "book",
    en: /\b(?:book|schedule|make|set up|arrange|get|need|want|like|have)\b.{0,30}\b(?:appointment|visit|slot|check-?up|consultation)\b|\b(?:see|visit|meet)\b.{0,20}\b(?:my nurse|the nurse|a nurse|nurse|dr\.?|doctor|someone)\b|\b(?:like|want|need|prefer|rather|hoping|love|can i|could i|may i) (?:to )?(?:see|meet|visit) (?!if\b|what\b|how\b|whether\b|the (?:result|list|price|cost)|it\b|that\b|why\b|my (?:result|record|chart))[a-z]|\b(?:talk|speak|chat) (?:to|with) (?:dr\.? )?(?!my\b|the\b|your\b|an?\b|some\w*\b|any\w*\b|him\b|her\b|them\b|you\b|people\b|customer\b|billing\b|front\b|insurance\b|support\b|pharmacy\b|management\b)[a-z]{3,} (?!about\b|for\b|first\b|at\b|on\b|and\b|or\b|please\b)[a-z]{3,}|\b(?:can|could|may) i (?:talk|speak|chat) (?:to|with) (?!my\b|the\b|your\b|an?\b|some\w*\b|any\w*\b|him\b|her\b|them\b|you\b|people\b|billing\b|insurance\b|customer\b|front\b|support\b|pharmacy\b|management\b)[a-z]{3,}(?: (?:about (?:it|this|that)|tomorrow|today|on|next)\b.*)?[?]?$|\b(?:someone|somebody|anyone|who|(?:a|my|the) (?:nurse|doctor)) (?:to |can |could |should )?(?:look at|check(?: out)?|examine|take a look|listen to|test|measure)\b|\bneed (?:a|the) (?:doctor|nurse|provider)(?: (?:asap|soon|now|today|right away|quickly|urgently|please))?$|\b(?:see|fit) me\b|\b(?:get|squeeze|put|fit) (?:me|us|him|her) in\b|\bcome in\b|\bbook (?:me|it|an?|for|with|on|in|at|something|one|us|her|him|somebody)\b|\b(?:is|are|do)\b(?! (?:it|this|that) free).{0,30}\b(?:free|available|any (?:openings?|slots?|times?))\b|^book(?: .*)?$|\b(?:yes,? )?book \d/,
    es: /\b(?:reserv\w+|agend\w+|pedir|sacar|hacer|programar|quiero|necesito|quisiera|dar|darme|dame|deme|den|tener|hay|tienen|conseguir|ocupo|me gustaria)\b.{0,30}\b(?:cita|citas|visita|hora|turno|consulta)\b|^(?:una )?cita\b|\b(?:puedo|podria|podemos) (?:ir|pasar|venir)\b(?! (?:a la escuela|al (?:trabajo|bano)))|\b(?:me|nos) (?:puede|pueden) (?:atender|ver|recibir)\b|\bver a (?:mi|la|el|una?) (?:enfermer[ao]|doctora?|medic[ao])\b|\bver a alguien\b|\bque me (?:vea|revise|atienda)n?\b|\bpuedo ver\b.{0,30}\benfermer|\bhablar con (?:la |el )?(?:dra?\.? )?(?!mi\b|un\w*\b|su\b|alguien\b|ustedes\b|usted\b|facturacion\b|seguro\b|recepcion\b|farmacia\b|enfermer\w*\b|persona\b)[a-z]{3,} (?!sobre\b|para\b|por\b|de\b|del\b|y\b|primero\b)[a-z]{3,}/,
  },
  {
    kind: "clinic_info",
    en: /\b(?:when|what time|how late|how early|which days|what days)\b.{0,20}\b(?:open|close|closed)\b|\b(?:opening|office|clinic|business|working|holiday|weekend) hours\b|\bhours of operation\b|\b(?:your|the) hours\b|^hours[?]?$|\b(?:are|is) (?:you|you guys|the clinic|the office|it|anyone) open\b|\bopen (?:on |over )?(?:weekends?|saturdays?|sundays?|holidays?|today|tomorrow|late|now)\b|\b(?:where are you|where is (?:the|your) (?:clinic|office)|your (?:address|location)|clinic'?s? (?:address|location)|what(?:'?s| is) (?:the|your) (?:address|location)|how do i get there|where (?:do|should) i go(?: to)?$|(?:text|send|give|tell) me (?:the|your) address)\b|\b(?:your|clinic'?s?) (?:phone )?number\b/,
    es: /\b(?:horarios?|a que hora (?:abren|cierran|atienden)|estan abiertos|(?:abren|atienden|trabajan) (?:hoy|manana|los|el|en) ?(?:sabados?|domingos?|fines? de semana|festivos)?)\b|\b(?:donde (?:estan|queda|quedan|se encuentran)|direccion|ubicacion|como llego)\b|\b(?:su|el) (?:numero de )?telefono\b/,
  },
  {
    kind: "my_data",
    en: /\bwhat (?:are|is) my (?:medicines?|medications?|meds|allerg(?:y|ies)|conditions?|results?|labs?|chart|record)\b|\bmy (?:test|lab|blood) results?\b|\b(?:my data|delete my|erase my|what do you (?:know|store)|who (?:opened|saw|sees) my|download my|copy of my records?)\b/,
    es: /\bcuales son mis\b|\bmis (?:resultados|analisis)\b|\b(?:mis datos|borr\w+ mis|elimin\w+ mis|que sabe de mi)\b/,
  },
  {
    // What the front office does: no article answers it, however near one comes.
    kind: "office",
    en: /\b(?:over the phone|by (?:phone|video)|on zoom|video (?:call|visit|chat)|telehealth|virtual(?:ly)?)\b|\bwalk[- ]?ins?\b|\b(?:running|be|going to be|gonna be|a (?:bit|little)|\d+ minutes) late\b|^(?:is|are) (?:it|this|that|they) free(?: of charge)?[?. ]*$|\bfree of charge\b|\bcan (?:my \w+|someone|i bring (?:my \w+|someone)) (?:come )?(?:with me|along|too)?[?. ]*$|\bcan my \w+ come\b|\b(?:refills?|renew(?:al)?)\b|\binsurance\b|\bhow much (?:does|is|do|will)\b.{0,30}\b(?:cost|visit|appointment|charge)\b|\b(?:(?:do|will|would) (?:i|we) have to pay|how (?:do|can) i pay|payment plan|(?:my|a|the|this) (?:bill|invoice)|billed|billing|copay|referral|prior authorization)\b|\b(?:sick|doctor'?s|work|school) note\b|^how much(?: is (?:it|that)| does (?:it|that) cost| are they| for (?:it|that))?[?.! ]*$|\b(?:sign up|register|become a patient|new patient|not a patient yet)\b|\bparking\b|\b(?:manager|supervisor)\b|\b(?:file|make) a complaint\b|\b(?:do you|you guys|does the clinic|does your office) (?:take|accept)\b|\bare you in[- ]network\b|\b(?:add|put|make|leave) (?:a |that |this )?(?:note|in my (?:chart|file|record))\b|\b(?:update|change|correct) my (?:chart|file|record|address|phone|number|e-?mail|name|insurance|pharmacy)\b/,
    es: /\b(?:por (?:telefono|video)|videollamada|virtual)\b|\b(?:resurt\w+|renovar)\b|\bseguro medico\b|\baceptan .{0,12}seguro\b|\bcuanto (?:cuesta|cobran|vale)\b|\b(?:mi factura|copago|justificante)\b/,
  },
  {
    kind: "reminders",
    en: /\bremind me\b|\b(?:send|get|have|receive) (?:me )?(?:a |an? text |text )?reminders?\b/,
    es: /\brecu[e]?rd\w+me\b|\b(?:me )?(?:mandan|envian|recibo|manda|envia) (?:un |algun )?recordatorios?\b|\bme (?:recuerda|recuerdan|puede recordar|pueden recordar)\b/,
  },
  {
    kind: "thanks",
    en: /^(?:ok(?:ay)?,? )?(?:thanks?|thank you|thx|ty|cheers|great,? thanks?)(?: .{0,20})?[.!]*$|^(?:(?:ok(?:ay)?|alright|fine|got it|sounds good|great)[,.! ]+)*(?:i'?ll|ill|i will|we'?ll) (?:wait|see|try (?:it|that|this)|do that|watch it|keep an eye|think about it|let you know|be back)\b.{0,30}$/,
    es: /^(?:muchas |mil )?gracias(?:[,. ].{0,30})?[.!]*$/,
  },
  {
    kind: "goodbye",
    en: /^(?:(?:ok(?:ay)?|alright|all right|great|thanks|thank you|cool|good)[,.! ]+)*(?:bye|goodbye|see you|see ya|good night|have a (?:good|nice|great) (?:day|night|one|evening))\b.{0,15}$/,
    es: /^(?:adios|hasta luego|chao|buenas noches)\b.{0,15}$/,
  },
  {
    kind: "greeting",
    en: /^(?:hi+|hiya|hello|hey+|heya|howdy|yo|sup|what'?s up|morning|afternoon|evening|good (?:morning|afternoon|evening)|greetings)(?: there| all| everyone)?[ ,.!]*(?:how are you(?: doing)?(?: today)?|(?:i have |got )?(?:a )?(?:quick )?(?:q|question)(?: for you)?|can you help(?: me)?|i need (?:some )?help)?[ ,.!?]*$/,
    es: /^(?:(?:muy )?(?:hola|buenos dias|buenas tardes|buenas noches|buenas|buen dia)[ ,.!]*)+(?:que tal|como estan?|una pregunta|tengo una pregunta|me pueden? ayudar)?[ ,.!?]*$/,
  },
]

const YES = {
  en: /^(?:(?:ok(?:ay)?|well|um+|oh|great|perfect|cool|alright|all right|good|awesome|fine|hmm+)[, ]+)*(?:yes|yep|yeah|yup|ya|sure(?: thing)?|ok|okay|alright|all right|correct|right|perfect|great|good|fine|cool|awesome|absolutely|definitely|of course|please(?: do)?|do (?:it|that)|go (?:ahead|for it)|confirm(?:ed)?|sounds (?:good|great|fine|perfect|right)|(?:that|this|it)(?: one|'?s| is|'ll| will| would)?(?: be)? (?:works?|fine|good|great|perfect|ok(?:ay)?|right|do)(?: for me| with me)?|works(?: for me)?|(?:book|take|lock) (?:it|that|this)(?: in| one)?|i'?ll take (?:it|that|this)(?: one)?|let'?s (?:do|go with|take) (?:it|that|this)(?: one)?|(?:that|this) one|(?:the )?(?:first|only)(?: one| time)? (?:is|works|sounds|looks|would be|will be)(?: good| fine| great| perfect| ok(?:ay)?)?(?: for me)?|yes[, ].*|yeah[, ].*|y)[.! ]*(?:please|thanks?|thank you)?[.! ]*$/,
  es: /^(?:(?:ok(?:ay)?|bueno|pues|ah|perfecto|genial|bien|muy bien)[, ]+)*(?:si|claro(?: que si)?|vale|ok|okay|bueno|correcto|perfecto|de acuerdo|confirmo|adelante|(?:esta|me parece|suena) (?:bien|perfecto|muy bien)|(?:esa|ese|eso|asi)(?: hora)?(?: me)? (?:esta bien|queda bien|funciona|va bien|sirve)|me (?:sirve|queda bien|va bien|funciona)|(?:la )?primera (?:esta bien|me sirve|me queda bien)|por supuesto|hazlo|reserv[ae]l[oa]|ap[au]rtel[oa]|esa|ese|esta bien|si[, ].*)[.! ]*(?:por favor|gracias)?[.! ]*$/,
}
const NO = {
  en: /^(?:(?:ok(?:ay)?|well|actually|hmm+|um+|sorry|oh|wait)[, ]+)*(?:no|nope|nah|not (?:that|now|this)|don'?t|stop|never ?mind|keep it|let it go|leave it|no[, ].*|forget it|i (?:don'?t|do not) (?:want|need|like) )\b.{0,60}$/,
  es: /^(?!(?:hola,? )?no(?: (?:puedo|puede) (?:dormir|respirar|comer|orinar|hacer|caminar|ver bien|oir|tragar|mover|ir al bano|evacuar|concentrar\w*|dejar)\b| me (?:siento|baja|responde)\b| duermo\b| oigo\b| se (?:me|le) (?:quita|baja|pasa)\b))(?:(?:ok(?:ay)?|bueno|pues|ay|perdon|espere)[, ]+)*(?:no|mejor no|dejalo|olvidalo|ninguna|no[, ].*)\b.{0,60}$/,
}

/**
 * What a message asks for. Deterministic: patterns over the folded text, part by part ("cancel Monday and book me for
 * Thursday at 2" is two requests). `language` is the one the
 * conversation is in; `reference` is the clinic's wall clock, local ISO without a zone.
 */
export function understand(text: string, options: { language: Language; reference: string }): Understood {
  const { language } = options
  const folded = fold(text).replace(/[’]/g, "'").replace(/\s+/g, " ").trim()
  const when = parseWhen(text, options.reference, language)
  const confirmation = NO[language].test(folded) ? "no" : YES[language].test(folded) ? "yes" : null
  const parts = partsOf(folded)
  const intents = parts.flatMap((part) => {
    const kind = kindOf(part, language)
    return kind
      ? [{ kind, text: part, when: parseWhen(part, options.reference, language), nurse: nurseIn(part) }]
      : []
  })
  const polite = (kind: IntentKind) => kind === "greeting" || kind === "thanks" || kind === "goodbye"
  const wants = intents.some(({ kind }) => !polite(kind))
  const distinct = intents.filter(
    ({ kind }, i) => !(wants && polite(kind)) && intents.findIndex((other) => other.kind === kind) === i,
  )
  if (distinct.length > 0) {
    // One request: its day may stand in another part of the message ("Tomorrow at 10. Can I see my nurse?").
    if (distinct.length === 1)
      distinct[0] = {
        ...distinct[0]!,
        when: distinct[0]!.when ?? when,
        nurse: nurseIn(folded) ?? distinct[0]!.nurse,
      }
    const aside = parts.find((part) => kindOf(part, language) === null && ASKS.test(part)) ?? null
    return { intents: distinct, confirmation, when, aside }
  }
  const kind: IntentKind = confirmation === "yes" ? "confirm" : confirmation === "no" ? "decline" : "question"
  return { intents: [{ kind, text: folded, when, nurse: nurseIn(folded) }], confirmation, when, aside: null }
}

/** A part that asks something: its answer may stand in an article. */
const ASKS =
  /\b(?:what|how|when|why|should|is it|are there|tell me|que|como|cuando|por que|debo|digame)\b.{6,}/

/** Said in either language whatever the conversation is in. */
const IN_BOTH: ReadonlySet<IntentKind> = new Set(["language_switch", "greeting", "thanks", "goodbye"])

const kindOf = (part: string, language: Language): IntentKind | null =>
  PATTERNS.find(
    (pattern) =>
      pattern[language].test(part) ||
      (IN_BOTH.has(pattern.kind) && (pattern.en.test(part) || pattern.es.test(part))),
  )?.kind ?? null

/** Sentences and joined requests. A part without a request of its own stays with its neighbour through `when`. */
const partsOf = (folded: string): string[] =>
  folded
    .split(
      /[.!?;]+\s+|\b(?:,? and (?:also )?|, also |,? then |,? y (?:tambien )?)(?=(?:book|cancel|move|reschedule|can|could|is|what|how|when|should|do|does|tell me|i (?:need|want|would)|reserv|cancel|mueve|cambi|quiero|puedo|que|como|cuando|debo|digame)\b)/,
    )
    .map((part) => part.replace(/[.!?]+$/, "").trim())
    .filter(Boolean)

/** A nurse that the text names: "with Dr. Chen", "nurse Garcia", "my nurse", "any nurse", "someone else" (other). */
function nurseIn(part: string): string | null {
  if (
    /\b(?:someone|somebody|anyone|anybody) else\b|\bdifferent (?:nurse|person|one)\b|\b(?:alguien|otra persona) mas\b|\botra persona\b|\bcon (?:otra|otro)\b/.test(
      part,
    )
  )
    return "other"
  if (
    /\b(?:any|another|whichever|some other) nurse\b|\bwith (?:anyone|anybody|whoever)\b|\bcon (?:cualquiera|quien sea)\b|\b(?:cualquier|otra) enfermera\b/.test(
      part,
    )
  )
    return "any"
  if (/\bmy nurse\b|\bmi enfermer[ao]\b/.test(part)) return "mine"
  const named =
    /\b(?:dr\.?|dra\.?|doctor|nurse|enfermera|enfermero|with|con|see|meet|ver a|talk to|speak to|chat with)\s+(?:dr\.? |dra\.? |nurse |la |el )?([a-z]{3,}(?:\s+[a-z]{3,})?)/.exec(
      part,
    )
  const words = named?.[1]
    ?.split(" ")
    .filter(
      (w) =>
        !/^(my|the|nurse|mi|la|una|for|on|at|tomorrow|today|next|please|asap|fever|pain|tomorrow|hoy|manana|fiebre|dolor|asthma|asma|this|that|free|available|soon|someone|somebody|anyone|anybody|doctor|enfermera|enfermero|alguien|you|her|him|them|and|about|next|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|miercoles|jueves|viernes|sabado|domingo|esta|este|proxima|when|if|what|how|quien|es|que)$/.test(
          w,
        ),
    )
  return words && words.length > 0 ? words.join(" ") : null
}
