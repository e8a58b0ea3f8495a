// npm run check:lock: every package of the lock file has its hash and no address of its own (so it comes from the registry
// npm is set to, and what comes must be those bytes), and package.json names exact versions only. A lock file is long and
// rarely read; a foreign address in it would run on our machines.
import fs from "node:fs"

type Entry = { resolved?: string; integrity?: string; inBundle?: boolean }
const lock = JSON.parse(fs.readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Entry> }
const manifest = JSON.parse(fs.readFileSync("package.json", "utf8")) as Record<string, Record<string, string>>

const foreign = Object.entries(lock.packages).flatMap(([place, { resolved, integrity, inBundle }]) => {
  if (place === "") return []
  if (resolved && !resolved.startsWith("https://registry.npmjs.org/")) return [`${place}: from ${resolved}`]
  // What a package carries inside is covered by the hash of that package.
  return inBundle || integrity?.startsWith("sha512-") ? [] : [`${place}: no sha512 hash`]
})
const loose = ["dependencies", "devDependencies", "optionalDependencies"].flatMap((kind) =>
  Object.entries(manifest[kind] ?? {})
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${kind}.${name}: "${version}" is not an exact version`),
)
const problems = [...foreign, ...loose]
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exit(1)
console.log(`${Object.keys(lock.packages).length - 1} packages, each with its hash and no foreign address.`)
