import { fold } from "@/lib/core/fold"

const WHO =
  "(?:(?:hi|hello|hey|hola),? )?(?:(?:i|i'?m|i'?ve|i am|i have|my (?:son|daughter|kid|child|baby|husband|wife|partner|mom|dad|mother|father|grandma|grandpa)(?:'?s)?|he|she|he'?s|she'?s|we|we'?re) )?"
const FILLER =
  "(?:(?:just|really|kind of|kinda|so|been|be|has been|have been|is|was|am|very|a bit|a little|pretty) )*"
const FEEL = "(?:feel(?:ing|s)? |felt )"
const SINCE =
  "(?: (?:lately|today|recently|all day|all week|for (?:a few|some|\\d+) days|since \\w+|again|right now|these days))*[.! ]*$"
const BAD =
  "(?:off|ill|sick|unwell|bad|awful|terrible|crappy|lousy|weird|rotten|miserable|under the weather|like crap|blah|crummy|icky|yucky|out of it)"
const GOOD =
  "(?:good|well|great|right|ok(?:ay)?|myself|like myself|too good|so good|too well|so well|very well|very good)"

const UNWELL = [
  /^(?:idk|i (?:do not|don'?t|dont) know|not sure|no idea) what(?:'?s|s| is) (?:wrong|going on|happening) with (?:me|my \w+|him|her)[.! ]*$/,
  new RegExp(`^${WHO}${FILLER}${FEEL}${FILLER}${BAD}${SINCE}`),
  new RegExp(`^${WHO}${FILLER}(?:sick|ill|unwell|under the weather)${SINCE}`),
  new RegExp(
    `^${WHO}${FILLER}(?:not|don'?t|dont|do not|doesn'?t|doesnt|does not|didn'?t|didnt) ${FILLER}${FEEL}?${FILLER}${GOOD}${SINCE}`,
  ),
  /^(?:hola,? )?(?:me siento|me he sentido|ando|estoy|sigo) (?:muy |un poco |algo |bien )*(?:mal|enferm[oa]|rar[oa]|malit[oa]|indispuest[oa])(?: (?:hoy|ultimamente|otra vez|desde \w+|hace \w+ ?\w*))*[.! ]*$/,
  /^(?:hola,? )?no (?:me siento|estoy|ando|me he sentido) (?:muy |nada |tan )*(?:bien)(?: (?:hoy|ultimamente|desde \w+|hace \w+ ?\w*))*[.! ]*$/,
]

/** Whether somebody says that they are unwell and not how: no article can be found for that, so it has to be asked. */
export const saysUnwell = (text: string): boolean => UNWELL.some((pattern) => pattern.test(fold(text).trim()))
