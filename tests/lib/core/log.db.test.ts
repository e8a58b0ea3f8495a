import { sql } from "drizzle-orm"
import { expect, test } from "vitest"
import { pool } from "@/db/client"
import { safeError } from "@/lib/core/log"
import { useSampleClinic } from "@/tests/support/clinic"

useSampleClinic()

const failing = {
  "a broken constraint": sql`insert into users (id, name, email) values (${"not-a-uuid"}, ${"Zebulon Quackenbush"}, ${"z@example.org"})`,
  "a wrong cast": sql`select ${"Zebulon Quackenbush"}::int`,
  "a table that is not there": sql`select * from quackenbush_table where name = ${"Zebulon Quackenbush"}`,
}

test.each(Object.entries(failing))("%s is logged without its parameters", async (_name, statement) => {
  const error: unknown = await pool()
    .execute(statement)
    .then(
      () => null,
      (e: unknown) => e,
    )
  // The error itself holds the name; the log line must not.
  expect(`${(error as Error).message}${JSON.stringify(error)}`).toMatch(/quackenbush/i)
  const line = JSON.stringify(safeError(error))
  expect(line).not.toMatch(/quackenbush|example\.org/i)
  expect(safeError(error)).toMatchObject({ name: "DatabaseError", code: expect.stringMatching(/^\w{5}$/) })
})

test("the words of an ordinary error are not logged either", () => {
  const error = new TypeError("cannot read the phone of Zebulon Quackenbush")
  expect(JSON.stringify(safeError(error))).not.toMatch(/quackenbush/i)
  expect(safeError(error).name).toBe("TypeError")
})
