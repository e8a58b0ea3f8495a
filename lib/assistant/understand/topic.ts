/** What people say around what they ask: a greeting, their name, that they worry. It stands in no article. */
const AROUND = [
  /^(?:hi|hello|hey|good (?:morning|afternoon|evening)|hola|buen[oa]s (?:dias|tardes|noches)|buenos días)\b(?: there)?[,.! ]+/i,
  /\b(?:my name is|my name's|this is|me llamo|mi nombre es) [\p{L}]+(?: [\p{Lu}][\p{L}]+)?[,.!]?(?: and)? ?/iu,
  /,? ?(?:and |but |so |y |pero )?(?:i'?m|i am|im|getting|estoy|ando) (?:(?:a bit|a little|really|so|very|kind of|getting|muy|un poco|bastante) )*(?:worried|scared|concerned|nervous|afraid|preocupad[oa]|asustad[oa]|nervios[oa])(?: (?:about|por) (?:it|this|that|him|her|eso|esto))?(?=[.!?]|$)/i,
]

/** A question without what stands around it; the whole text when nothing else is left. */
export function topicOf(text: string): string {
  const bare = AROUND.reduce((rest, around) => rest.replace(around, ""), text.trim()).trim()
  return /\p{L}{3}/u.test(bare) ? bare : text
}
