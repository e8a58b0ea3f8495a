/**
 * The small language in which phrases are written:
 *   word          that word            word*         every word that begins so
 *   (a|b c|d)     one of these         (a|b)?        or nothing
 *   @name         a word class of the lexicon
 *   ~3            up to three other words of the same sentence, none of them a negation
 *   A <4> B       A and B in either order with up to four words between
 * Matching never backtracks over characters: time is bounded by words x gap, whatever the text.
 */
export type Node =
  | { kind: "word"; word: string; prefix: boolean }
  | { kind: "any"; choices: Node[][]; optional: boolean }
  | { kind: "gap"; most: number }

export type Classes = Readonly<Record<string, string>>

/** A pattern as one or two (for `<n>`) sequences of nodes. Throws on a class that does not exist. */
export function parsePattern(source: string, classes: Classes): Node[][] {
  const split = /^(.*?)\s*<(\d+)>\s*(.*)$/.exec(source)
  if (!split) return [parseSequence(source, classes)]
  const left = parseSequence(split[1] ?? "", classes)
  const right = parseSequence(split[3] ?? "", classes)
  const gap: Node = { kind: "gap", most: Number(split[2]) }
  return [
    [...left, gap, ...right],
    [...right, gap, ...left],
  ]
}

function parseSequence(source: string, classes: Classes): Node[] {
  const nodes: Node[] = []
  let at = 0
  while (at < source.length) {
    const char = source[at]
    if (char === " ") at++
    else if (char === "(") {
      const close = closing(source, at)
      const optional = source[close + 1] === "?"
      nodes.push({ kind: "any", optional, choices: choicesOf(source.slice(at + 1, close), classes) })
      at = close + (optional ? 2 : 1)
    } else {
      const end = source.indexOf(" ", at) === -1 ? source.length : source.indexOf(" ", at)
      nodes.push(parseItem(source.slice(at, end), classes))
      at = end
    }
  }
  return nodes
}

function parseItem(item: string, classes: Classes): Node {
  if (/[()|<>]|^\?|^[^@].*\?$/.test(item)) throw new Error(`"${item}" is no word of a pattern`)
  if (item.startsWith("~")) return { kind: "gap", most: Number(item.slice(1)) }
  if (item.startsWith("@")) {
    const optional = item.endsWith("?")
    const name = optional ? item.slice(1, -1) : item.slice(1)
    const body = classes[name]
    if (body === undefined) throw new Error(`No word class "${name}"`)
    return { kind: "any", optional, choices: choicesOf(body, classes) }
  }
  return item.endsWith("*")
    ? { kind: "word", word: item.slice(0, -1), prefix: true }
    : { kind: "word", word: item, prefix: false }
}

const choicesOf = (body: string, classes: Classes): Node[][] => {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < body.length; at++) {
    if (body[at] === "(") depth++
    else if (body[at] === ")") depth--
    else if (body[at] === "|" && depth === 0) {
      parts.push(body.slice(from, at))
      from = at + 1
    }
  }
  parts.push(body.slice(from))
  return parts.map((part) => parseSequence(part.trim(), classes))
}

function closing(source: string, open: number): number {
  let depth = 0
  for (let at = open; at < source.length; at++) {
    if (source[at] === "(") depth++
    if (source[at] === ")" && --depth === 0) return at
  }
  throw new Error(`Unclosed "(" in "${source}"`)
}

/** Every literal word of a pattern, for spelling repair. */
export function wordsOf(nodes: readonly Node[]): { word: string; prefix: boolean }[] {
  return nodes.flatMap((node) =>
    node.kind === "word"
      ? [{ word: node.word, prefix: node.prefix }]
      : node.kind === "any"
        ? node.choices.flatMap(wordsOf)
        : [],
  )
}

/** The words a pattern can begin with; null when it begins with a gap. */
export function firstWords(nodes: readonly Node[]): { word: string; prefix: boolean }[] {
  const first = nodes[0]
  if (!first) return []
  if (first.kind === "gap") throw new Error("A pattern cannot begin with a gap")
  if (first.kind === "word") return [{ word: first.word, prefix: first.prefix }]
  const own = first.choices.flatMap(firstWords)
  return first.optional ? [...own, ...firstWords(nodes.slice(1))] : own
}
