import { articleReader } from "@/lib/assistant/meaning"
import { storeVectors } from "@/lib/knowledge/commands/vectors"
import { articleText } from "@/lib/knowledge/queries/search"
import { listWithoutVector } from "@/lib/knowledge/queries/vectors"
import type { PublishedArticle } from "@/lib/knowledge/types/article"
import type { Job } from "./runner"

const AT_ONCE = 50

/**
 * Where a clinic has a model for it, what new and changed articles mean is read and stored, some at a time. No lock is held
 * while the vendor reads: two processes at once store the same twice.
 */
export const readMeaningsJob: Job = {
  name: "read-meanings",
  everyMs: 15_000,
  run: async (ctx) => {
    const reader = await articleReader(ctx)
    if (!reader) return
    const articles = await listWithoutVector(ctx, reader.model, AT_ONCE)
    if (articles.length === 0) return
    const vectors = await reader.read(articles.map(wholeText))
    if (!vectors) return
    await storeVectors(
      ctx,
      reader.model,
      articles.map(({ id, version }, i) => ({ articleId: id, version, vector: vectors[i]! })),
    )
  },
}

const wholeText = ({ content }: PublishedArticle): string =>
  [content.title, ...content.aliases, articleText(content)].join("\n")
