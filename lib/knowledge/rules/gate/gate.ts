import { claimsOf, foldForClaims, mightClaim, type Claim } from "./claims"

export type GateSupport = {
  /** Texts that may be quoted: cited articles. */
  cited: readonly string[]
  /** What tools returned and the clinic itself says: dates, times, names, numbers. */
  said: readonly string[]
  /** Numbers of the clinic that may be named. */
  phones: readonly string[]
  /** Acts that a tool really did in this turn: then a sentence may say so. */
  promises: boolean
}

export type Gate = {
  /** Takes a piece of the model's text and gives back what the patient may see now. */
  push: (delta: string) => string
  /** The rest, at the end of the text. */
  end: () => string
  /** More to rest on: a tool has answered. */
  support: (more: Partial<GateSupport>) => void
  /** What was kept back, and why. */
  withheld: Claim[]
}

const SENTENCE_END = /[.!?…](?=\s|$)|\n/

/**
 * Stands between model and patient. Words flow at once; from the first word that might claim something (a number, a
 * medicine, a phone number, a link, a diagnosis, a promise) the sentence is kept until its end and checked: what nothing
 * holds up is withheld as a whole sentence.
 */
export function createGate(initial: GateSupport): Gate {
  const withheld: Claim[] = []
  const support = { ...initial }
  let released = "" // of the sentence that is being said
  let waiting = ""
  const holder = () => prepare(support)

  function take(final: boolean): string {
    let out = ""
    for (;;) {
      const end = SENTENCE_END.exec(waiting)
      // "3.5" and "a.m." end nothing: a mark counts when something follows it, or when all is said.
      const cut =
        end && (end.index + 1 < waiting.length || final)
          ? end.index + 1
          : final && waiting
            ? waiting.length
            : -1
      if (cut < 0) break
      out += sentence(waiting.slice(0, cut))
      waiting = waiting.slice(cut)
      released = ""
    }
    return out + flow()
  }

  /** Releases whole words of an unfinished sentence as long as none of them might claim anything. */
  function flow(): string {
    let out = ""
    for (;;) {
      const word = /^\s*\S+(?=\s)/.exec(waiting)
      if (!word || mightClaim(word[0])) return out
      out += word[0]
      released += word[0]
      waiting = waiting.slice(word[0].length)
    }
  }

  function sentence(rest: string): string {
    const whole = released + rest
    if (isQuoted(whole, support.cited)) return clean(rest)
    const bad = claimsOf(whole).filter((claim) => !isHeld(claim, holder(), support))
    if (bad.length === 0) return clean(rest)
    withheld.push(...bad)
    // Words of it that were shown already were harmless ones; the rest is not said.
    return released.trim() ? "…" : ""
  }

  return {
    push(delta) {
      waiting += delta
      return take(false)
    },
    end: () => take(true),
    support(more) {
      support.cited = [...support.cited, ...(more.cited ?? [])]
      support.said = [...support.said, ...(more.said ?? [])]
      support.promises ||= more.promises ?? false
    },
    withheld,
  }
}

/** A cited article's own sentence holds itself up, whatever it claims: "Call the clinic if you have asthma attacks." */
function isQuoted(sentence: string, cited: readonly string[]): boolean {
  const said = foldForClaims(sentence.replace(/\[\d{1,2}\]/g, " ").replace(/^[\s*-]+/, "")).trim()
  return said.length >= SHORTEST_QUOTE && cited.some((text) => foldForClaims(text).includes(said))
}

/** Shorter pieces stand in any text by chance. */
const SHORTEST_QUOTE = 20

function prepare(support: GateSupport) {
  const text = foldForClaims([...support.cited, ...support.said].join("\n"))
  return {
    text,
    numbers: new Set(
      claimsOf(text)
        .filter((c) => c.kind === "number")
        .map((c) => c.words),
    ),
    digits: digitsOf(text),
  }
}

function isHeld(claim: Claim, holder: ReturnType<typeof prepare>, support: GateSupport): boolean {
  switch (claim.kind) {
    case "number":
      return (
        holder.numbers.has(claim.words) || support.phones.some((phone) => digitsOf(phone) === claim.words)
      )
    case "medicine":
      return new RegExp(`\\b${claim.words}\\b`).test(holder.text)
    case "phone": {
      const digits = digitsOf(claim.words)
      // A date or a pair of times looks like a number, too: then every part of it must be held.
      return (
        support.phones.some(
          (phone) => digitsOf(phone).endsWith(digits) || digits.endsWith(digitsOf(phone)),
        ) || (claim.words.match(/\d+/g) ?? []).every((n) => holder.numbers.has(n))
      )
    }
    case "link":
      return false
    case "diagnosis":
      return false
    case "promise":
      return support.promises
  }
}

const digitsOf = (text: string): string => text.replace(/\D/g, "")

/** No pictures, no markup of pages, no links in disguise. */
const clean = (text: string): string =>
  text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, "")
    .replace(/\[([^\]]*)\]\((?!\d)[^)]*\)/g, "$1")
    .replace(/<\/?[a-z][^>]*>/gi, "")
