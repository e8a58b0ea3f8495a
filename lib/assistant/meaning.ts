import { createGoogle } from "@ai-sdk/google"
import { createOpenAI } from "@ai-sdk/openai"
import { embedMany, type EmbeddingModel } from "ai"
import type { Context } from "@/lib/access/types"
import { log } from "@/lib/core/log"
import { singleton } from "@/lib/core/singleton"
import type { Vector } from "@/lib/knowledge/rules/search/meaning"
import { aiSettingsFor, providerKey } from "@/lib/settings/queries"
import { failureCode } from "./failure-code"

/** Small vectors are as good for a few hundred articles, and a third of the size. */
const DIMENSIONS = 512
/** A question waits no longer for its meaning: words alone find it then. */
const QUESTION_MS = 600
const ARTICLES_MS = 30_000
/** After a failure the vendor is left alone for so long. */
const REST_MS = 60_000

type Reader = { name: string; model: EmbeddingModel }

/**
 * The model that reads meanings for this clinic: of the first vendor in its list that has one and a key. Null without a
 * key, or when `EMBEDDINGS=off`.
 */
async function readerOf(ctx: Context): Promise<Reader | null> {
  if (process.env.EMBEDDINGS === "off") return null
  const { providers } = await aiSettingsFor(ctx, null)
  for (const provider of providers) {
    if (provider !== "openai" && provider !== "gemini") continue
    const apiKey = await providerKey(ctx, provider)
    if (!apiKey) continue
    return provider === "openai"
      ? {
          name: `openai/text-embedding-3-small/${DIMENSIONS}`,
          model: createOpenAI({ apiKey, baseURL: process.env.OPENAI_BASE_URL || undefined }).embedding(
            "text-embedding-3-small",
          ),
        }
      : {
          name: `gemini/gemini-embedding-001/${DIMENSIONS}`,
          model: createGoogle({ apiKey, baseURL: process.env.GEMINI_BASE_URL || undefined }).embedding(
            "gemini-embedding-001",
          ),
        }
  }
  return null
}

/** What a question means, or null: there is no model for it, or it did not answer in time. `question` names nobody. */
export async function readMeaning(ctx: Context, question: string): Promise<Vector | null> {
  const reader = await readerOf(ctx)
  if (!reader) return null
  const resting = singleton("meaning-rests", () => new Map<string, number>())
  const name = `${ctx.clinic.id}/${reader.name}`
  if ((resting.get(name) ?? 0) > Date.now()) return null
  try {
    const [values] = await read(reader, [question], QUESTION_MS)
    return { model: reader.name, values: values! }
  } catch (error) {
    resting.set(name, Date.now() + REST_MS)
    log().warn({ model: reader.name, outcome: failureCode(error) }, "meaning not read")
    return null
  }
}

export type ArticleReader = { model: string; read: (texts: string[]) => Promise<number[][]> }

/** Reads the meanings of articles, which name nobody; null when the clinic has no model for it. */
export async function articleReader(ctx: Context): Promise<ArticleReader | null> {
  const reader = await readerOf(ctx)
  return reader && { model: reader.name, read: (texts) => read(reader, texts, ARTICLES_MS) }
}

async function read(reader: Reader, values: string[], ms: number): Promise<number[][]> {
  const { embeddings } = await embedMany({
    model: reader.model,
    values,
    dimensions: DIMENSIONS,
    maxRetries: 0,
    abortSignal: AbortSignal.timeout(ms),
    telemetry: { isEnabled: false },
  })
  return embeddings
}
