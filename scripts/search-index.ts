// npx tsx scripts/search-index.ts CORPUS.json < questions: documents {id,title,text,aliases}; then JSON lines {"q"} ->
// one JSON array of ids per line, best first. Runs the product's own search on any corpus.
import fs from "node:fs"
import readline from "node:readline"
import { z } from "zod"
import { buildIndex } from "@/lib/knowledge/rules/search/index-of"
import { search } from "@/lib/knowledge/rules/search/search"

const Doc = z.object({
  id: z.coerce.string(),
  title: z.string(),
  text: z.string().default(""),
  aliases: z.array(z.string()).default([]),
})
const file = process.argv[2]
if (!file) {
  console.error("Usage: npx tsx scripts/search-index.ts CORPUS.json")
  process.exit(1)
}
const raw = JSON.parse(fs.readFileSync(file, "utf8")) as unknown
const corpus = z.array(Doc).parse(Array.isArray(raw) ? raw : (raw as { corpus: unknown }).corpus)
const index = buildIndex(corpus.map((doc) => ({ ...doc, language: "en", askedAs: [] })))
for await (const line of readline.createInterface({ input: process.stdin })) {
  if (!line.trim()) continue
  const { q } = JSON.parse(line) as { q: string }
  console.log(JSON.stringify(search(index, q, { limit: 10, language: "en" }).map((hit) => hit.id)))
}
