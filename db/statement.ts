import { is, Param, Placeholder } from "drizzle-orm"
import { drizzle } from "drizzle-orm/postgres-js"
import { CASING, type Database } from "./client"

/** A finished query builder: awaiting it gives rows, preparing it gives its text. */
type Query<Rows> = PromiseLike<Rows> & { prepare: (name: string) => unknown }

type Prepared<Rows> = {
  client: unknown
  params: readonly unknown[]
  execute: (values: object) => Promise<Rows>
}

/**
 * A query of the busiest paths, whose text is built once per process instead of once per call: building is most of what a
 * small query costs here (`npm run bench -- share`). `build` writes it as anywhere else and uses `value.x` where a value
 * goes; it runs once, so it must not decide anything by a value. The function it becomes runs on the pool or in a
 * transaction. Throws when a value is missing.
 */
export function statement<Values extends object, Rows>(
  build: (db: Database, value: Values) => Query<Rows>,
): (db: Database, values: Values) => Promise<Rows> {
  let prepared: Prepared<Rows> | undefined
  return (db, values) => {
    prepared ??= prepare(build(unconnected(), slots<Values>()))
    const bound = Object.create(prepared) as Prepared<Rows>
    bound.client = clientOf(db)
    return bound.execute(values)
  }
}

function prepare<Rows>(query: Query<Rows>): Prepared<Rows> {
  const prepared = query.prepare("statement") as Prepared<Rows>
  prepared.params = prepared.params.map((param) => (is(param, Param) ? nullable(param) : param))
  return prepared
}

/** A column's encoder never meets null where a value stands in the query itself; a slot may hold one. */
const nullable = ({ value, encoder }: Param): Param =>
  new Param(value, {
    mapToDriverValue: (given) => (given === null ? null : encoder.mapToDriverValue(given)),
  })

/** Builds queries and can send none. */
const unconnected = () => drizzle.mock({ casing: CASING })

/** Stands for the values: every property is the place of the value with that name. */
const slots = <Values extends object>(): Values =>
  new Proxy({}, { get: (_, name) => new Placeholder(String(name)) }) as Values

/** What the pool, or this transaction of it, sends through. drizzle keeps it in its session and types it nowhere. */
const clientOf = (db: Database): unknown =>
  (db as unknown as { _: { session: { client: unknown } } })._.session.client
