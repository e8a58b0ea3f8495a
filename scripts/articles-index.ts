// npm run articles:index: writes db/seed/articles/index.ts from the files beside it, after an article was added.
import fs from "node:fs"
import path from "node:path"
import { format, resolveConfig } from "prettier"

const folder = path.join(import.meta.dirname, "../db/seed/articles")
const files = fs.readdirSync(folder).filter((file) => /^\d\d-.*\.ts$/.test(file))
const names = files.map((file) => {
  const found = /export const (\w+): SeedArticle/.exec(fs.readFileSync(path.join(folder, file), "utf8"))
  if (!found) throw new Error(`${file}: exports no SeedArticle`)
  return { file, name: found[1]! }
})
const text = [
  "// Written by `npm run articles:index`.",
  ...names.map(({ file, name }) => `import { ${name} } from "./${file.slice(0, -3)}"`),
  'import type { SeedArticle } from "./types"',
  "",
  "/** Every sample article, by topic and language. */",
  `export const articles: readonly SeedArticle[] = [${names.map(({ name }) => name).join(", ")}]`,
].join("\n")
const target = path.join(folder, "index.ts")
fs.writeFileSync(target, await format(text, { ...(await resolveConfig(target)), filepath: target }))
console.log(`${names.length} articles`)
