/** Words of a text as the search sees them: folded, without stop words, stemmed. */
export type SearchLanguage = "en" | "es"

export const tokenize = (text: string): string[] => {
  // Most texts are plain: the costly folding is for those that are not.
  const plain = /[^ -~\s]/.test(text) ? text.normalize("NFKD").replace(/\p{M}/gu, "") : text
  return (
    plain
      .toLowerCase()
      .replace(/[’']s\b/g, "")
      .replace(I_WILL, "")
      .replace(THE_RUNS, "diarrhea")
      .replace(TO_FAST, "nofood")
      .replace(TUMMY_TIME, "tummytime")
      .match(/[a-z0-9]+/g) ?? []
  )
}

/** "Ill wait" is no illness. */
const I_WILL =
  /\bill (?=(?:be|wait|call|do|try|take|see|think|go|ask|check|come|let|talk|make|keep|stop|start|give|use|just)\b)/g

/** Who runs has no diarrhea. */
const THE_RUNS = /\bthe runs\b/g

/** Who has to fast before a test is not quick, and asks for no FAST test of a stroke. */
const TO_FAST = /\b(?:(?:to|should i|do i|can i not) fast\b(?! food)|fasting\b)/g

/** A rash on the tummy is no baby lying on it. */
const TUMMY_TIME = /\btummy time\b/g

const YOUNG: Record<SearchLanguage, { child: RegExp; baby: RegExp; words: [child: string, baby: string] }> = {
  en: {
    child:
      /\b(?:[1-9]|1[0-2]|one|two|three|four|five|six|seven|eight|nine|ten)[ -]?(?:years?|yrs?)[ -]?old\b/gi,
    baby: /\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)[ -]?(?:days?|weeks?|months?|mo)[ -]?old\b/gi,
    words: ["child", "baby"],
  },
  es: {
    child: /\b(?:de|tiene|cumplio) (?:[1-9]|1[0-2]) a[nñ]os\b/gi,
    baby: /\b(?:de|tiene) \d{1,2} (?:d[ií]as|semanas|mes(?:es)?)\b(?! de)/gi,
    words: ["niño", "bebé"],
  },
}

/** "For like 10 days", "desde hace 2 semanas": how long it lasts names no topic. */
const HOW_LONG: Record<SearchLanguage, RegExp> = {
  en: /\b(?:for|since|over|about|almost|like|the (?:last|past)) (?:(?:like|about|almost|over|the (?:last|past)) )*(?:\d{1,2}|an?|one|two|three|four|five|six|seven|ten) (?:minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|months?|years?)\b/gi,
  es: /\b(?:por|desde hace|hace|durante|como) (?:(?:como|casi|unos?|unas?) )*(?:\d{1,2}|un|una|dos|tres|cuatro|cinco|seis) (?:minutos?|horas?|d[ií]as?|noches?|semanas?|mes(?:es)?|a[nñ]os?)\b/gi,
}

/** A question without how long it lasts, unless nothing else is in it. */
export const withoutLength = (text: string, language: SearchLanguage): string =>
  text.replace(HOW_LONG[language], " ").trim() || text

/** A report in the first or third person, and the words by which its circumstance begins. A question is left whole. */
const CIRCUMSTANCE: Record<SearchLanguage, RegExp> = {
  en: /^((?:and |but |so |hi,? |hello,? |well,? )?(?:i|i'?m|i'?ve|my|our|we|he|he's|she|she's|his|her)\b[^.?!]*?)\b(?:since|ever since|after|while|because|cuz|at (?:the|work|school|home)|from (?:the|all the)|when (?:i|he|she|we))\b([^.?!]*)[.!]?$/i,
  es: /^((?:hola,? |y |pero )?(?:me|mi|mis|tengo|traigo|estoy|ando|siento|le|a mi)\b[^.?!¿]*?)\b(?:desde que|despu[eé]s de|cuando|porque|en (?:el|la) (?:trabajo|escuela|casa|tienda))\b([^.?!¿]*)[.!]?$/i,
}

/** What somebody reports, and how it came about: "my ear hurts" and "swimming" of "my ear hurts after swimming". */
export function reportOf(text: string, language: SearchLanguage): { said: string; circumstance: string } {
  const told = CIRCUMSTANCE[language].exec(text.trim())
  return told ? { said: told[1]!, circumstance: told[2]! } : { said: text, circumstance: "" }
}

/** A question with "child" for "4 year old" and "baby" for "3 week old", as articles speak of them. */
export const withChild = (text: string, language: SearchLanguage): string => {
  const { child, baby, words } = YOUNG[language]
  return text.replace(child, words[0]).replace(baby, words[1])
}

export const stems = (text: string, language: SearchLanguage): string[] =>
  tokenize(text).flatMap((word) => stemsOfWord(word, language))

/** The stems a word stands for: none for a stop word, several for a patient's word with a clinician's beside it. */
export const stemsOfWord = (word: string, language: SearchLanguage): string[] =>
  (LAY[language].get(word) ?? word)
    .split(" ")
    .filter((part) => !STOP[language].has(part) && part.length > 1)
    .map(language === "es" ? stemSpanish : stemEnglish)

/** Porter's steps 1 to 5 in short: enough for "vomiting/vomit/vomits", "allergies/allergy", "infectious/infection". */
export function stemEnglish(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  let w = word
  if (w.endsWith("sses")) w = w.slice(0, -2)
  else if (w.endsWith("ies")) w = `${w.slice(0, -3)}y`
  else if (/[^s]s$/.test(w) && !/(us|is)$/.test(w)) w = w.slice(0, -1)
  const base = /(?:ing|edly|ed)$/.exec(w)
  if (base && hasVowel(w.slice(0, base.index)) && base.index > 2) {
    w = w.slice(0, base.index)
    if (/(at|bl|iz)$/.test(w)) w += "e"
    else if (/([bdfgmnprt])\1$/.test(w)) w = w.slice(0, -1)
  }
  for (const [suffix, to] of SUFFIXES)
    if (w.endsWith(suffix) && w.length - suffix.length > 2) {
      w = w.slice(0, -suffix.length) + to
      break
    }
  if (w.endsWith("y") && w.length > 3 && hasVowel(w.slice(0, -1))) w = `${w.slice(0, -1)}i`
  if (w.endsWith("e") && w.length > 4) w = w.slice(0, -1)
  return w
}

const hasVowel = (text: string): boolean => /[aeiouy]/.test(text)

const SUFFIXES: readonly (readonly [string, string])[] = [
  ["ational", "ate"],
  ["ization", "ize"],
  ["fulness", "ful"],
  ["ousness", "ous"],
  ["iveness", "ive"],
  ["tional", "tion"],
  ["biliti", "ble"],
  ["ically", "ic"],
  ["ation", "ate"],
  ["ness", ""],
  ["ment", ""],
  ["ously", "ous"],
  ["tion", "t"],
  ["ful", ""],
  ["able", ""],
  ["ible", ""],
  ["ive", ""],
  ["ous", ""],
  ["ly", ""],
  ["al", ""],
  ["ic", ""],
]

/** A light stemmer: plural, gender and the commonest verb endings (after Savoy's idea of removing final vowels). */
export function stemSpanish(word: string): string {
  if (word.length < 5) return word.replace(/s$/, "")
  return word
    .replace(/(amientos?|imientos?|aciones|acion|adoras?|adores|ador|ancias?|mente)$/, "")
    .replace(/(ando|iendo|aron|ieron|aba|aban|ar|er|ir|ado|ada|ados|adas|ido|ida|idos|idas)$/, "")
    .replace(/(es|os|as|s)$/, "")
    .replace(/[aeo]$/, "")
}

const set = (text: string): Set<string> => new Set(text.split(/\s+/))

const STOP: Record<SearchLanguage, Set<string>> = {
  en: set(
    "a about after against all also am an and any are as at be because been before being best but by can could did do does doing don for from get getting give go got had has have having he help helps helped her here hers him his how i if in into is it its just keep know like ll make making may me mean means might mine more most much my need no not now of off on one or our out over own please re really s she should so some t take taking than thanks that the their them then there these they thing this those to too try under up us use using ve very way want was way we were what when where which while who why will with without would you your tell feel feeling think really lately since today yesterday tonight ago day days week weeks month months year years hour hours minute minutes one two three four five six seven eight nine ten few couple bad worse good ok okay hi hello please thing things something anything everything nothing always keep come coming lot bit wife husband dad mom mum mother father brother sister friend grandma grandpa fine act acts acting normal normally look looks seem seems long wait last first night nights morning evening won wont couldn couldnt didn didnt doesn doesnt isn isnt wouldn shouldn aren wasn weren hasn haven hadn cant dont im ive mostly maybe probably kinda sorta also stop",
  ),
  es: set(
    "a al algo ante como con cual cuando de del desde donde dos el ella en es esa ese eso esta este esto estoy fue ha hace hacer hago hay he la las le les lo los mas me mi mis muy no nos o para pero por porque puede puedo que quien quiero se ser si sin sobre son su sus tambien te tengo tiene todo tu un una uno y ya yo debo dia dias semana semanas mes meses ano anos hora horas tres cuatro cinco seis siete ocho nueve diez hoy ayer ahora malo mala peor bien hola algo nada siempre mucho mucha esposo esposa papa mama hermano hermana abuela abuelo amigo normal parece ultimo",
  ),
}

const pairs = (text: string): Map<string, string> =>
  new Map(text.split(";").map((pair) => pair.split("=").map((s) => s.trim()) as [string, string]))

/** Patients' words for clinicians' words; both sides are searched because the stems of the right side join the query. */
const LAY: Record<SearchLanguage, Map<string, string>> = {
  en: pairs(
    "tummy=tummy stomach abdominal;belly=belly stomach abdominal;stomach=stomach abdominal;tummyache=stomach abdominal pain;stomachache=stomach abdominal pain;pee=pee urine urinary;peeing=pee urine urinary;poop=poop stool bowel;poo=poop stool bowel;puke=vomit;puking=vomit;throwing=vomit;thrown=vomit;stung=sting;sunburn=burn sun heat;threw=vomit;barf=vomit;bp=blood pressure;meds=medicine;med=medicine;pills=pill medicine;ache=ache pain;aches=ache pain;aching=ache pain;hurts=pain;hurt=pain;hurting=pain;sore=sore pain;sugar=sugar glucose diabetes;flu=flu influenza;doc=doctor;shot=shot vaccine;shots=shot vaccine;jab=vaccine;breathe=breathe breathing;breath=breath breathing;dizzy=dizzy dizziness;lightheaded=dizzy dizziness;faint=faint fainting;tired=tired fatigue;exhausted=tired fatigue;kid=kid child;kids=kid child;toddler=child;son=child;daughter=child;baby=baby infant newborn;piles=hemorrhoid;heartburn=heartburn reflux;tylenol=tylenol acetaminophen;advil=advil ibuprofen;motrin=motrin ibuprofen;aleve=naproxen;temp=temperature fever;temperature=temperature fever;runny=runny nose cold;bleeding=bleeding blood;sad=sad depression;anxious=anxiety;nervous=anxiety;panicky=anxiety panic;stressed=stress anxiety;depressed=depression;worried=anxiety;killing=pain;bugging=pain;bothering=pain;itchy=itch rash;welts=hives;spots=rash;tooth=tooth dental;teeth=tooth dental;gum=gum mouth;period=period menstrual;pregnant=pregnant pregnancy;sleepless=sleep insomnia;awake=awake sleep;mind=anxiety stress;insomnia=sleep insomnia",
  ),
  es: pairs(
    "panza=barriga abdomen;barriga=barriga abdomen;estomago=estomago abdomen;guata=abdomen;orinar=orina;pis=orina;popo=heces;calentura=calentura fiebre;duele=dolor;duelen=dolor;medicina=medicina medicamento;pastilla=pastilla medicamento;gripa=gripe;nene=bebe nino;nena=bebe nino;guagua=bebe;hijo=nino;hija=nino;presion=presion;azucar=azucar diabetes;ronchas=ronchas sarpullido;mareo=mareo;mareado=mareo;cansado=cansancio;cansada=cansancio;garganta=garganta",
  ),
}
