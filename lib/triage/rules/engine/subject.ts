import type { TriageSubject } from "@/lib/triage/types"
import { relations } from "@/lib/triage/rules/data/grammar"
import type { Token } from "./tokens"

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "))
const POSSESSIVES = words("my our mi mis nuestro nuestra nuestros")
/** "my wife says", "mi esposo dice": somebody who speaks about the patient. */
const SPEAKS = words(
  "says said say thinks thought think told tells tell wants wanted wants asked asking asks pointed noticed notices suggested insists insisted recommends called calls drove drives gave gives gets works convinced made makes dice dijo piensa cree quiere cree insiste nota noto pregunta llevo llamo encontro vio opina",
)
const BEFORE_NOT_PATIENT = words("with from by of asked told and con por to at against than like")
const THIRD = words("he she his her him hes shes hers himself herself el ella le su sus")
const SELF_STRONG = words("ive myself me mine yo tengo siento estoy soy tome trague duele creo")
const SELF_AFTER_I = words(
  "have feel felt cant am was took swallowed fell got woke started had keep cannot just hit cut burned ate drank passed fainted threw vomited vomit hurt want dont need stopped never suddenly ran injured broke hear see can think might stepped slipped also",
)
const NOT_ILL = words(
  "scared worried calling writing asking not so terrified texting really wondering concerned sure messaging trying with at going driving his her alone",
)
/** "the baby's lips", "my dad's speech": the owner of what hurts is the patient. */
const BODY = words(
  "lips lip face skin eyes eye nose ear ears head neck throat tongue mouth arm arms hand hands leg legs foot feet chest heart belly stomach tummy back breathing breath speech temp temperature fever pulse sugar blood oxygen diaper poop pee urine cough rash soft fingers fingernails nails",
)
/** After a relation: what is told of the one who is ill. */
const FALLS_ILL =
  /^(is|has|was|cant|wont|fell|took|swallowed|woke|keeps|started|just|hasnt|isnt|drank|ate|esta|tiene|no|se|tomo|trago|comio|amanecio|cayo|passed|collapsed|suddenly|stopped|hit|had)$/
const ABOUT = words("about for re regarding sobre por para")

/**
 * Who is ill. The writer, unless the message speaks of a relation of theirs as the one with the trouble; a message that
 * names nobody keeps the person of the message before, unless the writer clearly speaks of themselves.
 */
export function subjectOf(tokens: readonly Token[], prior: TriageSubject | undefined): TriageSubject {
  let self = 0
  let third = 0
  const scores = new Map<string, number>()
  const at = (i: number): string => tokens[i]?.word ?? ""
  for (let i = 0; i < tokens.length; i++) {
    const word = at(i)
    const relation = relationAt(tokens, i)
    if (relation) {
      const next = at(relation.at + 1)
      const afterNext = at(relation.at + 2)
      let score = 2
      const joined =
        /^(and|y)$/.test(at(i - 1)) &&
        (FALLS_ILL.test(next) ||
          /^(got|may|might|she|he)$/.test(next) ||
          (relation.possessive && BODY.has(next)))
      if ((BEFORE_NOT_PATIENT.has(at(i - 1)) && !joined) || /^(tuve|pari)$/.test(at(i - 2))) score = 0
      if (ABOUT.has(at(i - 1))) score = 4
      if (/^(had|died|passed|tuvo|murio)$/.test(next) && isLongAgo(tokens, relation.at)) score = 0
      if (
        SPEAKS.has(next) ||
        (/^(is|just|also|he|she|and|who|keeps|me|esta)$/.test(next) && SPEAKS.has(afterNext))
      )
        score = 0
      if (
        (next === "is" || next === "es") &&
        /^(a|an|here|home|una|un|telling|asking|enfermera)$/.test(afterNext) &&
        !relation.aged
      )
        score = 0
      if (isSaidToBeWell(tokens, relation.at)) score = 0
      if (relation.possessive && !BODY.has(next)) score = 0
      if (FALLS_ILL.test(next) && score === 2) score = 3
      if (relation.aged) score += 3
      if (i === 0 && score > 0) score += 1
      scores.set(relation.word, (scores.get(relation.word) ?? 0) + score)
      i = relation.at
      continue
    }
    if (THIRD.has(word)) third++
    if (word === "i" && SELF_AFTER_I.has(at(i + 1)))
      self += /^(want|dont|need|think|just|never|can|see|might)$/.test(at(i + 1)) ? 0.3 : 1
    else if (word === "im" && !NOT_ILL.has(at(i + 1))) self += /^\d/.test(at(i + 1)) ? 2 : 1
    else if ((word === "my" || word === "mi" || word === "mis") && !relations.has(at(i + 1))) self += 1
    else if (SELF_STRONG.has(word)) self += word === "me" || word === "ive" ? 0.5 : 1
  }
  const [relation, score] = [...scores].toSorted((a, b) => b[1] - a[1])[0] ?? [undefined, 0]
  if (relation && score > 0 && score + third >= self) return { kind: "other", relation }
  if (relation && third >= 2 && self < 1) return { kind: "other", relation }
  if (relation && score >= 5) return { kind: "other", relation }
  if (prior?.kind === "other" && !relation) {
    if (third > 0 || self < 1.5) return prior
  }
  if (!relation && third >= 2 && third > self && /^(he|she|hes|shes|el|ella)$/.test(firstPerson(tokens)))
    return { kind: "other", relation: "someone" }
  return { kind: "self" }
}

