import fs from "node:fs"
import { describe, expect, test } from "vitest"
import { articles } from "@/db/seed/articles/index"
import passages from "@/db/seed/articles/passages.json" with { type: "json" }

const opened = passages as Record<string, unknown[]>

test("every article file is in the index", () => {
  const files = fs.readdirSync("db/seed/articles").filter((file) => /^\d\d-.*\.ts$/.test(file))
  expect(articles).toHaveLength(files.length)
})

describe.each(articles.map((article) => [`${article.topic} ${article.title}`, article] as const))(
  "%s",
  (_name, article) => {
    test("has eight lay phrasings, a summary, and something to do or to ask", () => {
      expect(article.askedAs.length).toBeGreaterThanOrEqual(8)
      expect(new Set(article.askedAs).size).toBe(article.askedAs.length)
      expect(article.aliases.length).toBeGreaterThan(0)
      expect(article.summary.length).toBeGreaterThan(60)
      expect(article.homeCare.length + article.callWhen.length + article.askTheClinic.length).toBeGreaterThan(
        2,
      )
    })

    test("rests on passages that were opened", () => {
      const known = opened[String(article.topic).padStart(2, "0")] ?? []
      expect(article.cites.length).toBeGreaterThan(0)
      for (const n of article.cites) expect(known[n - 1]).toBeDefined()
    })
  },
)
