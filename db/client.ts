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

/** Columns are named in code as code is and in the database as databases are. */
export const CASING = "snake_case"

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
    return { sql, pool: drizzle(keepingStatements(sql), { schema, casing: CASING }) }
  })

/**
 * The client as drizzle sees it. By itself drizzle sends every statement unnamed, so that the database parses and plans it
 * anew, in two round trips; here a statement is prepared once per connection (`npm run bench -- share`: 31 to 23 ms).
 */
function keepingStatements(sql: postgres.Sql): postgres.Sql {
  type Client = postgres.Sql | postgres.TransactionSql
  const prepared =
    (client: Client, options: object) =>
    (text: string, values: never[] = []) =>
      client.unsafe(text, values.map(instantsAsText), { ...options, prepare: values.length > 0 })
  return {
    options: sql.options,
    unsafe: prepared(sql, ONE_AT_A_TIME),
    begin: (work: (tx: postgres.TransactionSql) => Promise<unknown>) =>
      sql.begin((tx) => work({ unsafe: prepared(tx, {}) } as postgres.TransactionSql)),
  } as unknown as postgres.Sql
}

/** A column writes its own values as text; an instant that is compared in a `statement` comes as it is. */
const instantsAsText = (value: never): never =>
  (value as unknown) instanceof Date ? ((value as Date).toISOString() as never) : value

/**
 * Outside of a transaction nothing is sent to a connection that still waits for an answer: postgres.js 3.4.9 does not
 * reserve the connection for a `begin` that stands behind a full socket, and then refuses it (UNSAFE_TRANSACTION; 12 of
 * 12,000 requests of `npm run bench -- race`). "False" is how its own `begin` tells the pool that a connection is taken.
 */
const ONE_AT_A_TIME = { onexecute: () => false }

export const pool = (): Pool => state().pool
export const sqlClient = (): postgres.Sql => state().sql

export const poolIsOpen = (): boolean => hasSingleton("database")

export async function closePool(): Promise<void> {
  const { sql } = state()
  dropSingleton("database")
  await sql.end({ timeout: 2 })
}