/** "My husband is at work", "the baby is fine": named, and not ill. */
const isSaidToBeWell = (tokens: readonly Token[], at: number): boolean => {
  const [is = "", how = "", where = ""] = tokens.slice(at + 1, at + 4).map(({ word }) => word)
  return (
    /^(is|are|esta|estan)$/.test(is) &&
    (/^(fine|ok|okay|healthy|bien)$/.test(how) ||
      (/^(at|en|out)$/.test(how) && /^(work|school|daycare|church|el|la)$/.test(where)))
  )
}

/** "My mom had a heart attack in 2010": told of, not ill now. */
const isLongAgo = (tokens: readonly Token[], at: number): boolean =>
  tokens.some(
    ({ word, sentence }, i) =>
      sentence === tokens[at]!.sentence &&
      (/^(19|20)\d\d$/.test(word) || (/^(years|anos)$/.test(word) && tokens[i + 1]?.word === "ago")),
  )

const firstPerson = (tokens: readonly Token[]): string =>
  tokens.find(
    ({ word }) => THIRD.has(word) || SELF_STRONG.has(word) || word === "i" || word === "im" || word === "my",
  )?.word ?? ""

/** Relations that need no "my" before them. */
const BARE =
  /^(baby|husband|wife|son|daughter|mom|dad|mother|father|toddler|newborn|grandma|grandpa|granny|nana|grandson|granddaughter|grandbaby|brother|sister|uncle|aunt|nephew|niece|cousin|partner|boyfriend|girlfriend|teenager|kid|infant|bebe|esposo|esposa|marido|hijo|hija|mama|papa|madre|padre|abuelo|abuela|abuelito|abuelita|nieto|nieta|hermano|hermana|suegra|suegro|tio|tia|novio|novia|friend|amigo|nino|nina|roommate|neighbor|student|boy|girl|coworker|child)$/

/** "my dad", "my 3 year old son", "my poor little girl", "mi bebe"; also a bare "baby has" or "husband is". */
function relationAt(
  tokens: readonly Token[],
  i: number,
): { word: string; at: number; aged: boolean; possessive: boolean } | null {
  const word = tokens[i]!.word
  if (POSSESSIVES.has(word)) {
    let aged = false
    for (let j = i + 1; j <= i + 6 && j < tokens.length; j++) {
      const next = tokens[j]!.word
      if (tokens[j]!.sentence !== tokens[i]!.sentence) return null
      if (relations.has(next) && next !== "patient") {
        if (relations.has(tokens[j + 1]?.word ?? "") && /^(baby|best|little|teenage)$/.test(next)) continue
        const child = tokens[j + 1]?.word === "de" && /^\d+$/.test(tokens[j + 2]?.word ?? "")
        return { word: next, at: j, aged: aged || child, possessive: false }
      }
      if (relations.has(next.replace(/s$/, "")) && !relations.has(next))
        return { word: next, at: j, aged, possessive: true }
      if (next === "old") {
        aged = true
        if (
          !relations.has(tokens[j + 1]?.word ?? "") &&
          !/^(poor|little|baby|twin|son|daughter|girl|boy)$/.test(tokens[j + 1]?.word ?? "")
        )
          return { word: "child", at: j, aged, possessive: false }
      } else if (
        !/^(\d+(\.\d)?|year|years|month|months|week|weeks|day|days|yr|mo|wk|poor|little|best|elderly|older|younger|oldest|youngest|one|two|three|four|five|six|seven|eight|nine|ten|dear|sweet|late|ex|step|teenage|adult|newborn|premature|preemie|first|pobre|in|law|good|diabetic|pregnant)$/.test(
          next,
        )
      )
        return null
    }
    return null
  }
  if (
    i > 0 &&
    tokens[i - 1]!.sentence === tokens[i]!.sentence &&
    !/^(a|the|el|la|un|una|hi|help|hola|please|ayuda|hey|so|ok|lo)$/.test(tokens[i - 1]!.word)
  )
    return null
  if (BARE.test(word))
    return /^(is|has|wont|cant|isnt|just|was|hasnt|keeps|fell|swallowed|ate|drank|have|not|esta|no|tiene|se|having|breathing|started|passed|who|at|of|here|in|de|mio|collapsed|hit|got|threw|woke|turned|stopped|says|complains|had|temp|fever|took|woke|cant|suddenly|looks|seems|tomo|trago|comio|cayo|amanecio|desmayo|lleva|trae|anda|amanece|quedo|puso|paso|golpeo|pego|quemo|metio|duele|vomito|vomita|llora|tose|respira|toma|come|mama|quiere|\d+)$/.test(
      tokens[i + 1]?.word ?? "",
    )
      ? { word, at: i, aged: false, possessive: false }
      : null
  if (word.endsWith("s") && relations.has(word.slice(0, -1)) && BODY.has(tokens[i + 1]?.word ?? ""))
    return { word: word.slice(0, -1), at: i, aged: false, possessive: true }
  return null
}
