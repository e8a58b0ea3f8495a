import { fakeVendor } from "./support/fake-vendor"
import { summary } from "./support/figures"
import { makePatients, signInNurse } from "./support/people"
import { startServer } from "./support/server"

const ANSWER =
  "Warm drinks can feel good and so does rest, and the soreness often goes by itself after some days."
const ROUNDS = 100

/**
 * Our own share of the time to the first word, over a vendor on this machine that answers at once: request in to
 * vendor's request, plus vendor's first chunk to the client's. The message is stored, triage and the gate are on.
 */
export async function run(): Promise<Record<string, unknown>> {
  const asked = new Map<string, number>()
  const vendor = await fakeVendor(({ body }) => {
    const marks = [...JSON.stringify(body).matchAll(/mark(\w+)mark/g)]
    asked.set(marks.at(-1)![1]!, performance.now())
    return { say: ANSWER, pieces: 8 }
  })
  const server = await startServer({
    AI_PROVIDERS: "openai",
    OPENAI_API_KEY: "sk-bench-0123456789",
    OPENAI_BASE_URL: `${vendor.url}/v1`,
  })
  const { nurseId } = await signInNurse("Alice Wilson")
  const patients = await makePatients(10, nurseId)
  let count = 0
  const one = async (cookie: string): Promise<number> => {
    const mark = `x${count++}`
    const { sent, first } = await firstWord(
      server.url,
      cookie,
      `mark${mark}mark does tea help a sore throat?`,
    )
    // The vendor writes its first chunk in the same breath as it takes the request.
    const at = asked.get(mark)
    if (at === undefined) throw new Error("the vendor was not asked")
    return at - sent + (first - at)
  }
  for (let i = 0; i < 20; i++) await one(patients[0]!.cookie)
  const alone: number[] = []
  for (let i = 0; i < ROUNDS; i++) alone.push(await one(patients[i % 10]!.cookie))
  const ten: number[] = []
  for (let i = 0; i < ROUNDS / 5; i++)
    ten.push(...(await Promise.all(patients.map((patient) => one(patient.cookie)))))
  await server.stop()
  await vendor.close()
  const figures = {
    oneAtATime: summary(alone),
    tenAtOnce: summary(ten),
    goal: "p50 <= 12 ms, 1 and 10 at once",
  }
  console.table({ "one at a time": figures.oneAtATime, "ten at once": figures.tenAtOnce })
  return figures
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
