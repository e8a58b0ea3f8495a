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
const REST_MS = { question: 60_000, articles: 10 * 60_000 }

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
  const vectors = reader && (await readOrRest(ctx, "question", reader, [question], QUESTION_MS))
  return vectors ? { model: reader.name, values: vectors[0]! } : null
}

/** Reads texts of articles; null when the vendor did not answer. */
export type ArticleReader = { model: string; read: (texts: string[]) => Promise<number[][] | null> }

/** Who reads the meanings of articles, which name nobody; null when the clinic has no model for it. */
export async function articleReader(ctx: Context): Promise<ArticleReader | null> {
  const reader = await readerOf(ctx)
  return (
    reader && {
      model: reader.name,
      read: (texts) => readOrRest(ctx, "articles", reader, texts, ARTICLES_MS),
    }
  )
}

/** A vendor that fails is seen in the log and left alone for a while: neither an answer nor a job may wait for it. */
async function readOrRest(
  ctx: Context,
  what: keyof typeof REST_MS,
  reader: Reader,
  texts: string[],
  ms: number,
): Promise<number[][] | null> {
  const resting = singleton("meaning-rests", () => new Map<string, number>())
  const name = `${ctx.clinic.id}/${what}/${reader.name}`
  if ((resting.get(name) ?? 0) > Date.now()) return null
  try {
    return await read(reader, texts, ms)
  } catch (error) {
    resting.set(name, Date.now() + REST_MS[what])
    log().warn({ model: reader.name, what, outcome: failureCode(error) }, "meaning not read")
    return null
  }
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
