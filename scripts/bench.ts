// npm run bench -- NAME [args]: runs scripts/bench/NAME.ts, prints its table and writes bench-results/NAME.json.
import fs from "node:fs"
import path from "node:path"

const [name, ...args] = process.argv.slice(2)
const folder = path.join(import.meta.dirname, "bench")
const known = fs
  .readdirSync(folder)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.slice(0, -3))
if (!name || !known.includes(name)) {
  console.error(`Usage: npm run bench -- NAME, one of: ${known.join(", ")}`)
  process.exit(1)
}
const bench = (await import(path.join(folder, `${name}.ts`))) as {
  run: (args: string[]) => Promise<Record<string, unknown>>
}
const figures = await bench.run(args)
fs.mkdirSync("bench-results", { recursive: true })
fs.writeFileSync(
  path.join("bench-results", `${name}.json`),
  `${JSON.stringify({ at: new Date().toISOString(), node: process.version, ...figures }, null, 2)}\n`,
)
process.exit(0)
