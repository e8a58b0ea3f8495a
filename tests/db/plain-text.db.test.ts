import { readdirSync, readFileSync, statSync } from "node:fs"
import path from "node:path"
import { sql } from "drizzle-orm"
import { expect, inject, test } from "vitest"
import { pool } from "@/db/client"
import { registerPatient } from "@/lib/patients/commands"
import { asPatientId, asStaff, asSystem, useSampleClinic } from "@/tests/support/clinic"
import { conversationOf } from "@/tests/support/talk"
import { addPrivateNote } from "@/lib/conversations/commands/handling"

useSampleClinic()

const SECRETS = [
  "Quackenbush",
  "quackenbush",
  "9175550163",
  "purple tadpoles",
  "1961-07-23",
  "keeps a ferret",
  "zanthoxylum",
]
/** Stands in plain columns, so a search that finds nothing at all would be noticed. */
const CONTROL = "Alice Wilson"

test("neither the files of the database nor a full export hold a patient's words in plain text", async () => {
  const ctx = await asSystem()
  const id = await registerPatient(ctx, {
    name: "Zebulon Quackenbush",
    birthDate: "1961-07-23",
    phone: "+19175550163",
    facts: [{ kind: "allergy", label: "zanthoxylum" }],
  })
  const talk = conversationOf(await asPatientId(id))
  await talk.say("I see purple tadpoles, can I get an appointment tomorrow at 2pm?")
  await talk.say("yes")
  await addPrivateNote(await asStaff("Alice Wilson"), { conversationId: talk.id, text: "keeps a ferret" })

  const exported = await exportAll()
  expect(exported).toContain(CONTROL)
  expect(SECRETS.filter((secret) => exported.includes(secret))).toEqual([])

  await pool().execute(sql`checkpoint`)
  const files = await databaseFiles()
  expect(files.length).toBeGreaterThan(100)
  const holding = (text: string) => files.filter((file) => read(file).includes(text))
  expect(holding(CONTROL).length).toBeGreaterThan(0)
  expect(SECRETS.flatMap(holding)).toEqual([])
})

/** Other tests drop their databases meanwhile: a file of theirs may be gone. */
function read(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return Buffer.alloc(0)
    throw error
  }
}

/** Every row of every table as text, like a dump. */
async function exportAll(): Promise<string> {
  const tables = await pool().execute<{ name: string }>(
    sql`select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
  )
  const parts: string[] = []
  for (const { name } of tables) {
    const rows = await pool().execute<{ row: string }>(sql.raw(`select t::text as row from ${name} t`))
    parts.push(...rows.map(({ row }) => row))
  }
  return parts.join("\n")
}

async function databaseFiles(): Promise<string[]> {
  const [row] = await pool().execute<{ dir: string }>(sql`select current_setting('data_directory') as dir`)
  expect(row!.dir.startsWith(path.resolve(inject("dataDir")))).toBe(true)
  return readdirSync(row!.dir, { recursive: true, encoding: "utf8" })
    .map((name) => path.join(row!.dir, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
}
