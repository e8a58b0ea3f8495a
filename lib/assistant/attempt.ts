import {
  isStepCount,
  streamText,
  tool,
  zodSchema,
  type LanguageModel,
  type ModelMessage,
  type ToolSet,
} from "ai"
import type { AiSettings } from "@/lib/settings/types"
import { failureCode } from "./failure-code"
import { assistantTools, runTool } from "./tools/registry"
import type { ToolRun } from "./tools/tool"

export type AttemptEvent =
  | { type: "text"; delta: string }
  | { type: "tool"; name: string; output: Record<string, unknown> }
  /** A new step begins: what was said before the tools is over. */
  | { type: "step" }

export type AttemptEnd = { inputTokens: number | null; outputTokens: number | null }

/** A provider failed: refused, stalled, was cut or ended without its last event. `code` is safe to store and show to admins. */
export class ProviderFailure extends Error {
  readonly code: string

  constructor(code: string, options?: ErrorOptions) {
    super(code, options)
    this.name = "ProviderFailure"
    this.code = code
  }
}

const MAX_STEPS = 6
const TOOL_MS = 15_000

// Its warnings ("temperature is not supported") would fill the log at every reply.
globalThis.AI_SDK_LOG_WARNINGS = false

/**
 * One provider's try at a reply. Yields what it says and what its tools answered; throws `ProviderFailure` when it did
 * not come to a proper end. Telemetry stays off: prompts hold patients' words.
 */
export async function* attempt(input: {
  model: LanguageModel
  instructions: string
  messages: ModelMessage[]
  run: ToolRun
  withTools: boolean
  settings: AiSettings
  totalMs: number
  /** Longest wait for the first piece of a step; default: the clinic's setting. */
  firstChunkMs?: number
  signal: AbortSignal
}): AsyncGenerator<AttemptEvent, AttemptEnd> {
  const firstChunkMs = input.firstChunkMs ?? input.settings.firstChunkMs
  const watchdog = makeWatchdog(firstChunkMs)
  const result = streamText({
    model: input.model,
    instructions: input.instructions,
    messages: input.messages,
    tools: input.withTools ? toolSet(input.run) : undefined,
    stopWhen: isStepCount(MAX_STEPS),
    maxOutputTokens: input.settings.maxTokens,
    temperature: input.settings.temperature,
    maxRetries: 0,
    abortSignal: AbortSignal.any([input.signal, watchdog.signal]),
    timeout: { totalMs: input.totalMs, toolMs: TOOL_MS },
    telemetry: { isEnabled: false },
    onError: () => {},
  })
  const end: AttemptEnd = { inputTokens: null, outputTokens: null }
  let finished = false
  try {
    for await (const part of result.stream) {
      watchdog.wait(waitAfter(part.type, firstChunkMs, input.settings.chunkGapMs))
      switch (part.type) {
        case "start-step":
          yield { type: "step" }
          break
        case "text-delta":
          yield { type: "text", delta: part.text }
          break
        case "tool-result":
          yield { type: "tool", name: part.toolName, output: part.output as Record<string, unknown> }
          break
        case "error":
          throw part.error
        case "abort":
          throw input.signal.aborted ? new ProviderFailure("aborted") : new ProviderFailure("timeout")
        case "finish":
          finished = ["stop", "tool-calls", "length"].includes(part.finishReason)
          end.inputTokens = part.totalUsage.inputTokens ?? null
          end.outputTokens = part.totalUsage.outputTokens ?? null
          break
      }
    }
  } catch (error) {
    throw error instanceof ProviderFailure ? error : new ProviderFailure(failureCode(error), { cause: error })
  } finally {
    watchdog.stop()
  }
  if (!finished) throw new ProviderFailure("cut")
  return end
}

/** Ends an attempt that waits too long. The SDK's own limits start with the first byte; a vendor that never answers has none. */
function makeWatchdog(firstMs: number) {
  const controller = new AbortController()
  const bark = () => controller.abort(new ProviderFailure("timeout"))
  let timer = setTimeout(bark, firstMs)
  return {
    signal: controller.signal,
    wait(ms: number) {
      clearTimeout(timer)
      timer = setTimeout(bark, ms)
    },
    stop: () => clearTimeout(timer),
  }
}

function waitAfter(part: string, firstChunkMs: number, chunkGapMs: number): number {
  if (part === "start" || part === "start-step" || part === "finish-step") return firstChunkMs
  return part === "tool-call" || part === "tool-result" ? TOOL_MS : chunkGapMs
}

// Turned into JSON Schema once, not with every reply.
const toolInputs = new Map(assistantTools.map((t) => [t.name, zodSchema(t.input)]))

function toolSet(run: ToolRun): ToolSet {
  const one = (t: (typeof assistantTools)[number]) => ({
    description: t.description,
    inputSchema: toolInputs.get(t.name),
    execute: (given: unknown) => runTool(run, t.name, given),
  })
  // The registry's inputs differ in type; the SDK checks each against its schema before `execute`.
  return Object.fromEntries(assistantTools.map((t) => [t.name, tool(one(t) as never)]))
}
