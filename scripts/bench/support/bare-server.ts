// What a share is compared with: the least that can store a message and pass on a model's words. Started by `bench share`.
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { createOpenAI } from "@ai-sdk/openai"
import { pipeUIMessageStreamToResponse, streamText, toUIMessageStream } from "ai"
import postgres from "postgres"

const sql = postgres(process.env.DATABASE_URL!, { onnotice: () => {} })
await sql`create table if not exists bench_bare (id uuid default gen_random_uuid(), body text)`
const model = createOpenAI({
  apiKey: process.env.OPENAI_API_KEY,
  baseURL: process.env.OPENAI_BASE_URL,
}).chat("bare")

const server = createServer(async (request, response) => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const { message } = JSON.parse(Buffer.concat(chunks).toString()) as {
    message: { parts: { text: string }[] }
  }
  const text = message.parts[0]!.text
  await sql`insert into bench_bare (body) values (${text})`
  const { stream } = streamText({ model, prompt: text })
  pipeUIMessageStreamToResponse({ response, stream: toUIMessageStream({ stream }) })
})
server.listen(0, () => process.send!((server.address() as AddressInfo).port))
