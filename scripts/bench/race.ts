import { sql } from "drizzle-orm"
import { pool } from "@/db/client"
import { appointments } from "@/db/schema"
import { clinicNow } from "@/lib/core/clock"
import { isDomainError } from "@/lib/core/errors"
import { newId } from "@/lib/core/ids"
import { mayBookFor, takeTime } from "@/lib/scheduling/commands/calendar"
import { getVisitType } from "@/lib/scheduling/queries/nurses"
import { findOpenSlots } from "@/lib/scheduling/queries/slots"
import type { Slot } from "@/lib/scheduling/types/appointments"
import { summary } from "./support/figures"
import { makePatients, signInNurse, type Person } from "./support/people"
import { startServer } from "./support/server"

const DAY = 86_400_000

/**
 * Many people want overlapping times of one nurse in the same moment: books, holds, moves and staff overrides over HTTP,
 * then the booking function alone in SQL, and beside it the way of checking first and inserting then, which fails.
 */
export async function run(args: string[]): Promise<Record<string, unknown>> {
  const quick = args.includes("--quick")
  const server = await startServer()
  const nurse = await signInNurse("Alice Wilson")
  const people = await makePatients(200, nurse.nurseId)
  const free = await findOpenSlots(nurse.ctx, {
    nurseId: nurse.nurseId,
    from: new Date(Date.now() + DAY).toISOString(),
    to: new Date(Date.now() + 90 * DAY).toISOString(),
    limit: 2000,
  })
  const rounds = roundsOf(free)
  const take = (count: number) => rounds.splice(0, quick ? Math.min(count, 5) : count)
  const http40 = await overHttp(server.url, nurse, people.slice(0, 40), take(100))
  const http200 = await overHttp(server.url, nurse, people, take(10))
  const sql40 = await inSql(people.slice(0, 40), take(quick ? 5 : 60))
  const naive = await checkThenInsert(40, quick ? 5 : 30)
  const overlaps = await overlapping()
  const deadlocks = await deadlockCount()
  await server.stop()
  console.table({
    "HTTP 40 clients, on the server": http40.server,
    "HTTP 40 clients, at the client": http40.client,
    "HTTP 200 clients, on the server": http200.server,
    "HTTP 200 clients, at the client": http200.client,
    "SQL 40, whole transaction": sql40.transaction,
    "SQL 40, booking function": sql40.function,
  })
  console.table({
    "HTTP 40": http40.outcomes,
    "HTTP 200": http200.outcomes,
    SQL: sql40.outcomes,
  })
  console.log(
    `overlapping visits ${overlaps}, deadlocks ${deadlocks}, losers without alternatives ${http40.bare + http200.bare}`,
  )
  console.log(
    `check-then-insert: ${naive.rounds} rounds, ${naive.winners} winners, ${naive.overlaps} overlapping pairs`,
  )
  if (overlaps > 0 || deadlocks > 0 || http40.bad + http200.bad > 0)
    throw new Error("two winners, a deadlock or a 5xx")
  if (naive.overlaps === 0)
    throw new Error("the check-then-insert way did not fail: this bench proves nothing")
  return { http40, http200, sql40, naive, overlaps, deadlocks }
}

/** Groups of offered starts that all overlap the first of them. */
function roundsOf(free: readonly Slot[]): Slot[][] {
  const rounds: Slot[][] = []
  for (let i = 0; i < free.length;) {
    const first = free[i]!
    const group = free.slice(i, i + 4).filter((slot) => slot.startsAt < first.endsAt)
    rounds.push(group)
    i += group.length + 2
  }
  return rounds
}

async function overHttp(
  url: string,
  nurse: Person & { nurseId: string },
  people: Person[],
  rounds: Slot[][],
) {
  const server: number[] = []
  const client: number[] = []
  const outcomes: Record<string, number> = {}
  let bare = 0
  let bad = 0
  for (const group of rounds) {
    await Promise.all(
      people.map(async (person, i) => {
        const slot = group[i % group.length]!
        const wish = { nurseId: slot.nurseId, startsAt: slot.startsAt }
        const started = performance.now()
        const answer =
          i % 10 === 9
            ? await post(url, "/api/appointments", nurse.cookie, {
                ...wish,
                patientId: person.id,
                overrideReason: "bench override",
              })
            : i % 5 === 3
              ? await post(url, "/api/appointments/hold", person.cookie, wish)
              : await post(url, "/api/appointments", person.cookie, wish)
        client.push(performance.now() - started)
        server.push(answer.ms)
        if (answer.status >= 500) bad++
        const code = answer.status < 300 ? "won" : answer.code
        outcomes[code] = (outcomes[code] ?? 0) + 1
        if (code === "slot_taken" && !answer.alternatives) bare++
      }),
    )
    await moveOne(url, people, group)
  }
  return { server: summary(server), client: summary(client), outcomes, bare, bad }
}

