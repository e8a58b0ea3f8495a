// npm run create-admin -- --email a@b.org --name "Ada Admin" [--clinic ID] [--nurse]: the first admin of a clinic.
// The password is read from the terminal or from standard input, never from the command line.
import readline from "node:readline/promises"
import { parseArgs } from "node:util"
import { boot } from "./boot"
import { pool } from "@/db/client"
import { bootDatabase } from "@/db/migrate"
import { makeContext } from "@/lib/access/context"
import { createUser } from "@/lib/accounts/commands"
import { clinicById, onlyClinic } from "@/lib/clinics/queries"
import { isDomainError } from "@/lib/core/errors"

const { values } = parseArgs({
  options: {
    email: { type: "string" },
    name: { type: "string" },
    clinic: { type: "string" },
    nurse: { type: "boolean" },
  },
})
if (!values.email || !values.name)
  fail('Usage: npm run create-admin -- --email you@clinic.org --name "Your Name"')
const { dataDir } = boot()
const database = await bootDatabase(dataDir)
try {
  const clinic = values.clinic ? await clinicById(pool(), values.clinic) : await onlyClinic(pool())
  if (!clinic)
    fail("No clinic found, or more than one: run `npm run create-clinic` first, or name it with --clinic ID.")
  const terminal = readline.createInterface({ input: process.stdin, output: process.stdout })
  const password = await terminal.question("Password (12 characters or more): ")
  terminal.close()
  const ctx = makeContext({ actor: { kind: "system", job: "create-admin" }, clinic })
  const id = await createUser(ctx, {
    email: values.email,
    name: values.name,
    password,
    roles: values.nurse ? ["admin", "nurse"] : ["admin"],
  })
  console.log(`Created ${values.email} (${id}) as admin of ${clinic.name}.`)
} catch (error) {
  if (isDomainError(error)) fail(`Not created: ${error.code} ${JSON.stringify(error.details)}`)
  throw error
} finally {
  await database.close()
}

function fail(line: string): never {
  console.error(line)
  process.exit(1)
}
