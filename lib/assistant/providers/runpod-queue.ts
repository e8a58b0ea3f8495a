import {
  APICallError,
  type LanguageModelV4,
  type LanguageModelV4CallOptions,
  type LanguageModelV4StreamPart,
} from "@ai-sdk/provider"

type Job = { id?: string; status?: string; output?: unknown }
const POLL_MS = 400

/**
 * RunPod's serverless queue: `POST /runsync` answers at once or with a job that is polled at `/status/{id}` (their form
 * of 2025; seed 002 posts `{"input":{"prompt"}}`). No tool calls, no pieces: the answer comes whole.
 */
export function runpodQueueModel(config: { base: string; apiKey: string }): LanguageModelV4 {
  const headers = { authorization: `Bearer ${config.apiKey}`, "content-type": "application/json" }
  async function ask(options: LanguageModelV4CallOptions): Promise<string> {
    const input = {
      prompt: toPrompt(options),
      max_tokens: options.maxOutputTokens,
      temperature: options.temperature,
    }
    let job = await send(`${config.base}/runsync`, {
      method: "POST",
      headers,
      body: JSON.stringify({ input }),
      signal: options.abortSignal,
    })
    while (job.status === "IN_QUEUE" || job.status === "IN_PROGRESS") {
      await new Promise((resolve) => setTimeout(resolve, POLL_MS))
      options.abortSignal?.throwIfAborted()
      job = await send(`${config.base}/status/${job.id}`, { headers, signal: options.abortSignal })
    }
    const text = textOf(job.output)
    if (job.status !== undefined && job.status !== "COMPLETED")
      throw new Error(`RunPod job ended as ${job.status}`)
    if (!text) throw new Error("RunPod answered without text")
    return text
  }
  const usage = {
    inputTokens: { total: undefined, noCache: undefined, cacheRead: undefined, cacheWrite: undefined },
    outputTokens: { total: undefined, text: undefined, reasoning: undefined },
  }
  const finishReason = { unified: "stop" as const, raw: undefined }
  return {
    specificationVersion: "v4",
    provider: "runpod",
    modelId: "queue",
    supportedUrls: {},
    doGenerate: async (options) => ({
      content: [{ type: "text", text: await ask(options) }],
      finishReason,
      usage,
      warnings: [],
    }),
    doStream: async (options) => {
      const text = await ask(options)
      return {
        stream: new ReadableStream<LanguageModelV4StreamPart>({
          start(controller) {
            controller.enqueue({ type: "stream-start", warnings: [] })
            controller.enqueue({ type: "text-start", id: "t" })
            controller.enqueue({ type: "text-delta", id: "t", delta: text })
            controller.enqueue({ type: "text-end", id: "t" })
            controller.enqueue({ type: "finish", finishReason, usage })
            controller.close()
          },
        }),
      }
    },
  }
}

async function send(url: string, init: RequestInit): Promise<Job> {
  const response = await fetch(url, { ...init, redirect: "error" })
  if (!response.ok)
    // Without the request: it holds the patient's words.
    throw new APICallError({
      message: `RunPod answered ${response.status}`,
      url,
      requestBodyValues: {},
      statusCode: response.status,
    })
  return (await response.json()) as Job
}

function toPrompt({ prompt }: LanguageModelV4CallOptions): string {
  return prompt
    .map((message) =>
      message.role === "system"
        ? message.content
        : `${message.role === "user" ? "Patient" : "Assistant"}: ${message.content.map((part) => ("text" in part ? part.text : "")).join(" ")}`,
    )
    .join("\n\n")
}

/** Workers answer in different shapes: plain text, {text}, {output}, or a list of choices. */
function textOf(output: unknown): string {
  if (typeof output === "string") return output
  if (Array.isArray(output)) return output.map(textOf).join("")
  if (output && typeof output === "object") {
    const o = output as Record<string, unknown>
    return textOf(
      o.text ??
        o.output ??
        o.response ??
        o.content ??
        (o.choices as unknown[] | undefined)?.[0] ??
        o.tokens ??
        (o.message as unknown),
    )
  }
  return ""
}
