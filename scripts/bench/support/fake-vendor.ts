import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"

/** How a fake vendor behaves for one request. */
export type Behaviour =
  | { say: string; pieces?: number; gapMs?: number }
  | { call: string; with: Record<string, unknown> }
  | { status: number }
  /** Never answers. */
  | { hang: true }
  /** Answers, says this much, then stays silent with the line open. */
  | { stall: string }
  /** Sends the words and closes the line in the middle of their last character (its second byte is missing). */
  | { cut: string }
  /** Ends the answer politely, but without the event that says it is over. */
  | { unfinished: string }

export type Asked = { path: string; body: Record<string, unknown>; headers: IncomingMessage["headers"] }

/**
 * A vendor on the wire: OpenAI's chat completions (also RunPod's second route), Gemini's streamGenerateContent and
 * RunPod's serverless queue, by the path that is asked. `next` decides each request (a promise: it thinks that long); what
 * was asked is kept, and in `read` what it was to read the meaning of.
 */
export async function fakeVendor(
  next: (asked: Asked, count: number) => Behaviour | Promise<Behaviour>,
  meaningOf: (text: string) => number[] | null = () => null,
): Promise<{ url: string; asked: Asked[]; read: Asked[]; close: () => Promise<void> }> {
  const asked: Asked[] = []
  const read: Asked[] = []
  const jobs = new Map<string, { polls: number; text: string }>()
  const server = createServer((request, response) => void serve(request, response))
  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? "/"
    const poll = /\/status\/(\w+)$/.exec(path)?.[1]
    if (poll) return void answerPoll(response, jobs, poll)
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const one = {
      path,
      body: JSON.parse(Buffer.concat(chunks).toString()) as never,
      headers: request.headers,
    }
    if (/\/embeddings$|:(?:batchE|e)mbedContents?$/.test(path)) {
      read.push(one)
      return answerMeanings(response, one, meaningOf)
    }
    asked.push(one)
    const behaviour = await next(one, asked.length)
    if ("hang" in behaviour) return
    if ("status" in behaviour) {
      response.writeHead(behaviour.status, { "content-type": "application/json" })
      return void response.end(
        JSON.stringify({ error: { message: "the fake vendor refuses", code: behaviour.status } }),
      )
    }
    if (path.endsWith("/runsync")) return answerQueue(response, jobs, behaviour)
    response.writeHead(200, { "content-type": "text/event-stream" })
    const dialect =
      path.includes("generateContent") || path.includes("streamGenerateContent") ? gemini : openai
    await answerStream(response, dialect, behaviour)
  }
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    read,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

type Dialect = {
  text: (delta: string) => unknown
  call: (name: string, input: Record<string, unknown>) => unknown[]
  end: (reason: "stop" | "call") => unknown[]
  /** After the last event. */
  done: string
}

const openaiChunk = (delta: object, finish: string | null = null) => ({
  id: "chatcmpl-1",
  object: "chat.completion.chunk",
  created: 1,
  model: "fake",
  choices: [{ index: 0, delta, finish_reason: finish }],
})

const openai: Dialect = {
  text: (content) => openaiChunk({ role: "assistant", content }),
  call: (name, input) => [
    openaiChunk({
      role: "assistant",
      tool_calls: [
        {
          index: 0,
          id: `call_${name}`,
          type: "function",
          function: { name, arguments: JSON.stringify(input) },
        },
      ],
    }),
  ],
  end: (reason) => [
    openaiChunk({}, reason === "stop" ? "stop" : "tool_calls"),
    { ...openaiChunk({}), choices: [], usage: { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18 } },
  ],
  done: "data: [DONE]\n\n",
}

const geminiChunk = (parts: object[], finishReason?: string) => ({
  candidates: [{ content: { role: "model", parts }, index: 0, ...(finishReason ? { finishReason } : {}) }],
  usageMetadata: { promptTokenCount: 11, candidatesTokenCount: 7, totalTokenCount: 18 },
})

const gemini: Dialect = {
  text: (text) => geminiChunk([{ text }]),
  call: (name, args) => [geminiChunk([{ functionCall: { name, args } }])],
  end: () => [geminiChunk([{ text: "" }], "STOP")],
  done: "",
}

