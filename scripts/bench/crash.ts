import { and, eq, inArray, sql } from "drizzle-orm"
import { pool } from "@/db/client"
import { aiTurns, appointments, messages } from "@/db/schema"
import { newId } from "@/lib/core/ids"
import { findOpenSlots } from "@/lib/scheduling/queries/slots"
import { makePatients, signInNurse, type Person } from "./support/people"
import { startServer, type BenchServer } from "./support/server"

type Answer = { appointmentId?: string }

const DAY = 86_400_000
const UP_TO_MS = 1500

/**
 * Kills the server with -9 at a random moment: between a hold and its confirmation, and in the middle of an answer. After
 * each new start: no half booking, a hold that nobody confirms runs out, the same key gives the same appointment; the
 * answer is written once.
 */
export async function run(args: string[]): Promise<Record<string, unknown>> {
  const rounds = Number(args[0] ?? 100)
  let server = await startServer()
  const home = server.dataDir
  const again = async () => {
    await server.kill()
    server = await startServer({}, home)
  }
  const nurse = await signInNurse("Alice Wilson")
  const people = await makePatients(100, nurse.nurseId)
  const free = await findOpenSlots(nurse.ctx, {
    nurseId: nurse.nurseId,
    from: new Date(Date.now() + DAY).toISOString(),
    to: new Date(Date.now() + 90 * DAY).toISOString(),
    limit: 2000,
  })
  const found = { booked: 0, expired: 0, confirmedBeforeTheEnd: 0, answeredOnce: 0, questionNotTaken: 0 }
  const wrong: string[] = []
  const talks: string[] = []
  for (let i = 0; i < rounds; i++) {
    const person = people[i % people.length]!
    const slot = free[i * 3]!
    const holding = await post(server, person, "/api/appointments/hold", newId(), {
      nurseId: nurse.nurseId,
      startsAt: slot.startsAt,
    })
    if (!holding.appointmentId) throw new Error(`no hold: ${JSON.stringify(holding)}`)
    const talk = newId()
    talks.push(talk)
    void ask(server, person, talk)
    const key = newId()
    const confirming = post(
      server,
      person,
      `/api/appointments/${holding.appointmentId}/confirm`,
      key,
      {},
    ).catch(() => null)
    await new Promise((resolve) => setTimeout(resolve, Math.random() * UP_TO_MS))
    await again()
    const before = await confirming
    if (before?.appointmentId) found.confirmedBeforeTheEnd++
    const problem =
      i % 2 === 0
        ? await confirmAgain(server, person, holding.appointmentId, key, before?.appointmentId)
        : await letRunOut(holding.appointmentId)
    if (problem) wrong.push(`round ${i}: ${problem}`)
    else if (i % 2 === 0) found.booked++
    else found.expired++
    await cancelAll(person)
    if (i % 10 === 9) console.log(`${i + 1} of ${rounds}`, found, wrong)
  }
  for (const talk of talks) {
    const answers = await answersTo(talk)
    if (answers === 1) found.answeredOnce++
    else if (answers === null) found.questionNotTaken++
    else wrong.push(`${answers} answers`)
  }
  await server.stop()
  console.table(found)
  return { rounds, ...found, wrong, goal: "nothing wrong" }
}

/** The same request with the same key, after the crash: the held time is the visit, whatever the first one reached. */
async function confirmAgain(
  server: BenchServer,
  person: Person,
  held: string,
  key: string,
  before: string | undefined,
): Promise<string | null> {
  const answer = await post(server, person, `/api/appointments/${held}/confirm`, key, {})
  if (answer.appointmentId !== held) return `confirm answered ${JSON.stringify(answer)}`
  if (before && before !== answer.appointmentId) return "another appointment than before the crash"
  const rows = await live(person)
  return rows.length === 1 && rows[0]!.status === "booked" ? null : `rows ${JSON.stringify(rows)}`
}

/** Nobody asks again. What was confirmed stays; a hold whose time is over is let go by the job of the new process. */
async function letRunOut(held: string): Promise<string | null> {
  await pool()
    .update(appointments)
    .set({ holdUntil: sql`now()` })
    .where(and(eq(appointments.id, held), eq(appointments.status, "pending")))
  for (let i = 0; i < 100; i++) {
    const [row] = await pool().select().from(appointments).where(eq(appointments.id, held))
    if (row?.status === "booked" || row?.status === "cancelled") return null
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return "the hold was not let go"
}

const live = (person: Person) =>
  pool()
    .select({ id: appointments.id, status: appointments.status })
    .from(appointments)
    .where(and(eq(appointments.patientId, person.id), inArray(appointments.status, ["pending", "booked"])))

const cancelAll = (person: Person) =>
  pool()
    .update(appointments)
    .set({ status: "cancelled" })
    .where(and(eq(appointments.patientId, person.id), inArray(appointments.status, ["pending", "booked"])))

/** A question whose reply the process may not end. */
async function ask(server: BenchServer, person: Person, id: string): Promise<void> {
  const message = {
    id: newId(),
    role: "user",
    parts: [{ type: "text", text: "what helps against a sore throat?" }],
  }
  await fetch(`${server.url}/api/chat`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie: person.cookie, origin: server.url },
    body: JSON.stringify({ id, message }),
  })
    .then((response) => response.text())
    .catch(() => "")
}

/** How many answers the conversation has once its reply is written; null when the kill came before the question was taken. */
async function answersTo(conversationId: string): Promise<number | null> {
  for (let i = 0; i < 1200; i++) {
    const turns = await pool().select().from(aiTurns).where(eq(aiTurns.conversationId, conversationId))
    if (turns.length === 0) return null
    if (turns.every((turn) => !["due", "claimed"].includes(turn.status))) break
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const said = await pool()
    .select({ id: messages.id })
    .from(messages)
    .where(and(eq(messages.conversationId, conversationId), eq(messages.author, "assistant")))
  return said.length
}

async function post(
  server: BenchServer,
  person: Person,
  path: string,
  key: string,
  body: object,
): Promise<Answer> {
  const response = await fetch(`${server.url}${path}`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      cookie: person.cookie,
      origin: server.url,
      "idempotency-key": key,
    },
    body: JSON.stringify(body),
  })
  return (await response.json()) as Answer
}
