import { fold } from "@/lib/core/fold"

/** Questions that ask for the meaning of a word; what is left of them is the word. Folded text: lower case, no accents. */
const ASKS = [
  /^(?:.*\b)?what (?:does|do) (?:the (?:word|term) )?(.+?) (?:mean|stand for)\b/,
  /^(?:.*\b)?(?:what(?:'?s| is| are)) (?:meant by |the meaning of |an? |the )?(.+)$/,
  /^(?:.*\b)?(?:the )?meaning of (?:the word )?(.+)$/,
  /^(?:please )?(?:define|explain) (?:the word )?(.+)$/,
  /^(?:.*\b)?que (?:significa|quiere decir|es|son) (?:la palabra |el termino |el |la |los |las |un |una )?(.+)$/,
]

/** What a question could ask the meaning of, folded; empty when it asks for no word. */
export function askedWords(question: string): Set<string> {
  const said = fold(question)
    .replace(/[¿?¡!.,"“”]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
  return new Set(ASKS.flatMap((pattern) => pattern.exec(said)?.[1]?.trim() ?? []))
}

/**
 * The term whose meaning a question asks for, or null: the question must be about that word alone ("what is edema?"), not
 * about something with it ("what helps against edema?").
 */
export function askedTerm<T extends { term: string }>(question: string, terms: readonly T[]): T | null {
  const words = askedWords(question)
  return terms.find(({ term }) => words.has(fold(term)) || words.has(`${fold(term)}s`)) ?? null
}
