import { execFileSync, spawnSync } from "node:child_process"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { createRequire } from "node:module"
import { afterAll, beforeAll, expect, test } from "vitest"

const root = process.cwd()
const config = createRequire(import.meta.url)(path.join(root, ".dependency-cruiser.cjs")) as {
  forbidden: { name: string; comment: string }[]
}

/** One violation per rule: a file, and what it must not import. */
const planted: Record<string, [file: string, imports: string]> = {
  "no-circles": ["lib/core/a.ts", "./b"],
  "core-knows-nobody": ["lib/core/c.ts", "@/db/target"],
  "words-know-only-core": ["lib/words/a.ts", "@/lib/patients/queries"],
  "db-stands-on-core": ["db/a.ts", "@/lib/patients/queries"],
  "access-stands-on-db-and-core": ["lib/access/a.ts", "@/lib/patients/queries"],
  "records-know-no-door": ["lib/patients/a.ts", "@/lib/http/target"],
  "desk-knows-no-door": ["lib/desk/a.ts", "@/lib/http/target"],
  "record-commands-are-private": ["lib/scheduling/queries/a.ts", "@/lib/patients/commands"],
  "ledgers-write-nobody": ["lib/usage/a.ts", "@/lib/patients/commands"],
  "rules-and-types-are-pure": ["lib/patients/rules/a.ts", "@/db/target"],
  "understanding-is-pure": ["lib/assistant/understand/a.ts", "@/db/target"],
  "lib-knows-no-page": ["lib/http/a.ts", "@/components/target"],
  "doors-are-strangers": ["lib/voice/a.ts", "@/lib/channels/target"],
  "assistant-uses-no-door": ["lib/assistant/a.ts", "@/lib/http/target"],
  "http-does-not-speak": ["lib/http/b.ts", "@/lib/assistant/target"],
  "components-see-words-types-rules": ["components/a.tsx", "@/lib/patients/queries"],
  "only-route-files-fetch": ["app/chat/part.tsx", "@/lib/patients/queries"],
  "app-has-no-sql": ["app/chat/page.tsx", "@/db/target"],
  "no-framework-below-the-doors": ["lib/desk/b.ts", "next/server"],
  "vendor-next": ["lib/assistant/b.ts", "next/server"],
  "vendor-ai": ["app/chat/route.ts", "ai"],
  "vendor-twilio": ["lib/channels/a.ts", "twilio"],
  "vendor-sockets": ["lib/http/c.ts", "ws"],
  "vendor-postgres": ["components/b.tsx", "postgres"],
  "nobody-imports-tests": ["lib/desk/c.ts", "@/tests/target"],
  "no-orphans": ["lib/desk/alone.ts", ""],
  "no-unresolvable": ["lib/desk/d.ts", "@/lib/nowhere"],
}

const targets = [
  "db/target.ts",
  "components/target.tsx",
  "tests/target.ts",
  "lib/http/target.ts",
  "lib/channels/target.ts",
  "lib/assistant/target.ts",
  "lib/patients/queries.ts",
  "lib/patients/commands.ts",
]

let folder: string
let caught: Set<string>

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "walls-"))
  const write = (file: string, text: string) => {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    fs.writeFileSync(path.join(folder, file), text)
  }
  for (const file of targets) write(file, "export type Target = string\n")
  write("lib/core/b.ts", 'import type { It } from "./a"\nexport type Back = It\n')
  for (const [file, imports] of Object.values(planted))
    write(
      file,
      imports
        ? `import type { Back as B } from "${imports}"\nexport type It = B\n`
        : "export type It = string\n",
    )
  fs.symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"))
  for (const file of ["tsconfig.json", ".dependency-cruiser.cjs", "package.json"])
    fs.copyFileSync(path.join(root, file), path.join(folder, file))
  const { stdout } = spawnSync(
    path.join(root, "node_modules/.bin/depcruise"),
    ["--config", ".dependency-cruiser.cjs", "--output-type", "json", "app", "components", "db", "lib"],
    { cwd: folder, encoding: "utf8", maxBuffer: 1 << 26 },
  )
  const result = JSON.parse(stdout) as { summary: { violations: { from: string; rule: { name: string } }[] } }
  caught = new Set(result.summary.violations.map(({ from, rule }) => `${rule.name} ${from}`))
})

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

test.each(Object.entries(planted))("%s: the planted violation is caught", (name, [file]) => {
  expect([...caught]).toContain(`${name} ${file}`)
})

test("every wall has a planted violation and a reason", () => {
  expect(config.forbidden.map((rule) => rule.name).sort()).toEqual(Object.keys(planted).sort())
  for (const rule of config.forbidden) expect(rule.comment.length).toBeGreaterThan(20)
})

test("the house itself breaks none", () => {
  const run = () => execFileSync("npm", ["run", "--silent", "walls"], { stdio: "pipe" })
  expect(run).not.toThrow()
})
