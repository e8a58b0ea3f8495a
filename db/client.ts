import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js"
import postgres from "postgres"
import { dropSingleton, hasSingleton, singleton } from "@/lib/core/singleton"
import * as schema from "./schema/index"

/** The pool, or a transaction of it: queries and commands do not see the difference. */
export type Database = Pick<
  PostgresJsDatabase<typeof schema>,
  | "select"
  | "selectDistinct"
  | "selectDistinctOn"
  | "insert"
  | "update"
  | "delete"
  | "execute"
  | "$count"
  | "$with"
  | "with"
>
export type Pool = PostgresJsDatabase<typeof schema>

type State = { sql: postgres.Sql; pool: Pool }

/** 10 connections: more only moves the queue into the calendar's lock (docs/decisions/0002). */
const POOL_SIZE = 10

const state = (): State =>
  singleton("database", () => {
    const url = process.env.DATABASE_URL
    if (!url) throw new Error("DATABASE_URL is not set: start through server.ts or db/migrate.ts")
    const sql = postgres(url, {
      max: Number(process.env.DATABASE_POOL ?? POOL_SIZE),
      onnotice: () => {},
      connection: {
        application_name: `nurseline:${process.pid}`,
        lock_timeout: 5_000,
        idle_in_transaction_session_timeout: 10_000,
      },
    })
    return { sql, pool: drizzle(keepingStatements(sql), { schema, casing: "snake_case" }) }
  })

/**
 * The client as drizzle sees it. By itself drizzle sends every statement unnamed, so that the database parses and plans it
 * anew, in two round trips; here a statement is prepared once per connection (`npm run bench -- share`: 31 to 23 ms).
 */
function keepingStatements(sql: postgres.Sql): postgres.Sql {
  const withUnsafe = <S extends postgres.Sql | postgres.TransactionSql>(client: S): S["unsafe"] =>
    ((text: string, values: never[] = [], options = {}) =>
      client.unsafe(text, values, { ...options, prepare: values.length > 0 })) as S["unsafe"]
  return {
    options: sql.options,
    unsafe: withUnsafe(sql),
    begin: (work: (tx: postgres.TransactionSql) => Promise<unknown>) =>
      sql.begin((tx) => work({ unsafe: withUnsafe(tx) } as postgres.TransactionSql)),
  } as unknown as postgres.Sql
}

export const pool = (): Pool => state().pool
export const sqlClient = (): postgres.Sql => state().sql

export const poolIsOpen = (): boolean => hasSingleton("database")

export async function closePool(): Promise<void> {
  const { sql } = state()
  dropSingleton("database")
  await sql.end({ timeout: 2 })
}
