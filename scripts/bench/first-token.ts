import { makePatients, signInNurse } from "./support/people"
import { summary } from "./support/figures"
import { startServer } from "./support/server"

const QUESTIONS = [
  "what helps against a sore throat?",
  "how much should I sleep?",
  "can I see my nurse tomorrow at 10?",
  "who is my nurse?",
  "how do I use my inhaler?",
  "hello",
]
const ROUNDS = 20

/**
 * Time from sending a message to the first word of the built-in assistant's reply at the client, over HTTP on this
 * machine: the message is checked for emergencies and stored, the understanding runs, the first words pass the gate.
 */
export async function run(): Promise<Record<string, unknown>> {
  const server = await startServer()
  const { nurseId } = await signInNurse("Alice Wilson")
  const [warm, ...patients] = await makePatients(11, nurseId)
  for (const question of QUESTIONS) await firstWord(server.url, warm!.cookie, question)
  const alone: number[] = []
  for (let i = 0; i < ROUNDS; i++)
    for (const question of QUESTIONS)
      alone.push(await firstWord(server.url, patients[i % 10]!.cookie, question))
  const ten: number[] = []
  for (let i = 0; i < ROUNDS; i++)
    ten.push(
      ...(await Promise.all(
        patients.map((p, j) => firstWord(server.url, p.cookie, QUESTIONS[(i + j) % QUESTIONS.length]!)),
      )),
    )
  await server.stop()
  const figures = {
    oneAtATime: summary(alone),
    tenAtOnce: summary(ten),
    goal: "p95 <= 100 ms, one at a time",
  }
  console.table({ "one at a time": figures.oneAtATime, "ten at once": figures.tenAtOnce })
  return figures
}

/** Milliseconds until the first text chunk; reads the rest, so that the next question finds the turn ended. */
async function firstWord(url: string, cookie: string, text: string): Promise<number> {
  const started = performance.now()
  const response = await fetch(`${url}/api/chat`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie, origin: url },
    body: JSON.stringify({
      id: crypto.randomUUID(),
      message: { id: crypto.randomUUID(), role: "user", parts: [{ type: "text", text }] },
    }),
  })
  if (!response.ok) throw new Error(`the chat answered ${response.status}`)
  let first = Number.NaN
  const decoder = new TextDecoder()
  for await (const chunk of response.body!)
    if (Number.isNaN(first) && decoder.decode(chunk).includes('"text-delta"'))
      first = performance.now() - started
  if (Number.isNaN(first)) throw new Error("a reply without words")
  return first
}
