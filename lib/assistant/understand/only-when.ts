const words = (text: string): Set<string> => new Set(text.split(" "))

/** Words that say when, or that carry nothing beside it. Folded: lower case, no accents. */
const SAYS_WHEN = words(
  "does good fine if come be there sometime anytime any earliest latest soon soonest available asap whats what's right away whenever whatever as asap still hmm um well ok okay yes no then how what about maybe perhaps is are there anything any something free available open time times slot slots opening openings on at in by the a an of for this next coming after before around from until till to between and or but not except please thanks instead rather better earlier later would could can i we do does have you got works work make it that morning mornings afternoon afternoons evening night noon midday midnight lunch lunchtime today tomorrow tonight week weekend weekends day days weekday weekdays monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec first second third last am pm oclock o'clock half quarter past one two three four five six seven eight nine ten eleven twelve thirty fifteen actually " +
    "ir bien venir pasar cuando algun pronto posible si vale entonces mejor que tal y o el la los las un una al de del en por para pero menos excepto hay algo alguna hora horas libre disponible tiene tienen puede puedo podria ser este esta ese proximo proxima viene siguiente manana mananas tarde tardes noche mediodia hoy pasado semana fin dia dias lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre primera primero segundo ultimo media cuarto punto despues antes entre hasta a las uno dos tres cuatro cinco seis siete ocho nueve diez once doce quince treinta sea",
)

/** Whether a text names a day or a time and nothing else: "ok friday at 2", "is there anything on monday?", "a las 11 mejor". */
export const onlyWhen = (folded: string): boolean => {
  const said = folded.match(/[a-z']+|\d+/g) ?? []
  return (
    said.length > 0 &&
    said.every((word) => SAYS_WHEN.has(word) || /^\d{1,2}$|^\d{4}$|^(?:st|nd|rd|th)$/.test(word))
  )
}

/**
 * "Ok 3 then" while a day or a card is spoken of: its only number, said as an hour; null when it is no hour. For texts in
 * which nothing else says when.
 */
export function asHour(folded: string): string | null {
  const [hour, ...more] = folded.match(/\d+/g) ?? []
  if (!hour || more.length > 0 || Number(hour) < 1 || Number(hour) > 12) return null
  return onlyWhen(folded.replace(TAKES, " ")) ? `at ${hour}` : null
}

/** "Yes, book the 11 one": what is done with the hour says no other hour. */
const TAKES =
  /\b(?:book|take|want|i'?ll|prefer|choose|pick|like|reserve|give me|let'?s|go with|have|reserv\w+|quiero|prefiero|tomo|deme|dame)\b/g
