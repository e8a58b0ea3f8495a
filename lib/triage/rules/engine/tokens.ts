/**
 * One word of the message. `start` and `end` are offsets into the original text; `clause` and `sentence` count up.
 * `gap`: punctuation, or a word such as "but", stands before it.
 */
export type Token = { word: string; start: number; end: number; clause: number; sentence: number }

const PIECE = /\d+(?:[.,]\d+)?|[\p{L}\p{M}]+(?:['’´`][\p{L}\p{M}]+)*|[.!?;:\n…¡¿]|[,()—–"“”/]|\s-\s/gu
const SENTENCE_END = /[.!?;\n…¡¿]/
const NEW_CLAUSE = new Set(["but", "however", "though", "although", "except", "pero", "aunque", "excepto"])
/** Titles and hours whose full stop does not end a sentence. */
const ABBREVIATIONS = new Set(["dr", "mr", "mrs", "ms", "st", "vs", "sr", "sra", "dra", "p", "m", "a"])

/** Lower case, no accents, no apostrophes ("can't" becomes "cant"), numbers apart from units. Linear in the text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let clause = 0
  let sentence = 0
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0]
    const first = piece.charCodeAt(0)
    if (isWordStart(first, piece)) {
      const word = foldWord(piece)
      if (NEW_CLAUSE.has(word)) clause++
      const at = { start: match.index, end: match.index + piece.length, clause, sentence }
      // "my 5wo": weeks old, as parents write it
      if (word === "wo" && /^\d+$/.test(tokens.at(-1)?.word ?? ""))
        tokens.push({ word: "week", ...at }, { word: "old", ...at })
      else tokens.push({ word, ...at })
    } else if (SENTENCE_END.test(piece)) {
      if (piece === "." && ABBREVIATIONS.has(tokens.at(-1)?.word ?? "")) continue
      sentence++
      clause++
    } else clause++
  }
  return tokens
}

const isWordStart = (code: number, piece: string): boolean =>
  (code >= 48 && code <= 57) ||
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  /\p{L}/u.test(piece)

/** One word in the form that patterns are written in. */
export const foldWord = (word: string): string => {
  const lower = word.toLowerCase()
  return /^[a-z0-9.]+$/.test(lower)
    ? lower
    : lower
        .normalize("NFKD")
        .replace(/[\p{M}'’´`]/gu, "")
        .replace(",", ".")
}
