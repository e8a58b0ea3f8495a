import { fork } from "node:child_process"
import path from "node:path"
import { fakeVendor } from "./support/fake-vendor"
import { summary } from "./support/figures"
import { makePatients, signInNurse } from "./support/people"
import { startServer } from "./support/server"

const ANSWER =
  "Warm drinks can feel good and so does rest, and the soreness often goes by itself after some days."
/** A server that has answered as many is as fast as it gets. */
const WARM_UP = 100
const ROUNDS = 100
/** About what a hosted model takes to its first word. */
const THINKING_MS = 400

/**
 * Our own share of the time to the first word, over a vendor on this machine: request in to vendor's request, plus
 * vendor's first chunk to the client's. The message is stored, triage and the gate are on. One patient at a time; ten who
 * talk at once with a vendor that thinks as long as a real one; and, as the worst there is, ten in the same instant with
 * one that does not think. The vendor, the patients and the database run on the same cores; what they and the machine
 * take is seen in the row of a bare server, which stores the message and passes the vendor's words on.
 */
export async function run(): Promise<Record<string, unknown>> {
  let thinking = 0
  const at = new Map<string, { asked: number; answered: number }>()
  const vendor = await fakeVendor(async ({ body }) => {
    const mark = [...JSON.stringify(body).matchAll(/mark(\w+)mark/g)].at(-1)![1]!
    const asked = performance.now()
    if (thinking > 0) await new Promise((resolve) => setTimeout(resolve, thinking))
    at.set(mark, { asked, answered: performance.now() })
    return { say: ANSWER, pieces: 8 }
  })
  const access = { OPENAI_API_KEY: "sk-bench-0123456789", OPENAI_BASE_URL: `${vendor.url}/v1` }
  const server = await startServer({ AI_PROVIDERS: "openai", ...access })
  const { nurseId } = await signInNurse("Alice Wilson")
  const patients = await makePatients(10, nurseId)
  let count = 0
  const one = async ({ cookie }: { cookie: string }, url = server.url): Promise<number> => {
    const mark = `x${count++}`
    const text = `mark${mark}mark does tea help a sore throat?`
    const { sent, first } = await firstWord(url, cookie, text)
    const vendorAt = at.get(mark)
    if (!vendorAt) throw new Error("the vendor was not asked")
    return vendorAt.asked - sent + (first - vendorAt.answered)
  }
  const talk = async (patient: { cookie: string }, turns: number, url?: string): Promise<number[]> => {
    const shares: number[] = []
    for (let i = 0; i < turns; i++) shares.push(await one(patient, url))
    return shares
  }
  const bareServer = await startBare(access)
  await talk(patients[0]!, WARM_UP, bareServer.url)
  const bare = await talk(patients[0]!, ROUNDS, bareServer.url)
  bareServer.stop()
  await talk(patients[0]!, WARM_UP)
  const alone = await talk(patients[1]!, ROUNDS)
  thinking = THINKING_MS
  const talking = await Promise.all(
    patients.map(async (patient, i) => {
      // They do not begin with one voice.
      await new Promise((resolve) => setTimeout(resolve, (i * THINKING_MS) / patients.length))
      return talk(patient, ROUNDS / 5)
    }),
  )
  thinking = 0
  const burst: number[] = []
  for (let i = 0; i < ROUNDS / 5; i++)
    burst.push(...(await Promise.all(patients.map((patient) => one(patient)))))
  await server.stop()
  await vendor.close()
  const figures = {
    bare: summary(bare),
    oneAtATime: summary(alone),
    tenAtOnce: summary(talking.flat()),
    tenInOneInstant: summary(burst),
    goal: "p50 <= 12 ms, 1 and 10 at once",
  }
  console.table({
    "bare server, one at a time": figures.bare,
    "one at a time": figures.oneAtATime,
    "ten at once": figures.tenAtOnce,
    "ten in one instant": figures.tenInOneInstant,
  })
  return figures
}

/** A bare server on the clinic's database, in a process of its own like the real one. */
async function startBare(access: Record<string, string>): Promise<{ url: string; stop: () => void }> {
  const child = fork(path.join(import.meta.dirname, "support/bare-server.ts"), {
    env: { ...process.env, ...access },
  })
  const port = await new Promise<number>((resolve, reject) => {
    child.once("message", (message) => resolve(message as number))
    child.once("exit", () => reject(new Error("the bare server did not start")))
  })
  return { url: `http://localhost:${port}`, stop: () => child.kill() }
}

async function firstWord(
  url: string,
  cookie: string,
  text: string,
): Promise<{ sent: number; first: number }> {
  const sent = performance.now()
  const response = await fetch(`${url}/api/chat`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie, origin: url },
    body: JSON.stringify({
      id: crypto.randomUUID(),
      message: { id: crypto.randomUUID(), role: "user", parts: [{ type: "text", text }] },
    }),
  })
  let first = Number.NaN
  const decoder = new TextDecoder()
  for await (const chunk of response.body!)
    if (Number.isNaN(first) && decoder.decode(chunk).includes('"text-delta"')) first = performance.now()
  if (Number.isNaN(first)) throw new Error(`a reply without words (${response.status})`)
  return { sent, first }
}
