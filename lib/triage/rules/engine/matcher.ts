import { firstWords, parsePattern } from "./pattern"
import type { Classes, Node } from "./pattern"
import type { Token } from "./tokens"

/** Where a phrase of `id` stands: tokens from `from` up to, not including, `to`. */
export type Match = { id: string; from: number; to: number }

type Compiled = { id: string; sequence: Node[] }

export type Matcher = {
  words: Map<string, Compiled[]>
  /** Prefix patterns, by their first three letters. */
  prefixes: Map<string, { prefix: string; pattern: Compiled }[]>
  negations: ReadonlySet<string>
  sequences: Node[][]
}

/** Compiles phrases once, filed under the words they can begin with. */
export function compileMatcher(
  phrases: readonly { id: string; patterns: readonly string[] }[],
  classes: Classes,
  negations: ReadonlySet<string>,
): Matcher {
  const matcher: Matcher = { words: new Map(), prefixes: new Map(), negations, sequences: [] }
  for (const { id, patterns } of phrases)
    for (const source of patterns)
      for (const sequence of parsePattern(source, classes)) {
        const compiled = { id, sequence }
        matcher.sequences.push(sequence)
        const seen = new Set<string>()
        for (const { word, prefix } of firstWords(sequence)) {
          if (seen.has(word)) continue
          seen.add(word)
          if (prefix) push(matcher.prefixes, word.slice(0, 3), { prefix: word, pattern: compiled })
          else push(matcher.words, word, compiled)
        }
      }
  return matcher
}

const push = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** Every phrase found, at most one match per phrase and place. */
export function findMatches(matcher: Matcher, tokens: readonly Token[]): Match[] {
  const found: Match[] = []
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]!.word
    const attempt = ({ id, sequence }: Compiled): void => {
      const to = end(matcher, tokens, sequence, 0, at)
      if (to > 0) found.push({ id, from: at, to })
    }
    for (const pattern of matcher.words.get(word) ?? []) attempt(pattern)
    for (const { prefix, pattern } of matcher.prefixes.get(word.slice(0, 3)) ?? [])
      if (word.startsWith(prefix)) attempt(pattern)
  }
  return found
}

/** The end of the shortest match of `sequence` from node `index` at token `at`; -1 when there is none. */
function end(
  matcher: Matcher,
  tokens: readonly Token[],
  sequence: readonly Node[],
  index: number,
  at: number,
): number {
  const node = sequence[index]
  if (!node) return at
  if (node.kind === "word") {
    const token = tokens[at]
    if (!token || (at > 0 && index > 0 && tokens[at - 1]!.sentence !== token.sentence)) return -1
    const fits = node.prefix ? token.word.startsWith(node.word) : token.word === node.word
    return fits ? end(matcher, tokens, sequence, index + 1, at + 1) : -1
  }
  if (node.kind === "gap") {
    const sentence = tokens[at - 1]?.sentence
    for (let skipped = 0; skipped <= node.most; skipped++) {
      const to = end(matcher, tokens, sequence, index + 1, at + skipped)
      if (to > 0) return to
      const next = tokens[at + skipped]
      if (!next || next.sentence !== sentence || matcher.negations.has(next.word)) return -1
    }
    return -1
  }
  for (const choice of node.choices) {
    const to = endOfChoice(matcher, tokens, choice, at)
    if (to < 0) continue
    // At the very start only optional parts, which matched nothing, can stand before this one.
    if (index > 0 && at > 0 && to > at && tokens[at - 1]!.sentence !== tokens[at]?.sentence) continue
    const rest = end(matcher, tokens, sequence, index + 1, to)
    if (rest > 0) return rest
  }
  return node.optional ? end(matcher, tokens, sequence, index + 1, at) : -1
}

const endOfChoice = (matcher: Matcher, tokens: readonly Token[], choice: Node[], at: number): number =>
  choice.length === 0 ? -1 : end(matcher, tokens, choice, 0, at)