async function post(url: string, path: string, cookie: string, body: object) {
  const answer = await fetch(url + path, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      origin: url,
      cookie,
      "idempotency-key": crypto.randomUUID(),
    },
    body: JSON.stringify(body),
  })
  const data = (await answer.json()) as { code?: string; alternatives?: unknown[] }
  return {
    status: answer.status,
    code: data.code ?? "none",
    alternatives: data.alternatives?.length ?? 0,
    ms: Number(/dur=([\d.]+)/.exec(answer.headers.get("server-timing") ?? "")?.[1] ?? Number.NaN),
  }
}

/** The winner of a round moves into a time that two others book in the same moment. */
async function moveOne(url: string, people: Person[], group: Slot[]): Promise<void> {
  const [row] = await pool().execute<{ id: string; patient_id: string }>(
    sql`select id, patient_id from appointments where nurse_id = ${group[0]!.nurseId} and status = 'booked' order by created_at desc limit 1`,
  )
  const owner = people.find(({ id }) => id === row?.patient_id)
  if (!row || !owner) return
  await Promise.all(
    group.map((slot) =>
      fetch(`${url}/api/appointments/${row.id}`, {
        method: "PATCH",
        headers: { "content-type": "application/json", origin: url, cookie: owner.cookie },
        body: JSON.stringify({ startsAt: slot.startsAt }),
      }),
    ),
  )
}

async function inSql(people: Person[], rounds: Slot[][]) {
  const transaction: number[] = []
  const inFunction: number[] = []
  const outcomes: Record<string, number> = {}
  const visit = await getVisitType(people[0]!.ctx)
  const keys = await Promise.all(people.map(({ ctx, id }) => mayBookFor(ctx, id)))
  for (const group of rounds)
    await Promise.all(
      people.map(async (person, i) => {
        const slot = group[i % group.length]!
        const ctx = person.ctx
        let code = "won"
        const started = performance.now()
        await ctx
          .tx(async (ctx) => {
            const inside = performance.now()
            try {
              await takeTime(
                ctx,
                [
                  {
                    id: newId(),
                    patientId: person.id,
                    keyId: keys[i]!.keyId,
                    nurseId: slot.nurseId,
                    startsAt: new Date(slot.startsAt),
                    endsAt: new Date(slot.endsAt),
                    visit,
                    mode: "in-person",
                  },
                ],
                {},
              )
            } finally {
              inFunction.push(performance.now() - inside)
            }
          })
          .catch((error: unknown) => {
            code = isDomainError(error) ? error.code : "unknown"
          })
        transaction.push(performance.now() - started)
        outcomes[code] = (outcomes[code] ?? 0) + 1
      }),
    )
  return { transaction: summary(transaction), function: summary(inFunction), outcomes }
}

/** What others do: look whether the time is free, then insert. On a table of its own, without the constraints. */
async function checkThenInsert(clients: number, rounds: number) {
  await pool().execute(
    sql`create table bench_naive (id uuid default gen_random_uuid(), round int, starts_at timestamptz, ends_at timestamptz)`,
  )
  for (let round = 0; round < rounds; round++)
    await Promise.all(
      Array.from({ length: clients }, async (_, i) => {
        const start = new Date(clinicNow().getTime() + round * DAY + (i % 4) * 5 * 60_000).toISOString()
        const end = new Date(Date.parse(start) + 20 * 60_000).toISOString()
        const taken = await pool().execute(
          sql`select 1 from bench_naive where round = ${round} and tstzrange(starts_at, ends_at) && tstzrange(${start}::timestamptz, ${end}::timestamptz)`,
        )
        if (taken.length === 0)
          await pool().execute(
            sql`insert into bench_naive (round, starts_at, ends_at) values (${round}, ${start}::timestamptz, ${end}::timestamptz)`,
          )
      }),
    )
  const [row] = await pool().execute<{ winners: number; overlaps: number }>(sql`
    select (select count(*)::int from bench_naive) as winners, count(*)::int as overlaps
    from bench_naive a join bench_naive b on a.round = b.round and a.id < b.id and tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)`)
  return { rounds, winners: row!.winners, overlaps: row!.overlaps }
}

async function overlapping(): Promise<number> {
  const [row] = await pool().execute<{ count: number }>(sql`
    select count(*)::int as count from ${appointments} a join ${appointments} b
      on a.nurse_id = b.nurse_id and a.id < b.id and a.blocking and b.blocking
      and tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)`)
  return row!.count
}

async function deadlockCount(): Promise<number> {
  const [row] = await pool().execute<{ count: number }>(
    sql`select deadlocks::int as count from pg_stat_database where datname = current_database()`,
  )
  return row!.count
}
