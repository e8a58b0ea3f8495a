/** Numbers and words that look like times and are none: readings, ages, doses, counts, addresses, telephone numbers. */
const NOT_TIMES = [
  /\b\d{2,3}(?:\s*\/\s*(?<=\d{3}\s*\/\s*)|:\d\d\s*over\s*|\s*(?:over|sobre)\s*)\d{2,3}\b/g,
  /\b\d:\d\d over \d{2,3}\b/g,
  /\b(?:blood pressure|presion|bp|pulse|pulso|heart rate|sugar|glucose|glucosa|azucar|a1c|oxygen|oxigeno|temperature|temperatura|fever|fiebre|weight|weigh|peso)\b[^.!?«]{0,18}?\d+(?:[.:/]\d+)?(?:\s*(?:\/|over|sobre)\s*\d+)?/g,
  /\b\d+(?:[.,]\d+)?\s*(?:mg|ml|mcg|g|kg|lbs?|pounds?|libras|kilos|degrees?|grados|percent|por ciento|%|°|units?|tablets?|pills?|pastillas|puffs?|drops?|cups?|blocks?|miles?|steps?|kids|children|hijos|times|veces|more)(?![a-z])/g,
  /\b\d{1,3}\s*(?:-\s*)?(?:years?|yrs?|anos|months?|meses|weeks?|semanas)[ -](?:old|de edad|pregnant|embarazada)\b/g,
  /\b(?:i am|i'm|im|he is|she is|he's|she's|age|aged|turned|tengo|tiene)\s+\d{1,3}(?!\s*(?::|am|pm|days?|weeks?|hours?))\b/g,
  /\b\d{1,3}\s*(?:years?|yrs?|anos)\b/g,
  /\b\d+\s*(?:out of|de)\s*\d+\b(?!\s*of\b)(?=\s*$|[.,;!?])/g,
  /(?<!\d)(?!20\d\d-\d\d-\d\d\b)\+?\d[\d() -]{6,}\d|\b\d{3}[ -]\d{4}\b/g,
  /\b\d+ (?:[a-z]+ )?(?:street|st|avenue|ave|road|rd|drive|lane|blvd|boulevard|court|calle)\b/g,
  /\bevery \d+ (?:hours?|days?|weeks?)\b|\bcada \d+ \w+/g,
  /\b(?:for|since|past|last|durante|hace|desde hace|over the last) (?:the )?(?:past |last )?\d+ (?:minutes?|hours?|days?|weeks?|months?)\b(?! (?:from|starting|beginning)\b)/g,
  /\b\d+ (?:minutes?|hours?|days?|weeks?|months?) (?:ago|now|straight|already)\b/g,
  /\b(?:last|this past) (?:night|week|month|year|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\b(?! (?:of|in)\b)/g,
  /\bsince (?:last |this )?(?:yesterday|morning|night|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|sat\w*|sun\w*)\b/g,
] // prettier-ignore

/** The text with everything that is no time taken out. */
export const withoutOtherNumbers = (said: string): string =>
  NOT_TIMES.reduce((text, pattern) => text.replace(pattern, " # "), said)
