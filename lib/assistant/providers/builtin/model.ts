import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4Content,
  LanguageModelV4StreamPart,
} from "@ai-sdk/provider"
import { decide } from "./decide"
import type { BuiltinState, Decision, ToolResult } from "./state"

/** What the model tells the reply beside its words, as provider metadata. */
export type BuiltinNote = { replies?: string[]; memory: BuiltinState["memory"]; confidence?: number }

/**
 * The assistant that needs no key: a language model like any other, so that every door, tool and test takes the same
 * way. It understands, decides and quotes; it never makes up a sentence.
 */
export function builtinModel(state: BuiltinState, onNote: (note: BuiltinNote) => void): LanguageModelV4 {
  const content = (options: LanguageModelV4CallOptions): LanguageModelV4Content[] => {
    const { text, results } = readPrompt(options)
    const decision = decide(text, state, results)
    if ("say" in decision)
      onNote({ replies: decision.replies, memory: decision.memory, confidence: decision.confidence })
    return [toContent(decision, results.length)]
  }
  return {
    specificationVersion: "v4",
    provider: "nurseline",
    modelId: "builtin",
    supportedUrls: {},
    doGenerate: async (options) => {
      const parts = content(options)
      return { content: parts, finishReason: finishOf(parts), usage: usageOf(parts), warnings: [] }
    },
    doStream: async (options) => {
      const parts = content(options)
      return {
        stream: new ReadableStream<LanguageModelV4StreamPart>({
          start(controller) {
            controller.enqueue({ type: "stream-start", warnings: [] })
            for (const part of parts)
              if (part.type === "text") {
                controller.enqueue({ type: "text-start", id: "t" })
                for (const delta of part.text.match(/\S+\s*|\s+/g) ?? [])
                  controller.enqueue({ type: "text-delta", id: "t", delta })
                controller.enqueue({ type: "text-end", id: "t" })
              } else controller.enqueue(part as LanguageModelV4StreamPart)
            controller.enqueue({ type: "finish", finishReason: finishOf(parts), usage: usageOf(parts) })
            controller.close()
          },
        }),
      }
    },
  }
}

/** The newest words of the patient, and what the tools of this turn answered after them. */
function readPrompt({ prompt }: LanguageModelV4CallOptions): { text: string; results: ToolResult[] } {
  let text = ""
  let results: ToolResult[] = []
  for (const message of prompt) {
    if (message.role === "user") {
      text = message.content.map((part) => (part.type === "text" ? part.text : "")).join(" ")
      results = []
    } else if (message.role === "tool") {
      for (const part of message.content)
        if (part.type === "tool-result" && part.output.type === "json")
          results.push({ tool: part.toolName, output: part.output.value as Record<string, unknown> })
    }
  }
  return { text, results }
}

const toContent = (decision: Decision, step: number): LanguageModelV4Content =>
  "call" in decision
    ? {
        type: "tool-call",
        toolCallId: `call-${step + 1}`,
        toolName: decision.call.tool,
        input: JSON.stringify(decision.call.input),
      }
    : { type: "text", text: decision.say }

const finishOf = (parts: readonly LanguageModelV4Content[]) => ({
  unified: parts.some((part) => part.type === "tool-call") ? ("tool-calls" as const) : ("stop" as const),
  raw: undefined,
})

/** Words instead of tokens: nothing is billed, but the ledger shows how much was said. */
function usageOf(parts: readonly LanguageModelV4Content[]) {
  const total = parts.reduce(
    (sum, part) => sum + (part.type === "text" ? part.text.split(/\s+/).length : 0),
    0,
  )
  return {
    inputTokens: { total: 0, noCache: 0, cacheRead: 0, cacheWrite: 0 },
    outputTokens: { total, text: total, reasoning: 0 },
  }
}