async function answerStream(response: ServerResponse, dialect: Dialect, behaviour: Behaviour): Promise<void> {
  const send = (event: unknown) => response.write(`data: ${JSON.stringify(event)}\n\n`)
  if ("call" in behaviour) {
    for (const event of [...dialect.call(behaviour.call, behaviour.with), ...dialect.end("call")]) send(event)
    return void response.end(dialect.done)
  }
  if ("say" in behaviour) {
    for (const piece of split(behaviour.say, behaviour.pieces ?? 4)) {
      send(dialect.text(piece))
      if (behaviour.gapMs) await new Promise((resolve) => setTimeout(resolve, behaviour.gapMs))
    }
    for (const event of dialect.end("stop")) send(event)
    return void response.end(dialect.done)
  }
  if ("stall" in behaviour) return void send(dialect.text(behaviour.stall))
  if ("unfinished" in behaviour) {
    send(dialect.text(behaviour.unfinished))
    return void response.end()
  }
  if ("cut" in behaviour) {
    for (const piece of split(behaviour.cut, 3).slice(0, -1)) send(dialect.text(piece))
    const last = Buffer.from(`data: ${JSON.stringify(dialect.text(`${split(behaviour.cut, 3).at(-1)}é`))}`)
    const middle = last.lastIndexOf(Buffer.from("é")) + 1
    response.write(last.subarray(0, middle), () => response.destroy())
  }
}

/** Embeddings, as OpenAI and Gemini ask for them; a null refuses the whole request. */
function answerMeanings(
  response: ServerResponse,
  { body, path }: Asked,
  meaningOf: (text: string) => number[] | null,
): void {
  const texts = path.endsWith("/embeddings")
    ? [body.input as string | string[]].flat()
    : [(body.requests ?? body) as GeminiText | GeminiText[]]
        .flat()
        .map(({ content }) => content.parts.map(({ text }) => text).join(" "))
  const vectors = texts.map(meaningOf)
  const refused = vectors.includes(null)
  response.writeHead(refused ? 500 : 200, { "content-type": "application/json" })
  response.end(
    JSON.stringify(
      refused
        ? { error: { message: "the fake vendor refuses", code: 500 } }
        : path.endsWith("/embeddings")
          ? {
              data: vectors.map((embedding, index) => ({ object: "embedding", index, embedding })),
              model: "fake",
              object: "list",
              usage: { prompt_tokens: 1, total_tokens: 1 },
            }
          : { embeddings: vectors.map((values) => ({ values })), embedding: { values: vectors[0] } },
    ),
  )
}

type GeminiText = { content: { parts: { text: string }[] } }

/** Half of the answers wait in the queue first. */
function answerQueue(
  response: ServerResponse,
  jobs: Map<string, { polls: number; text: string }>,
  behaviour: Behaviour,
): void {
  response.setHeader("content-type", "application/json")
  if ("say" in behaviour) {
    const id = `job${jobs.size + 1}`
    jobs.set(id, { polls: 0, text: behaviour.say })
    return void response.end(JSON.stringify({ id, status: "IN_QUEUE" }))
  }
  if ("unfinished" in behaviour)
    return void response.end(JSON.stringify({ id: "x", status: "FAILED", error: "oom" }))
  const text = "stall" in behaviour ? behaviour.stall : "cut" in behaviour ? behaviour.cut : ""
  const whole = Buffer.from(JSON.stringify({ id: "x", status: "COMPLETED", output: `${text}é` }))
  response.setHeader("content-length", whole.length)
  response.write(whole.subarray(0, whole.lastIndexOf(Buffer.from("é")) + 1), () => {
    if ("cut" in behaviour) response.destroy()
  })
}

function answerPoll(
  response: ServerResponse,
  jobs: Map<string, { polls: number; text: string }>,
  id: string,
): void {
  const job = jobs.get(id)
  response.setHeader("content-type", "application/json")
  if (!job) return void response.writeHead(404).end("{}")
  job.polls += 1
  response.end(
    JSON.stringify(
      job.polls < 2 ? { id, status: "IN_PROGRESS" } : { id, status: "COMPLETED", output: { text: job.text } },
    ),
  )
}

const split = (text: string, pieces: number): string[] => {
  const size = Math.max(1, Math.ceil(text.length / pieces))
  return Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size))
}
